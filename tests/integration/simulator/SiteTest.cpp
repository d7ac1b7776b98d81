// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "integration/simulator/Curl.h"
#include "simulator/SimulatedSite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::simulator {

TEST(Site, DescribesItself)
{
    SimulatedSite site;
    QElapsedTimer timer;
    timer.start();
    const auto started = site.start({.smartServers = 3});
    ASSERT_TRUE(started) << started.error().toText().toStdString();
    EXPECT_LT(timer.elapsed(), 5'000); // usually under one second; RSA keys are a matter of luck
    const QJsonObject described = site.describe();
    const QJsonArray units = described.value("smartServers"_L1).toArray();
    ASSERT_EQ(units.size(), 3);
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QJsonObject unit = units.at(i).toObject();
        const auto code = InstallCode::parse(unit.value("installCode"_L1).toString());
        ASSERT_TRUE(code);
        EXPECT_TRUE(code->isUsual()) << code->text().toStdString();
        EXPECT_EQ(unit.value("user"_L1), "apollo"_L1);
        EXPECT_TRUE(Fingerprint::parse(unit.value("certificateSha256"_L1).toString()));
        UnitSession session(site.smartServer(static_cast<int>(i)));
        EXPECT_EQ(session.login(u"apollo"_s, unit.value("password"_L1).toString()).status, 200);
        EXPECT_EQ(
            session.login(unit.value("viewerUser"_L1).toString(), unit.value("viewerPassword"_L1).toString()).status,
            200);
        EXPECT_TRUE(unit.value("url"_L1).toString().startsWith(u"https://127.0.0.1:"_s));
    }
    const QJsonObject portal = described.value("portal"_L1).toObject();
    EXPECT_TRUE(QFile::exists(portal.value("profile"_L1).toString()));
    EXPECT_EQ(portal.value("url"_L1).toString(), site.portal().baseUrl().toString());
    QSet<QString> ids;
    for (const QJsonValue license : portal.value("licenses"_L1).toArray())
        ids.insert(license.toObject().value("licenseId"_L1).toString());
    EXPECT_EQ(ids.size(), 3 + 3);
    EXPECT_EQ(portal.value("logins"_L1).toArray().size(), 2);
    EXPECT_FALSE(QJsonDocument(described).toJson(QJsonDocument::Compact).contains('\n'));
}

TEST(Site, HasCodesOfTheUsualShapeThatNeverRepeat)
{
    QSet<QString> codes;
    for (int i = 0; i < SiteOptions::MaxSmartServers; ++i) {
        const InstallCode code = SimulatedSite::installCodeOf(i);
        EXPECT_TRUE(code.isUsual()) << code.text().toStdString();
        codes.insert(code.text());
    }
    EXPECT_EQ(codes.size(), SiteOptions::MaxSmartServers);
}

TEST(Site, TakesAUnitFromNoLicenseToLicensed)
{
    SimulatedSite site;
    ASSERT_TRUE(site.start({.smartServers = 1, .licenseDelay = std::chrono::milliseconds(0)}));
    SimulatedSmartServer& unit = site.smartServer(0);
    const QString license = site.portal().books().licenses.at(1).licenseId;
    PortalSession portal(site.portal());
    ASSERT_EQ(portal.login(license).status, 200);
    const QJsonObject made = portal.activate(license, unit.installCode().text(), 200, u"k"_s).object();
    const QByteArray content = portal.call(made.value("url"_L1).toString()).body;
    UnitSession session(unit);
    session.loginAsOwner();
    EXPECT_EQ(session.upload(made.value("fileName"_L1).toString(), content).status, 200);
    EXPECT_EQ(unit.totalCapacity(), 200);

    // The maintenance file that Customer Success would have sent.
    const QDir folder(site.maintenanceFolder() + u'/' + unit.installCode().text());
    const QStringList names = folder.entryList(QDir::Files);
    ASSERT_EQ(names.size(), 1);
    QFile file(folder.filePath(names.first()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(session.upload(names.first(), file.readAll()).status, 200);
    EXPECT_EQ(unit.licenses().size(), 2);
}

TEST(Site, GoesOnInTheSameFolderAndGrows)
{
    const QTemporaryDir folder;
    QJsonObject before;
    {
        SimulatedSite site;
        ASSERT_TRUE(site.start({.smartServers = 1, .stateFolder = folder.path()}));
        before = site.describe();
    }
    SimulatedSite site;
    ASSERT_TRUE(site.start({.smartServers = 2, .stateFolder = folder.path()}));
    const QJsonObject after = site.describe();
    EXPECT_EQ(after.value("smartServers"_L1).toArray().first(), before.value("smartServers"_L1).toArray().first());
    EXPECT_EQ(site.portal().books().licenses.size(), 2 + 3);
    EXPECT_EQ(after.value("portal"_L1).toObject().value("url"_L1),
              before.value("portal"_L1).toObject().value("url"_L1));
}

TEST(Site, TakesFaultsFromTheStart)
{
    SimulatedSite site;
    const InstallCode second = SimulatedSite::installCodeOf(1);
    ASSERT_TRUE(site.start(
        {.smartServers = 2,
         .faults = {Fault{.kind = FaultKind::Port8443, .target = second.text()},
                    Fault{.kind = FaultKind::Status, .target = u"portal"_s, .status = 503},
                    Fault{.kind = FaultKind::CertificateExpired, .target = SimulatedSite::installCodeOf(0).text()}}}));
    EXPECT_NE(site.smartServer(0).port(), 8443);
    EXPECT_NE(site.smartServer(0).certificateFingerprint(), site.smartServer(0).usualCertificateFingerprint());
    EXPECT_EQ(site.smartServer(second)->port(), 8443);
    EXPECT_EQ(PortalSession(site.portal()).call(u"licenses"_s).status, 503);
}

TEST(Site, StartsManyUnitsWithDifferentCertificatesOfOneKey)
{
    SimulatedSite site;
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(site.start({.smartServers = 100}));
    EXPECT_LT(timer.elapsed(), 10'000); // a key for each would take more
    QSet<QString> certificates;
    for (int i = 0; i < site.count(); ++i) {
        certificates.insert(site.smartServer(i).certificateFingerprint().hex());
        EXPECT_EQ(site.smartServer(i).privateKeyPem(), site.smartServer(0).privateKeyPem());
    }
    EXPECT_EQ(certificates.size(), 100);
    EXPECT_EQ(UnitSession(site.smartServer(99)).loginAsOwner().status, 200);
}

TEST(Site, RefusesMoreThanItCan)
{
    SimulatedSite site;
    const auto started = site.start({.smartServers = 100'000});
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, ErrorKind::Usage);
}

} // namespace activation::simulator
