// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "../cli/Cli.h"
#include "Chromium.h"
#include "activation/PackageDesk.h"
#include "simulator/SimulatedPortal.h"
#include "simulator/SimulatedSite.h"
#include "support/Printers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::Fault;
using simulator::FaultKind;
using simulator::SimulatedPortal;
using simulator::SimulatedSite;

const QString License = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
const QString Email = u"site@example.com"_s;
constexpr int Each = 200; // devices

/// A laptop online with activationctl and a browser; the units are in its package already.
class Browse : public testing::Test
{
protected:
    void start(int units, bool plain)
    {
        portal = std::make_unique<SimulatedPortal>(simulator::PortalOptions{
            .folder = cli.path(u"portal"_s),
            .plainPages = plain,
            .licenses = {simulator::PortalLicense{.licenseId = License,
                                                  .description = u"Device capacity"_s,
                                                  .devices = 10'000,
                                                  .project = u"P"_s,
                                                  .customerId = u"2133c667-af41-4518-94df-a2bb3b775330"_s}},
            .logins = {simulator::PortalLogin{.email = Email, .licenseIds = {License}, .code = u"424242"_s}}});
        QDir().mkpath(cli.path(u"portal"_s));
        ASSERT_TRUE(portal->start());
        const auto space = cli.workspace();
        SitePackage package = SitePackage::create(u"Plant 7"_s);
        for (int i = 0; i < units; ++i) {
            codes += SimulatedSite::installCodeOf(i);
            package.put(*SmartServer::fromJson({{u"installCode"_s, codes.last().text()}}, {}));
        }
        ASSERT_TRUE(savePackage(*space, package, cli.path(u"site.sitepack"_s)));
        ASSERT_TRUE(QDir().mkpath(downloads()));

        QFile pem(cli.path(u"portal/portal-state.json"_s));
        ASSERT_TRUE(pem.open(QIODevice::ReadOnly));
        const QByteArray certificate =
            QJsonDocument::fromJson(pem.readAll())[u"certificate"_s][u"certificatePem"_s].toString().toLatin1();
        const QSslKey key = QSslCertificate(certificate, QSsl::Pem).publicKey();
        ASSERT_TRUE(chromium.start(QCryptographicHash::hash(key.toDer(), QCryptographicHash::Sha256).toBase64()))
            << qPrintable(chromium.problem());
        chromium.setDownloads(downloads());
        tab = chromium.newTab();
    }

    /// The assistant, watching.
    void watch()
    {
        watching = cli.start({u"--json"_s, u"portal"_s, u"browse"_s, u"--package"_s, u"site.sitepack"_s,
                              u"--downloads"_s, downloads(), u"--no-open"_s, u"--license"_s, License, u"--timeout"_s,
                              u"120"_s, u"--portal-profile"_s, portal->browserProfileFile()});
        watching->closeWriteChannel();
        ASSERT_TRUE(said(u"1 of"_s));
    }
    bool said(const QString& words)
    {
        return QTest::qWaitFor(
            [&] {
                messages += QString::fromUtf8(watching->readAllStandardError());
                return messages.contains(words) || watching->state() == QProcess::NotRunning;
            },
            Chromium::Patience);
    }
    CliResult ended()
    {
        Cli::finish(*watching, 150'000);
        messages += QString::fromUtf8(watching->readAllStandardError());
        return Cli::result(*watching);
    }

    void logIn()
    {
        ASSERT_TRUE(chromium.open(tab, portal->pagesUrl())) << qPrintable(chromium.problem());
        chromium.submit(tab, {{u"login"_s, Email}});
        ASSERT_TRUE(chromium.waitFor(tab, u"!!document.getElementById('code')"_s)) << qPrintable(chromium.problem());
        chromium.submit(tab, {{u"code"_s, u"424242"_s}});
        ASSERT_TRUE(chromium.waitFor(tab, u"location.pathname === '/licenses'"_s)) << qPrintable(chromium.problem());
    }
    /// Fills in the form for a unit, and stops before the download.
    void make(const InstallCode& code)
    {
        ASSERT_TRUE(chromium.open(tab, portal->pagesUrl().resolved(QUrl(u"licenses"_s))))
            << qPrintable(chromium.problem());
        chromium.evaluate(tab, u"document.querySelector('#licenses a').click()"_s);
        ASSERT_TRUE(chromium.waitFor(tab, u"!!document.getElementById('installCode')"_s))
            << qPrintable(chromium.problem());
        chromium.submit(tab, {{u"installCode"_s, code.text()}, {u"devices"_s, QString::number(Each)}});
        ASSERT_TRUE(chromium.waitFor(tab, u"!!document.getElementById('download')"_s))
            << qPrintable(chromium.problem());
    }
    /// Makes the unit's file, and moves it into the watched folder under another name.
    void downloadAs(const InstallCode& code, const QString& name)
    {
        const QString elsewhere = cli.path(u"elsewhere"_s);
        QDir().mkpath(elsewhere);
        make(code);
        chromium.setDownloads(elsewhere);
        clickDownload();
        const QString whole = elsewhere + u'/' + activationOf(code).fileName;
        ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(whole); }, Chromium::Patience));
        ASSERT_TRUE(QFile::rename(whole, downloads() + u'/' + name.arg(activationOf(code).fileName)));
        chromium.setDownloads(downloads());
    }
    void clickDownload() { chromium.evaluate(tab, u"document.getElementById('download').click()"_s); }
    const simulator::PortalActivation& activationOf(const InstallCode& code) const
    {
        return *std::ranges::find(portal->books().activations, code.text(), &simulator::PortalActivation::installCode);
    }
    QUrl fileUrl(const InstallCode& code) const { return portal->pagesUrl().resolved(QUrl(filePath(code))); }
    QString filePath(const InstallCode& code) const
    {
        return u"/activations/%1/file"_s.arg(activationOf(code).activationId);
    }
    bool isOnDisk(const QString& name)
    {
        return QTest::qWaitFor([&] { return QFile::exists(downloads() + u'/' + name); }, Chromium::Patience);
    }

    /// Every unit has exactly the bytes that the portal made for it, and the portal spent once for each.
    void expectAllIn(const CliResult& result)
    {
        EXPECT_EQ(result.exitCode, 0) << qPrintable(messages) << result.out.constData();
        EXPECT_EQ(portal->books().spent(), Each * codes.size());
        const auto space = Workspace::open(cli.ledger());
        ASSERT_TRUE(space);
        const auto package = openPackage(**space, cli.path(u"site.sitepack"_s));
        ASSERT_TRUE(package);
        ASSERT_EQ(package->manifest().activations.size(), codes.size());
        for (const InstallCode& code : codes) {
            const auto files = package->manifest().activationsFor(code);
            ASSERT_EQ(files.size(), 1) << qPrintable(code.text());
            EXPECT_EQ(package->readActivation(files.first().id).value_or(QByteArray()), activationOf(code).content);
            EXPECT_EQ(files.first().via, ObtainedVia::Browser);
            EXPECT_EQ(files.first().licenseId, *LicenseId::parse(License));
        }
    }
    QString nameOf(const CliResult& result, const InstallCode& code)
    {
        for (const QJsonValue& each : result.json[u"activations"_s].toArray()) {
            if (each[u"item"_s].toString() == code.text())
                return each[u"activation"_s][u"originalName"_s].toString();
        }
        return {};
    }
    QString downloads() const { return cli.path(u"Downloads"_s); }

    Cli cli;
    std::unique_ptr<SimulatedPortal> portal;
    Chromium chromium;
    QString tab;
    QList<InstallCode> codes;
    std::unique_ptr<QProcess> watching;
    QString messages;
};

TEST_F(Browse, OneUnitOverTlsWithASlowDownload)
{
    start(1, false);
    watch();
    logIn();
    make(codes[0]);
    ASSERT_TRUE(portal->addFaults(
        {{.kind = FaultKind::Slow, .path = filePath(codes[0]), .times = 1, .milliseconds = 200, .bytes = 50}}));
    clickDownload();
    const CliResult result = ended();
    expectAllIn(result);
    EXPECT_EQ(nameOf(result, codes[0]), activationOf(codes[0]).fileName);
    EXPECT_TRUE(QFile::exists(downloads() + u'/' + activationOf(codes[0]).fileName)) << "the original is left";
}

TEST_F(Browse, TwelveUnitsWithAllThatGoesWrong)
{
    start(12, true);
    watch();
    logIn();

    // One that breaks off, and is downloaded once more.
    make(codes[0]);
    ASSERT_TRUE(portal->addFaults({{.kind = FaultKind::Cut, .path = filePath(codes[0]), .times = 1, .bytes = 350}}));
    clickDownload();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return portal->requestCount(u"GET "_s + filePath(codes[0])) == 1; }, Chromium::Patience));
    ASSERT_TRUE(chromium.open(tab, fileUrl(codes[0]))) << qPrintable(chromium.problem());
    ASSERT_TRUE(said(u"2 of 12"_s)) << qPrintable(messages);

    // Two at once, in two tabs.
    make(codes[1]);
    make(codes[2]);
    const QString other = chromium.newTab();
    ASSERT_TRUE(chromium.open(tab, fileUrl(codes[1])));
    ASSERT_TRUE(chromium.open(other, fileUrl(codes[2]))) << qPrintable(chromium.problem());
    ASSERT_TRUE(said(u"4 of 12"_s)) << qPrintable(messages);

    // Under a name as browsers give it where a file of that name was there already.
    downloadAs(codes[3], u"%1 (1)"_s);
    ASSERT_TRUE(said(u"5 of 12"_s)) << qPrintable(messages);

    // While 5 of 12 is in progress, the file of another one comes.
    make(codes[7]);
    clickDownload();
    ASSERT_TRUE(said(u"was for %1, not for %2"_s.arg(codes[7].text(), codes[4].text()))) << qPrintable(messages);

    // One that something renamed on its way: a name with .txt behind it.
    downloadAs(codes[4], u"%1.txt"_s);
    ASSERT_TRUE(said(u"6 of 12"_s)) << qPrintable(messages);

    for (int i = 5; i < 12; ++i) {
        if (i == 7)
            continue;
        make(codes[i]);
        clickDownload();
        ASSERT_TRUE(isOnDisk(activationOf(codes[i]).fileName)) << qPrintable(chromium.problem());
    }
    const CliResult result = ended();
    expectAllIn(result);
    EXPECT_EQ(nameOf(result, codes[3]), activationOf(codes[3]).fileName + u" (1)"_s);
    EXPECT_TRUE(messages.contains(u"has a number behind it"_s));
    EXPECT_EQ(nameOf(result, codes[4]), activationOf(codes[4]).fileName + u".txt"_s);
    EXPECT_TRUE(messages.contains(u"has a dot in it"_s));
}

} // namespace
} // namespace activation::test
