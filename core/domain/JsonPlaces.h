// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace activation {

/// A place in a text as editors show it: both count from 1, columns in characters.
struct TextPlace
{
    qsizetype line = 1;
    qsizetype column = 1;

    bool operator==(const TextPlace&) const = default;
};

/// The path of a member of the object at `parent`, as JSONPath writes it: `$.paths.session`, `$["odd name"]`.
QString jsonPath(const QString& parent, const QString& key);
/// The path of an element of the array at `parent`: `$.list[2]`.
QString jsonPath(const QString& parent, qsizetype index);

/// Where in a JSON text its keys and values stand, for files that people write by hand: QJsonDocument does not say it.
/// Paths are those of jsonPath(); "$" is the whole. Of a text that is no JSON it knows what comes before the fault.
class JsonPlaces
{
public:
    explicit JsonPlaces(QByteArray text);

    /// A byte's place.
    TextPlace at(qsizetype offset) const;
    /// Where the value, or the name of the member, at this path begins; where the path is unknown, the innermost object
    /// around it that is known.
    TextPlace ofValue(const QString& path) const;
    TextPlace ofKey(const QString& path) const;
    /// What stands at this byte: the path of the last value that begins at or before it and is not over there.
    QString pathAt(qsizetype offset) const;

    /// The byte at which it is no JSON any more, as far as this reader looks: wrong words and numbers are Qt's matter.
    std::optional<qsizetype> fault() const { return m_fault; }

    struct Double
    {
        QString path;
        TextPlace place;
    };
    /// Members whose name stood in their object before; JSON readers take one of them and lose the other.
    const QList<Double>& doubles() const { return m_doubles; }

private:
    struct Span
    {
        qsizetype key = -1;
        qsizetype begin = 0;
        qsizetype end = -1; ///< behind it; -1: the text ended before
    };

    bool value(const QString& path, int depth);
    bool object(const QString& path, int depth);
    bool array(const QString& path, int depth);
    bool skip(char wanted);
    std::optional<QString> string();
    void space();

    QByteArray m_text;
    qsizetype m_offset = 0;
    QHash<QString, Span> m_spans;
    QList<Double> m_doubles;
    std::optional<qsizetype> m_fault;
};

} // namespace activation
