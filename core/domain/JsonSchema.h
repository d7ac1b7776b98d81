// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace activation {

/// One thing in a JSON value that its schema does not allow.
struct JsonFault
{
    QString path;       ///< as jsonPath() writes it; of something missing, where it belongs
    bool atKey = false; ///< it is the member's name that is wrong
    QString why;        ///< one sentence
};

/// Checks a value against a schema in the part of JSON Schema (2020-12) that the assistant's own schemas use: `type`,
/// `const`, `enum`, `required`, `properties`, `additionalProperties`, `items`, `maxItems`, `minLength`, `maxLength`.
/// Anything else in a schema is for its readers. A name that is unknown comes with the one that was probably meant.
QList<JsonFault> checkJson(const QJsonValue& value, const QJsonObject& schema,
                           const QString& path = QStringLiteral("$"));

/// The keywords that checkJson() heeds, and those that it knows to be for readers only.
const QStringList& jsonSchemaKeywords();

/// The name among `known` that `name` is a slip of; empty where none is near.
QString nearestName(const QString& name, const QStringList& known);

} // namespace activation
