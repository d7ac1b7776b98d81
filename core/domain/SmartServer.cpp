// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/SmartServer.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr std::array AllSources{IdentitySource::SegmentController, IdentitySource::HostName, IdentitySource::MqttSid,
                                IdentitySource::Label};

QString listed(const QList<IdentityReading>& readings)
{
    QStringList parts;
    for (const IdentityReading& reading : readings)
        parts += u"%1: “%2”"_s.arg(sourceName(reading.source), escaped(reading.value));
    return parts.isEmpty() ? QCoreApplication::translate("activation::SmartServer", "No source gave one.")
                           : parts.join(u", "_s);
}

Error inDoubt(const QString& what, const QList<IdentityReading>& readings)
{
    return Error{.kind = ErrorKind::RefusedForSafety,
                 .what = what,
                 .why = listed(readings),
                 .remedy = QCoreApplication::translate(
                     "activation::SmartServer",
                     "Read the Install Code from the label on the back of the unit and give it (on the command line: "
                     "--label CODE). If it belongs to another unit, check the address."),
                 .wayOn = WayOn::Label};
}

} // namespace

QString sourceName(IdentitySource source)
{
    switch (source) {
    case IdentitySource::SegmentController:
        return u"segmentController"_s;
    case IdentitySource::HostName:
        return u"hostName"_s;
    case IdentitySource::MqttSid:
        return u"mqttSid"_s;
    case IdentitySource::Label:
        return u"label"_s;
    }
    return {};
}

std::optional<IdentitySource> identitySource(const QString& name)
{
    for (const IdentitySource source : AllSources) {
        if (sourceName(source) == name)
            return source;
    }
    return std::nullopt;
}

Result<InstallCode> settleIdentity(const QList<IdentityReading>& readings)
{
    QList<std::pair<InstallCode, IdentitySource>> codes;
    for (const IdentityReading& reading : readings) {
        // Any source may give the whole host name, as the label does.
        if (const auto inHostName = InstallCode::fromHostName(reading.value))
            codes.append({*inHostName, reading.source});
        else if (const auto code = InstallCode::parse(reading.value))
            codes.append({*code, reading.source});
    }
    // A source that says the same twice confirms nothing.
    const auto votes = [&codes](const InstallCode& code) {
        return std::count_if(AllSources.begin(), AllSources.end(),
                             [&](IdentitySource source) { return codes.contains(std::pair(code, source)); });
    };

    for (const auto& [code, source] : codes) {
        if (source != IdentitySource::Label)
            continue;
        if (votes(code) >= 2)
            return code;
        // The label alone speaks where nothing that looks like a code contradicts it.
        const bool contradicted = std::any_of(codes.begin(), codes.end(), [&code](const auto& other) {
            return !(other.first == code) && (other.first.isUsual() || other.second == IdentitySource::HostName);
        });
        if (contradicted)
            return failure(inDoubt(
                QCoreApplication::translate("activation::SmartServer", "The label does not belong to this unit."),
                readings));
        return code;
    }

    std::optional<InstallCode> settled;
    for (const auto& [code, source] : codes) {
        if (!code.isUsual() && votes(code) < 2)
            continue;
        if (settled && !(*settled == code))
            return failure(inDoubt(
                QCoreApplication::translate("activation::SmartServer", "The sources disagree about who this unit is."),
                readings));
        settled = code;
    }
    if (!settled)
        return failure(inDoubt(
            QCoreApplication::translate("activation::SmartServer", "The unit's Install Code could not be settled."),
            readings));
    return *settled;
}

Result<SmartServer> SmartServer::fromJson(const QJsonObject& json, const QString& where)
{
    JsonFields fields(json, where);
    auto code = InstallCode::parse(fields.text(u"installCode"_s));
    QList<IdentityReading> sources;
    for (const QJsonValue value : fields.optionalArray(u"identitySources"_s)) {
        const QJsonObject reading = value.toObject();
        const auto source = identitySource(reading[u"source"_s].toString());
        if (!source || !reading[u"value"_s].isString())
            fields.fault(u"identitySources"_s,
                         QCoreApplication::translate("activation::SmartServer", "An unknown source stands there."));
        else
            sources.append({*source, reading[u"value"_s].toString()});
    }
    const QString hostName = fields.optionalText(u"hostName"_s);
    const QString address = fields.optionalText(u"address"_s);
    const QString segmentController = fields.optionalText(u"segmentController"_s);
    const Release release(fields.optionalText(u"release"_s));
    const auto certificate = fields.optionalFingerprint(u"certificateSha256"_s);
    const QDateTime readAt = fields.optionalTime(u"readAt"_s).value_or(QDateTime());
    const auto capacity = capacityFrom(fields, u"capacity"_s);
    auto licenses = licensesFromJson(fields.optionalArray(u"licenses"_s), where + u".licenses"_s);
    if (!code)
        fields.fault(u"installCode"_s, code.error().why);
    if (fields.error())
        return failure(*fields.error());
    if (!licenses)
        return failure(licenses.error());
    return SmartServer{.installCode = *code,
                       .identitySources = sources,
                       .hostName = hostName,
                       .address = address,
                       .segmentController = segmentController,
                       .release = release,
                       .certificateSha256 = certificate,
                       .readAt = readAt,
                       .capacity = capacity,
                       .licenses = *licenses};
}

QJsonObject SmartServer::toJson() const
{
    QJsonArray sources;
    for (const IdentityReading& reading : identitySources)
        sources.append(QJsonObject{{u"source"_s, sourceName(reading.source)}, {u"value"_s, reading.value}});
    QJsonObject json{{u"installCode"_s, installCode.text()},
                     {u"identitySources"_s, sources},
                     {u"hostName"_s, hostName},
                     {u"address"_s, address},
                     {u"segmentController"_s, segmentController},
                     {u"release"_s, release.raw()},
                     {u"licenses"_s, activation::toJson(licenses)}};
    if (readAt.isValid())
        json[u"readAt"_s] = isoUtc(readAt);
    if (certificateSha256)
        json[u"certificateSha256"_s] = certificateSha256->hex();
    if (capacity)
        json[u"capacity"_s] = activation::toJson(*capacity);
    return json;
}

} // namespace activation
