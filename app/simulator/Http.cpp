// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/Http.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace activation::simulator {

QByteArray Request::header(QByteArrayView name) const
{
    return headers.value(QLatin1StringView(name)).toByteArray();
}

QByteArray Request::cookie(QByteArrayView name) const
{
    const QList<QByteArray> pairs = header("cookie").split(';');
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.first(equals).trimmed() == name)
            return pair.sliced(equals + 1).trimmed();
    }
    return {};
}

std::optional<QJsonObject> Request::jsonObject() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

Answer Answer::empty(int status)
{
    return Answer{.status = status};
}

Answer Answer::json(const QJsonObject& object, int status)
{
    return Answer{.status = status,
                  .contentType = "application/json"_ba,
                  .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer Answer::json(const QJsonArray& array, int status)
{
    return Answer{.status = status,
                  .contentType = "application/json"_ba,
                  .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Answer Answer::html(const QByteArray& page)
{
    return Answer{.contentType = "text/html; charset=utf-8"_ba, .body = page};
}

Answer Answer::bytes(const QByteArray& content)
{
    return Answer{.contentType = "application/octet-stream"_ba, .body = content};
}

Answer Answer::error(int status, QByteArrayView code, const QString& message)
{
    return json(QJsonObject{{u"error"_s, QString::fromUtf8(code)}, {u"message"_s, message}}, status);
}

} // namespace activation::simulator
