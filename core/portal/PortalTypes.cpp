// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/PortalTypes.h"

#include "domain/JsonFields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QString where()
{
    return QCoreApplication::translate("activation::PortalClient", "The portal's answer");
}

} // namespace

QJsonObject PortalLicense::toJson() const
{
    return QJsonObject{{u"licenseId"_s, licenseId.text()},
                       {u"kind"_s, kindName(kind)},
                       {u"description"_s, description},
                       {u"devices"_s, devices.count()},
                       {u"available"_s, available.count()},
                       {u"project"_s, project},
                       {u"customerId"_s, customerId},
                       {u"expires"_s, expires.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(expires)}};
}

Result<PortalLicense> parsePortalLicense(const QJsonObject& json, const PortalProfile& profile)
{
    JsonFields fields(json, where());
    const auto id = LicenseId::parse(fields.text(profile.field(u"licenseId"_s)));
    if (!id)
        fields.fault(profile.field(u"licenseId"_s), id.error().why);
    const auto kind = activationKind(fields.text(profile.field(u"kind"_s)));
    if (!kind)
        fields.fault(profile.field(u"kind"_s), QCoreApplication::translate("activation::PortalClient",
                                                                           "An unknown kind of license stands there."));
    const auto devices = DeviceCount::from(fields.integer(profile.field(u"devices"_s), 0, DeviceCount::Max));
    const auto available = DeviceCount::from(fields.integer(profile.field(u"available"_s), 0, DeviceCount::Max));
    const QString description = fields.optionalText(profile.field(u"description"_s));
    const QString project = fields.optionalText(profile.field(u"project"_s));
    const QString customerId = fields.optionalText(profile.field(u"customerId"_s));
    const QString expires = fields.optionalText(profile.field(u"expires"_s));
    if (fields.error())
        return failure(*fields.error());
    return PortalLicense{.licenseId = *id,
                         .kind = *kind,
                         .description = description,
                         .devices = *devices,
                         .available = *available,
                         .project = project,
                         .customerId = customerId,
                         .expires = expires};
}

Result<PortalActivation> parsePortalActivation(const QJsonObject& json, const PortalProfile& profile)
{
    JsonFields fields(json, where());
    const auto license = LicenseId::parse(fields.text(profile.field(u"licenseId"_s)));
    if (!license)
        fields.fault(profile.field(u"licenseId"_s), license.error().why);
    const auto code = InstallCode::parse(fields.text(profile.field(u"installCode"_s)));
    if (!code)
        fields.fault(profile.field(u"installCode"_s), code.error().why);
    const QString id = fields.text(profile.field(u"activationId"_s));
    const auto devices = DeviceCount::from(fields.integer(profile.field(u"devices"_s), 0, DeviceCount::Max));
    const QString fileName = fields.text(profile.field(u"fileName"_s));
    if (fileName.contains(u'/') || fileName.contains(u'\\') || fileName.isEmpty())
        fields.fault(profile.field(u"fileName"_s),
                     QCoreApplication::translate("activation::PortalClient", "A plain file name belongs there."));
    const qint64 size = fields.integer(profile.field(u"size"_s), 1, ActivationFile::MaxSize);
    const auto sha256 = fields.fingerprint(profile.field(u"sha256"_s));
    const QUrl url = profile.baseUrl.resolved(QUrl(fields.text(profile.field(u"url"_s)), QUrl::StrictMode));
    // The session's token travels with the download: only to the portal itself.
    if (url.scheme() != u"https"_s || url.host() != profile.baseUrl.host() ||
        url.port(443) != profile.baseUrl.port(443))
        fields.fault(profile.field(u"url"_s),
                     QCoreApplication::translate("activation::PortalClient", "It leads away from the portal."));
    if (fields.error())
        return failure(*fields.error());
    return PortalActivation{.activationId = id,
                            .licenseId = *license,
                            .installCode = *code,
                            .devices = *devices,
                            .fileName = fileName,
                            .size = size,
                            .sha256 = *sha256,
                            .url = url};
}

} // namespace activation
