// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace activation {

/// Reads the fields of one JSON object that nobody vouches for. The first thing that is missing or of the wrong shape
/// is kept as an Error naming where it stands; reading goes on with empty values, and `error()` is asked once at the
/// end.
class JsonFields
{
public:
    /// `where` names the object in messages, such as "manifest.json: smartServers[3]".
    JsonFields(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) {}

    static constexpr qsizetype MaxText = 100'000; ///< characters in one text field

    bool has(const QString& key) const;
    QString text(const QString& key);         ///< must be there; halves of characters become “?”
    QString optionalText(const QString& key); ///< empty where absent or null
    qint64 integer(const QString& key, qint64 min, qint64 max);
    QDateTime time(const QString& key); ///< ISO 8601 with a zone; UTC comes back
    std::optional<QDateTime> optionalTime(const QString& key);
    std::optional<Fingerprint> fingerprint(const QString& key); ///< must be there; nullopt only after an error
    std::optional<Fingerprint> optionalFingerprint(const QString& key);
    QJsonObject object(const QString& key);
    QJsonObject optionalObject(const QString& key);
    QJsonArray array(const QString& key);
    QJsonArray optionalArray(const QString& key);

    /// Notes a fault of the caller's own finding, unless one came first.
    void fault(const QString& key, const QString& why);
    const QString& where() const { return m_where; }
    const std::optional<Error>& error() const { return m_error; }

private:
    QJsonObject m_object;
    QString m_where;
    std::optional<Error> m_error;
};

/// `time` as ISO 8601 UTC with milliseconds, the form used in every file the assistant writes.
QString isoUtc(const QDateTime& time);

} // namespace activation
