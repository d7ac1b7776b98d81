// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

/// The way to the portal through a real proxy (tinyproxy) that wants a login.
class Proxy : public Site
{
protected:
    void SetUp() override
    {
        QTcpServer probe;
        ASSERT_TRUE(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        const QString settings =
            cli.write(u"tinyproxy.conf"_s, "Port " + QByteArray::number(port) +
                                               "\nListen 127.0.0.1\nTimeout 30\nMaxClients 20\n"
                                               "BasicAuth engineer let-me-out\nLogFile \"" +
                                               cli.path(u"proxy.log"_s).toUtf8() + "\"\nLogLevel Connect\n");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(NAME_SHIM));
        m_proxy.setProcessEnvironment(environment);
        m_proxy.setStandardOutputFile(QProcess::nullDevice());
        m_proxy.setStandardErrorFile(cli.path(u"proxy.err"_s));
        m_proxy.start(u"tinyproxy"_s, {u"-d"_s, u"-c"_s, settings});
        ASSERT_TRUE(m_proxy.waitForStarted()) << "tinyproxy is not installed";
        ASSERT_TRUE(QTest::qWaitFor(
            [port] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, port);
                return socket.waitForConnected(200);
            },
            20'000))
            << cli.read(u"proxy.err"_s).constData();
        for (const char* name : {"https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
            m_before.append({name, qgetenv(name)});
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(port);
        qputenv("https_proxy", address);
        qputenv("HTTPS_PROXY", address);
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
        cli.write(u"proxy-password"_s, "let-me-out\n");
        cli.write(u"wrong-password"_s, "open sesame\n");
    }
    void TearDown() override
    {
        for (const auto& [name, value] : m_before)
            value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
        m_proxy.terminate();
        if (!m_proxy.waitForFinished(10'000))
            m_proxy.kill();
        m_proxy.waitForFinished();
    }
    /// With the portal under a name, for the way to 127.0.0.1 never leads through a proxy.
    void startNamed()
    {
        start({.relativeUrls = true});
        QFile file(site.portal().profileFile());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        QByteArray profile = file.readAll();
        profile.replace("https://127.0.0.1:", "https://portal.test:")
            .replace("https://localhost:", "https://portal.test:");
        ASSERT_TRUE(profile.contains("portal.test"));
        ASSERT_TRUE(file.resize(0) && file.seek(0));
        ASSERT_EQ(file.write(profile), profile.size());
    }
    bool wasUsed() { return cli.read(u"proxy.log"_s).contains("CONNECT portal.test:"); }
    QStringList through(const QString& passwordFile)
    {
        return {u"--proxy-user"_s, u"engineer"_s, u"--proxy-password-file"_s, cli.path(passwordFile)};
    }
    QStringList list()
    {
        return {u"portal"_s,           u"licenses"_s,         u"--login"_s,
                u"site@example.com"_s, u"--portal-profile"_s, site.portal().profileFile()};
    }

    QProcess m_proxy;
    QList<std::pair<const char*, QByteArray>> m_before;
};

TEST_F(Proxy, LetsThroughWhoLogsIn)
{
    startNamed();
    good(readCall()); // units are on the LAN: never through it
    EXPECT_FALSE(cli.read(u"proxy.log"_s).contains(" CONNECT "));
    good(activateCall() + through(u"proxy-password"_s));
    EXPECT_EQ(spent(license()), 200);
    EXPECT_TRUE(wasUsed()) << "it went around the proxy";
}

TEST_F(Proxy, WantsALoginOfItsOwn)
{
    startNamed();
    const CliResult asked = bad(list(), 5);
    EXPECT_EQ(asked.error()[u"httpStatus"_s].toInt(), 407);
    EXPECT_TRUE(asked.remedy().contains(u"--proxy-user"_s));
    const CliResult refused = bad(list() + through(u"wrong-password"_s), 5);
    EXPECT_TRUE(refused.what().contains(u"refused"_s)) << qPrintable(refused.what());
    EXPECT_FALSE(refused.err.contains("open sesame"));
}

class CaFile : public Site
{
};

TEST_F(CaFile, NamesAnAuthorityBesidesTheSystems)
{
    start();
    // The profile without its authority: nobody vouches for the portal then.
    QFile file(site.portal().profileFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject profile = QJsonDocument::fromJson(file.readAll()).object();
    const QString authority =
        QFileInfo(file.fileName()).dir().absoluteFilePath(profile[u"caCertificates"_s].toString());
    profile.remove(u"caCertificates"_s);
    const QStringList call{u"portal"_s,           u"licenses"_s,
                           u"--login"_s,          u"site@example.com"_s,
                           u"--portal-profile"_s, cli.write(u"bare.json"_s, QJsonDocument(profile).toJson())};
    const CliResult untrusted = bad(call, 4);
    EXPECT_TRUE(untrusted.remedy().contains(u"--ca-file"_s));
    good(call + QStringList{u"--ca-file"_s, authority});
    const CliResult empty = cli.run(call + QStringList{u"--ca-file"_s, cli.write(u"empty.pem"_s, "nothing")});
    EXPECT_EQ(empty.exitCode, 6);
    EXPECT_FALSE(empty.remedy().isEmpty());
}

} // namespace
} // namespace activation::test
