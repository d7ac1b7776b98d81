// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// The package against programs that others wrote: OpenSSL judges the signature, ZIP tools read the archive and make
// archives of their own.
#include "package/SitePackage.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

const SigningKey& laptop()
{
    static const SigningKey key = *SigningKey::create(u"Laptop of tests"_s);
    return key;
}

class Peers : public testing::Test
{
protected:
    struct Ran
    {
        int status;
        QByteArray output;
    };

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"site.sitepack"_s);
    QString m_unpacked = m_dir.filePath(u"unpacked"_s);
    const QByteArray m_file = QByteArray("opaque \0 bytes \xff PK\x05\x06 ", 22).repeated(300);

    Peers()
    {
        QLoggingCategory::setFilterRules(u"kf.archive*=false"_s);
        SitePackage package = SitePackage::create(u"Plant 7"_s);
        for (const QString& text : {u"17q5t6a"_s, u"17q5t6b"_s}) {
            const InstallCode code = *InstallCode::parse(text);
            package.put(SmartServer{code, {}, {}, {}, text, Release(u"3.60"_s), {}, {}, {}, {}});
            const ActivationFile record{{}, ActivationKind::Capacity, code, {}, u"license for "_s + text, {}, 0, {},
                                        {}};
            EXPECT_TRUE(package.addActivation(record, m_file + text.toUtf8()));
        }
        const auto saved = package.save(m_path, laptop());
        EXPECT_TRUE(saved) << saved.error().toText().toStdString();
        QDir().mkpath(m_unpacked);
    }

    static Ran run(const QString& program, const QStringList& arguments, const QString& folder = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForStarted())
            return {-1, "cannot be started: " + program.toUtf8()};
        process.closeWriteChannel();
        process.waitForFinished(30'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
    }
    void unpack()
    {
        const Ran ran = run(u"unzip"_s, {u"-q"_s, m_path, u"-d"_s, m_unpacked});
        ASSERT_EQ(ran.status, 0) << ran.output.toStdString();
    }
    /// Python with the package as its first and the unpacked folder as its second argument.
    Ran python(const QString& script)
    {
        return run(u"python3"_s, {u"-c"_s, u"import sys, zipfile, os, struct\n"_s + script, m_path, m_unpacked});
    }
    Result<PackageReport> inspectMade(const QString& script)
    {
        QFile::remove(m_path);
        const Ran ran = python(u"z = zipfile.ZipFile(sys.argv[1], 'w')\n"
                               "def good():\n"
                               "    os.chdir(sys.argv[2])\n"
                               "    for top, folders, files in os.walk('.'):\n"
                               "        for f in files:\n"
                               "            path = os.path.relpath(os.path.join(top, f), '.')\n"
                               "            z.writestr(path, open(path, 'rb').read())\n"_s +
                               script + u"\nz.close()\n"_s);
        EXPECT_EQ(ran.status, 0) << ran.output.toStdString();
        return SitePackage::inspect(m_path);
    }
    Ran openssl(const QString& content, const QString& signature)
    {
        return run(u"openssl"_s, {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s, signature,
                                  u"-content"_s, content, u"-noverify"_s, u"-out"_s, u"/dev/null"_s});
    }
    static void flip(const QString& path, qint64 at)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        char byte = 0;
        ASSERT_TRUE(file.getChar(&byte));
        ASSERT_TRUE(file.seek(at));
        ASSERT_TRUE(file.putChar(static_cast<char>(byte ^ 0x01)));
    }
};

} // namespace

TEST_F(Peers, OpensslAcceptsTheSignatureAndRefusesOneFlippedByte)
{
    unpack();
    const QString manifest = m_unpacked + u"/manifest.json"_s;
    const QString signature = m_unpacked + u"/manifest.p7s"_s;
    const Ran good = openssl(manifest, signature);
    EXPECT_EQ(good.status, 0) << good.output.toStdString();
    EXPECT_TRUE(good.output.contains("successful")) << good.output.toStdString();

    flip(manifest, 100);
    EXPECT_NE(openssl(manifest, signature).status, 0) << "a changed manifest";
    flip(manifest, 100);
    ASSERT_EQ(openssl(manifest, signature).status, 0);
    flip(signature, QFile(signature).size() - 10);
    EXPECT_NE(openssl(manifest, signature).status, 0) << "a changed signature";
}

// With the signer's certificate as the only trusted one, OpenSSL checks the chain as well.
TEST_F(Peers, OpensslAcceptsTheCertificate)
{
    unpack();
    QFile certificate(m_dir.filePath(u"signer.der"_s));
    ASSERT_TRUE(certificate.open(QIODevice::WriteOnly));
    certificate.write(laptop().certificateDer());
    certificate.close();
    const QString pem = m_dir.filePath(u"signer.pem"_s);
    ASSERT_EQ(
        run(u"openssl"_s, {u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, certificate.fileName(), u"-out"_s, pem}).status,
        0);
    const Ran checked =
        run(u"openssl"_s, {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                           m_unpacked + u"/manifest.p7s"_s, u"-content"_s, m_unpacked + u"/manifest.json"_s,
                           u"-CAfile"_s, pem, u"-purpose"_s, u"any"_s, u"-out"_s, u"/dev/null"_s});
    EXPECT_EQ(checked.status, 0) << checked.output.toStdString();
    const Ran text =
        run(u"openssl"_s, {u"x509"_s, u"-in"_s, pem, u"-noout"_s, u"-text"_s, u"-fingerprint"_s, u"-sha256"_s});
    EXPECT_TRUE(text.output.contains("Public-Key: (3072 bit)")) << text.output.toStdString();
    EXPECT_TRUE(text.output.contains("sha256WithRSAEncryption"));
    EXPECT_TRUE(text.output.contains("CN=Laptop of tests") || text.output.contains("CN = Laptop of tests"));
    EXPECT_TRUE(text.output.contains("CA:FALSE"));
    const QByteArray printed = text.output.mid(text.output.lastIndexOf('=') + 1).trimmed();
    EXPECT_EQ(Fingerprint::parse(QString::fromLatin1(printed)), laptop().signer().fingerprint);
}

// And the other way round: what OpenSSL signs, the assistant reads.
TEST_F(Peers, SignaturesByOpensslAreRead)
{
    unpack();
    const QString key = m_dir.filePath(u"key.pem"_s);
    const QString pem = m_dir.filePath(u"cert.pem"_s);
    ASSERT_EQ(run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key,
                                 u"-out"_s, pem, u"-subj"_s, u"/O=Team/CN=Team key"_s, u"-days"_s, u"30"_s})
                  .status,
              0);
    QFile manifest(m_unpacked + u"/manifest.json"_s);
    ASSERT_TRUE(manifest.open(QIODevice::ReadOnly));
    const QByteArray content = manifest.readAll();
    const auto sign = [&](const QStringList& more) {
        const QString out = m_dir.filePath(u"out.p7s"_s);
        const Ran ran =
            run(u"openssl"_s, QStringList{u"cms"_s, u"-sign"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-in"_s,
                                          manifest.fileName(), u"-signer"_s, pem, u"-inkey"_s, key, u"-out"_s, out} +
                                  more);
        EXPECT_EQ(ran.status, 0) << ran.output.toStdString();
        QFile file(out);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto signer = verifyDetached(content, sign({u"-md"_s, u"sha256"_s}));
    ASSERT_TRUE(signer) << signer.error().toText().toStdString();
    EXPECT_EQ(signer->name, u"Team key"_s);
    // What is not exactly the one form is refused, although OpenSSL would take it.
    EXPECT_FALSE(verifyDetached(content, sign({u"-md"_s, u"sha256"_s, u"-nodetach"_s})));
    EXPECT_FALSE(verifyDetached(content, sign({u"-md"_s, u"sha1"_s})));
    EXPECT_FALSE(verifyDetached(content, sign({u"-md"_s, u"sha256"_s, u"-nocerts"_s})));
    EXPECT_FALSE(verifyDetached(content, sign({u"-md"_s, u"sha256"_s, u"-noattr"_s})));
    EXPECT_FALSE(verifyDetached(content, sign({u"-md"_s, u"sha256"_s, u"-signer"_s, pem, u"-inkey"_s, key})));
    EXPECT_FALSE(verifyDetached(content, sign({u"-md"_s, u"sha256"_s, u"-keyopt"_s, u"rsa_padding_mode:pss"_s})));
}

TEST_F(Peers, ZipToolsReadThePackage)
{
    const Ran unzip = run(u"unzip"_s, {u"-t"_s, m_path});
    EXPECT_EQ(unzip.status, 0) << unzip.output.toStdString();
    EXPECT_TRUE(unzip.output.contains("No errors detected")) << unzip.output.toStdString();
    const Ran bsdtar = run(u"bsdtar"_s, {u"-tf"_s, m_path});
    EXPECT_EQ(bsdtar.status, 0);
    EXPECT_EQ(bsdtar.output, "manifest.json\nmanifest.p7s\nactivations/17q5t6a/1\nactivations/17q5t6b/1\n"_ba);
    const Ran checked = python(u"assert zipfile.ZipFile(sys.argv[1]).testzip() is None"_s);
    EXPECT_EQ(checked.status, 0) << checked.output.toStdString();
    unpack();
    QFile file(m_unpacked + u"/activations/17q5t6b/1"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), m_file + "17q5t6b");
}

TEST_F(Peers, PackedAgainByOtherToolsItOpens)
{
    unpack();
    const OpenPolicy policy{.isTrusted = [](const Fingerprint& f) { return f == laptop().signer().fingerprint; },
                            .highestRevisionSeen = {}};
    const QList<QStringList> tools{
        {u"zip"_s, u"-qr"_s, m_path, u"."_s},
        {u"zip"_s, u"-0qr"_s, m_path, u"."_s},
        {u"zip"_s, u"-9qrD"_s, m_path, u"."_s},
        {u"zip"_s, u"-qrX"_s, m_path, u"manifest.p7s"_s, u"activations"_s, u"manifest.json"_s},
        {u"bsdtar"_s, u"--format"_s, u"zip"_s, u"-cf"_s, m_path, u"manifest.json"_s, u"manifest.p7s"_s,
         u"activations"_s},
        {u"python3"_s, u"-m"_s, u"zipfile"_s, u"-c"_s, m_path, u"manifest.json"_s, u"manifest.p7s"_s,
         u"activations"_s}};
    for (const QStringList& tool : tools) {
        QFile::remove(m_path);
        const Ran ran = run(tool.first(), tool.mid(1), m_unpacked);
        ASSERT_EQ(ran.status, 0) << ran.output.toStdString();
        auto opened = SitePackage::open(m_path, policy);
        ASSERT_TRUE(opened) << tool.join(u' ').toStdString() << "\n" << opened.error().toText().toStdString();
        EXPECT_EQ(*opened->readActivation(opened->manifest().activations.first().id), m_file + "17q5t6a");
        // And it can be saved from there.
        const auto saved = opened->save(m_path, laptop());
        EXPECT_TRUE(saved) << saved.error().toText().toStdString();
        EXPECT_EQ(run(u"unzip"_s, {u"-tq"_s, m_path}).status, 0);
    }
}

TEST_F(Peers, WhatOtherToolsAddIsRefused)
{
    unpack();
    const auto refuses = [this](const QString& script, const char* what) {
        const auto report = inspectMade(script);
        EXPECT_FALSE(report) << what;
        if (!report) {
            EXPECT_EQ(report.error().kind, ErrorKind::BadFile) << what;
        }
    };
    EXPECT_TRUE(inspectMade(u"good()"_s)) << "the script itself is right";
    refuses(u"good(); z.writestr('../evil', 'x')"_s, "..");
    refuses(u"z.writestr('/etc/evil', 'x'); good()"_s, "absolute");
    refuses(u"good(); z.writestr('readme.txt', 'x')"_s, "a stranger's file");
    refuses(u"good(); z.writestr('manifest.json', '{}')"_s, "twice the same name");
    refuses(u"good(); z.writestr('activations/17q5t6a/2', 'x')"_s, "not in the manifest");
    refuses(u"good(); z.comment = b'hello'"_s, "a comment");
    refuses(u"good(); i = zipfile.ZipInfo('activations/17q5t6a/2'); i.create_system = 3\n"
            "i.external_attr = 0o120777 << 16; z.writestr(i, '/etc/passwd')"_s,
            "a link");
    refuses(u"good(); z.writestr('manifest.json.', 'x')"_s, "a dot behind");

    QFile::remove(m_path);
    ASSERT_EQ(run(u"zip"_s, {u"-qr"_s, u"-P"_s, u"password"_s, m_path, u"."_s}, m_unpacked).status, 0);
    EXPECT_EQ(SitePackage::inspect(m_path).error().kind, ErrorKind::BadFile) << "encrypted";
    ASSERT_TRUE(QFile::remove(m_unpacked + u"/activations/17q5t6a/1"_s));
    ASSERT_TRUE(QFile::link(u"/etc/hostname"_s, m_unpacked + u"/activations/17q5t6a/1"_s));
    QFile::remove(m_path);
    ASSERT_EQ(run(u"zip"_s, {u"-qry"_s, m_path, u"."_s}, m_unpacked).status, 0);
    EXPECT_EQ(SitePackage::inspect(m_path).error().kind, ErrorKind::BadFile) << "a link made by zip";
    QFile::remove(m_path);
    ASSERT_EQ(run(u"bsdtar"_s, {u"-cf"_s, m_path, u"."_s}, m_unpacked).status, 0);
    EXPECT_EQ(SitePackage::inspect(m_path).error().kind, ErrorKind::BadFile) << "a tar archive";
}
