// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/License.h"

#include "domain/JsonFields.h"

using namespace Qt::StringLiterals;

namespace activation {

LicenseStatus LicenseStatus::parse(const QString& text)
{
    LicenseStatus status{.raw = text};
    const QString trimmed = text.trimmed();
    const QString word = trimmed.section(u' ', 0, 0);
    const QString rest = trimmed.section(u' ', 1).trimmed();
    if (trimmed.compare(u"Active"_s, Qt::CaseInsensitive) == 0) {
        status.kind = Kind::Active;
        return status;
    }
    const QDate date = QDate::fromString(rest, Qt::ISODate);
    if (!date.isValid())
        return status;
    if (word.compare(u"Expiring"_s, Qt::CaseInsensitive) == 0)
        status.kind = Kind::Expiring;
    else if (word.compare(u"Expired"_s, Qt::CaseInsensitive) == 0)
        status.kind = Kind::Expired;
    if (status.kind != Kind::Unknown)
        status.date = date;
    return status;
}

Result<License> License::fromJson(const QJsonObject& json, const QString& where)
{
    JsonFields fields(json, where);
    License license{.segmentController = fields.optionalText(u"scName"_s),
                    .description = fields.optionalText(u"description"_s),
                    .status = LicenseStatus::parse(fields.optionalText(u"status"_s)),
                    .activationDate = fields.optionalText(u"activationDate"_s),
                    .licenseId = fields.text(u"licenseId"_s),
                    .note = fields.optionalText(u"note"_s)};
    if (fields.error())
        return failure(*fields.error());
    return license;
}

QJsonObject License::toJson() const
{
    QJsonObject json{{u"scName"_s, segmentController},
                     {u"description"_s, description},
                     {u"status"_s, status.raw},
                     {u"activationDate"_s, activationDate},
                     {u"licenseId"_s, licenseId}};
    if (!note.isEmpty())
        json[u"note"_s] = note;
    return json;
}

std::optional<LicenseId> License::id() const
{
    const auto id = LicenseId::parse(licenseId);
    if (!id)
        return std::nullopt;
    return *id;
}

QJsonObject toJson(const Capacity& capacity)
{
    return QJsonObject{{u"total"_s, capacity.total.count()}, {u"used"_s, capacity.used.count()}};
}

std::optional<Capacity> capacityFrom(JsonFields& fields, const QString& key)
{
    if (!fields.has(key))
        return std::nullopt;
    JsonFields counts(fields.object(key), fields.where());
    const Capacity capacity{*DeviceCount::from(counts.integer(u"total"_s, 0, DeviceCount::Max)),
                            *DeviceCount::from(counts.integer(u"used"_s, 0, DeviceCount::Max))};
    if (counts.error())
        fields.fault(key, counts.error()->why);
    return capacity;
}

QJsonArray toJson(const QList<License>& licenses)
{
    QJsonArray array;
    for (const License& license : licenses)
        array.append(license.toJson());
    return array;
}

Result<QList<License>> licensesFromJson(const QJsonArray& array, const QString& where)
{
    QList<License> licenses;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto license = License::fromJson(array[i].toObject(), u"%1[%2]"_s.arg(where).arg(i));
        if (!license)
            return failure(license.error());
        licenses.append(*license);
    }
    return licenses;
}

} // namespace activation
