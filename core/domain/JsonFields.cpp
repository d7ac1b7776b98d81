// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/JsonFields.h"

#include "domain/Escape.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace activation {

bool JsonFields::has(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonFields::text(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) {
        fault(key, QCoreApplication::translate("activation::JsonFields", "A text belongs there."));
        return {};
    }
    const QString text = value.toString();
    if (text.size() > MaxText) {
        fault(key, QCoreApplication::translate("activation::JsonFields", "The text there is too long."));
        return {};
    }
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QString JsonFields::optionalText(const QString& key)
{
    return has(key) ? text(key) : QString();
}

qint64 JsonFields::integer(const QString& key, qint64 min, qint64 max)
{
    const QJsonValue value = m_object.value(key);
    const double number = value.toDouble(std::nan(""));
    // A JSON number can be anything; only whole ones that a double holds exactly are taken.
    const bool whole = value.isDouble() && std::isfinite(number) && std::floor(number) == number &&
                       std::fabs(number) <= 9007199254740991.0;
    if (!whole || value.toInteger() < min || value.toInteger() > max) {
        fault(key, QCoreApplication::translate("activation::JsonFields", "A whole number from %1 to %2 belongs there.")
                       .arg(min)
                       .arg(max));
        return min;
    }
    return value.toInteger();
}

QDateTime JsonFields::time(const QString& key)
{
    const QDateTime time = QDateTime::fromString(text(key), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        fault(key, QCoreApplication::translate("activation::JsonFields", "A time in ISO 8601 UTC belongs there."));
        return {};
    }
    return time.toUTC();
}

std::optional<QDateTime> JsonFields::optionalTime(const QString& key)
{
    if (!has(key))
        return std::nullopt;
    return time(key);
}

std::optional<Fingerprint> JsonFields::fingerprint(const QString& key)
{
    auto fingerprint = Fingerprint::parse(text(key));
    if (!fingerprint)
        fault(key, QCoreApplication::translate("activation::JsonFields", "A SHA-256 (64 hex digits) belongs there."));
    return fingerprint;
}

std::optional<Fingerprint> JsonFields::optionalFingerprint(const QString& key)
{
    if (!has(key))
        return std::nullopt;
    return fingerprint(key);
}

QJsonObject JsonFields::object(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        fault(key, QCoreApplication::translate("activation::JsonFields", "An object belongs there."));
    return value.toObject();
}

QJsonObject JsonFields::optionalObject(const QString& key)
{
    return has(key) ? object(key) : QJsonObject();
}

QJsonArray JsonFields::array(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        fault(key, QCoreApplication::translate("activation::JsonFields", "A list belongs there."));
    return value.toArray();
}

QJsonArray JsonFields::optionalArray(const QString& key)
{
    return has(key) ? array(key) : QJsonArray();
}

void JsonFields::fault(const QString& key, const QString& why)
{
    if (m_error)
        return;
    m_error =
        Error{.kind = ErrorKind::BadFile,
              .what = QCoreApplication::translate("activation::JsonFields", "%1 is not what it should be at “%2”.")
                          .arg(m_where, escaped(key)),
              .why = why,
              .remedy = QCoreApplication::translate("activation::JsonFields",
                                                    "Use another copy of it, or ask whoever made it for a new one.")};
}

QString isoUtc(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace activation
