// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace activation {

/// A day in a sentence for people, as their locale writes it; 2026-11-25 where there is none (the "C" locale). What
/// programs read is ISO 8601 everywhere and does not come from here.
QString dateText(QDate date);
/// A moment likewise, in this computer's time; in UTC with a "Z" where there is no locale.
QString timeText(const QDateTime& time);

} // namespace activation
