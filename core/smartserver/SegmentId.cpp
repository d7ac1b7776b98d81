// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/SegmentId.h"

#include "domain/InstallCode.h"
#include "mqtt/RetainedMessage.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace activation {

std::optional<QString> parseSid(const QByteArray& message)
{
    // A document of its own is an object or an array; in an array it may be any value.
    const QJsonArray array = QJsonDocument::fromJson("[" + message + "]").array();
    if (array.size() != 1 || !array[0].isString())
        return std::nullopt;
    const QString text = array[0].toString();
    const auto code = InstallCode::parse(text); // its rules are the SID's
    if (!code || code->text() != text || text == u"null"_s || text == u"undefined"_s)
        return std::nullopt;
    return text;
}

QCoro::Task<std::optional<QString>> readSid(QString host, int port, std::stop_token stop)
{
    if (port == 0)
        co_return std::nullopt;
    const auto message = co_await retainedMessage(std::move(host), port, u"glp/0/././sid"_s, {}, std::move(stop));
    co_return message ? parseSid(*message) : std::nullopt;
}

} // namespace activation
