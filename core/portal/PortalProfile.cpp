// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/PortalProfile.h"

#include "domain/Escape.h"
#include "portal/ProfileReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside of any namespace, as the macro wants it: a static library's resources are only there when called for.
static void initProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace activation {
namespace {

/// A pattern as a user writes it: `*`, `?`, `{installCode}`; all else stands for itself.
QRegularExpression matcher(const QString& pattern, const QString& installCode)
{
    QString form = QRegularExpression::escape(pattern);
    form.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s).replace(u"\\{installCode\\}"_s, installCode);
    return QRegularExpression(QRegularExpression::anchoredPattern(form),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

QString ProfileFault::toText() const
{
    return QCoreApplication::translate("activation::PortalProfile", "Line %1, column %2, %3: %4")
        .arg(place.line)
        .arg(place.column)
        .arg(escaped(path), why);
}

Error PortalProfile::Reading::toError() const
{
    QStringList lines;
    for (const ProfileFault& fault : faults)
        lines += fault.toText();
    return profileError(lines.join(u'\n'));
}

QString PortalProfile::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/smartserver-activation-assistant/portal-profile.json"_s;
}

QJsonObject PortalProfile::schema()
{
    initProfiles();
    QFile file(u":/profiles/portal-profile.schema.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "PortalProfile::schema", "the schema is compiled in");
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<PortalProfile::Reading> PortalProfile::examine(const QString& file)
{
    const auto bytes = readProfileFile(file);
    if (!bytes)
        return failure(bytes.error());
    return read(*bytes, QFileInfo(file).absolutePath());
}

PortalProfile::Reading PortalProfile::read(const QByteArray& json, const QString& folder)
{
    return ProfileReader(json, folder).read();
}

Result<PortalProfile> PortalProfile::load(const QString& file)
{
    auto reading = examine(file);
    if (!reading)
        return failure(reading.error());
    if (reading->profile)
        return *std::move(reading->profile);
    Error error = reading->toError();
    error.what =
        QCoreApplication::translate("activation::PortalProfile", "The portal profile “%1” cannot be used.").arg(file);
    return failure(error);
}

Result<PortalProfile> PortalProfile::parse(const QByteArray& json, const QString& folder)
{
    Reading reading = read(json, folder);
    if (reading.profile)
        return *std::move(reading.profile);
    return failure(reading.toError());
}

QUrl PortalProfile::url(const QString& pathName) const
{
    return baseUrl.resolved(QUrl(paths.value(pathName)));
}

QByteArray PortalProfile::method(const QString& pathName) const
{
    return methods.value(pathName);
}

QString PortalProfile::field(const QString& canonical) const
{
    return fields.value(canonical, canonical);
}

QString PortalProfile::hint(const QString& what) const
{
    return hints.value(what);
}

bool PortalProfile::isUsualFileName(const QString& fileName) const
{
    return std::ranges::any_of(fileNamePatterns, [&fileName](const QString& pattern) {
        return matcher(pattern, u"[A-Za-z0-9._-]+"_s).match(fileName).hasMatch();
    });
}

bool PortalProfile::isFileNameOf(const QString& fileName, const InstallCode& code) const
{
    return std::ranges::any_of(fileNamePatterns, [&](const QString& pattern) {
        return pattern.contains(u"{installCode}"_s) &&
               matcher(pattern, QRegularExpression::escape(code.text())).match(fileName).hasMatch();
    });
}

Result<void> PortalProfile::addCaFile(const QString& file)
{
    constexpr qint64 MaxBytes = 4 * 1024 * 1024;
    const auto fault = [&file](const QString& why) {
        return failure(Error{
            .kind = ErrorKind::BadFile,
            .what =
                QCoreApplication::translate("activation::PortalProfile", "“%1” holds no authority to trust.").arg(file),
            .why = why,
            .remedy = QCoreApplication::translate(
                "activation::PortalProfile", "Ask your network's administrators for the authority's certificate as a "
                                             "PEM file (it begins with -----BEGIN CERTIFICATE-----).")});
    };
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return fault(pem.errorString());
    const auto found = QSslCertificate::fromData(pem.read(MaxBytes), QSsl::Pem);
    if (found.isEmpty())
        return fault(QCoreApplication::translate("activation::PortalProfile", "There is no certificate (PEM) in it."));
    caCertificates += found;
    return {};
}

} // namespace activation
