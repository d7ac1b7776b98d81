// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "integration/simulator/Curl.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

QByteArray contentOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::ostream& operator<<(std::ostream& stream, const CurlResult& result)
{
    return stream << "curl exit " << result.exitCode << ", HTTP " << result.status << "\n"
                  << result.headers.constData() << result.body.toPercentEncoding(" {}[]\",:\n").constData() << "\n"
                  << result.messages.constData();
}

CurlResult curl(const QStringList& arguments)
{
    const QTemporaryDir folder;
    const QString headers = folder.filePath(u"headers"_s);
    const QString body = folder.filePath(u"body"_s);
    QProcess process;
    process.start(u"curl"_s, QStringList{u"-sS"_s, u"--http1.1"_s, u"--noproxy"_s, u"*"_s, u"-g"_s, u"-m"_s, u"10"_s,
                                         u"-D"_s, headers, u"-o"_s, body, u"-w"_s, u"%{http_code}"_s} +
                                 arguments);
    // The simulators run in this thread: waitForFinished() would starve them.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 15'000))
        process.kill();
    return CurlResult{.exitCode = process.exitCode(),
                      .status = process.readAllStandardOutput().toInt(),
                      .headers = contentOf(headers),
                      .body = contentOf(body),
                      .messages = process.readAllStandardError()};
}

SmartServerOptions unitOptions(const QString& code)
{
    return SmartServerOptions{.installCode = *InstallCode::parse(code), .licenseDelay = std::chrono::milliseconds(0)};
}

CurlResult UnitSession::login(const QString& name, const QString& password)
{
    const QJsonObject body{{u"username"_s, name}, {u"password"_s, password}};
    const CurlResult result =
        call(u"/iap/auth/login"_s, {u"-H"_s, u"Content-type: application/json"_s, u"-d"_s,
                                    QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))});
    const qsizetype begin = result.headers.indexOf("cmsSID=");
    if (begin >= 0)
        m_cookie = result.headers.sliced(begin, result.headers.indexOf(';', begin) - begin);
    return result;
}

CurlResult UnitSession::call(const QString& path, const QStringList& arguments) const
{
    QStringList all{u"-k"_s};
    if (!m_cookie.isEmpty())
        all << u"-b"_s << QString::fromLatin1(m_cookie);
    return curl(all + arguments + QStringList{m_unit.url().toString() + path});
}

CurlResult UnitSession::upload(const QString& name, const QByteArray& content, const QString& part)
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(u"upload"_s);
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    return call(u"/iap/lic/activation"_s, {u"-F"_s, u"%1=@%2;filename=%3"_s.arg(part, fileName, name)});
}

CurlResult PortalSession::call(const QString& path, const QStringList& arguments) const
{
    QStringList all{u"--cacert"_s, m_portal.authorityFile()};
    if (!m_token.isEmpty())
        all << u"-H"_s << u"Authorization: Bearer "_s + m_token;
    return curl(all + arguments + QStringList{m_portal.baseUrl().resolved(QUrl(path)).toString()});
}

CurlResult PortalSession::post(const QString& path, const QJsonObject& body, const QStringList& arguments) const
{
    return call(path, arguments + QStringList{u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s,
                                              QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))});
}

CurlResult PortalSession::login(const QString& login)
{
    const CurlResult result = post(u"session"_s, {{u"login"_s, login}});
    m_token = result.object().value(u"token"_s).toString();
    return result;
}

CurlResult PortalSession::activate(const QString& licenseId, const QString& code, int devices, const QString& key) const
{
    return post(u"activations"_s, {{u"licenseId"_s, licenseId}, {u"installCode"_s, code}, {u"devices"_s, devices}},
                {u"-H"_s, u"Idempotency-Key: "_s + key});
}

} // namespace activation::simulator
