// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/DateText.h"

#include <QLocale>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

class DateTextIn : public testing::Test
{
protected:
    ~DateTextIn() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

TEST_F(DateTextIn, NoLocaleIsIso)
{
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(dateText(QDate(2026, 11, 25)), u"2026-11-25"_s);
    EXPECT_EQ(timeText(QDateTime(QDate(2026, 11, 25), QTime(17, 49), QTimeZone::UTC)), u"2026-11-25T17:49:00Z"_s);
}

TEST_F(DateTextIn, ALocaleIsWrittenItsWay)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(dateText(QDate(2026, 11, 25)), u"25.11.26"_s);
    const QDateTime time(QDate(2026, 11, 25), QTime(17, 49), QTimeZone::UTC);
    EXPECT_EQ(timeText(time), time.toLocalTime().toString(u"dd.MM.yy HH:mm"_s));
}

} // namespace
} // namespace activation
