// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/PortalBooks.h"

#include "domain/DeviceCount.h"
#include "domain/JsonFields.h"
#include "simulator/SimulatedFile.h"
#include "simulator/Texts.h"

#include <QUuid>

#include <numeric>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

QJsonValue dateValue(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

PortalLicense licenseFrom(JsonFields& fields)
{
    const auto kind = activationKind(fields.text(u"kind"_s));
    if (!kind)
        fields.fault(u"kind"_s, Texts::tr("There is no such kind of license."));
    const int devices = static_cast<int>(fields.integer(u"devices"_s, 0, DeviceCount::Max));
    return PortalLicense{.licenseId = fields.text(u"licenseId"_s),
                         .kind = kind.value_or(ActivationKind::Capacity),
                         .description = fields.text(u"description"_s),
                         .devices = devices,
                         .spent = static_cast<int>(fields.integer(u"spent"_s, 0, devices)),
                         .project = fields.text(u"project"_s),
                         .customerId = fields.text(u"customerId"_s),
                         .expires = QDate::fromString(fields.optionalText(u"expires"_s), Qt::ISODate)};
}

PortalActivation activationFrom(JsonFields& fields)
{
    return PortalActivation{.activationId = fields.text(u"activationId"_s),
                            .key = fields.text(u"key"_s),
                            .licenseId = fields.text(u"licenseId"_s),
                            .installCode = fields.text(u"installCode"_s),
                            .devices = static_cast<int>(fields.integer(u"devices"_s, 1, DeviceCount::Max)),
                            .fileName = fields.text(u"fileName"_s),
                            .content = QByteArray::fromBase64(fields.text(u"content"_s).toLatin1())};
}

} // namespace

QJsonObject PortalLicense::record(bool usedUp) const
{
    return QJsonObject{{u"licenseId"_s, licenseId},
                       {u"kind"_s, kindName(kind)},
                       {u"description"_s, description},
                       {u"devices"_s, devices},
                       {u"available"_s, usedUp ? 0 : available()},
                       {u"project"_s, project},
                       {u"customerId"_s, customerId},
                       {u"expires"_s, dateValue(expires)}};
}

QJsonObject PortalActivation::record(const QString& url) const
{
    return QJsonObject{{u"activationId"_s, activationId},
                       {u"licenseId"_s, licenseId},
                       {u"installCode"_s, installCode},
                       {u"devices"_s, devices},
                       {u"fileName"_s, fileName},
                       {u"size"_s, content.size()},
                       {u"sha256"_s, Fingerprint::of(content).hex()},
                       {u"url"_s, url}};
}

PortalLicense* PortalBooks::license(const QString& licenseId)
{
    const auto found = std::ranges::find_if(licenses, [&licenseId](const PortalLicense& each) {
        return each.licenseId.compare(licenseId.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == licenses.end() ? nullptr : &*found;
}

const PortalActivation* PortalBooks::activation(const QString& activationId) const
{
    const auto found = std::ranges::find(activations, activationId, &PortalActivation::activationId);
    return found == activations.end() ? nullptr : &*found;
}

const PortalActivation* PortalBooks::activationOf(const QString& key) const
{
    const auto found = std::ranges::find(activations, key, &PortalActivation::key);
    return found == activations.end() ? nullptr : &*found;
}

int PortalBooks::spent() const
{
    return std::accumulate(licenses.begin(), licenses.end(), 0,
                           [](int sum, const PortalLicense& license) { return sum + license.spent; });
}

const PortalActivation& PortalBooks::spend(PortalLicense& license, const InstallCode& code, int devices,
                                           const QString& key)
{
    license.spent += devices;
    const SimulatedFile file = makeActivationFile(license.kind, code, license.licenseId, devices, license.expires,
                                                  static_cast<int>(activations.size()) + 1);
    activations.append(PortalActivation{.activationId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                        .key = key,
                                        .licenseId = license.licenseId,
                                        .installCode = code.text(),
                                        .devices = devices,
                                        .fileName = file.name,
                                        .content = file.content});
    return activations.constLast();
}

QJsonObject PortalBooks::toJson() const
{
    QJsonArray licenseArray;
    for (const PortalLicense& license : licenses) {
        QJsonObject record = license.record(false);
        record[u"spent"_s] = license.spent;
        licenseArray.append(record);
    }
    QJsonArray loginArray;
    for (const PortalLogin& login : logins)
        loginArray.append(QJsonObject{{u"email"_s, login.email},
                                      {u"licenses"_s, QJsonArray::fromStringList(login.licenseIds)},
                                      {u"code"_s, login.code}});
    QJsonArray activationArray;
    for (const PortalActivation& each : activations)
        activationArray.append(QJsonObject{{u"activationId"_s, each.activationId},
                                           {u"key"_s, each.key},
                                           {u"licenseId"_s, each.licenseId},
                                           {u"installCode"_s, each.installCode},
                                           {u"devices"_s, each.devices},
                                           {u"fileName"_s, each.fileName},
                                           {u"content"_s, QString::fromLatin1(each.content.toBase64())}});
    QJsonObject requestObject;
    for (const auto& [key, value] : requests.asKeyValueRange())
        requestObject[key] = value;
    return QJsonObject{{u"licenses"_s, licenseArray},
                       {u"logins"_s, loginArray},
                       {u"activations"_s, activationArray},
                       {u"requests"_s, requestObject}};
}

Result<PortalBooks> PortalBooks::fromJson(const QJsonObject& json, const QString& where)
{
    JsonFields fields(json, where);
    PortalBooks books;
    const auto eachOf = [&fields, &where](const QString& key, const auto& read) {
        for (const QJsonValue value : fields.array(key)) {
            JsonFields element(value.toObject(), where + u": "_s + key);
            read(element);
            if (element.error())
                fields.fault(key, element.error()->what);
        }
    };
    eachOf(u"licenses"_s, [&books](JsonFields& license) { books.licenses.append(licenseFrom(license)); });
    eachOf(u"logins"_s, [&books](JsonFields& login) {
        QStringList ids;
        for (const QJsonValue id : login.array(u"licenses"_s))
            ids.append(id.toString());
        books.logins.append(
            PortalLogin{.email = login.text(u"email"_s), .licenseIds = ids, .code = login.optionalText(u"code"_s)});
    });
    eachOf(u"activations"_s,
           [&books](JsonFields& activation) { books.activations.append(activationFrom(activation)); });
    const QJsonObject requests = fields.optionalObject(u"requests"_s);
    for (const QString& key : requests.keys())
        books.requests[key] = requests.value(key).toInt();
    if (fields.error())
        return failure(*fields.error());
    return books;
}

} // namespace activation::simulator
