// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Chains.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString stamp(const QDateTime& time)
{
    return time.toString(u"yyyyMMddHHmmss'Z'"_s);
}

} // namespace

Chains::Chains()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    authority = certificate(u"authority"_s, {}, {}, now.addYears(1));
    honest = certificate(u"honest"_s, u"127.0.0.1"_s, u"authority"_s, now.addYears(1));
    selfSigned = certificate(u"self"_s, u"127.0.0.1"_s, {}, now.addYears(1));
    anotherName = certificate(u"other"_s, u"127.0.0.9"_s, u"authority"_s, now.addYears(1));
    expired = certificate(u"expired"_s, u"127.0.0.1"_s, u"authority"_s, now.addDays(-1));
    areMade = true;
    for (const ServerCertificate* made : {&authority, &honest, &selfSigned, &anotherName, &expired})
        areMade = areMade && !made->certificateDer.isEmpty() && !made->privateKeyPem.isEmpty();
}

QByteArray Chains::openssl(const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    process.waitForFinished(120'000);
    const QByteArray said = process.readAll();
    if (process.exitCode() != 0)
        qWarning("openssl %s: %s", qPrintable(arguments.join(u' ')), said.constData());
    return said;
}

ServerCertificate Chains::certificate(const QString& name, const QString& address, const QString& issuer,
                                      const QDateTime& until)
{
    const QString key = m_dir.filePath(name + u".key"_s);
    const QString pem = m_dir.filePath(name + u".pem"_s);
    QStringList words{u"req"_s,         u"-x509"_s,
                      u"-newkey"_s,     u"rsa:2048"_s,
                      u"-nodes"_s,      u"-sha256"_s,
                      u"-keyout"_s,     key,
                      u"-out"_s,        pem,
                      u"-subj"_s,       u"/CN="_s + name,
                      u"-not_before"_s, stamp(until.addYears(-2)),
                      u"-not_after"_s,  stamp(until)};
    if (address.isEmpty())
        words += {u"-addext"_s, u"keyUsage=critical,keyCertSign"_s};
    else
        words +=
            {u"-addext"_s, u"subjectAltName=IP:"_s + address, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s};
    if (!issuer.isEmpty())
        words += {u"-CA"_s, m_dir.filePath(issuer + u".pem"_s), u"-CAkey"_s, m_dir.filePath(issuer + u".key"_s)};
    openssl(words);
    const QByteArray bytes = contentOf(pem);
    const QByteArray der = QSslCertificate(bytes, QSsl::Pem).toDer();
    return ServerCertificate{.certificatePem = bytes,
                             .privateKeyPem = contentOf(key),
                             .certificateDer = der,
                             .fingerprint = Fingerprint::of(der)};
}

} // namespace activation::test
