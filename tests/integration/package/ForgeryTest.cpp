// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/SitePackage.h"
#include "support/Printers.h"

#include <KZip>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

struct Parts
{
    QByteArray manifest;
    QByteArray signature;
    QByteArray file;
};

const SigningKey& laptop()
{
    static const SigningKey key = *SigningKey::create(u"Laptop"_s);
    return key;
}
const SigningKey& colleague()
{
    static const SigningKey key = *SigningKey::create(u"Colleague"_s);
    return key;
}

/// Packages that others made or put together, with the tools that anybody has; each is told by its name.
class Forgery : public testing::Test
{
protected:
    Forgery() { QLoggingCategory::setFilterRules(u"kf.archive*=false"_s); }

    Parts package(const SigningKey& key, const QString& site = u"Plant 7"_s)
    {
        const QString made = m_dir.filePath(u"made.sitepack"_s);
        QFile::remove(made);
        SitePackage package = SitePackage::create(site);
        const InstallCode code = *InstallCode::parse(u"17q5t6a"_s);
        package.put(SmartServer{code, {}, {}, {}, u"17q5t6a"_s, Release(u"3.60"_s), {}, {}, {}, {}});
        const ActivationFile record{{}, ActivationKind::Capacity, code, {}, u"license"_s, {}, 0, {}, {}};
        EXPECT_TRUE(package.addActivation(record, "opaque bytes of " + site.toUtf8()));
        EXPECT_TRUE(package.save(made, key));
        KZip zip(made);
        EXPECT_TRUE(zip.open(QIODevice::ReadOnly));
        const auto data = [&zip](const QString& name) {
            return zip.directory()->file(name)->data();
        };
        return {data(u"manifest.json"_s), data(u"manifest.p7s"_s), data(u"activations/17q5t6a/1"_s)};
    }
    void put(const Parts& parts)
    {
        QFile::remove(m_path);
        KZip zip(m_path);
        ASSERT_TRUE(zip.open(QIODevice::WriteOnly));
        const auto add = [&zip](const QString& name, const QByteArray& data) {
            if (!data.isEmpty())
                zip.writeFile(name, data);
        };
        add(u"manifest.json"_s, parts.manifest);
        add(u"manifest.p7s"_s, parts.signature);
        add(u"activations/17q5t6a/1"_s, parts.file);
        ASSERT_TRUE(zip.close());
    }
    /// What `openssl cms -sign` makes of it, with a key of its own.
    QByteArray signedByOpenssl(const QByteArray& manifest)
    {
        const QString key = m_dir.filePath(u"key.pem"_s);
        const QString certificate = m_dir.filePath(u"cert.pem"_s);
        const QString content = m_dir.filePath(u"content"_s);
        const QString out = m_dir.filePath(u"out.p7s"_s);
        if (!QFile::exists(key))
            openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s,
                     certificate, u"-subj"_s, u"/CN=Mallory"_s, u"-days"_s, u"30"_s});
        write(content, manifest);
        openssl({u"cms"_s, u"-sign"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-md"_s, u"sha256"_s, u"-in"_s, content,
                 u"-signer"_s, certificate, u"-inkey"_s, key, u"-out"_s, out});
        return read(out);
    }
    static void openssl(const QStringList& arguments)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As opened by a laptop that trusts laptop() and colleague(), and has seen revision `seen`.
    Error opened(qint64 seen = 0)
    {
        const auto package = SitePackage::open(m_path, {.isTrusted =
                                                            [](const Fingerprint& signer) {
                                                                return signer == laptop().signer().fingerprint ||
                                                                       signer == colleague().signer().fingerprint;
                                                            },
                                                        .highestRevisionSeen =
                                                            [seen](const QString&) {
                                                                return seen;
                                                            }});
        EXPECT_FALSE(package);
        return package ? Error{} : package.error();
    }
    void expectBad(const QString& words)
    {
        const Error error = opened();
        EXPECT_EQ(error.kind, ErrorKind::BadFile);
        EXPECT_TRUE(error.what.contains(words)) << qPrintable(error.toText());
        const auto inspected = SitePackage::inspect(m_path);
        ASSERT_FALSE(inspected);
        EXPECT_EQ(inspected.error().what, error.what);
    }

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"site.sitepack"_s);
};

} // namespace

TEST_F(Forgery, TheGoodOneOpens)
{
    put(package(laptop()));
    EXPECT_TRUE(SitePackage::inspect(m_path));
}

TEST_F(Forgery, Unsigned)
{
    Parts parts = package(laptop());
    parts.signature.clear();
    put(parts);
    expectBad(u"is not signed"_s);
}

TEST_F(Forgery, SignedAnew)
{
    Parts parts = package(laptop());
    parts.manifest.replace("Plant 7", "Plant 8");
    parts.signature = signedByOpenssl(parts.manifest);
    put(parts);
    expectBad(u"signed anew"_s);
    EXPECT_TRUE(opened().why.contains(u"Mallory"_s));
    EXPECT_TRUE(opened().why.contains(laptop().signer().fingerprint.groups()));

    // Also by a laptop that is trusted: it did not save this.
    Parts other = package(laptop());
    other.signature = *colleague().sign(other.manifest);
    put(other);
    expectBad(u"signed anew"_s);
}

// Whoever changes the name of the saver as well is a laptop that nobody here knows.
TEST_F(Forgery, SignedAnewWithTheNameChanged)
{
    Parts parts = package(laptop());
    const QByteArray ours = laptop().signer().fingerprint.hex().toLatin1();
    parts.manifest.replace("Plant 7", "Plant 8");
    signedByOpenssl(parts.manifest); // makes the key
    put(parts);
    QProcess print;
    print.start(u"openssl"_s, {u"x509"_s, u"-in"_s, m_dir.filePath(u"cert.pem"_s), u"-outform"_s, u"DER"_s});
    ASSERT_TRUE(print.waitForFinished(60'000));
    parts.manifest.replace(ours, Fingerprint::of(print.readAllStandardOutput()).hex().toLatin1());
    parts.signature = signedByOpenssl(parts.manifest);
    put(parts);
    const Error error = opened(1);
    EXPECT_EQ(error.kind, ErrorKind::CertificateUntrusted);
    EXPECT_TRUE(error.why.contains(u"Mallory"_s));
    EXPECT_TRUE(error.why.contains(u"seen here before"_s)) << qPrintable(error.toText());
    EXPECT_FALSE(opened(0).why.contains(u"seen here before"_s));
}

TEST_F(Forgery, Edited)
{
    Parts parts = package(laptop());
    parts.manifest.replace("Plant 7", "Plant 8");
    put(parts);
    expectBad(u"changed after it was signed"_s);
    EXPECT_TRUE(opened().why.contains(u"Laptop"_s)) << qPrintable(opened().toText());
}

TEST_F(Forgery, MixedFromTwoLaptopsPackages)
{
    Parts parts = package(laptop());
    parts.signature = package(colleague()).signature;
    put(parts);
    expectBad(u"mixed from two"_s);
    EXPECT_TRUE(opened().why.contains(u"Colleague"_s));
    parts.signature = signedByOpenssl("something else");
    put(parts);
    expectBad(u"mixed from two"_s);
}

TEST_F(Forgery, MixedFromTwoPackagesOfOneLaptop)
{
    Parts parts = package(laptop());
    parts.signature = package(laptop(), u"Plant 9"_s).signature;
    put(parts);
    expectBad(u"changed after it was signed"_s);
    EXPECT_TRUE(opened().why.contains(u"two states or packages"_s));
}

TEST_F(Forgery, AFileOfAnotherPackage)
{
    Parts parts = package(laptop());
    parts.file = package(laptop(), u"Plant 9"_s).file;
    put(parts);
    const Error error = opened();
    EXPECT_EQ(error.kind, ErrorKind::BadFile);
    EXPECT_TRUE(error.why.contains(u"comes from another package"_s)) << qPrintable(error.toText());
}

TEST_F(Forgery, RolledBack)
{
    put(package(laptop()));
    const Error error = opened(2);
    EXPECT_EQ(error.kind, ErrorKind::BadFile);
    EXPECT_TRUE(error.what.contains(u"older state"_s));
    EXPECT_EQ(error.wayOn, WayOn::AcceptOlder);
}

} // namespace activation::test
