// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Receipt.h"

#include "domain/JsonFields.h"
#include "domain/StorableText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
QString outcomeName(InstallOutcome outcome)
{
    switch (outcome) {
    case InstallOutcome::Confirmed:
        return u"confirmed"_s;
    case InstallOutcome::AlreadyInstalled:
        return u"alreadyInstalled"_s;
    case InstallOutcome::Rejected:
        return u"rejected"_s;
    case InstallOutcome::NotShown:
        return u"notShown"_s;
    }
    return {};
}

std::optional<InstallOutcome> installOutcome(const QString& name)
{
    for (const InstallOutcome outcome : {InstallOutcome::Confirmed, InstallOutcome::AlreadyInstalled,
                                         InstallOutcome::Rejected, InstallOutcome::NotShown}) {
        if (outcomeName(outcome) == name)
            return outcome;
    }
    return std::nullopt;
}

QString byHandName(ByHand how)
{
    return how == ByHand::Word ? u"word"_s : u"reading"_s;
}

std::optional<ByHand> byHand(const QString& name)
{
    for (const ByHand how : {ByHand::Word, ByHand::Reading}) {
        if (byHandName(how) == name)
            return how;
    }
    return std::nullopt;
}

Result<Receipt> Receipt::fromJson(const QJsonObject& json, const QString& where)
{
    JsonFields fields(json, where);
    const auto code = InstallCode::parse(fields.text(u"installCode"_s));
    if (!code)
        fields.fault(u"installCode"_s, code.error().why);
    const auto outcome = installOutcome(fields.text(u"outcome"_s));
    if (!outcome)
        fields.fault(u"outcome"_s,
                     QCoreApplication::translate("activation::Receipt", "An unknown outcome stands there."));
    std::optional<LicenseId> licenseId;
    if (fields.has(u"licenseId"_s)) {
        const auto id = LicenseId::parse(fields.text(u"licenseId"_s));
        if (id)
            licenseId = *id;
        else
            fields.fault(u"licenseId"_s, id.error().why);
    }
    std::optional<int> status;
    if (fields.has(u"serverStatus"_s))
        status = static_cast<int>(fields.integer(u"serverStatus"_s, 100, 999));
    auto before = licensesFromJson(fields.optionalArray(u"licensesBefore"_s), where + u".licensesBefore"_s);
    auto after = licensesFromJson(fields.optionalArray(u"licensesAfter"_s), where + u".licensesAfter"_s);
    const auto sha256 = fields.fingerprint(u"sha256"_s);
    const QString id = fields.text(u"id"_s);
    const QString activationId = fields.optionalText(u"activationId"_s);
    const QString originalName = fields.text(u"originalName"_s);
    const QString address = fields.optionalText(u"address"_s);
    const auto certificate = fields.optionalFingerprint(u"certificateSha256"_s);
    const QString user = fields.optionalText(u"user"_s);
    const QString laptop = fields.optionalText(u"laptop"_s);
    const QDateTime startedAt = fields.time(u"startedAt"_s);
    const QDateTime finishedAt = fields.time(u"finishedAt"_s);
    const QString answer = fields.optionalText(u"serverAnswer"_s);
    const auto capacityBefore = capacityFrom(fields, u"capacityBefore"_s);
    const auto capacityAfter = capacityFrom(fields, u"capacityAfter"_s);
    std::optional<ByHand> hand;
    if (fields.has(u"byHand"_s)) {
        hand = activation::byHand(fields.text(u"byHand"_s));
        if (!hand)
            fields.fault(u"byHand"_s,
                         QCoreApplication::translate("activation::Receipt", "One of word and reading belongs there."));
    }
    if (fields.error())
        return failure(*fields.error());
    if (!before)
        return failure(before.error());
    if (!after)
        return failure(after.error());
    return Receipt{.id = id,
                   .activationId = activationId,
                   .installCode = *code,
                   .outcome = *outcome,
                   .originalName = originalName,
                   .sha256 = *sha256,
                   .licenseId = licenseId,
                   .address = address,
                   .certificateSha256 = certificate,
                   .user = user,
                   .laptop = laptop,
                   .startedAt = startedAt,
                   .finishedAt = finishedAt,
                   .serverStatus = status,
                   .serverAnswer = answer,
                   .licensesBefore = *before,
                   .licensesAfter = *after,
                   .capacityBefore = capacityBefore,
                   .capacityAfter = capacityAfter,
                   .byHand = hand};
}

QJsonObject Receipt::toJson() const
{
    QJsonObject json{{u"id"_s, id},
                     {u"activationId"_s, activationId},
                     {u"installCode"_s, installCode.text()},
                     {u"outcome"_s, outcomeName(outcome)},
                     {u"originalName"_s, originalName},
                     {u"sha256"_s, sha256.hex()},
                     {u"address"_s, address},
                     {u"user"_s, user},
                     {u"laptop"_s, laptop},
                     {u"startedAt"_s, isoUtc(startedAt)},
                     {u"finishedAt"_s, isoUtc(finishedAt)},
                     {u"serverStatus"_s, serverStatus ? QJsonValue(*serverStatus) : QJsonValue(QJsonValue::Null)},
                     {u"serverAnswer"_s, storableText(serverAnswer)},
                     {u"licensesBefore"_s, activation::toJson(licensesBefore)},
                     {u"licensesAfter"_s, activation::toJson(licensesAfter)}};
    if (capacityBefore)
        json[u"capacityBefore"_s] = activation::toJson(*capacityBefore);
    if (capacityAfter)
        json[u"capacityAfter"_s] = activation::toJson(*capacityAfter);
    if (byHand)
        json[u"byHand"_s] = byHandName(*byHand);
    if (licenseId)
        json[u"licenseId"_s] = licenseId->text();
    if (certificateSha256)
        json[u"certificateSha256"_s] = certificateSha256->hex();
    return json;
}

} // namespace activation
