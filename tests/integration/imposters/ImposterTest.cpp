// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// Somebody sits between the laptop and whom it means, with every certificate that he can get. What he received is kept:
// never a password, a cookie or a token; not one byte, for he could not prove who he is.
#include "Chains.h"
#include "portal/PortalClient.h"
#include "smartserver/UnitSocket.h"
#include "support/TlsPeer.h"

#include <QCoroTask>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

using test::Chains;
using test::httpAnswer;
using test::TlsPeer;

const Chains& chains()
{
    static const Chains made;
    return made;
}

struct Imposter
{
    const char* name;
    ServerCertificate Chains::* certificate;
};

class Imposters : public testing::TestWithParam<Imposter>
{
protected:
    Imposters() : m_peer(chains().honest)
    {
        EXPECT_TRUE(chains().areMade);
        m_peer.onRequest = [this](QSslSocket& socket, const QByteArray& request) {
            const QByteArray line = request.left(request.indexOf(" HTTP/"));
            if (line == "GET /iap/version")
                socket.write(httpAnswer(200, R"({"type":"release","value":"4.40.012"})"));
            else if (line == "POST /iap/auth/login")
                socket.write(httpAnswer(200, R"({"userName":"apollo"})", "Set-Cookie: cmsSID=c00kie; Path=/\r\n"));
            else if (line == "POST /api/session")
                socket.write(httpAnswer(200, R"({"token":"t0ken"})"));
            else
                socket.write(httpAnswer(200, "[]"));
            if (m_takesOverAfter == line) {
                // The honest one hangs up without having said so before; who answers from now on is another.
                socket.disconnectFromHost();
                takeOver();
            }
        };
    }

    /// From the next connection on the imposter answers, on the same address and port.
    void takeOver()
    {
        m_before = m_peer.received;
        m_peer.use(chains().*GetParam().certificate);
    }
    QByteArray heardByImposter() const { return m_peer.received.mid(m_before.size()); }

    SmartServerClient unit(const ServerCertificate& pinned) const
    {
        return SmartServerClient(*Address::parse(u"127.0.0.1:%1"_s.arg(m_peer.port())),
                                 {.pin = pinned.fingerprint, .timeout = 20s});
    }
    PortalClient portal() const
    {
        PortalProfile profile = *PortalProfile::parse(
            R"({"formatVersion":1,"name":"Portal","mode":"api","baseUrl":"https://127.0.0.1:%1/api/"})"_ba.replace(
                "%1", QByteArray::number(m_peer.port())),
            {});
        profile.caCertificates = QSslCertificate::fromData(chains().authority.certificatePem);
        return PortalClient(profile, 20s);
    }
    template <class T>
    static void expectNotProven(const Result<T>& result)
    {
        ASSERT_FALSE(result);
        EXPECT_TRUE(result.error().kind == ErrorKind::CertificateChanged ||
                    result.error().kind == ErrorKind::CertificateUntrusted)
            << result.error().toText().toStdString();
    }

    /// What was begun on the connection that is just going may only fail; on the next one the imposter is found out.
    template <class Call>
    static void expectFoundOut(Call call)
    {
        auto result = call();
        for (int more = 0; more < 3 && !result && result.error().kind == ErrorKind::Unreachable; ++more)
            result = call();
        expectNotProven(result);
    }

    TlsPeer m_peer;
    QByteArray m_takesOverAfter; ///< the request after which the imposter is there
    QByteArray m_before;
};

TEST_P(Imposters, SmartServerFromTheStart)
{
    takeOver();
    SmartServerClient client = unit(chains().honest);
    expectNotProven(QCoro::waitFor(client.login(u"apollo"_s, Secret("pa55word"))));
    EXPECT_EQ(heardByImposter(), QByteArray());
}

TEST_P(Imposters, SmartServerBetweenItsProbeAndThePassword)
{
    m_takesOverAfter = "GET /iap/version";
    SmartServerClient client = unit(chains().honest);
    expectFoundOut([&] { return QCoro::waitFor(client.login(u"apollo"_s, Secret("pa55word"))); });
    EXPECT_FALSE(m_peer.received.contains("pa55word"));
    EXPECT_EQ(heardByImposter(), QByteArray());
}

TEST_P(Imposters, SmartServerWhoseKeptConnectionIsMadeAnew)
{
    SmartServerClient client = unit(chains().honest);
    ASSERT_TRUE(QCoro::waitFor(client.login(u"apollo"_s, Secret("pa55word"))));
    ASSERT_TRUE(m_peer.received.contains("pa55word")) << "the honest one gets it";
    m_takesOverAfter = "GET /iap/lic";
    ASSERT_TRUE(QCoro::waitFor(client.licenses()));
    ASSERT_TRUE(m_peer.received.contains("c00kie"));
    expectFoundOut([&] { return QCoro::waitFor(client.licenses()); });
    expectNotProven(QCoro::waitFor(client.upload(u"file"_s, "bytes")));
    QCoro::waitFor(client.logout());
    EXPECT_EQ(heardByImposter(), QByteArray());
}

TEST_P(Imposters, WebSocket)
{
    SmartServerClient client = unit(chains().honest);
    ASSERT_TRUE(QCoro::waitFor(client.login(u"apollo"_s, Secret("pa55word"))));
    {
        const UnitSocket socket(client);
        QSignalSpy closed(&socket, &UnitSocket::closed);
        ASSERT_TRUE(closed.wait(20'000)) << "this peer does not speak it";
        ASSERT_TRUE(m_peer.requests.last().startsWith("GET /iap/ws"));
        ASSERT_TRUE(m_peer.requests.last().contains("cmsSID=c00kie")) << "the honest one gets it";
    }
    takeOver();
    const UnitSocket socket(client);
    QSignalSpy closed(&socket, &UnitSocket::closed);
    ASSERT_TRUE(closed.wait(20'000));
    EXPECT_FALSE(socket.fault().isEmpty());
    EXPECT_EQ(heardByImposter(), QByteArray());
}

TEST_P(Imposters, PortalFromTheStart)
{
    takeOver();
    PortalClient client = portal();
    expectNotProven(QCoro::waitFor(client.login(u"me@example.com"_s)));
    EXPECT_EQ(heardByImposter(), QByteArray());
}

TEST_P(Imposters, PortalWhoseKeptConnectionIsMadeAnew)
{
    PortalClient client = portal();
    ASSERT_TRUE(QCoro::waitFor(client.login(u"me@example.com"_s)));
    m_takesOverAfter = "GET /api/licenses";
    ASSERT_TRUE(QCoro::waitFor(client.licenses()));
    ASSERT_TRUE(m_peer.received.contains("t0ken")) << "the honest one gets it";
    expectFoundOut([&] { return QCoro::waitFor(client.licenses()); });
    expectNotProven(
        QCoro::waitFor(client.activate(*LicenseId::parse(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s),
                                       *InstallCode::parse(u"17q5t6a"_s), *DeviceCount::from(200), u"the-key"_s)));
    EXPECT_EQ(heardByImposter(), QByteArray());
}

INSTANTIATE_TEST_SUITE_P(With, Imposters,
                         testing::Values(Imposter{"AnotherSelfSignedCertificate", &Chains::selfSigned},
                                         Imposter{"AValidChainForAnotherName", &Chains::anotherName},
                                         Imposter{"AnExpiredCertificate", &Chains::expired}),
                         [](const auto& imposter) { return std::string(imposter.param.name); });

// The pinned one itself, but expired: nobody confirmed that.
TEST(ImpostersPinned, ExpiredIsNotSentAnythingEither)
{
    TlsPeer peer(chains().expired);
    SmartServerClient client(*Address::parse(u"127.0.0.1:%1"_s.arg(peer.port())),
                             {.pin = chains().expired.fingerprint, .timeout = 20s});
    const auto in = QCoro::waitFor(client.login(u"apollo"_s, Secret("pa55word")));
    ASSERT_FALSE(in);
    EXPECT_EQ(in.error().kind, ErrorKind::CertificateUntrusted);
    EXPECT_EQ(peer.received, QByteArray());
}

} // namespace
} // namespace activation
