// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using MainJob = Site;

TEST_F(MainJob, FromNoLicenseToLicensedWithAReceipt)
{
    start();
    QDir(cli.folder()).mkpath(u"stick"_s);

    const auto read = good(readCall() + QStringList{u"--site"_s, u"Building 1"_s});
    const QJsonObject unitRead = read.json[u"smartServers"_s].toArray().first().toObject()[u"smartServer"_s].toObject();
    EXPECT_EQ(unitRead[u"installCode"_s].toString(), code());
    EXPECT_EQ(unitRead[u"release"_s].toString(), u"4.40.012"_s);
    EXPECT_TRUE(unitRead[u"licenses"_s].toArray().isEmpty());

    good({u"carry"_s, u"site.sitepack"_s, u"--to"_s, u"stick"_s});
    EXPECT_EQ(cli.read(u"stick/site.sitepack"_s), cli.read(u"site.sitepack"_s));

    const QString onStick = u"stick/site.sitepack"_s;
    const auto licenses =
        good({u"portal"_s, u"licenses"_s, u"--login"_s, license(), u"--portal-profile"_s, site.portal().profileFile()});
    EXPECT_EQ(licenses.json[u"licenses"_s].toArray().first().toObject()[u"licenseId"_s].toString(), license());
    good(activateCall(0, onStick));
    EXPECT_EQ(spent(license()), 200);

    const QString maintenance = site.maintenanceFolder() + u"/%1/maintenance_%1_1"_s.arg(code());
    const auto added = good({u"add"_s, maintenance, u"--package"_s, onStick, u"--for"_s, code()});
    EXPECT_EQ(
        added.json[u"activations"_s].toArray().first().toObject()[u"activation"_s].toObject()[u"kind"_s].toString(),
        u"maintenance"_s);

    const auto installed = good(installCall(0, onStick));
    EXPECT_EQ(unit().uploads(), 2);
    EXPECT_EQ(unit().totalCapacity(), 200);
    const QJsonArray receipts = installed.json[u"units"_s].toArray().first().toObject()[u"receipts"_s].toArray();
    ASSERT_EQ(receipts.size(), 2);
    for (const QJsonValue& value : receipts) {
        const QJsonObject receipt = value.toObject();
        EXPECT_EQ(receipt[u"outcome"_s].toString(), u"confirmed"_s);
        EXPECT_EQ(receipt[u"serverStatus"_s].toInt(), 200);
        EXPECT_LT(receipt[u"licensesBefore"_s].toArray().size(), receipt[u"licensesAfter"_s].toArray().size());
    }

    const auto inspected = good({u"inspect"_s, onStick});
    const QJsonObject manifest = inspected.json[u"manifest"_s].toObject();
    EXPECT_EQ(manifest[u"site"_s].toString(), u"Building 1"_s);
    EXPECT_EQ(manifest[u"receipts"_s].toArray().size(), 2);
    EXPECT_GT(manifest[u"events"_s].toArray().size(), 5);
    good({u"verify"_s, onStick});

    const auto status = good(QStringList{u"status"_s, address()} + password());
    const QJsonObject now = status.json[u"smartServers"_s].toArray().first().toObject()[u"smartServer"_s].toObject();
    EXPECT_EQ(now[u"licenses"_s].toArray().size(), 2);
    EXPECT_EQ(now[u"capacity"_s].toObject()[u"total"_s].toInt(), 200);
    for (const QJsonValue& job : good({u"jobs"_s}).json[u"jobs"_s].toArray())
        EXPECT_EQ(job.toObject()[u"state"_s].toString(), u"confirmed"_s);
}

TEST_F(MainJob, EveryStepTwiceSpendsAndUploadsOnce)
{
    start();
    for (int i = 0; i < 2; ++i) {
        good(readCall());
        good(activateCall());
        good(installCall());
    }
    EXPECT_EQ(spent(license()), 200);
    EXPECT_EQ(unit().uploads(), 1);
    EXPECT_EQ(site.portal().books().activations.size(), 1);
}

TEST_F(MainJob, AnotherLaptopGoesOnFromThePackage)
{
    start();
    good(readCall());
    const QString package = cli.path(u"site.sitepack"_s);
    const QString signer =
        good({u"inspect"_s, package}).json[u"signer"_s].toObject()[u"certificateSha256"_s].toString();
    Cli office;
    const auto stranger = office.run({u"verify"_s, package});
    EXPECT_EQ(stranger.exitCode, 4);
    EXPECT_TRUE(stranger.remedy().contains(signer)) << qPrintable(stranger.remedy());
    const auto compared = office.run({u"verify"_s, package, u"--trust"_s, signer});
    EXPECT_EQ(compared.exitCode, 0) << compared.err.constData();
    EXPECT_EQ(office.run(activateCall(0, package)).exitCode, 0) << "remembered";

    // Back at the site: the first laptop has never seen the office's signature.
    const QString officeSigner =
        office.run({u"inspect"_s, package}).json[u"signer"_s].toObject()[u"certificateSha256"_s].toString();
    EXPECT_EQ(cli.run(installCall(0, package)).exitCode, 4);
    good(installCall(0, package) + QStringList{u"--trust"_s, officeSigner});
    EXPECT_EQ(unit().uploads(), 1);
}

TEST_F(MainJob, WorksFromAnyFolderAndWithOptionsInFront)
{
    start();
    good(QStringList{u"--trust"_s, unit().usualCertificateFingerprint().groups()} + password() +
         QStringList{u"--package"_s, u"site.sitepack"_s, u"read"_s, address()});
    EXPECT_TRUE(QFile::exists(cli.path(u"site.sitepack"_s)));
}

TEST_F(MainJob, PasswordComesFromStandardInput)
{
    start();
    const auto result = cli.run(QStringList{u"status"_s, address(), u"--password-file"_s, u"-"_s} + trust(),
                                unit().owner().password.toUtf8() + "\n");
    EXPECT_EQ(result.exitCode, 0) << result.err.constData();
}

TEST_F(MainJob, OneFileIntoOneUnitWithoutAPackage)
{
    start();
    good(readCall());
    good(activateCall());
    // The file as a portal's user would have it: outside of any package, under its original name.
    const auto& made = site.portal().books().activations.first();
    const QString file = cli.write(made.fileName, made.content);
    const auto installed =
        good(QStringList{u"install"_s, file, address(), u"--confirm-timeout"_s, u"5"_s} + password());
    EXPECT_EQ(installed.json[u"receipt"_s].toObject()[u"outcome"_s].toString(), u"confirmed"_s);
    EXPECT_EQ(unit().uploads(), 1);
}

TEST_F(MainJob, TwoUnitsOfWhichOneFailsIsPartlyDone)
{
    start({.smartServers = 2});
    cli.write(u"pw"_s, unit(0).owner().password.toUtf8());
    const auto result =
        cli.run(QStringList{u"read"_s, address(0), u"127.0.0.1:1"_s, u"--package"_s, u"site.sitepack"_s} + password() +
                trust());
    EXPECT_EQ(result.exitCode, 8);
    const QJsonArray list = result.json[u"smartServers"_s].toArray();
    EXPECT_TRUE(list.at(0).toObject()[u"ok"_s].toBool());
    EXPECT_FALSE(list.at(1).toObject()[u"ok"_s].toBool());
    EXPECT_EQ(list.at(1).toObject()[u"error"_s].toObject()[u"exitCode"_s].toInt(), 3);
}

TEST_F(MainJob, WordsOfTheCallThatDoNotFitAreUsage)
{
    const QList<QStringList> calls{{},
                                   {u"frobnicate"_s},
                                   {u"read"_s},
                                   {u"read"_s, u"host"_s},
                                   {u"read"_s, u"http://host"_s, u"--package"_s, u"x"_s},
                                   {u"read"_s, u"host"_s, u"--package"_s, u"x"_s},
                                   {u"status"_s, u"host"_s, u"--password"_s, u"secret"_s},
                                   {u"status"_s, u"host"_s, u"--trust"_s, u"12"_s},
                                   {u"status"_s, u"host"_s, u"--devices"_s, u"5"_s},
                                   {u"portal"_s, u"activate"_s, u"--package"_s, u"x"_s, u"--license"_s, u"no-uuid"_s},
                                   {u"install"_s},
                                   {u"carry"_s, u"x"_s},
                                   {u"add"_s, u"f"_s, u"--package"_s, u"x"_s, u"--kind"_s, u"gold"_s},
                                   {u"status"_s, u"host"_s, u"--timeout"_s, u"-1"_s}};
    for (const QStringList& call : calls) {
        const auto result = cli.run(call);
        EXPECT_EQ(result.exitCode, 2) << qPrintable(call.join(u' ')) << result.err.constData();
        EXPECT_FALSE(result.remedy().isEmpty());
    }
    EXPECT_EQ(cli.run({u"--help"_s}).exitCode, 0);
    EXPECT_EQ(cli.run({u"--version"_s}).exitCode, 0);
}

TEST_F(MainJob, DemoProvesItself)
{
    const auto result = good({u"demo"_s});
    EXPECT_TRUE(result.json[u"ok"_s].toBool());
    EXPECT_TRUE(result.json[u"simulated"_s].toBool());
    int proofs = 0;
    for (const QJsonValue& step : result.json[u"steps"_s].toArray()) {
        if (step.toObject().contains(u"held"_s)) {
            EXPECT_TRUE(step.toObject()[u"held"_s].toBool());
            ++proofs;
        }
    }
    EXPECT_GE(proofs, 6);
}

TEST_F(MainJob, SimulateSaysWhenItIsReadyAndEndsWhenAsked)
{
    const auto process = cli.start({u"simulate"_s, u"--smartservers"_s, u"2"_s, u"--state"_s, u"state"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return process->canReadLine(); }, 20'000));
    const QJsonObject described = QJsonDocument::fromJson(process->readLine()).object();
    ASSERT_EQ(described[u"smartServers"_s].toArray().size(), 2);
    const QJsonObject one = described[u"smartServers"_s].toArray().first().toObject();
    for (const QString& key : {u"url"_s, u"installCode"_s, u"user"_s, u"password"_s, u"certificateSha256"_s})
        EXPECT_FALSE(one[key].toString().isEmpty()) << qPrintable(key);
    const QJsonObject portal = described[u"portal"_s].toObject();
    EXPECT_TRUE(QFile::exists(portal[u"profile"_s].toString()));
    EXPECT_FALSE(portal[u"licenses"_s].toArray().isEmpty());

    cli.write(u"pw"_s, one[u"password"_s].toString().toUtf8());
    const auto read = cli.run({u"read"_s, one[u"url"_s].toString(), u"--package"_s, u"site.sitepack"_s,
                               u"--password-file"_s, u"pw"_s, u"--trust-on-first-use"_s});
    EXPECT_EQ(read.exitCode, 0) << read.err.constData();
    process->terminate();
    Cli::finish(*process, 10'000);
    EXPECT_EQ(process->exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process->exitCode(), 0);
}

} // namespace
} // namespace activation::test
