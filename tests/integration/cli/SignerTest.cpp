// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Cli.h"
#include "package/SitePackage.h"
#include "support/Printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

class SignerCli : public testing::Test
{
protected:
    /// A call that must succeed.
    static QJsonObject good(Cli& laptop, const QStringList& call)
    {
        const CliResult result = laptop.run(call);
        EXPECT_EQ(result.exitCode, 0) << qPrintable(call.join(u' ')) << "\n" << result.err.constData();
        return result.json;
    }
    static QString ownOf(Cli& laptop)
    {
        return good(laptop, {u"signer"_s, u"show"_s})[u"signer"_s][u"fingerprint"_s].toString();
    }
    static QString standing(Cli& laptop, const QString& fingerprint)
    {
        for (const QJsonValue signer : good(laptop, {u"signer"_s, u"list"_s})[u"signers"_s].toArray()) {
            if (signer[u"fingerprint"_s].toString() == fingerprint)
                return signer[u"standing"_s].toString();
        }
        return u"not listed"_s;
    }
    /// A package with one unit, saved by this laptop.
    static QString packageOf(Cli& laptop, const QString& name)
    {
        const auto space = laptop.workspace();
        SitePackage package = SitePackage::create(u"Plant 7"_s);
        const InstallCode code = *InstallCode::parse(u"17q5t6b"_s);
        package.put(SmartServer{code, {}, {}, {}, u"17q5t6b"_s, Release(u"3.60"_s), {}, {}, {}, {}});
        EXPECT_TRUE(package.save(laptop.path(name), space->key()));
        return laptop.path(name);
    }
    static int open(Cli& laptop, const QString& package, const QStringList& more = {})
    {
        return laptop.run(QStringList{u"carry"_s, package, u"--to"_s, laptop.path(u"stick"_s)} + more).exitCode;
    }
    static QByteArray openssl(const QStringList& arguments)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return process.readAllStandardOutput();
    }

    void SetUp() override
    {
        for (Cli* laptop : {&mine, &other})
            ASSERT_TRUE(QDir().mkpath(laptop->path(u"stick"_s)));
    }

    Cli mine;
    Cli other;
};

TEST_F(SignerCli, TrustedOnceRevokedAndTrustedAgain)
{
    const QString package = packageOf(other, u"theirs.sitepack"_s);
    const QString theirs = ownOf(other);
    EXPECT_EQ(open(mine, package), 4);
    good(mine, {u"signer"_s, u"trust"_s, theirs, u"--name"_s, u"Colleague"_s});
    EXPECT_EQ(standing(mine, theirs), u"trusted"_s);
    EXPECT_EQ(open(mine, package), 0);

    good(mine, {u"signer"_s, u"revoke"_s, theirs, u"--reason"_s, u"the laptop was stolen"_s});
    EXPECT_EQ(standing(mine, theirs), u"revoked"_s);
    const auto refused = mine.run({u"carry"_s, package, u"--to"_s, mine.path(u"stick"_s)});
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_TRUE(refused.why().contains(u"the laptop was stolen"_s)) << qPrintable(refused.why());
    EXPECT_TRUE(refused.what().contains(u"trusted no more"_s));
    EXPECT_EQ(open(mine, package, {u"--trust"_s, theirs}), 4) << "not by the way";
    const QString exported = other.path(u"export"_s);
    good(other, {u"ledger"_s, u"export"_s, exported});
    EXPECT_EQ(mine.run({u"ledger"_s, u"import"_s, exported}).exitCode, 4);

    good(mine, {u"signer"_s, u"trust"_s, theirs});
    EXPECT_EQ(standing(mine, theirs), u"trusted"_s);
    EXPECT_EQ(open(mine, package), 0);
}

TEST_F(SignerCli, RenewedTheFormerPackagesOpenStill)
{
    const QString package = packageOf(mine, u"site.sitepack"_s);
    const QString former = ownOf(mine);
    EXPECT_EQ(mine.run({u"signer"_s, u"revoke"_s, former}).exitCode, 7);
    const QString present =
        good(mine, {u"signer"_s, u"renew"_s, u"--name"_s, u"New name"_s})[u"signer"_s][u"fingerprint"_s].toString();
    EXPECT_NE(present, former);
    EXPECT_EQ(ownOf(mine), present);
    EXPECT_EQ(standing(mine, former), u"trusted"_s);
    ASSERT_TRUE(QFile::copy(package, mine.path(u"former.sitepack"_s)));
    EXPECT_EQ(open(mine, mine.path(u"former.sitepack"_s)), 0);
    const QString file = mine.write(u"17q5t6b_capacity"_s, "opaque too");
    good(mine, {u"add"_s, file, u"--package"_s, package, u"--for"_s, u"17q5t6b"_s}); // opened and saved anew
    good(mine, {u"signer"_s, u"revoke"_s, former});
    EXPECT_EQ(open(mine, package), 0) << "the new key signed what is there now";
    EXPECT_EQ(open(mine, mine.path(u"former.sitepack"_s)), 4);
}

TEST_F(SignerCli, TheKeyTravelsEncrypted)
{
    const QString passphrase = mine.write(u"passphrase"_s, "correct horse\n");
    const QString key = mine.path(u"key.p12"_s);
    const QString own = ownOf(mine);
    EXPECT_EQ(mine.run({u"signer"_s, u"export"_s, key, u"--passphrase-file"_s, mine.write(u"none"_s, "\n")}).exitCode,
              2);
    good(mine, {u"signer"_s, u"export"_s, key, u"--passphrase-file"_s, passphrase});
    EXPECT_EQ(QFile(key).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray plain = openssl({u"pkcs12"_s, u"-in"_s, key, u"-nodes"_s, u"-passin"_s, u"pass:correct horse"_s});
    EXPECT_TRUE(plain.contains("PRIVATE KEY"));

    EXPECT_NE(
        other.run({u"signer"_s, u"import"_s, key, u"--passphrase-file"_s, other.write(u"wrong"_s, "no\n")}).exitCode,
        0);
    EXPECT_NE(ownOf(other), own);
    good(other, {u"signer"_s, u"import"_s, key, u"--passphrase-file"_s, passphrase});
    EXPECT_EQ(ownOf(other), own);
    EXPECT_EQ(open(other, packageOf(mine, u"site.sitepack"_s)), 0);

    const QString certificate = mine.path(u"own.pem"_s);
    good(mine, {u"signer"_s, u"export"_s, certificate});
    const QByteArray print = openssl({u"x509"_s, u"-in"_s, certificate, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    EXPECT_EQ(QString::fromLatin1(print.mid(print.indexOf('=') + 1)).remove(u':').trimmed().toLower(), own);
}

TEST_F(SignerCli, ATeamsKeyOfAnAuthority)
{
    const auto at = [this](const QString& name) {
        return mine.path(name);
    };
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, at(u"ca.key"_s), u"-out"_s,
             at(u"ca.pem"_s), u"-subj"_s, u"/CN=Company"_s, u"-days"_s, u"30"_s});
    openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, at(u"team.key"_s), u"-out"_s,
             at(u"team.csr"_s), u"-subj"_s, u"/CN=Team"_s});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, at(u"team.csr"_s), u"-CA"_s, at(u"ca.pem"_s), u"-CAkey"_s, at(u"ca.key"_s),
             u"-CAcreateserial"_s, u"-extfile"_s, mine.write(u"v3"_s, "keyUsage=digitalSignature\n"), u"-days"_s,
             u"30"_s, u"-out"_s, at(u"team.pem"_s)});
    openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, at(u"team.key"_s), u"-in"_s, at(u"team.pem"_s), u"-certfile"_s,
             at(u"ca.pem"_s), u"-out"_s, at(u"team.p12"_s), u"-passout"_s, u"pass:p"_s});
    const QJsonObject imported =
        good(mine, {u"signer"_s, u"import"_s, at(u"team.p12"_s), u"--passphrase-file"_s, mine.write(u"p"_s, "p\n")});
    EXPECT_EQ(imported[u"signer"_s][u"name"_s].toString(), u"Team"_s);
    const QString package = packageOf(mine, u"site.sitepack"_s);
    EXPECT_EQ(open(other, package), 4);
    EXPECT_EQ(open(other, package, {u"--trust"_s, ownOf(mine)}), 0);

    openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, at(u"team.key"_s), u"-in"_s, at(u"team.pem"_s), u"-out"_s,
             at(u"alone.p12"_s), u"-passout"_s, u"pass:p"_s});
    const auto alone = other.run({u"signer"_s, u"import"_s, at(u"alone.p12"_s), u"--passphrase-file"_s, at(u"p"_s)});
    EXPECT_EQ(alone.exitCode, 6) << "its issuer is not inside";
}

} // namespace
} // namespace activation::test
