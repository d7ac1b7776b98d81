// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "maintenance/Calendar.h"

#include "domain/Escape.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype MaxOctets = 75; // of a line, its end not counted

QString text(const QString& plain)
{
    QString safe = plain;
    safe.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    safe = escaped(safe);
    return safe.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
}

/// Lines longer than 75 octets go on in the next one behind a space; a character is never cut.
void addLine(QByteArray& out, const QString& line)
{
    QByteArray rest = line.toUtf8();
    qsizetype room = MaxOctets;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && (static_cast<uchar>(rest[cut]) & 0xc0) == 0x80)
            --cut;
        out += rest.first(cut) + "\r\n ";
        rest = rest.sliced(cut);
        room = MaxOctets - 1;
    }
    out += rest + "\r\n";
}

void addEntry(QByteArray& out, const CalendarEntry& entry, const QString& stamp)
{
    const bool isTodo = entry.kind == CalendarEntry::Kind::Todo;
    const QString name = isTodo ? u"VTODO"_s : u"VEVENT"_s;
    const auto day = [](const QDate& date) {
        return date.toString(u"yyyyMMdd"_s);
    };
    addLine(out, u"BEGIN:"_s + name);
    addLine(out, u"UID:"_s + text(entry.uid));
    addLine(out, u"DTSTAMP:"_s + stamp);
    if (isTodo) {
        addLine(out, u"DUE;VALUE=DATE:"_s + day(entry.date));
        addLine(out, u"STATUS:NEEDS-ACTION"_s);
    } else {
        addLine(out, u"DTSTART;VALUE=DATE:"_s + day(entry.date));
        addLine(out, u"DTEND;VALUE=DATE:"_s + day(entry.date.addDays(1)));
        addLine(out, u"TRANSP:TRANSPARENT"_s); // nobody is busy because of it
    }
    addLine(out, u"SUMMARY:"_s + text(entry.summary));
    if (!entry.description.isEmpty())
        addLine(out, u"DESCRIPTION:"_s + text(entry.description));
    for (const int days : entry.alarmsDaysBefore) {
        addLine(out, u"BEGIN:VALARM"_s);
        addLine(out, u"ACTION:DISPLAY"_s);
        addLine(out, u"DESCRIPTION:"_s + text(entry.summary));
        // A to-do begins at no time: its alarms count from when it is due.
        addLine(out, (isTodo ? u"TRIGGER;RELATED=END:-P%1D"_s : u"TRIGGER:-P%1D"_s).arg(days));
        addLine(out, u"END:VALARM"_s);
    }
    addLine(out, u"END:"_s + name);
}

} // namespace

QByteArray calendarFile(const QList<CalendarEntry>& entries, const QDateTime& stamp)
{
    QByteArray out;
    addLine(out, u"BEGIN:VCALENDAR"_s);
    addLine(out, u"VERSION:2.0"_s);
    addLine(out, u"PRODID:-//SmartServer Activation Assistant//EN"_s);
    for (const CalendarEntry& entry : entries)
        addEntry(out, entry, stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    addLine(out, u"END:VCALENDAR"_s);
    return out;
}

} // namespace activation
