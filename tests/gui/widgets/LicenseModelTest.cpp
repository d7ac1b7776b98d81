// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Samples.h"
#include "support/Printers.h"
#include "ui/widgets/LicenseTable.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);

LicenseStatus expiring(int days)
{
    return LicenseStatus::parse(u"Expiring %1"_s.arg(Today.addDays(days).toString(Qt::ISODate)));
}

QIcon iconOf(const License& license)
{
    LicenseModel model;
    model.setLicenses({license}, Today);
    return model.index(0, LicenseModel::Status).data(Qt::DecorationRole).value<QIcon>();
}

} // namespace

TEST(LicenseModel, HasExactlyTheColumnsOfTheCms)
{
    LicenseModel model;
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers += model.headerData(column, Qt::Horizontal).toString();
    EXPECT_EQ(headers, (QStringList{u"Segment Controller"_s, u"Description"_s, u"Status"_s, u"Activation Date"_s,
                                    u"License ID"_s, u"Note"_s}));
}

TEST(LicenseModel, MarksTheStatusByTheDaysLeft)
{
    struct Border
    {
        int days;
        LicenseMark mark;
        QString words; ///< behind the unit's own
    };
    for (const Border& border :
         {Border{-1, LicenseMark::Expired, u" · expired by now"_s},
          Border{0, LicenseMark::Within30, u" · only today left"_s},
          Border{1, LicenseMark::Within30, u" · only 1 day left"_s},
          Border{29, LicenseMark::Within30, u" · only 29 days left"_s},
          Border{30, LicenseMark::Within30, u" · only 30 days left"_s},
          Border{31, LicenseMark::Within90, u" · 31 days left"_s},
          Border{89, LicenseMark::Within90, u" · 89 days left"_s},
          Border{90, LicenseMark::Within90, u" · 90 days left"_s}, Border{91, LicenseMark::None, QString()}}) {
        const LicenseStatus status = expiring(border.days);
        EXPECT_EQ(licenseMark(status, Today), border.mark) << border.days;
        EXPECT_EQ(statusWords(status, Today), status.raw + border.words);
    }
}

TEST(LicenseModel, OtherStatusesKeepTheUnitsWords)
{
    const LicenseStatus active = LicenseStatus::parse(u"Active"_s);
    EXPECT_EQ(licenseMark(active, Today), LicenseMark::None);
    EXPECT_EQ(statusWords(active, Today), u"Active"_s);
    EXPECT_EQ(statusTone(active, Today), Theme::Tone::Good);
    const LicenseStatus expired = LicenseStatus::parse(u"Expired 2027-01-01"_s); // the unit's clock is what counts
    EXPECT_EQ(licenseMark(expired, Today), LicenseMark::Expired);
    EXPECT_EQ(statusWords(expired, Today), u"Expired 2027-01-01"_s);
    EXPECT_EQ(statusTone(expired, Today), Theme::Tone::Bad);
    const LicenseStatus strange = LicenseStatus::parse(u"Suspended \u202e"_s);
    EXPECT_EQ(licenseMark(strange, Today), LicenseMark::None);
    EXPECT_EQ(statusWords(strange, Today), u"Suspended \\u{202e}"_s);
    EXPECT_EQ(statusTone(strange, Today), Theme::Tone::Neutral);
    EXPECT_EQ(statusWords(LicenseStatus{}, Today), u"Not stated"_s);
}

TEST(LicenseModel, EachMarkHasAnIconOfItsOwn)
{
    QSet<QString> names;
    const QStringList statuses{u"Active"_s, expiring(80).raw, expiring(10).raw, u"Expired 2020-01-01"_s, u"Odd"_s};
    for (const QString& status : statuses)
        names += iconOf(samples::license(u"x"_s, status)).name();
    EXPECT_EQ(names.size(), statuses.size());
    EXPECT_FALSE(names.contains(QString()));
}

TEST(LicenseModel, GivesEachFieldItsColumn)
{
    LicenseModel model;
    const License license = samples::license(u"description"_s, u"Active"_s, u"note"_s);
    model.setLicenses({license}, Today);
    ASSERT_EQ(model.rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(0, column).data().toString();
    EXPECT_EQ(cells, (QStringList{license.segmentController, u"description"_s, u"Active"_s, license.activationDate,
                                  license.licenseId, u"note"_s}));
    EXPECT_EQ(model.index(0, LicenseModel::Id).data(Qt::AccessibleTextRole).toString(),
              u"License ID: "_s + license.licenseId);
    EXPECT_FALSE(model.index(1, 0).isValid());
}

TEST(LicenseTable, SaysThatThereIsNoLicense)
{
    LicenseTable table;
    table.setLicenses({}, Today);
    EXPECT_EQ(table.accessibleDescription(), u"No license"_s);
    table.resize(600, 120);
    table.show();
    const QImage empty = table.grab().toImage();
    table.setLicenses({samples::license(u"x"_s, u"Active"_s)}, Today);
    EXPECT_EQ(table.accessibleDescription(), QString());
    EXPECT_NE(table.grab().toImage(), empty);
}

TEST(LicenseTable, CopiesTheSelectedRow)
{
    LicenseTable table;
    const License license = samples::license(u"description"_s, u"Active"_s);
    table.setLicenses({samples::license(u"first"_s, u"Active"_s), license}, Today);
    table.show();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_EQ(copied.count(u'\t'), 5);
    EXPECT_TRUE(copied.contains(license.licenseId));
    EXPECT_TRUE(copied.contains(u"description"_s));
    EXPECT_FALSE(copied.contains(u"first"_s));
}

TEST(LicenseTable, IsAsHighAsItsRowsUpToSome)
{
    LicenseTable table;
    const License license = samples::license(u"x"_s, u"Active"_s);
    table.setLicenses({license}, Today);
    const int one = table.sizeHint().height();
    table.setLicenses(QList<License>(3, license), Today);
    const int three = table.sizeHint().height();
    EXPECT_EQ(three - one, 2 * table.rowHeight(0));
    table.setLicenses(QList<License>(50, license), Today);
    EXPECT_EQ(table.sizeHint().height() - one, 5 * table.rowHeight(0));
}
