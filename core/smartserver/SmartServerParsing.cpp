// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/SmartServerParsing.h"

#include "domain/JsonFields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Error unexpected(const http::Response& response, const QString& what)
{
    return Error{
        .kind = ErrorKind::Failed,
        .what = what,
        .why = response.asWhy(),
        .remedy = QCoreApplication::translate(
            "activation::SmartServerClient",
            "Check that the address is that of the SmartServer and that the unit has finished starting. If it "
            "stays so, this release answers in a way the assistant does not know: keep this text for support."),
        .httpStatus = response.status};
}

} // namespace

Result<Release> parseVersion(const http::Response& response, const QString& peer)
{
    const Error notOne = unexpected(response, QCoreApplication::translate("activation::SmartServerClient",
                                                                          "What answers at %1 is not a SmartServer.")
                                                  .arg(peer));
    const auto document = http::parseJson(response, peer);
    if (!response.isSuccess() || !document || !document->isObject())
        return failure(notOne);
    const QJsonObject object = document->object();
    if (!object[u"type"_s].isString() || !object[u"value"_s].isString() || object[u"value"_s].toString().size() > 100)
        return failure(notOne);
    return Release(object[u"value"_s].toString());
}

Result<CmsUser> parseUser(const http::Response& response, const QString& peer)
{
    const auto document = http::parseJson(response, peer);
    if (!document)
        return failure(document.error());
    JsonFields fields(document->object(), peer);
    CmsUser user{.userName = fields.optionalText(u"userName"_s), .customerId = fields.optionalText(u"customerId"_s)};
    if (!document->isObject() || fields.error())
        return failure(unexpected(response, QCoreApplication::translate("activation::SmartServerClient",
                                                                        "%1 described the user in an unknown way.")
                                                .arg(peer)));
    return user;
}

Result<SegmentController> parseSegmentController(const http::Response& response, const QString& peer)
{
    const auto document = http::parseJson(response, peer);
    if (!document)
        return failure(document.error());
    const QJsonArray array = document->array();
    if (array.isEmpty() || !array.first().isObject() || !array.first().toObject()[u"name"_s].isString()) {
        return failure(unexpected(response, QCoreApplication::translate("activation::SmartServerClient",
                                                                        "%1 did not name its segment controller.")
                                                .arg(peer)));
    }
    // The controller's own record is the one that names itself; others may stand beside it.
    QJsonObject record = array.first().toObject();
    for (const QJsonValue value : array) {
        const QJsonObject candidate = value.toObject();
        if (candidate[u"name"_s].isString() && candidate[u"name"_s] == candidate[u"scName"_s]) {
            record = candidate;
            break;
        }
    }
    JsonFields fields(record, peer);
    const QString name = fields.text(u"name"_s);
    if (fields.error()) {
        return failure(
            unexpected(response, QCoreApplication::translate("activation::SmartServerClient",
                                                             "%1 named its segment controller in an unknown way.")
                                     .arg(peer)));
    }
    const QJsonValue scId = record[u"scId"_s];
    const QJsonObject status = record[u"status"_s].toObject();
    return SegmentController{.name = name,
                             .scId = scId.isDouble() ? QString::number(scId.toInteger()) : scId.toString(),
                             .scName = record[u"scName"_s].toString(),
                             .state = status[u"state"_s].toString(),
                             .health = status[u"health"_s].toString()};
}

Result<QList<License>> parseLicenses(const http::Response& response, const QString& peer)
{
    const auto document = http::parseJson(response, peer);
    if (!document)
        return failure(document.error());
    const Error unknown = unexpected(response, QCoreApplication::translate("activation::SmartServerClient",
                                                                           "%1 listed its licenses in an unknown way.")
                                                   .arg(peer));
    if (!document->isArray())
        return failure(unknown);
    auto licenses = licensesFromJson(document->array(), peer);
    if (!licenses)
        return failure(unknown);
    return licenses;
}

namespace {

QString customerOf(const QJsonArray& segments)
{
    for (const QJsonValue segment : segments) {
        const QString id = segment.toObject()[u"licensingId"_s].toString().trimmed();
        if (!id.isEmpty() && id != u"null"_s)
            return id;
    }
    return QString();
}

} // namespace

Result<LicensingStatus> parseStatus(const http::Response& response, const QString& peer)
{
    const auto document = http::parseJson(response, peer);
    if (!document)
        return failure(document.error());
    const Error unknown = unexpected(response, QCoreApplication::translate("activation::SmartServerClient",
                                                                           "%1 gave its capacity in an unknown way.")
                                                   .arg(peer));
    if (!document->isArray())
        return failure(unknown);
    qint64 total = 0;
    qint64 used = 0;
    for (const QJsonValue value : document->array()) {
        JsonFields segment(value.toObject(), peer);
        total += segment.integer(u"totalCapacity"_s, 0, DeviceCount::Max);
        used += segment.integer(u"usedCapacity"_s, 0, DeviceCount::Max);
        if (!value.isObject() || segment.error())
            return failure(unknown);
    }
    const auto totalDevices = DeviceCount::from(total);
    const auto usedDevices = DeviceCount::from(used);
    if (!totalDevices || !usedDevices)
        return failure(unknown);
    return LicensingStatus{.capacity = Capacity{*totalDevices, *usedDevices},
                           .customerId = customerOf(document->array())};
}

Result<QString> parseCustomer(const http::Response& response, const QString& peer)
{
    const auto document = http::parseJson(response, peer);
    if (!document)
        return failure(document.error());
    if (!document->isArray()) {
        return failure(unexpected(response, QCoreApplication::translate("activation::SmartServerClient",
                                                                        "%1 gave its account in an unknown way.")
                                                .arg(peer)));
    }
    return customerOf(document->array());
}

} // namespace activation
