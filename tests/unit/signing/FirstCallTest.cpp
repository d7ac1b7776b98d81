// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/CmsSignature.h"
#include "signing/KeyFile.h"
#include "signing/SigningKey.h"

#include <cstdlib>
#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

// QCA crashes when it is used before QCA::init(). So whichever function of core/signing a process calls first has to
// start it. Each is tried as the first one in a process of its own; "threadsafe" makes GoogleTest start the program
// anew for that instead of forking one in which QCA runs already.
namespace {

/// What a test prepares (bytes), made in the first process and handed to the second one in its environment.
template <class Make>
QByteArray prepared(const char* name, Make make)
{
    if (!qEnvironmentVariableIsSet(name))
        qputenv(name, QByteArray(make()).toBase64());
    return QByteArray::fromBase64(qgetenv(name));
}

QByteArray keyPairPem()
{
    return prepared("FIRST_CALL_PAIR", [] {
        const auto made = makeServerCertificate({.commonName = u"first"_s});
        return made ? made->certificatePem + made->privateKeyPem : QByteArray();
    });
}

QByteArray signatureOf(const QByteArray& content)
{
    return prepared("FIRST_CALL_SIGNATURE",
                    [&content] { return SigningKey::create(u"first"_s)->sign(content).value_or(QByteArray()); });
}

template <class Call>
[[noreturn]] void leaveWith(Call call)
{
    // Without static destructors: the answer is all that counts here.
    std::_Exit(call() ? 0 : 1);
}

class FirstCall : public testing::Test
{
protected:
    FirstCall() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
    ~FirstCall() override { GTEST_FLAG_SET(death_test_style, m_style); }

    const std::string m_style = GTEST_FLAG_GET(death_test_style);
    const testing::ExitedWithCode m_isDone{0};
};

} // namespace

TEST_F(FirstCall, MakesAKey)
{
    EXPECT_EXIT(leaveWith([] { return makeRsaKey(2048).has_value(); }), m_isDone, "");
}

TEST_F(FirstCall, ReadsAKeyPair)
{
    const QByteArray pem = keyPairPem();
    EXPECT_EXIT(leaveWith([&pem] { return parseKeyPair(pem).has_value(); }), m_isDone, "");
}

TEST_F(FirstCall, ReadsACertificate)
{
    const QByteArray der = prepared("FIRST_CALL_CERTIFICATE", [] {
        const auto made = makeServerCertificate({.commonName = u"first"_s});
        return made ? made->certificateDer : QByteArray();
    });
    EXPECT_EXIT(leaveWith([&der] { return X509::parse(der).has_value(); }), m_isDone, "");
}

TEST_F(FirstCall, ReadsASignature)
{
    const QByteArray signature = signatureOf("content"_ba);
    EXPECT_EXIT(leaveWith([&signature] { return CmsSignature::parse(signature).has_value(); }), m_isDone, "");
}

TEST_F(FirstCall, ChecksASignature)
{
    const QByteArray signature = signatureOf("content"_ba);
    EXPECT_EXIT(leaveWith([&signature] { return verifyDetached("content"_ba, signature).has_value(); }), m_isDone, "");
}

TEST_F(FirstCall, ChecksWithABareKey)
{
    const auto certificate = [] {
        const auto made = makeServerCertificate({.commonName = u"first"_s});
        return made ? *X509::parse(made->certificateDer) : X509();
    };
    static const X509 own = qEnvironmentVariableIsSet("FIRST_CALL_KEY") ? X509() : certificate();
    const QByteArray key = prepared("FIRST_CALL_KEY", [] { return own.publicKey; });
    const QByteArray content = prepared("FIRST_CALL_CONTENT", [] { return own.toBeSigned; });
    const QByteArray signature = prepared("FIRST_CALL_SIGNED", [] { return own.signature; });
    EXPECT_EXIT(leaveWith([&] { return verifyRsaSha256(key, content, signature); }), m_isDone, "");
}
