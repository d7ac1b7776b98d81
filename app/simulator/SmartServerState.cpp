// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SmartServerState.h"

#include "domain/DeviceCount.h"
#include "simulator/Certificates.h"
#include "simulator/Texts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

constexpr qint64 ExpiringDays = 90;

QString dateText(const QDate& date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateFrom(JsonFields& fields, const QString& key)
{
    return QDate::fromString(fields.optionalText(key), Qt::ISODate);
}

ActivationKind kindFrom(JsonFields& fields)
{
    const auto kind = activationKind(fields.text(u"kind"_s));
    if (!kind)
        fields.fault(u"kind"_s, Texts::tr("There is no such kind of license."));
    return kind.value_or(ActivationKind::Capacity);
}

int devicesFrom(JsonFields& fields)
{
    return static_cast<int>(fields.integer(u"devices"_s, 0, DeviceCount::Max));
}

QJsonObject rowRecord(const LicenseRow& row)
{
    return QJsonObject{{u"kind"_s, kindName(row.kind)},       {u"devices"_s, row.devices},
                       {u"licenseId"_s, row.licenseId},       {u"activated"_s, dateText(row.activated)},
                       {u"expires"_s, dateText(row.expires)}, {u"showsAt"_s, isoUtc(row.showsAt)},
                       {u"announced"_s, row.announced},       {u"hidden"_s, row.hidden}};
}

LicenseRow rowFrom(const QJsonObject& json, JsonFields& fields)
{
    return LicenseRow{.kind = kindFrom(fields),
                      .devices = devicesFrom(fields),
                      .licenseId = fields.text(u"licenseId"_s),
                      .activated = dateFrom(fields, u"activated"_s),
                      .expires = dateFrom(fields, u"expires"_s),
                      .showsAt = fields.time(u"showsAt"_s),
                      .announced = json.value(u"announced"_s).toBool(true),
                      .hidden = json.value(u"hidden"_s).toBool()};
}

QJsonObject cloudRecord(const CloudLicense& license)
{
    return QJsonObject{{u"kind"_s, kindName(license.kind)},
                       {u"devices"_s, license.devices},
                       {u"licenseId"_s, license.licenseId},
                       {u"transferDate"_s, license.transferDate},
                       {u"expires"_s, dateText(license.expires)}};
}

CloudLicense cloudFrom(JsonFields& fields)
{
    return CloudLicense{.kind = kindFrom(fields),
                        .devices = devicesFrom(fields),
                        .licenseId = fields.text(u"licenseId"_s),
                        .transferDate = fields.text(u"transferDate"_s),
                        .expires = dateFrom(fields, u"expires"_s)};
}

int devicesOf(const QList<LicenseRow>& rows, ActivationKind kind)
{
    return std::accumulate(rows.begin(), rows.end(), 0, [kind](int sum, const LicenseRow& row) {
        return sum + (row.kind == kind ? row.devices : 0);
    });
}

} // namespace

QJsonObject CmsUser::record(const QString& customerId) const
{
    return QJsonObject{{u"id"_s, owner ? u"1"_s : u"2"_s},
                       {u"userName"_s, name},
                       {u"firstName"_s, owner ? u"Apollo"_s : u"Val"_s},
                       {u"lastName"_s, u"Simulated"_s},
                       {u"emailAddress"_s, name + u"@example.com"_s},
                       {u"locale"_s, u"en"_s},
                       {u"customerId"_s, customerId},
                       {u"userType"_s, owner ? u"Owner"_s : u"Operator"_s}};
}

QString LicenseRow::description() const
{
    switch (kind) {
    case ActivationKind::Capacity:
        return u"Device Capacity (%1 devices)"_s.arg(devices);
    case ActivationKind::Maintenance:
        return u"Maintenance (%1 devices)"_s.arg(devices);
    case ActivationKind::Core:
        return u"SmartServer Core"_s;
    }
    return {};
}

QString LicenseRow::status(const QDate& today) const
{
    if (!expires.isValid() || today.daysTo(expires) > ExpiringDays)
        return u"Active"_s;
    return (expires < today ? u"Expired "_s : u"Expiring "_s) + dateText(expires);
}

QJsonObject SmartServerState::toJson(const InstallCode& code) const
{
    QJsonArray userArray;
    for (const CmsUser& user : users)
        userArray.append(
            QJsonObject{{u"userName"_s, user.name}, {u"password"_s, user.password}, {u"owner"_s, user.owner}});
    QJsonArray licenseArray;
    for (const LicenseRow& row : licenses)
        licenseArray.append(rowRecord(row));
    QJsonArray cloudArray;
    for (const CloudLicense& license : cloud)
        cloudArray.append(cloudRecord(license));
    QJsonObject requestObject;
    for (const auto& [key, value] : requests.asKeyValueRange())
        requestObject[key] = value;
    return QJsonObject{{u"formatVersion"_s, 1},
                       {u"simulated"_s, true},
                       {u"installCode"_s, code.text()},
                       {u"port"_s, port},
                       {u"certificate"_s, simulator::toJson(certificate)},
                       {u"users"_s, userArray},
                       {u"customerId"_s, customerId},
                       {u"licenses"_s, licenseArray},
                       {u"cloud"_s, cloudArray},
                       {u"acceptedFiles"_s, QJsonArray::fromStringList(acceptedFiles)},
                       {u"uploads"_s, uploads},
                       {u"cloudDownloads"_s, cloudDownloads},
                       {u"cloudReturns"_s, cloudReturns},
                       {u"requests"_s, requestObject}};
}

Result<SmartServerState> SmartServerState::fromJson(const QJsonObject& json, const QString& where)
{
    JsonFields fields(json, where);
    SmartServerState state;
    fields.integer(u"formatVersion"_s, 1, 1);
    state.port = static_cast<quint16>(fields.integer(u"port"_s, 0, 65535));
    state.certificate = certificateFrom(fields, u"certificate"_s);
    state.customerId = fields.optionalText(u"customerId"_s);
    state.uploads = static_cast<int>(fields.integer(u"uploads"_s, 0, 1'000'000'000));
    const auto count = [&fields](const QString& key) { // absent in older states
        return fields.has(key) ? static_cast<int>(fields.integer(key, 0, 1'000'000'000)) : 0;
    };
    state.cloudDownloads = count(u"cloudDownloads"_s);
    state.cloudReturns = count(u"cloudReturns"_s);
    const auto eachOf = [&fields, &where](const QString& key, const auto& read) {
        for (const QJsonValue value : fields.array(key)) {
            JsonFields element(value.toObject(), where + u": "_s + key);
            read(value.toObject(), element);
            if (element.error())
                fields.fault(key, element.error()->what);
        }
    };
    eachOf(u"users"_s, [&state](const QJsonObject& object, JsonFields& user) {
        state.users.append(CmsUser{.name = user.text(u"userName"_s),
                                   .password = user.text(u"password"_s),
                                   .owner = object.value(u"owner"_s).toBool()});
    });
    eachOf(u"licenses"_s,
           [&state](const QJsonObject& object, JsonFields& row) { state.licenses.append(rowFrom(object, row)); });
    eachOf(u"cloud"_s, [&state](const QJsonObject&, JsonFields& license) { state.cloud.append(cloudFrom(license)); });
    for (const QJsonValue value : fields.array(u"acceptedFiles"_s))
        state.acceptedFiles.append(value.toString());
    const QJsonObject requests = fields.optionalObject(u"requests"_s);
    for (const QString& key : requests.keys())
        state.requests[key] = requests.value(key).toInt();
    if (fields.error())
        return failure(*fields.error());
    return state;
}

QList<LicenseRow> SmartServerState::shown(const QDateTime& now) const
{
    QList<LicenseRow> rows;
    for (const LicenseRow& row : licenses) {
        if (!row.hidden && row.showsAt <= now)
            rows.append(row);
    }
    return rows;
}

int SmartServerState::totalCapacity(const QDateTime& now) const
{
    return devicesOf(shown(now), ActivationKind::Capacity);
}

QDate SmartServerState::maintenanceUntil(const QDateTime& now) const
{
    QDate until;
    for (const LicenseRow& row : shown(now)) {
        if (row.kind == ActivationKind::Maintenance && row.expires.isValid() &&
            (!until.isValid() || row.expires < until))
            until = row.expires;
    }
    return until;
}

QJsonArray SmartServerState::licenseRecords(const QString& segmentController, const QDateTime& now) const
{
    const QList<LicenseRow> rows = shown(now);
    const int capacity = devicesOf(rows, ActivationKind::Capacity);
    const int maintenance = devicesOf(rows, ActivationKind::Maintenance);
    QJsonArray records;
    for (const LicenseRow& row : rows) {
        QJsonObject record{{u"scName"_s, segmentController},
                           {u"description"_s, row.description()},
                           {u"status"_s, row.status(now.date())},
                           {u"activationDate"_s, dateText(row.activated)},
                           {u"licenseId"_s, row.licenseId}};
        if (row.kind == ActivationKind::Maintenance && maintenance < capacity)
            record[u"note"_s] = u"Maintenance covers %1 of %2 devices."_s.arg(maintenance).arg(capacity);
        records.append(record);
    }
    return records;
}

QJsonArray SmartServerState::statusRecords(const QString& segmentController, int usedDevices,
                                           const QDateTime& now) const
{
    const QDate until = maintenanceUntil(now);
    return QJsonArray{QJsonObject{{u"scName"_s, segmentController},
                                  {u"scId"_s, u"1"_s},
                                  {u"totalCapacity"_s, totalCapacity(now)},
                                  {u"usedCapacity"_s, usedDevices},
                                  {u"expirationDate"_s, until.isValid() ? QJsonValue(dateText(until)) : QJsonValue()},
                                  {u"licensingId"_s, customerId}}};
}

} // namespace activation::simulator
