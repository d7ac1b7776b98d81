// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/RecordJson.h"

#include "domain/JsonFields.h"
#include "ledger/EventStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {

QJsonObject toJson(const TrustedSigner& signer)
{
    return QJsonObject{{u"fingerprint"_s, signer.fingerprint.hex()},
                       {u"name"_s, signer.name},
                       {u"trustedAt"_s, isoUtc(signer.trustedAt)}};
}

Result<TrustedSigner> signerFromJson(const QJsonObject& json, const QString& where)
{
    JsonFields fields(json, where);
    TrustedSigner signer{.fingerprint = fields.fingerprint(u"fingerprint"_s).value_or(Fingerprint()),
                         .name = fields.optionalText(u"name"_s),
                         .trustedAt = fields.time(u"trustedAt"_s)};
    if (fields.error())
        return failure(*fields.error());
    return signer;
}

QJsonObject toJson(const IdempotencyKey& key)
{
    QJsonObject json{{u"key"_s, key.key},
                     {u"installCode"_s, key.installCode.text()},
                     {u"licenseId"_s, key.licenseId.text()},
                     {u"devices"_s, key.devices.count()},
                     {u"packageId"_s, key.packageId},
                     {u"createdAt"_s, isoUtc(key.createdAt)},
                     {u"settled"_s, key.settled},
                     {u"activationId"_s, key.activationId},
                     {u"laptop"_s, key.laptop},
                     {u"additional"_s, key.additional}};
    if (key.refused)
        json[u"refused"_s] = true;
    return json;
}

Result<IdempotencyKey> keyFromJson(const QJsonObject& json, const QString& where)
{
    JsonFields fields(json, where);
    const QString key = fields.text(u"key"_s);
    const auto code = InstallCode::parse(fields.text(u"installCode"_s));
    const auto license = LicenseId::parse(fields.text(u"licenseId"_s));
    const auto devices = DeviceCount::from(fields.integer(u"devices"_s, 0, DeviceCount::Max));
    const QString packageId = fields.optionalText(u"packageId"_s);
    const QDateTime createdAt = fields.time(u"createdAt"_s);
    const QString activationId = fields.optionalText(u"activationId"_s);
    const QString laptop = fields.text(u"laptop"_s);
    if (!code)
        fields.fault(u"installCode"_s, code.error().why);
    if (!license)
        fields.fault(u"licenseId"_s, license.error().why);
    if (!isUuid(key))
        fields.fault(u"key"_s, QCoreApplication::translate("activation::Ledger", "it is no UUID"));
    if (!isUuid(laptop))
        fields.fault(u"laptop"_s, QCoreApplication::translate("activation::Ledger", "it is no UUID"));
    if (fields.error())
        return failure(*fields.error());
    return IdempotencyKey{.key = key,
                          .installCode = *code,
                          .licenseId = *license,
                          .devices = *devices,
                          .packageId = packageId,
                          .createdAt = createdAt,
                          .settled = json[u"settled"_s].toBool(),
                          .activationId = activationId,
                          .laptop = laptop,
                          .additional = json[u"additional"_s].toBool(),
                          .refused = json[u"refused"_s].toBool()};
}

} // namespace activation
