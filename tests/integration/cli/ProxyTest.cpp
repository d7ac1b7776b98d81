// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"
#include "support/RealProxy.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

/// The way to the portal through a real proxy that wants a login.
class Proxy : public Site
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_proxy.start(QStringLiteral(NAME_SHIM))) << "tinyproxy is not installed";
        cli.write(u"proxy-password"_s, "let-me-out\n");
        cli.write(u"wrong-password"_s, "open sesame\n");
        start({.relativeUrls = true});
        ASSERT_TRUE(RealProxy::namePortal(site.portal().profileFile()));
    }
    QStringList through(const QString& passwordFile)
    {
        return {u"--proxy-user"_s, u"engineer"_s, u"--proxy-password-file"_s, cli.path(passwordFile)};
    }
    QStringList list()
    {
        return {u"portal"_s,           u"licenses"_s,         u"--login"_s,
                u"site@example.com"_s, u"--portal-profile"_s, site.portal().profileFile()};
    }

    RealProxy m_proxy;
};

TEST_F(Proxy, LetsThroughWhoLogsIn)
{
    good(readCall()); // units are on the LAN: never through it
    EXPECT_FALSE(m_proxy.sawAny());
    good(activateCall() + through(u"proxy-password"_s));
    EXPECT_EQ(spent(license()), 200);
    EXPECT_TRUE(m_proxy.sawThePortal()) << "it went around the proxy";
}

TEST_F(Proxy, WantsALoginOfItsOwn)
{
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
