// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/PortalProfile.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qint64 MaxBytes = 1024 * 1024;

Error bad(const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = QCoreApplication::translate("activation::PortalProfile", "The portal profile cannot be used."),
                 .why = why,
                 .remedy = QCoreApplication::translate("activation::PortalProfile",
                                                       "Mend the profile, or ask whoever gave it to you for another.")};
}

Result<QByteArray> readSmall(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(bad(QCoreApplication::translate("activation::PortalProfile", "“%1” cannot be read: %2")
                               .arg(path, file.errorString())));
    const QByteArray bytes = file.read(MaxBytes + 1);
    if (bytes.size() > MaxBytes)
        return failure(bad(QCoreApplication::translate("activation::PortalProfile", "“%1” has more than %2 bytes.")
                               .arg(path)
                               .arg(MaxBytes)));
    return bytes;
}

} // namespace

QString PortalProfile::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/smartserver-activation-assistant/portal-profile.json"_s;
}

Result<PortalProfile> PortalProfile::load(const QString& file)
{
    const auto bytes = readSmall(file);
    if (!bytes)
        return failure(bytes.error());
    auto profile = parse(*bytes, QFileInfo(file).absolutePath());
    if (!profile) {
        Error error = profile.error();
        error.what = QCoreApplication::translate("activation::PortalProfile", "The portal profile “%1” cannot be used.")
                         .arg(file);
        return failure(error);
    }
    return profile;
}

Result<PortalProfile> PortalProfile::parse(const QByteArray& json, const QString& folder)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(fault.offset).count('\n') + 1;
        return failure(bad(QCoreApplication::translate("activation::PortalProfile", "Line %1 is not JSON: %2")
                               .arg(line)
                               .arg(fault.errorString())));
    }
    if (!document.isObject())
        return failure(bad(QCoreApplication::translate("activation::PortalProfile", "It is not a JSON object.")));

    JsonFields fields(document.object(), QCoreApplication::translate("activation::PortalProfile", "The profile"));
    PortalProfile profile;
    if (fields.integer(u"formatVersion"_s, 1, 1'000'000) != 1)
        fields.fault(u"formatVersion"_s,
                     QCoreApplication::translate("activation::PortalProfile", "Only version 1 is known."));
    profile.name = fields.text(u"name"_s);
    const QString mode = fields.text(u"mode"_s);
    if (mode == u"browser"_s)
        profile.mode = Mode::Browser;
    else if (mode != u"api"_s)
        fields.fault(u"mode"_s,
                     QCoreApplication::translate("activation::PortalProfile", "“api” or “browser” belongs there."));
    QString baseUrl = fields.text(u"baseUrl"_s);
    if (!baseUrl.endsWith(u'/'))
        baseUrl += u'/'; // without it the last part would be replaced, not extended
    profile.baseUrl = QUrl(baseUrl, QUrl::StrictMode);
    if (profile.baseUrl.scheme() != u"https"_s || profile.baseUrl.host().isEmpty() ||
        !profile.baseUrl.userInfo().isEmpty())
        fields.fault(u"baseUrl"_s,
                     QCoreApplication::translate("activation::PortalProfile",
                                                 "An https address without name or password belongs there."));
    profile.simulated = document.object()[u"simulated"_s].toBool();
    profile.paths = {{u"session"_s, u"session"_s},
                     {u"sessionConfirm"_s, u"session/confirm"_s},
                     {u"licenses"_s, u"licenses"_s},
                     {u"activations"_s, u"activations"_s}};
    const QJsonObject paths = fields.optionalObject(u"paths"_s);
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        if (!profile.paths.contains(it.key()) || !it.value().isString())
            fields.fault(
                u"paths."_s + it.key(),
                QCoreApplication::translate("activation::PortalProfile", "No such path is known, or it is no text."));
        else
            profile.paths[it.key()] = it.value().toString();
    }
    const QJsonObject names = fields.optionalObject(u"fields"_s);
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (!it.value().isString() || it.value().toString().isEmpty())
            fields.fault(u"fields."_s + it.key(),
                         QCoreApplication::translate("activation::PortalProfile", "A text belongs there."));
        else
            profile.fields[it.key()] = it.value().toString();
    }
    const QString ca = fields.optionalText(u"caCertificates"_s);
    if (fields.error()) {
        Error error = *fields.error();
        error.why = QCoreApplication::translate("activation::PortalProfile", "%1 %2").arg(error.what, error.why);
        error.what = QCoreApplication::translate("activation::PortalProfile", "The portal profile cannot be used.");
        return failure(error);
    }
    if (!ca.isEmpty()) {
        const QString path = QDir(folder).absoluteFilePath(ca);
        const auto pem = readSmall(path);
        if (!pem)
            return failure(pem.error());
        profile.caCertificates = QSslCertificate::fromData(*pem, QSsl::Pem);
        if (profile.caCertificates.isEmpty())
            return failure(
                bad(QCoreApplication::translate("activation::PortalProfile", "There is no certificate (PEM) in “%1”.")
                        .arg(path)));
    }
    return profile;
}

QUrl PortalProfile::url(const QString& pathName) const
{
    return baseUrl.resolved(QUrl(paths.value(pathName)));
}

QString PortalProfile::field(const QString& canonical) const
{
    return fields.value(canonical, canonical);
}

} // namespace activation
