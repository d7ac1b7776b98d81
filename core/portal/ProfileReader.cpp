// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/ProfileReader.h"

#include "domain/JsonSchema.h"
#include "domain/MailAddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qint64 MaxBytes = 1024 * 1024;
constexpr qsizetype MostFaults = 50; // more are not read anyway

bool isLoopback(const QString& host)
{
    const QHostAddress address(host);
    return address.isNull() ? host == "localhost"_L1 : address.isLoopback();
}

bool isSameServer(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443);
}

} // namespace

Error profileError(const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = QCoreApplication::translate("activation::PortalProfile", "The portal profile cannot be used."),
                 .why = why,
                 .remedy = QCoreApplication::translate("activation::PortalProfile",
                                                       "Mend the profile, or ask whoever gave it to you for another.")};
}

Result<QByteArray> readProfileFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(profileError(QCoreApplication::translate("activation::PortalProfile", "“%1” cannot be read: %2")
                                        .arg(path, file.errorString())));
    const QByteArray bytes = file.read(MaxBytes + 1);
    if (bytes.size() > MaxBytes)
        return failure(
            profileError(QCoreApplication::translate("activation::PortalProfile", "“%1” has more than %2 bytes.")
                             .arg(path)
                             .arg(MaxBytes)));
    return bytes;
}

void ProfileReader::fault(const QString& path, const QString& why, bool atKey)
{
    m_faults.append({.place = atKey ? m_places.ofKey(path) : m_places.ofValue(path), .path = path, .why = why});
}

PortalProfile::Reading ProfileReader::read()
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const qsizetype at = m_places.fault().value_or(std::max(0, parsing.offset));
        m_faults.append({.place = m_places.at(at),
                         .path = m_places.pathAt(at),
                         .why = QCoreApplication::translate("activation::PortalProfile", "This is not JSON: %1")
                                    .arg(parsing.errorString())});
        return {.profile = std::nullopt, .faults = m_faults};
    }
    const QJsonValue whole = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    for (const JsonPlaces::Double& twice : m_places.doubles())
        m_faults.append({.place = twice.place,
                         .path = twice.path,
                         .why = QCoreApplication::translate("activation::PortalProfile", "It stands there twice.")});
    for (const JsonFault& each : checkJson(whole, PortalProfile::schema()))
        fault(each.path, each.why, each.atKey);
    // What the schema forbids is not looked at more closely: it would be said twice.
    if (m_faults.isEmpty()) {
        const QJsonObject root = document.object();
        m_profile.name = root[u"name"_s].toString();
        m_profile.mode =
            root[u"mode"_s].toString() == "browser"_L1 ? PortalProfile::Mode::Browser : PortalProfile::Mode::Api;
        m_profile.simulated = root[u"simulated"_s].toBool();
        m_profile.customerSuccess = root[u"customerSuccess"_s].toString();
        if (root.contains(u"customerSuccess"_s) && !isMailAddress(m_profile.customerSuccess))
            fault(u"$.customerSuccess"_s,
                  QCoreApplication::translate("activation::PortalProfile", "An e-mail address belongs there."));
        checkAddress(root);
        readCalls(root);
        readBrowser(root);
        readAuthorities(root);
    }
    if (m_faults.isEmpty())
        return {.profile = m_profile, .faults = {}};
    std::ranges::stable_sort(m_faults, [](const ProfileFault& a, const ProfileFault& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    if (m_faults.size() > MostFaults)
        m_faults.resize(MostFaults);
    return {.profile = std::nullopt, .faults = m_faults};
}

void ProfileReader::checkAddress(const QJsonObject& root)
{
    const bool api = m_profile.mode == PortalProfile::Mode::Api;
    QString text = root[u"baseUrl"_s].toString();
    if (api && !text.endsWith(u'/'))
        text += u'/'; // without it the last part would be replaced, not extended
    const QUrl url(text, QUrl::StrictMode);
    m_profile.baseUrl = url;
    const bool secure = url.scheme() == "https"_L1 || (!api && url.scheme() == "http"_L1 && isLoopback(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !secure || !url.userInfo().isEmpty())
        fault(u"$.baseUrl"_s, QCoreApplication::translate("activation::PortalProfile",
                                                          "An https address without name or password belongs there."));
}

void ProfileReader::readCalls(const QJsonObject& root)
{
    const QJsonObject properties = PortalProfile::schema()[u"properties"_s].toObject();
    const auto defaults = [&properties](const QString& group) {
        return properties[group].toObject()[u"properties"_s].toObject();
    };
    const QJsonObject paths = root[u"paths"_s].toObject();
    const QJsonObject knownPaths = defaults(u"paths"_s);
    for (const QString& name : knownPaths.keys())
        m_profile.paths[name] = paths[name].toString(knownPaths[name][u"default"_s].toString());
    if (!paths.contains(u"activate"_s))
        m_profile.paths[u"activate"_s] = m_profile.paths[u"activations"_s];
    const QJsonObject methods = root[u"methods"_s].toObject();
    const QJsonObject knownMethods = defaults(u"methods"_s);
    for (const QString& name : knownMethods.keys())
        m_profile.methods[name] = methods[name].toString(knownMethods[name][u"default"_s].toString()).toLatin1();
    const QJsonObject fields = root[u"fields"_s].toObject();
    for (const QString& name : fields.keys())
        m_profile.fields[name] = fields[name].toString();

    if (const QJsonValue header = root[u"headers"_s][u"idempotencyKey"_s]; header.isString()) {
        static const QRegularExpression token(uR"(\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\z)"_s); // RFC 9110
        m_profile.idempotencyHeader = header.toString().toLatin1();
        if (!token.match(header.toString()).hasMatch())
            fault(
                u"$.headers.idempotencyKey"_s,
                QCoreApplication::translate("activation::PortalProfile", "The name of an HTTP header belongs there."));
    }
    // The login and the session's token go to the portal alone.
    for (const QString& name : paths.keys()) {
        if (!isSameServer(m_profile.url(name), m_profile.baseUrl) || !m_profile.url(name).isValid())
            fault(jsonPath(u"$.paths"_s, name),
                  QCoreApplication::translate("activation::PortalProfile", "It leads away from the baseUrl."));
    }
}

void ProfileReader::readBrowser(const QJsonObject& root)
{
    const QJsonObject hints = root[u"browser"_s][u"hints"_s].toObject();
    for (const QString& what : hints.keys())
        m_profile.hints[what] = hints[what].toString();
    const QJsonArray patterns = root[u"browser"_s][u"fileNamePatterns"_s].toArray();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const QString pattern = patterns[i].toString();
        m_profile.fileNamePatterns += pattern;
        if (pattern.contains(u'/') || pattern.contains(u'\\'))
            fault(jsonPath(u"$.browser.fileNamePatterns"_s, i),
                  QCoreApplication::translate("activation::PortalProfile",
                                              "A file name belongs there, not one with folders."));
        if (QString rest = pattern; rest.replace(u"{installCode}"_s, QString()).contains(QRegularExpression(u"[{}]"_s)))
            fault(jsonPath(u"$.browser.fileNamePatterns"_s, i),
                  QCoreApplication::translate("activation::PortalProfile", "In braces only {installCode} is known."));
    }
}

void ProfileReader::readAuthorities(const QJsonObject& root)
{
    const QString named = root[u"caCertificates"_s].toString();
    if (named.isEmpty())
        return;
    const QString path = QDir(m_folder).absoluteFilePath(named);
    const auto pem = readProfileFile(path);
    if (!pem) {
        fault(u"$.caCertificates"_s, pem.error().why);
        return;
    }
    m_profile.caCertificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (m_profile.caCertificates.isEmpty())
        fault(u"$.caCertificates"_s,
              QCoreApplication::translate("activation::PortalProfile", "There is no certificate (PEM) in “%1”.")
                  .arg(path));
}

} // namespace activation
