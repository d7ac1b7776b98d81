// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "PackageSamples.h"

#include <KZip>
#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace activation::samples {

const SigningKey& laptop()
{
    static const SigningKey key = *SigningKey::create(u"Laptop"_s);
    return key;
}

const SigningKey& stranger()
{
    static const SigningKey key = *SigningKey::create(u"Stranger"_s);
    return key;
}

InstallCode code(const QString& text)
{
    return *InstallCode::parse(text);
}

SmartServer unit(const QString& installCode)
{
    return SmartServer{.installCode = code(installCode),
                       .identitySources = {{IdentitySource::SegmentController, installCode}},
                       .hostName = u"smartserver-%1"_s.arg(installCode),
                       .address = u"192.0.2.7"_s,
                       .segmentController = installCode,
                       .release = Release(u"3.60.017"_s),
                       .certificateSha256 = Fingerprint::of("unit"_ba),
                       .readAt = QDateTime::fromString(u"2026-03-01T10:00:00.000Z"_s, Qt::ISODateWithMs),
                       .capacity = Capacity{*DeviceCount::from(200), *DeviceCount::from(12)},
                       .licenses = {}};
}

ActivationFile record(const QString& installCode, const QString& name)
{
    return ActivationFile{.id = {},
                          .kind = ActivationKind::Capacity,
                          .installCode = code(installCode),
                          .licenseId = *LicenseId::parse(u"0a1b2c3d-0000-4000-8000-000000000001"_s),
                          .originalName = name,
                          .path = {},
                          .size = 0,
                          .sha256 = {},
                          .obtainedAt = {},
                          .via = ObtainedVia::Portal};
}

Receipt receipt(const QString& id, const QString& installCode)
{
    Receipt receipt{id,
                    u"a"_s,
                    code(installCode),
                    InstallOutcome::Confirmed,
                    u"act"_s,
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {}};
    receipt.startedAt = receipt.finishedAt = QDateTime::fromString(u"2026-03-01T10:00:00Z"_s, Qt::ISODate);
    receipt.serverStatus = 200;
    receipt.serverAnswer = u"ok"_s;
    return receipt;
}

Event event(const QString& id)
{
    Event event;
    event.id = id;
    event.at = QDateTime::fromString(u"2026-03-01T10:00:00Z"_s, Qt::ISODate);
    event.laptop = u"laptop-1"_s;
    event.sequence = 1;
    event.kind = u"obtained"_s;
    event.what = u"Obtained"_s;
    event.data = {{u"n"_s, 1}};
    event.hash = event.computedHash();
    return event;
}

OpenPolicy policy(qint64 seen)
{
    return OpenPolicy{.isTrusted = [](const Fingerprint& signer) { return signer == laptop().signer().fingerprint; },
                      .highestRevisionSeen =
                          [seen](const QString&) {
                              return seen;
                          }};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void write(const QString& path, const QByteArray& content)
{
    // Some file systems flush a file that was emptied and written again; thousands of those take minutes.
    QFile::remove(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

QByteArray smallPackage(const QString& path)
{
    // KArchive has much to say about damaged archives.
    QLoggingCategory::setFilterRules(u"kf.archive*=false"_s);
    SitePackage package = SitePackage::create(u"Plant 7"_s);
    package.put(unit(u"17q5t6a"_s));
    EXPECT_TRUE(package.addActivation(record(u"17q5t6a"_s, u"17q5t6a_capacity"_s), "the activation file"_ba));
    EXPECT_OK(package.save(path, laptop()));
    return contentOf(path);
}

QList<RawEntry> entriesOf(const QString& path)
{
    KZip zip(path);
    EXPECT_TRUE(zip.open(QIODevice::ReadOnly));
    QList<RawEntry> all;
    for (const QString& name : {u"manifest.json"_s, u"manifest.p7s"_s, u"activations/17q5t6a/1"_s})
        all += stored(name.toLatin1(), zip.directory()->file(name)->data());
    return all;
}

} // namespace activation::samples
