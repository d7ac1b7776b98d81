// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/SigningKey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <future>
#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

class SigningKeyTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_dir = std::make_unique<QTemporaryDir>();
        const auto key = SigningKey::loadOrCreate(s_dir->filePath(u"made/here"_s), u"Laptop"_s);
        ASSERT_TRUE(key) << key.error().why.toStdString();
        s_fingerprint = key->signer().fingerprint;
        QFile file(key->place());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        s_pem = file.readAll();
    }
    static void TearDownTestSuite() { s_dir.reset(); }

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
    QTemporaryDir m_own;
};

} // namespace

TEST_F(SigningKeyTest, IsForItsOwnerOnly)
{
    const QString folder = s_dir->filePath(u"made/here"_s);
    EXPECT_EQ(QFileInfo(folder).permissions() & ~(QFile::Permissions(0x7700)), QFile::Permissions());
    EXPECT_EQ(QFileInfo(folder + u"/signing-key.pem"_s).permissions(), OwnerOnly);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"signing-key.pem"_s})
        << "no temporary or lock file is left";
    EXPECT_EQ(s_pem.count("BEGIN CERTIFICATE"), 1);
    EXPECT_EQ(s_pem.count("BEGIN PRIVATE KEY"), 1);
}

TEST_F(SigningKeyTest, IsTheSameNextTime)
{
    const QString folder = s_dir->filePath(u"made/here"_s);
    const auto key = SigningKey::loadOrCreate(folder, u"Another name"_s);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->signer().fingerprint, s_fingerprint);
    EXPECT_EQ(key->signer().name, u"Laptop"_s);
    EXPECT_EQ(key->place(), QDir(folder).absoluteFilePath(u"signing-key.pem"_s));
    EXPECT_TRUE(verifyDetached("x"_ba, *key->sign("x"_ba)));
}

TEST_F(SigningKeyTest, IsNeverReplacedWhenDamaged)
{
    const QByteArray certificate = s_pem.left(s_pem.indexOf("-----BEGIN PRIVATE KEY"));
    QByteArray flipped = s_pem;
    flipped[s_pem.indexOf("BEGIN PRIVATE KEY") + 400] = '*';
    for (const QByteArray& pem : {QByteArray(), s_pem.first(s_pem.size() / 2), s_pem.chopped(20), certificate,
                                  s_pem.mid(certificate.size()), flipped, s_pem + s_pem, QByteArray(100'000, 'A')}) {
        const QString folder = folderWith(pem);
        const auto key = SigningKey::loadOrCreate(folder, u"Laptop"_s);
        ASSERT_FALSE(key) << pem.size();
        EXPECT_EQ(key.error().kind, ErrorKind::BadFile);
        EXPECT_TRUE(key.error().remedy.contains(u"backup"_s)) << key.error().remedy.toStdString();
        EXPECT_EQ(contentOf(folder), pem);
    }
}

TEST_F(SigningKeyTest, OfOneLaptopWithTheCertificateOfAnotherIsRefused)
{
    const auto other = makeServerCertificate({.commonName = u"other"_s});
    ASSERT_TRUE(other);
    const QByteArray key = s_pem.mid(s_pem.indexOf("-----BEGIN PRIVATE KEY"));
    EXPECT_FALSE(SigningKey::loadOrCreate(folderWith(other->certificatePem + key), u"Laptop"_s));
}

#ifndef Q_OS_WIN
TEST_F(SigningKeyTest, ThatOthersCanReadIsRefused)
{
    for (const QFile::Permission more : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
        const QString folder = folderWith(s_pem, OwnerOnly | more);
        const auto key = SigningKey::loadOrCreate(folder, u"Laptop"_s);
        ASSERT_FALSE(key);
        EXPECT_TRUE(key.error().remedy.contains(u"600"_s));
    }
    const QString folder = folderWith(s_pem);
    QFile::setPermissions(folder, QFile::Permissions(0x7707));
    EXPECT_FALSE(SigningKey::loadOrCreate(folder, u"Laptop"_s)) << "a folder in which others can write";
    QFile::setPermissions(folder, QFile::Permissions(0x7700));
    EXPECT_TRUE(SigningKey::loadOrCreate(folder, u"Laptop"_s));
}
#endif

TEST_F(SigningKeyTest, ADeadLinkIsNotAFirstStart)
{
    ASSERT_TRUE(QFile::link(u"/nonexistent/key.pem"_s, m_own.filePath(u"signing-key.pem"_s)));
    EXPECT_FALSE(SigningKey::loadOrCreate(m_own.path(), u"Laptop"_s));
}

TEST_F(SigningKeyTest, AFileInPlaceOfTheFolderIsAnError)
{
    QFile file(m_own.filePath(u"f"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto key = SigningKey::loadOrCreate(file.fileName(), u"Laptop"_s);
    ASSERT_FALSE(key);
    EXPECT_FALSE(key.error().remedy.isEmpty());
}

TEST_F(SigningKeyTest, MadeByManyAtOnceIsOne)
{
    const QString folder = m_own.filePath(u"new"_s);
    std::vector<std::future<Fingerprint>> all;
    for (int i = 0; i < 4; ++i) {
        all.push_back(std::async(std::launch::async, [folder, i] {
            const auto key = SigningKey::loadOrCreate(folder, u"Start %1"_s.arg(i));
            return key ? key->signer().fingerprint : Fingerprint();
        }));
    }
    const Fingerprint first = all.front().get();
    EXPECT_FALSE(first.isNull());
    for (size_t i = 1; i < all.size(); ++i)
        EXPECT_EQ(all[i].get(), first);
}
