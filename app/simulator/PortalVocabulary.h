// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace activation::simulator {

/// What a portal calls things: where the contract's paths stand under its base address, its methods, and other
/// names for its fields. The same stands in the portal profile, so a client needs no change for another portal.
struct PortalVocabulary
{
    QString session = QStringLiteral("session");
    QString sessionConfirm = QStringLiteral("session/confirm");
    QString licenses = QStringLiteral("licenses");
    QString activations = QStringLiteral("activations");
    QString activate = QStringLiteral("activations");
    QByteArray sessionMethod = "POST";
    QByteArray listMethod = "GET"; ///< of licenses and activations; with POST the question stands in the body
    QByteArray activateMethod = "POST";
    QByteArray idempotencyHeader = "Idempotency-Key";
    QMap<QString, QString> fields = {}; ///< the contract's name → this portal's

    QString field(const QString& canonical) const { return fields.value(canonical, canonical); }
    /// The record with this portal's names.
    QJsonObject spoken(const QJsonObject& record) const
    {
        QJsonObject renamed;
        for (const QString& key : record.keys())
            renamed[field(key)] = record.value(key);
        return renamed;
    }
};

} // namespace activation::simulator
