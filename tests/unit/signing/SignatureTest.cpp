// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/CmsSignature.h"
#include "signing/Crypto.h"
#include "signing/Der.h"
#include "signing/KeyFile.h"
#include "signing/SigningKey.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

// An RSA key of 3072 bits takes a moment: one for all tests of this program.
const SigningKey& laptop()
{
    static const SigningKey key = *SigningKey::create(u"Laptop of tests"_s);
    return key;
}

const QByteArray Content = "{\n  \"site\": \"Plant 7\"\n}\n"_ba;

} // namespace

TEST(Crypto, StartsAndNamesWhatIsMissing)
{
    ASSERT_TRUE(startCrypto());
    EXPECT_TRUE(startCrypto()) << "a second start is nothing special";
    const auto missing = checkCrypto({u"sha256"_s, u"no-such-feature"_s});
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().why.contains(u"no-such-feature"_s));
    EXPECT_FALSE(missing.error().why.contains(u"sha256"_s));
    EXPECT_TRUE(missing.error().remedy.contains(u"qca-ossl"_s));
}

TEST(Signature, NamesItsSigner)
{
    const auto signature = laptop().sign(Content);
    ASSERT_TRUE(signature) << signature.error().why.toStdString();
    const auto signer = verifyDetached(Content, *signature);
    ASSERT_TRUE(signer) << signer.error().why.toStdString();
    EXPECT_EQ(signer->fingerprint, laptop().signer().fingerprint);
    EXPECT_EQ(signer->fingerprint, Fingerprint::of(laptop().certificateDer()));
    EXPECT_EQ(signer->name, u"Laptop of tests"_s);
    EXPECT_TRUE(signer->isValidAt(QDateTime::currentDateTimeUtc()));
}

TEST(Signature, IsRefusedForOtherContent)
{
    const QByteArray signature = *laptop().sign(Content);
    for (const QByteArray& other : {Content + ' ', Content.chopped(1), QByteArray(), QByteArray("\n" + Content)}) {
        const auto checked = verifyDetached(other, signature);
        ASSERT_FALSE(checked);
        EXPECT_EQ(checked.error().kind, ErrorKind::BadFile);
        EXPECT_FALSE(checked.error().remedy.isEmpty());
    }
    EXPECT_TRUE(verifyDetached(QByteArray(), *laptop().sign(QByteArray()))) << "nothing at all can be signed too";
}

// Whatever byte is changed, a signature is never valid any more: neither for this content, nor for another signer.
TEST(Signature, IsRefusedWithAnyByteChanged)
{
    const QByteArray signature = *laptop().sign(Content);
    for (qsizetype i = 0; i < signature.size(); ++i) {
        for (const int mask : {0x01, 0x80, 0xff}) {
            QByteArray changed = signature;
            changed[i] = static_cast<char>(changed[i] ^ mask);
            const auto checked = verifyDetached(Content, changed);
            ASSERT_FALSE(checked) << "byte " << i << " of " << signature.size();
            ASSERT_EQ(checked.error().kind, ErrorKind::BadFile);
        }
    }
}

TEST(Signature, IsRefusedTruncatedOrWithMoreBehind)
{
    const QByteArray signature = *laptop().sign(Content);
    for (qsizetype size = 0; size < signature.size(); ++size)
        ASSERT_FALSE(verifyDetached(Content, signature.first(size))) << size;
    EXPECT_FALSE(verifyDetached(Content, signature + '\0'));
    EXPECT_FALSE(verifyDetached(Content, signature + signature));
    EXPECT_FALSE(verifyDetached(Content, QByteArray(1'000'000, '\x30')));
}

// Two signers: QCA looks at the first only, so a second one could be put behind it.
TEST(Signature, HasExactlyOneSigner)
{
    const QByteArray signature = *laptop().sign(Content);
    der::Reader reader(signature);
    der::Reader info(reader.next()->content);
    info.next();
    der::Reader wrapped(info.next()->content);
    der::Reader fields(wrapped.next()->content);
    QList<QByteArray> parts;
    while (const auto part = fields.next())
        parts += part->whole.toByteArray();
    ASSERT_EQ(parts.size(), 5);
    const auto rebuilt = [](const QList<QByteArray>& pieces) {
        return der::sequence({der::objectId(der::oid::SignedData), der::element(der::Context0, der::sequence(pieces))});
    };
    ASSERT_TRUE(verifyDetached(Content, rebuilt(parts))) << "taken apart and put together again it is the same";

    QList<QByteArray> twice = parts;
    der::Reader signers(parts[4]);
    const QByteArray one = signers.next()->content.toByteArray();
    twice[4] = der::element(der::Set, one + one);
    const auto checked = verifyDetached(Content, rebuilt(twice));
    ASSERT_FALSE(checked);
    EXPECT_TRUE(checked.error().why.contains(u"more than one signer"_s)) << checked.error().why.toStdString();

    QList<QByteArray> none = parts;
    none[4] = der::element(der::Set, {});
    EXPECT_FALSE(verifyDetached(Content, rebuilt(none)));
    QList<QByteArray> noCertificate = parts;
    noCertificate[3] = der::element(der::Context0, {});
    EXPECT_FALSE(verifyDetached(Content, rebuilt(noCertificate)));
    QList<QByteArray> attached = parts;
    attached[2] = der::sequence(
        {der::objectId(der::oid::Data), der::element(der::Context0, der::element(der::OctetString, Content))});
    EXPECT_FALSE(verifyDetached(Content, rebuilt(attached))) << "a signature with content of its own is not detached";
}

TEST(Signature, ByACertificateThatRanOutIsReportedNotRefused)
{
    const auto key = makeRsaKey(2048);
    ASSERT_TRUE(key) << key.error().toStdString();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto der = makeX509({.commonName = u"Old"_s, .validFrom = now.addYears(-3), .validUntil = now.addYears(-1)},
                              *key, nullptr, *key);
    ASSERT_TRUE(der);
    // Signed by QCA itself, as an older version of the assistant would have.
    QCA::CertificateChain chain;
    chain += QCA::Certificate::fromDER(*der);
    QCA::SecureMessageKey messageKey;
    messageKey.setX509CertificateChain(chain);
    messageKey.setX509PrivateKey(*key);
    QCA::CMS cms;
    QCA::SecureMessage message(&cms);
    message.setSigner(messageKey);
    message.startSign(QCA::SecureMessage::Detached);
    message.update(Content);
    message.end();
    message.waitForFinished(-1);
    const auto signer = verifyDetached(Content, message.signature());
    ASSERT_TRUE(signer) << signer.error().why.toStdString();
    EXPECT_FALSE(signer->isValidAt(now));
    EXPECT_TRUE(signer->isValidAt(now.addYears(-2)));
}

TEST(Der, RefusesWhatIsNotStrict)
{
    const QList<QByteArray> bad{
        "\x30"_ba,             // no length
        "\x30\x80\x00\x00"_ba, // indefinite
        "\x30\x81\x01\x00"_ba, // not the shortest length
        "\x30\x82\x00\x81"_ba, // leading zero in the length
        "\x30\x02\x00"_ba,     // longer than what is there
        "\x3f\x01\x00"_ba,     // tag of several bytes
        "\x30\x85\x01\x00\x00\x00\x00"_ba,
    };
    for (const QByteArray& bytes : bad)
        EXPECT_FALSE(der::Reader(bytes).next()) << bytes.toHex().toStdString();
    const QByteArray large = der::element(der::OctetString, QByteArray(70'000, 'x'));
    der::Reader reader(large);
    ASSERT_EQ(reader.next(der::OctetString)->content.size(), 70'000);
    EXPECT_TRUE(reader.atEnd());
}

TEST(Der, TimesOfBothForms)
{
    for (const QString& text : {u"1999-12-31T23:59:59Z"_s, u"2049-12-31T23:59:59Z"_s, u"2050-01-01T00:00:00Z"_s}) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        const QByteArray bytes = der::time(time);
        der::Reader reader(bytes);
        EXPECT_EQ(der::toTime(*reader.next()), time);
    }
}
