// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/SigningKey.h"

#include "signing/KeyFile.h"
#include "signing/KeyStore.h"
#include "signing/OpenKeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <future>
#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

KeyPassphrase passphrase(const char* text = "correct horse battery")
{
    // Not as many rounds as for what people choose: the tests have more to do.
    return {.secret = Secret(text), .guard = KeyGuard::Keychain, .id = u"0a1b"_s};
}

/// What the real openssl makes of it; empty where it refuses.
QByteArray openssl(const QStringList& arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

class SigningKeyTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_dir = std::make_unique<QTemporaryDir>();
        const auto key = makeKey(s_dir->filePath(u"made/here"_s), u"Laptop"_s, passphrase());
        ASSERT_TRUE(key) << key.error().why.toStdString();
        s_fingerprint = key->signer().fingerprint;
        s_pem = contentOf(s_dir->filePath(u"made/here"_s));
        const auto clear = openssl({u"pkey"_s, u"-in"_s, key->place(), u"-passin"_s, u"pass:correct horse battery"_s});
        const qsizetype from = s_pem.indexOf("-----BEGIN CERTIFICATE");
        s_clearPem = s_pem.mid(from, s_pem.indexOf("-----BEGIN ENCRYPTED") - from) + clear;
    }
    static void TearDownTestSuite() { s_dir.reset(); }
    void SetUp() override { openkeys::drop(s_fingerprint); }

    /// A folder of its own with this key file in it.
    QString folderWith(const QByteArray& pem, QFile::Permissions permissions = OwnerOnly)
    {
        const QString folder = m_own.path();
        QFile file(folder + u"/signing-key.pem"_s);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(pem);
        file.close();
        EXPECT_TRUE(file.setPermissions(permissions));
        return folder;
    }
    static QByteArray contentOf(const QString& folder)
    {
        QFile file(folder + u"/signing-key.pem"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static inline std::unique_ptr<QTemporaryDir> s_dir;
    static inline Fingerprint s_fingerprint;
    static inline QByteArray s_pem;
    static inline QByteArray s_clearPem; ///< as an earlier version wrote it
    QTemporaryDir m_own;
};

} // namespace

TEST_F(SigningKeyTest, IsForItsOwnerOnlyAndEncrypted)
{
    const QString folder = s_dir->filePath(u"made/here"_s);
    EXPECT_EQ(QFileInfo(folder).permissions() & ~(QFile::Permissions(0x7700)), QFile::Permissions());
    EXPECT_EQ(QFileInfo(folder + u"/signing-key.pem"_s).permissions(), OwnerOnly);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"signing-key.pem"_s})
        << "no temporary or lock file is left";
    EXPECT_EQ(s_pem.count("BEGIN CERTIFICATE"), 1);
    EXPECT_EQ(s_pem.count("BEGIN ENCRYPTED PRIVATE KEY"), 1);
    EXPECT_EQ(s_pem.count("BEGIN PRIVATE KEY"), 0);
    EXPECT_TRUE(s_pem.startsWith("Passphrase: keychain 0a1b\n"));
}

TEST_F(SigningKeyTest, IsTheSameNextTimeAndSignsOnceItIsOpen)
{
    const QString folder = s_dir->filePath(u"made/here"_s);
    const auto key = SigningKey::load(folder);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->signer().fingerprint, s_fingerprint);
    EXPECT_EQ(key->signer().name, u"Laptop"_s);
    EXPECT_EQ(key->place(), QDir(folder).absoluteFilePath(u"signing-key.pem"_s));
    EXPECT_EQ(key->guard(), KeyGuard::Keychain);
    EXPECT_EQ(key->passphraseId(), u"0a1b"_s);
    const auto locked = key->sign("x"_ba);
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().kind, ErrorKind::LoginRefused);
    for (const char* wrong : {"", "correct horse", "correct horse battery ", "Correct horse battery"}) {
        const auto opened = key->open(Secret(wrong));
        ASSERT_FALSE(opened) << wrong;
        EXPECT_EQ(opened.error().kind, ErrorKind::LoginRefused);
        EXPECT_FALSE(key->isOpen());
    }
    ASSERT_TRUE(key->open(Secret("correct horse battery")));
    EXPECT_TRUE(verifyDetached("x"_ba, *key->sign("x"_ba)));
    EXPECT_TRUE(SigningKey::load(folder)->isOpen()) << "opened once, for all that load it";
}

TEST_F(SigningKeyTest, ThereIsNoneBeforeOneIsMade)
{
    const auto key = SigningKey::load(m_own.filePath(u"new"_s));
    ASSERT_TRUE(key);
    EXPECT_FALSE(key->isThere());
    EXPECT_FALSE(key->isOpen());
    EXPECT_TRUE(key->signer().fingerprint.isNull());
    EXPECT_FALSE(key->sign("x"_ba));
    EXPECT_FALSE(QFile::exists(key->place()));
}

// Both ways with the real one: what is written here is read there, and what is written there is read here.
TEST_F(SigningKeyTest, OpensslReadsItAndWritesSuchKeys)
{
    const QString file = s_dir->filePath(u"made/here/signing-key.pem"_s);
    const QByteArray text =
        openssl({u"pkey"_s, u"-in"_s, file, u"-passin"_s, u"pass:correct horse battery"_s, u"-noout"_s, u"-text"_s});
    EXPECT_TRUE(text.contains("3072 bit")) << text.constData();
    EXPECT_EQ(openssl({u"pkey"_s, u"-in"_s, file, u"-passin"_s, u"pass:another"_s, u"-noout"_s, u"-text"_s}), "");
    const QString clear = m_own.filePath(u"clear"_s);
    QFile out(clear);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(s_clearPem);
    out.close();
    for (const QString& count : {u"1"_s, u"2048"_s, u"70000"_s, u"1000000"_s}) {
        const QByteArray sealed =
            openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, clear, u"-v2"_s, u"aes-256-cbc"_s, u"-v2prf"_s,
                     u"hmacWithSHA256"_s, u"-iter"_s, count, u"-passout"_s, u"pass:theirs, not ours"_s});
        ASSERT_TRUE(sealed.contains("ENCRYPTED"));
        openkeys::drop(s_fingerprint);
        const auto key =
            SigningKey::load(folderWith(s_clearPem.left(s_clearPem.indexOf("-----BEGIN PRIVATE")) + sealed));
        ASSERT_TRUE(key) << key.error().toText().toStdString();
        EXPECT_EQ(key->guard(), KeyGuard::Typed) << "whoever made it knows";
        EXPECT_FALSE(key->open(Secret("correct horse battery")));
        ASSERT_TRUE(key->open(Secret("theirs, not ours"))) << qPrintable(count);
        EXPECT_TRUE(verifyDetached("x"_ba, *key->sign("x"_ba)));
    }
}

// What another form would mean: weak, or a count that holds up whoever opens it for hours.
TEST_F(SigningKeyTest, OtherFormsOfEncryptionAreRefusedBeforeAnythingIsComputed)
{
    const QString clear = m_own.filePath(u"clear"_s);
    QFile out(clear);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(s_clearPem);
    out.close();
    const QByteArray certificate = s_clearPem.left(s_clearPem.indexOf("-----BEGIN PRIVATE"));
    for (const QStringList& how : {QStringList{u"-v2"_s, u"aes-128-cbc"_s}, QStringList{u"-v2"_s, u"des3"_s},
                                   QStringList{u"-v2"_s, u"aes-256-cbc"_s, u"-v2prf"_s, u"hmacWithSHA1"_s},
                                   QStringList{u"-scrypt"_s}, QStringList{u"-v1"_s, u"PBE-SHA1-3DES"_s}}) {
        const QByteArray sealed = openssl(QStringList{u"pkcs8"_s, u"-topk8"_s, u"-in"_s, clear} + how +
                                          QStringList{u"-passout"_s, u"pass:x"_s});
        ASSERT_TRUE(sealed.contains("ENCRYPTED")) << qPrintable(how.join(u' '));
        const auto key = SigningKey::load(folderWith(certificate + sealed));
        ASSERT_FALSE(key) << qPrintable(how.join(u' '));
        EXPECT_EQ(key.error().kind, ErrorKind::BadFile);
    }
    // Of the form that is known, with a count that would take long, and with none.
    const QByteArray slow = openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, clear, u"-v2"_s, u"aes-256-cbc"_s, u"-v2prf"_s,
                                     u"hmacWithSHA256"_s, u"-iter"_s, u"10000001"_s, u"-passout"_s, u"pass:x"_s});
    ASSERT_TRUE(slow.contains("ENCRYPTED"));
    EXPECT_FALSE(SigningKey::load(folderWith(certificate + slow)));
    const auto stored = parseStoredKey(s_pem);
    ASSERT_TRUE(stored);
    const QByteArray& der = stored->sealed->der;
    const qsizetype at = der.indexOf(QByteArray::fromHex("02030186a0"));
    ASSERT_GT(at, 0);
    const auto counted = [&der, at](const char* number) {
        return SealedKey::parse(QByteArray(der).replace(at, 5, QByteArray::fromHex(number)));
    };
    EXPECT_EQ(counted("0203018000")->count, 98'304);
    EXPECT_FALSE(counted("0203800000")) << "negative";
    EXPECT_FALSE(counted("0203000000"));
}

TEST_F(SigningKeyTest, OneInTheClearIsReadAndThenSealed)
{
    const QString folder = folderWith(s_clearPem);
    const auto key = SigningKey::load(folder);
    ASSERT_TRUE(key) << key.error().toText().toStdString();
    EXPECT_EQ(key->guard(), KeyGuard::None);
    EXPECT_TRUE(key->isOpen());
    EXPECT_TRUE(verifyDetached("x"_ba, *key->sign("x"_ba)));
    const auto sealed = sealKey(folder, passphrase("a new passphrase"));
    ASSERT_TRUE(sealed) << sealed.error().toText().toStdString();
    EXPECT_EQ(sealed->signer().fingerprint, s_fingerprint);
    EXPECT_EQ(sealed->guard(), KeyGuard::Keychain);
    const QByteArray now = contentOf(folder);
    EXPECT_TRUE(now.contains("BEGIN ENCRYPTED PRIVATE KEY"));
    EXPECT_FALSE(now.contains("BEGIN PRIVATE KEY"));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"signing-key.pem"_s});
    openkeys::drop(s_fingerprint);
    EXPECT_TRUE(SigningKey::load(folder)->open(Secret("a new passphrase")));
}

TEST_F(SigningKeyTest, AnotherPassphraseTakesThePlaceOfTheFormer)
{
    const QString folder = folderWith(s_pem);
    EXPECT_FALSE(sealKey(folder, passphrase("another one"))) << "it is locked";
    EXPECT_EQ(contentOf(folder), s_pem);
    ASSERT_TRUE(SigningKey::load(folder)->open(Secret("correct horse battery")));
    ASSERT_TRUE(sealKey(folder, passphrase("another one")));
    openkeys::drop(s_fingerprint);
    EXPECT_FALSE(SigningKey::load(folder)->open(Secret("correct horse battery")));
    EXPECT_TRUE(SigningKey::load(folder)->open(Secret("another one")));
}

#ifndef Q_OS_WIN
TEST_F(SigningKeyTest, WhatCannotBeWrittenLeavesTheFormerAsItWas)
{
    const QString folder = folderWith(s_clearPem);
    ASSERT_TRUE(SigningKey::load(folder)->isOpen());
    // A folder stands where the new file is to be written first.
    ASSERT_TRUE(QDir(folder).mkdir(u"signing-key.pem.new"_s));
    const auto sealed = sealKey(folder, passphrase());
    ASSERT_FALSE(sealed);
    EXPECT_FALSE(sealed.error().remedy.isEmpty());
    EXPECT_EQ(contentOf(folder), s_clearPem);
}
#endif

TEST_F(SigningKeyTest, IsNeverReplacedWhenDamaged)
{
    for (const QByteArray& whole : {s_pem, s_clearPem}) {
        const QByteArray label = whole.contains("ENCRYPTED") ? "-----BEGIN ENCRYPTED" : "-----BEGIN PRIVATE KEY";
        const QByteArray certificate = whole.left(whole.indexOf(label));
        QByteArray flipped = whole;
        flipped[whole.indexOf(label) + 400] = '*';
        for (const QByteArray& pem :
             {QByteArray(), whole.first(whole.size() / 2), whole.chopped(20), certificate,
              whole.mid(certificate.size()), flipped, whole + whole, s_pem + s_clearPem, QByteArray(100'000, 'A')}) {
            const QString folder = folderWith(pem);
            const auto key = SigningKey::load(folder);
            ASSERT_FALSE(key) << pem.size();
            EXPECT_EQ(key.error().kind, ErrorKind::BadFile);
            EXPECT_TRUE(key.error().remedy.contains(u"backup"_s)) << key.error().remedy.toStdString();
            EXPECT_FALSE(makeKey(folder, u"Laptop"_s, passphrase()));
            EXPECT_EQ(contentOf(folder), pem);
        }
    }
}

TEST_F(SigningKeyTest, OfOneLaptopWithTheCertificateOfAnotherIsRefused)
{
    const auto other = makeServerCertificate({.commonName = u"other"_s});
    ASSERT_TRUE(other);
    const QByteArray clear = s_clearPem.mid(s_clearPem.indexOf("-----BEGIN PRIVATE KEY"));
    EXPECT_FALSE(SigningKey::load(folderWith(other->certificatePem + clear)));
    // Encrypted, that shows when it is opened.
    const QByteArray sealed = s_pem.mid(s_pem.indexOf("-----BEGIN ENCRYPTED"));
    const auto mixed = SigningKey::load(folderWith(other->certificatePem + sealed));
    ASSERT_TRUE(mixed);
    const auto opened = mixed->open(Secret("correct horse battery"));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::BadFile);
    EXPECT_FALSE(mixed->isOpen());
}

#ifndef Q_OS_WIN
TEST_F(SigningKeyTest, ThatOthersCanReadIsRefused)
{
    for (const QFile::Permission more : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
        const QString folder = folderWith(s_pem, OwnerOnly | more);
        const auto key = SigningKey::load(folder);
        ASSERT_FALSE(key);
        EXPECT_TRUE(key.error().remedy.contains(u"600"_s));
    }
    const QString folder = folderWith(s_pem);
    QFile::setPermissions(folder, QFile::Permissions(0x7707));
    EXPECT_FALSE(SigningKey::load(folder)) << "a folder in which others can write";
    QFile::setPermissions(folder, QFile::Permissions(0x7700));
    EXPECT_TRUE(SigningKey::load(folder));
}
#endif

TEST_F(SigningKeyTest, ADeadLinkIsNotAFirstStart)
{
    ASSERT_TRUE(QFile::link(u"/nonexistent/key.pem"_s, m_own.filePath(u"signing-key.pem"_s)));
    EXPECT_FALSE(SigningKey::load(m_own.path()));
    EXPECT_FALSE(makeKey(m_own.path(), u"Laptop"_s, passphrase()));
}

TEST_F(SigningKeyTest, AFileInPlaceOfTheFolderIsAnError)
{
    QFile file(m_own.filePath(u"f"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto key = SigningKey::load(file.fileName());
    ASSERT_FALSE(key);
    EXPECT_FALSE(key.error().remedy.isEmpty());
}

TEST_F(SigningKeyTest, MadeByManyAtOnceIsOne)
{
    const QString folder = m_own.filePath(u"new"_s);
    std::vector<std::future<Fingerprint>> all;
    for (int i = 0; i < 4; ++i) {
        all.push_back(std::async(std::launch::async, [folder, i] {
            const auto key = makeKey(folder, u"Start %1"_s.arg(i), passphrase());
            return key ? key->signer().fingerprint : Fingerprint();
        }));
    }
    const Fingerprint first = all.front().get();
    EXPECT_FALSE(first.isNull());
    for (size_t i = 1; i < all.size(); ++i)
        EXPECT_EQ(all[i].get(), first);
}

// Workers sign while others open, load, seal and verify: each makes its own key of its own bytes.
TEST_F(SigningKeyTest, ManyThreadsSignAtOnce)
{
    const QString folder = folderWith(s_pem);
    std::vector<std::future<int>> all;
    for (int thread = 0; thread < 8; ++thread) {
        all.push_back(std::async(std::launch::async, [folder, thread] {
            int good = 0;
            for (int round = 0; round < 5; ++round) {
                const auto key = SigningKey::load(folder);
                if (!key || !key->open(Secret("correct horse battery")))
                    continue;
                const QByteArray content = QByteArray::number(thread * 100 + round);
                const auto signature = key->sign(content);
                const auto checked = signature ? verifyDetached(content, *signature) : failure(signature.error());
                good += checked && checked->fingerprint == s_fingerprint ? 1 : 0;
                if (thread == 0)
                    openkeys::drop(s_fingerprint); // the others meet it locked in the middle, and open it again
            }
            return good;
        }));
    }
    int good = 0;
    for (auto& one : all)
        good += one.get();
    EXPECT_GE(good, 30) << "of 40; one that was locked between opening and signing says so";
}

TEST_F(SigningKeyTest, ARandomPassphraseIsRandomAndOneWord)
{
    const KeyPassphrase one = KeyPassphrase::random(KeyGuard::Keychain);
    const KeyPassphrase two = KeyPassphrase::random(KeyGuard::Keychain);
    EXPECT_EQ(one.secret.utf8().size(), 43) << "256 bits in base 64";
    EXPECT_NE(one.secret.utf8(), two.secret.utf8());
    EXPECT_NE(one.id, two.id);
    for (const char byte : one.secret.utf8())
        EXPECT_TRUE(QChar::fromLatin1(byte).isLetterOrNumber() || byte == '-' || byte == '_') << byte;
}
