// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace activation {

/// `text` as a manifest and the ledger can carry it and read it again: whole characters, and at most
/// JsonFields::MaxText of them; where more was cut off, the end says how much.
QString storableText(const QString& text);
/// The same for every text in it, however deep. Keys stay: they are our own.
QJsonObject storableTexts(const QJsonObject& object);

} // namespace activation
