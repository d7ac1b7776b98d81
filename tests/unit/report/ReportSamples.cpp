// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ReportSamples.h"

using namespace Qt::StringLiterals;

namespace activation::samples {
namespace {

InstallCode installCode(const QString& text)
{
    return *InstallCode::parse(text);
}

LicenseId licenseId()
{
    return *LicenseId::parse(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s);
}

} // namespace

QDateTime at(const QString& iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

QDateTime now()
{
    return at(u"2026-03-01T12:00:00Z"_s);
}

License license(const QString& description, const QString& status, const QString& note)
{
    return License{.segmentController = u"Main building"_s,
                   .description = description,
                   .status = LicenseStatus::parse(status),
                   .activationDate = u"2026-02-27"_s,
                   .licenseId = licenseId().text(),
                   .note = note};
}

Capacity capacity(int total, int used)
{
    return {*DeviceCount::from(total), *DeviceCount::from(used)};
}

SmartServer unit(const QString& code, const QList<License>& licenses, const std::optional<Capacity>& capacity)
{
    return SmartServer{.installCode = installCode(code),
                       .identitySources = {{IdentitySource::SegmentController, code},
                                           {IdentitySource::HostName, u"smartserver-"_s + code}},
                       .hostName = u"smartserver-"_s + code,
                       .address = u"smartserver-%1"_s.arg(code),
                       .segmentController = u"Main building"_s,
                       .release = Release(u"4.40.012"_s),
                       .certificateSha256 = Fingerprint::of(code.toUtf8()),
                       .readAt = at(u"2026-02-27T09:00:00Z"_s),
                       .capacity = capacity,
                       .licenses = licenses};
}

ActivationFile file(const QString& code, const QString& id, ActivationKind kind)
{
    return ActivationFile{.id = id,
                          .kind = kind,
                          .installCode = installCode(code),
                          .licenseId = licenseId(),
                          .originalName = u"%1_%2"_s.arg(kindName(kind), code),
                          .path = u"activations/%1/%2"_s.arg(code, id),
                          .size = 2048,
                          .sha256 = Fingerprint::of(id.toUtf8()),
                          .obtainedAt = at(u"2026-02-27T15:00:00Z"_s),
                          .via = ObtainedVia::Portal};
}

Receipt receipt(const QString& code, const QString& id, InstallOutcome outcome, const QString& iso)
{
    const QDateTime finished = at(iso);
    return Receipt{
        .id = u"receipt-%1-%2"_s.arg(id, iso),
        .activationId = id,
        .installCode = installCode(code),
        .outcome = outcome,
        .originalName = u"capacity_"_s + code,
        .sha256 = Fingerprint::of(id.toUtf8()),
        .licenseId = licenseId(),
        .address = u"192.0.2.7"_s,
        .certificateSha256 = Fingerprint::of(code.toUtf8()),
        .user = u"apollo"_s,
        .laptop = u"0d3a2f40-1111-4222-8333-444455556666"_s,
        .startedAt = finished.addSecs(-20),
        .finishedAt = finished,
        .serverStatus = outcome == InstallOutcome::Rejected ? 422 : 200,
        .serverAnswer =
            outcome == InstallOutcome::Rejected ? u"{\"error\": \"The file is not for this unit\"}"_s : QString(),
        .licensesBefore = {},
        .licensesAfter = isDone(outcome) ? QList{license(u"Device Capacity (200 devices)"_s)} : QList<License>(),
        .capacityBefore = capacity(0, 0),
        .capacityAfter = isDone(outcome) ? capacity(200, 37) : capacity(0, 0)};
}

Event event(const QString& code, ActivationState state, const QString& iso, const QString& activationId)
{
    Event event;
    event.id = u"event-"_s + iso;
    event.at = at(iso);
    event.installCode = code;
    event.activationId = activationId;
    event.kind = stateName(state);
    return event;
}

Manifest manifest(const QList<SmartServer>& units)
{
    Manifest manifest;
    manifest.packageId = u"6f1f6c9e-0f0e-4a53-9b1e-6f2f5a0c7d11"_s;
    manifest.site = u"Building 1"_s;
    manifest.revision = 7;
    manifest.createdAt = at(u"2026-02-27T08:00:00Z"_s);
    manifest.savedAt = at(u"2026-03-01T11:00:00Z"_s);
    manifest.producer = {u"SmartServer Activation Assistant"_s, u"0.1.0"_s, Fingerprint::of("laptop")};
    manifest.smartServers = units;
    return manifest;
}

HandOver handOver(const Manifest& manifest, const QDateTime& now)
{
    const Signer signer{.fingerprint = Fingerprint::of("laptop"),
                        .name = u"Laptop of the integrator"_s,
                        .validFrom = at(u"2026-01-01T00:00:00Z"_s),
                        .validUntil = at(u"2036-01-01T00:00:00Z"_s)};
    return makeHandOver(manifest, signer, Fingerprint::of(manifest.toJson()), now);
}

Manifest threeUnits()
{
    const QString good = u"17q5t6a"_s;
    const QString waiting = u"17qam11"_s;
    const QString refused = u"17qei61"_s;
    Manifest site = manifest({unit(good), unit(waiting), unit(refused)});
    site.activations = {file(good, u"a"_s), file(good, u"m"_s, ActivationKind::Maintenance), file(refused, u"c"_s)};
    site.receipts = {receipt(good, u"a"_s, InstallOutcome::Confirmed, u"2026-03-01T10:00:00Z"_s),
                     receipt(good, u"m"_s, InstallOutcome::Confirmed, u"2026-03-01T10:01:00Z"_s),
                     receipt(refused, u"c"_s, InstallOutcome::Rejected, u"2026-03-01T10:05:00Z"_s)};
    site.receipts[1].licensesBefore = site.receipts[0].licensesAfter;
    site.receipts[1].originalName = u"maintenance_17q5t6a"_s;
    site.receipts[1].licensesAfter = {
        license(u"Device Capacity (200 devices)"_s),
        license(u"Maintenance (200 devices)"_s, u"Expiring 2026-05-15"_s, u"1 year, ordered with the building"_s)};
    site.receipts[1].capacityBefore = capacity(200, 37);
    return site;
}

Manifest largeSite(int count)
{
    Manifest site = manifest({});
    for (int i = 0; i < count; ++i) {
        const QString code = u"17q"_s + QString::number(i, 36).rightJustified(4, u'0');
        const QString id = u"id-"_s + code;
        site.smartServers += unit(code);
        site.activations += file(code, id);
        site.activations += file(code, id + u'm', ActivationKind::Maintenance);
        Receipt first = receipt(code, id, InstallOutcome::Confirmed, u"2026-03-01T10:00:00Z"_s);
        Receipt second = receipt(code, id + u'm', InstallOutcome::Confirmed, u"2026-03-01T10:01:00Z"_s);
        second.licensesBefore = first.licensesAfter;
        second.licensesAfter = {license(u"Device Capacity (200 devices)"_s), license(u"Maintenance (200 devices)"_s)};
        site.receipts += {first, second};
    }
    return site;
}

QStringList hostileTexts()
{
    return {u"<script>alert(1)</script>"_s,
            u"\"><img src=x onerror=alert(1)>"_s,
            u"' onmouseover='alert(1)"_s,
            u"</td></table></title></style><h1>forged"_s,
            u"&lt;b&gt; &amp; &#60;"_s,
            u"=HYPERLINK(\"http://evil.example\";\"click\")"_s,
            u"@SUM(1+1)*cmd|' /C calc'!A0"_s,
            u"a;=1+1"_s,
            u"one\n\t-2+3"_s,
            u"\u202eevil\u202c \u200b \u2028 line"_s,
            u"%1 %2 %3 %99"_s,
            u"日本語 עברית العربية Ελληνικά"_s,
            QString(5000, u'W')};
}

Manifest hostileSite(const QString& text)
{
    const QString code = u"17q5t6a"_s;
    SmartServer server = unit(code, {license(text, text, text)});
    server.segmentController = text;
    server.address = text;
    server.hostName = text;
    server.release = Release(text);
    server.identitySources = {{IdentitySource::SegmentController, text}};
    server.licenses[0].segmentController = server.licenses[0].licenseId = server.licenses[0].activationDate = text;
    Manifest site = manifest({server});
    site.site = text;
    site.producer.name = text;
    site.activations = {file(code, u"a"_s), file(code, u"b"_s)};
    site.activations[1].originalName = text;
    Receipt proof = receipt(code, u"a"_s, InstallOutcome::Rejected, u"2026-03-01T10:00:00Z"_s);
    proof.originalName = proof.user = proof.laptop = proof.address = proof.serverAnswer = text;
    site.receipts = {proof};
    return site;
}

} // namespace activation::samples
