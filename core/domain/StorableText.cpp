// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/StorableText.h"

#include "domain/JsonFields.h"

#include <QCoreApplication>

namespace activation {
namespace {

constexpr qsizetype RoomForNote = 200; // the translated note and its number

// By value: QJsonValue is shared, and what needs no change is not copied.
QJsonValue storableValue(QJsonValue value)
{
    if (value.isString())
        return storableText(value.toString());
    if (value.isObject())
        return storableTexts(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue element : value.toArray())
        array.append(storableValue(element));
    return array;
}

} // namespace

QString storableText(const QString& text)
{
    const QString whole = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    if (whole.size() <= JsonFields::MaxText)
        return whole;
    qsizetype kept = JsonFields::MaxText - RoomForNote;
    if (whole[kept - 1].isHighSurrogate())
        --kept;
    return whole.first(kept) +
           QCoreApplication::translate("activation::StorableText", "… (%1 more characters were left out)")
               .arg(whole.size() - kept);
}

QJsonObject storableTexts(const QJsonObject& object)
{
    QJsonObject storable;
    for (auto it = object.begin(); it != object.end(); ++it)
        storable.insert(it.key(), storableValue(it.value()));
    return storable;
}

} // namespace activation
