// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/JsonSchema.h"

#include "domain/Escape.h"
#include "domain/JsonPlaces.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// How many letters must be put in, left out or changed to make one of the other.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

QString spelled(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

bool isOfType(const QJsonValue& value, const QString& type)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    return type == "integer"_L1 && value.isDouble() && QJsonValue(value.toInteger()) == value;
}

QString typeWanted(const QString& type)
{
    if (type == "object"_L1)
        return QCoreApplication::translate("activation::JsonSchema", "An object { } belongs there.");
    if (type == "array"_L1)
        return QCoreApplication::translate("activation::JsonSchema", "A list [ ] belongs there.");
    if (type == "string"_L1)
        return QCoreApplication::translate("activation::JsonSchema", "A text in quotation marks belongs there.");
    if (type == "boolean"_L1)
        return QCoreApplication::translate("activation::JsonSchema", "true or false belongs there.");
    return QCoreApplication::translate("activation::JsonSchema", "A whole number belongs there.");
}

class Check
{
public:
    void value(const QJsonValue& value, const QJsonObject& schema, const QString& path)
    {
        if (const QString type = schema[u"type"_s].toString(); !type.isEmpty() && !isOfType(value, type)) {
            fault(path, typeWanted(type));
            return;
        }
        if (schema.contains(u"const"_s) && value != schema[u"const"_s])
            fault(path, QCoreApplication::translate("activation::JsonSchema", "Only %1 is known there.")
                            .arg(spelled(schema[u"const"_s])));
        if (const QJsonArray allowed = schema[u"enum"_s].toArray(); !allowed.isEmpty() && !allowed.contains(value))
            oneOf(value, allowed, path);
        if (value.isString())
            text(value.toString(), schema, path);
        if (value.isObject())
            object(value.toObject(), schema, path);
        if (value.isArray())
            array(value.toArray(), schema, path);
    }

    QList<JsonFault> faults;

private:
    void fault(const QString& path, const QString& why, bool atKey = false)
    {
        faults.append({.path = path, .atKey = atKey, .why = why});
    }

    void oneOf(const QJsonValue& value, const QJsonArray& allowed, const QString& path)
    {
        QStringList names;
        for (const QJsonValue each : allowed)
            names += spelled(each);
        fault(path, QCoreApplication::translate("activation::JsonSchema", "One of these belongs there: %1.")
                            .arg(names.join(u", "_s)) +
                        meant(value.toString(), allowed.toVariantList()));
    }

    static QString meant(const QString& name, const QVariantList& known)
    {
        QStringList names;
        for (const QVariant& each : known)
            names += each.toString();
        const QString nearest = nearestName(name, names);
        return nearest.isEmpty()
                   ? QString()
                   : u' ' +
                         QCoreApplication::translate("activation::JsonSchema", "Is “%1” meant?").arg(escaped(nearest));
    }

    void text(const QString& value, const QJsonObject& schema, const QString& path)
    {
        if (value.trimmed().size() < schema[u"minLength"_s].toInteger())
            fault(path, QCoreApplication::translate("activation::JsonSchema", "It must not be empty."));
        const qint64 most = schema[u"maxLength"_s].toInteger(value.size());
        if (value.size() > most)
            fault(path, QCoreApplication::translate("activation::JsonSchema", "It has more than %n character(s).",
                                                    nullptr, static_cast<int>(most)));
    }

    void object(const QJsonObject& value, const QJsonObject& schema, const QString& path)
    {
        const QJsonObject properties = schema[u"properties"_s].toObject();
        for (const QJsonValue name : schema[u"required"_s].toArray()) {
            if (!value.contains(name.toString()))
                fault(jsonPath(path, name.toString()),
                      QCoreApplication::translate("activation::JsonSchema", "It is missing."));
        }
        for (auto it = value.begin(); it != value.end(); ++it) {
            const QString at = jsonPath(path, it.key());
            if (properties.contains(it.key()))
                this->value(it.value(), properties[it.key()].toObject(), at);
            else if (schema[u"additionalProperties"_s] == false)
                fault(at,
                      QCoreApplication::translate("activation::JsonSchema", "Nothing of this name is known here.") +
                          meant(it.key(), QVariant(properties.keys()).toList()),
                      true);
        }
    }

    void array(const QJsonArray& value, const QJsonObject& schema, const QString& path)
    {
        const qint64 most = schema[u"maxItems"_s].toInteger(value.size());
        if (value.size() > most)
            fault(path, QCoreApplication::translate("activation::JsonSchema", "It has more than %n element(s).",
                                                    nullptr, static_cast<int>(most)));
        const QJsonObject items = schema[u"items"_s].toObject();
        for (qsizetype i = 0; i < value.size(); ++i)
            this->value(value[i], items, jsonPath(path, i));
    }
};

} // namespace

QList<JsonFault> checkJson(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    Check check;
    check.value(value, schema, path);
    return check.faults;
}

const QStringList& jsonSchemaKeywords()
{
    static const QStringList keywords{
        u"type"_s,  u"const"_s,       u"enum"_s,      u"required"_s,  u"properties"_s, u"additionalProperties"_s,
        u"items"_s, u"maxItems"_s,    u"minLength"_s, u"maxLength"_s, u"$schema"_s,    u"$id"_s,
        u"title"_s, u"description"_s, u"default"_s,   u"examples"_s,  u"format"_s};
    return keywords;
}

QString nearestName(const QString& name, const QStringList& known)
{
    const QString wanted = name.toLower();
    // A third of the letters may be wrong: further off, a guess misleads.
    qsizetype best = std::max<qsizetype>(1, wanted.size() / 3) + 1;
    QString nearest;
    for (const QString& each : known) {
        const qsizetype away = distance(wanted, each.toLower());
        if (away < best) {
            best = away;
            nearest = each;
        }
    }
    return nearest;
}

} // namespace activation
