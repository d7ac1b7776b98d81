// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/team/TeamFixture.h"

using namespace activation;
using namespace Qt::StringLiterals;

/// A real server that speaks TLS with certificates made by openssl.
class TlsTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        server = std::make_unique<test::RealPostgres>();
        ASSERT_TRUE(server->start());
        ASSERT_TRUE(makeAuthority(u"ca"_s));
        ASSERT_TRUE(makeAuthority(u"other-ca"_s));
    }
    static void TearDownTestSuite() { server.reset(); }

    static bool openssl(const QStringList& words)
    {
        QProcess process;
        process.setWorkingDirectory(server->folder());
        process.start(u"openssl"_s, words);
        const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
        EXPECT_TRUE(done) << process.readAllStandardError().constData();
        return done;
    }
    static bool makeAuthority(const QString& name)
    {
        return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                        u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=%1"_s.arg(name), u"-keyout"_s,
                        name + u".key"_s, u"-out"_s, name + u".pem"_s});
    }
    /// The server goes on with a certificate for `host`, by the authority "ca".
    static bool serveAs(const QString& host, const QStringList& times)
    {
        server->give(u"server.ext"_s, "subjectAltName=DNS:" + host.toLatin1() + "\n");
        if (!openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                      u"-subj"_s, u"/CN="_s + host, u"-keyout"_s, u"made.key"_s, u"-out"_s, u"server.csr"_s}) ||
            !openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s,
                                 u"ca.key"_s, u"-extfile"_s, u"server.ext"_s, u"-out"_s, u"server.pem"_s} +
                     times))
            return false;
        QFile made(server->folder() + u"/made.key"_s);
        if (!made.open(QFile::ReadOnly))
            return false;
        const QString key = server->give(u"server.key"_s, made.readAll());
        server->stop();
        server->useTls(server->folder() + u"/server.pem"_s, key);
        return server->resume();
    }
    static Result<std::unique_ptr<TeamDatabase>> connect(const QString& parameters)
    {
        auto address = TeamAddress::parse(
            u"postgresql://%1@localhost:%2/postgres?%3"_s.arg(QString::fromLatin1(test::RealPostgres::User))
                .arg(server->port())
                .arg(parameters));
        if (!address)
            return failure(address.error());
        address->password = Secret(test::RealPostgres::Password);
        return TeamDatabase::connect(*address);
    }
    static QString checkedBy(const QString& authority)
    {
        return u"sslmode=verify-full&sslrootcert=%1/%2.pem"_s.arg(server->folder(), authority);
    }
    static void expectUntrusted(const Result<std::unique_ptr<TeamDatabase>>& team, const QString& words)
    {
        ASSERT_FALSE(team);
        EXPECT_EQ(team.error().kind, ErrorKind::CertificateUntrusted) << team.error().toText().toStdString();
        EXPECT_TRUE(team.error().why.contains(words)) << team.error().why.toStdString();
        EXPECT_TRUE(team.error().remedy.contains(u"sslrootcert"_s));
    }

    inline static std::unique_ptr<test::RealPostgres> server;
    const QStringList valid{u"-days"_s, u"30"_s};
};

TEST_F(TlsTest, TheRightAuthorityAndNameAreAcceptedAndOthersRefused)
{
    ASSERT_TRUE(serveAs(u"localhost"_s, valid));
    const auto team = connect(checkedBy(u"ca"_s));
    ASSERT_TRUE(team) << team.error().toText().toStdString();
    bool encrypted = false;
    ASSERT_TRUE((*team)->each(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s, {},
                              [&encrypted](const QSqlQuery& row) -> Result<void> {
                                  encrypted = row.value(0).toBool();
                                  return {};
                              }));
    EXPECT_TRUE(encrypted);
    expectUntrusted(connect(checkedBy(u"other-ca"_s)), u"certificate verify failed"_s);
    expectUntrusted(connect(u"sslmode=verify-full&sslrootcert=%1/missing.pem"_s.arg(server->folder())),
                    u"missing.pem"_s);
}

TEST_F(TlsTest, ACertificateForAnotherHostIsRefused)
{
    ASSERT_TRUE(serveAs(u"db.example"_s, valid));
    expectUntrusted(connect(checkedBy(u"ca"_s)), u"db.example"_s);
    // Not a name: only said on purpose.
    EXPECT_TRUE(connect(u"sslmode=verify-ca&sslrootcert=%1/ca.pem"_s.arg(server->folder())));
}

TEST_F(TlsTest, AnExpiredCertificateIsRefused)
{
    ASSERT_TRUE(
        serveAs(u"localhost"_s, {u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s, u"20200201000000Z"_s}));
    expectUntrusted(connect(checkedBy(u"ca"_s)), u"certificate verify failed"_s);
}
