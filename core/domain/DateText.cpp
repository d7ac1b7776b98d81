// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/DateText.h"

#include <QLocale>

namespace activation {

QString dateText(QDate date)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? date.toString(Qt::ISODate) : locale.toString(date, QLocale::ShortFormat);
}

QString timeText(const QDateTime& time)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toUTC().toString(Qt::ISODate)
                                           : locale.toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace activation
