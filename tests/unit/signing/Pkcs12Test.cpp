// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/Der.h"
#include "signing/KeyStore.h"
#include "signing/Pkcs12Limits.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

/// Files by the real openssl.
class Pkcs12 : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_dir = std::make_unique<QTemporaryDir>();
        ASSERT_EQ(run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, at(u"k"_s),
                       u"-out"_s, at(u"c"_s), u"-subj"_s, u"/CN=Team"_s}),
                  0);
    }
    static void TearDownTestSuite() { s_dir.reset(); }

    static QString at(const QString& name) { return s_dir->filePath(name); }
    static int run(const QStringList& words)
    {
        QProcess process;
        process.start(u"openssl"_s, words);
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    }
    static QByteArray made(const QStringList& how)
    {
        EXPECT_EQ(run(QStringList{u"pkcs12"_s, u"-export"_s, u"-inkey"_s, at(u"k"_s), u"-in"_s, at(u"c"_s), u"-out"_s,
                                  at(u"p12"_s), u"-passout"_s, u"pass:secret"_s} +
                      how),
                  0);
        QFile file(at(u"p12"_s));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static inline std::unique_ptr<QTemporaryDir> s_dir;
};

/// The same file with another count of rounds for its checksum, which stands at its very end.
QByteArray withMacCount(const QByteArray& file, const QByteArray& count)
{
    der::Reader outer(file);
    const auto pfx = outer.next(der::Sequence);
    der::Reader fields(pfx->content);
    const auto version = fields.next();
    const auto content = fields.next();
    const auto mac = fields.next(der::Sequence);
    der::Reader inMac(mac->content);
    const auto digest = inMac.next();
    const auto salt = inMac.next(der::OctetString);
    return der::sequence(
        {version->whole.toByteArray(), content->whole.toByteArray(),
         der::sequence({digest->whole.toByteArray(), salt->whole.toByteArray(), der::element(der::Integer, count)})});
}

} // namespace

TEST_F(Pkcs12, UsualFilesAreRead)
{
    for (const QStringList& how :
         {QStringList{}, QStringList{u"-iter"_s, u"1000000"_s}, QStringList{u"-nomac"_s},
          QStringList{u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s}, QStringList{u"-legacy"_s}}) {
        const QByteArray file = made(how);
        const auto signer = readPkcs12(file, Secret("secret"));
        ASSERT_TRUE(signer) << qPrintable(how.join(u' ')) << signer.error().toText().toStdString();
        EXPECT_EQ(signer->name, u"Team"_s);
        const auto wrong = readPkcs12(file, Secret("another"));
        EXPECT_TRUE(wrong || !wrong.error().remedy.isEmpty());
        EXPECT_EQ(wrong.has_value(), how.contains(u"NONE"_s) && how.contains(u"-nomac"_s));
    }
}

// The provider would compute for hours.
TEST_F(Pkcs12, AHugeCountOfRoundsIsRefusedAtOnce)
{
    const QByteArray file = made({});
    ASSERT_TRUE(isWithinPkcs12Limits(file));
    ASSERT_TRUE(isWithinPkcs12Limits(withMacCount(file, QByteArray::fromHex("0800")))) << "as it was";
    EXPECT_TRUE(isWithinPkcs12Limits(withMacCount(file, QByteArray::fromHex("00989680")))) << "10,000,000";
    for (const char* count : {"00989681", "7fffffff", "00ffffffffffffffffff"}) {
        const QByteArray slow = withMacCount(file, QByteArray::fromHex(count));
        EXPECT_FALSE(isWithinPkcs12Limits(slow)) << count;
        QElapsedTimer timer;
        timer.start();
        const auto signer = readPkcs12(slow, Secret("secret"));
        ASSERT_FALSE(signer);
        EXPECT_EQ(signer.error().kind, ErrorKind::BadFile);
        EXPECT_LT(timer.elapsed(), 2000);
    }
    // The same for what the key in it is encrypted with.
    QByteArray inside = made({u"-iter"_s, u"8388607"_s, u"-nomaciter"_s});
    const qsizetype at = inside.indexOf(QByteArray::fromHex("02037fffff"));
    ASSERT_GT(at, 0);
    EXPECT_TRUE(isWithinPkcs12Limits(inside));
    inside = inside.replace(at, 5, QByteArray::fromHex("0203ffffff")); // as large as three bytes can say
    EXPECT_FALSE(isWithinPkcs12Limits(inside));
}

TEST_F(Pkcs12, EveryTruncationAndEveryByteChangedIsRefusedOrHarmless)
{
    const QByteArray file = made({u"-iter"_s, u"1"_s});
    for (qsizetype size = 0; size < file.size(); size += 7)
        EXPECT_FALSE(readPkcs12(file.first(size), Secret("secret"))) << size;
    for (qsizetype at = 0; at < file.size(); at += 11) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 0x41);
        if (const auto signer = readPkcs12(changed, Secret("secret")))
            EXPECT_EQ(signer->name, u"Team"_s) << at;
        else
            EXPECT_FALSE(signer.error().remedy.isEmpty()) << at;
    }
}

TEST_F(Pkcs12, NestingHasAnEnd)
{
    QByteArray deep = der::element(der::Integer, "\x01"_ba);
    for (int level = 0; level < 10; ++level)
        deep = der::sequence({deep});
    EXPECT_TRUE(isWithinPkcs12Limits(deep));
    for (int level = 0; level < 5000; ++level)
        deep = der::sequence({deep});
    EXPECT_FALSE(isWithinPkcs12Limits(deep));
    EXPECT_FALSE(isWithinPkcs12Limits({}));
}
