// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace activation {

/// One entry of a calendar file, for a whole day.
struct CalendarEntry
{
    enum class Kind
    {
        Event, ///< something that happens on that day
        Todo,  ///< something to have done by that day
    };
    Kind kind = Kind::Event;
    QString uid; ///< the same for the same matter, so that a later file replaces the entry
    QDate date;
    QString summary;
    QString description;
    QList<int> alarmsDaysBefore = {};
};

/// A calendar file (RFC 5545) with these entries; `stamp` is when it is written.
QByteArray calendarFile(const QList<CalendarEntry>& entries, const QDateTime& stamp);

} // namespace activation
