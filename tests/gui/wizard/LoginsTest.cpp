// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "ui/pages/UnitLoginsDialog.h"

#include <QComboBox>
#include <QFile>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

void typeInto(QWidget* field, const QString& text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

} // namespace

TEST_F(Walk, TwoUnitsWithPasswordsOfTheirOwnAtOnce)
{
    next();
    reach(PageId::Connect);
    const QString other = unit(1).url().authority();
    type(u"targets"_s, unit(0).url().authority() + u' ' + other);
    type(u"password"_s, unit(0).owner().password);
    click(u"unitLogins"_s);
    auto* asked = dialog("activation::ui::UnitLoginsDialog");
    ASSERT_TRUE(asked);
    EXPECT_FALSE(asked->findChild<QPushButton*>(u"set"_s)->isEnabled());
    typeInto(asked->findChild<QComboBox*>(u"unit"_s)->lineEdit(), u"no such host!"_s);
    typeInto(asked->findChild<QLineEdit*>(u"unitPassword"_s), unit(1).owner().password);
    click(asked->findChild<QPushButton*>(u"set"_s));
    EXPECT_TRUE(asked->findChild<QWidget*>(u"errorPanel"_s)->isVisible());
    EXPECT_GE(asked->height(), asked->layout()->totalMinimumHeightForWidth(asked->width()));
    asked->findChild<QComboBox*>(u"unit"_s)->setCurrentText(other);
    picture(u"unit-logins"_s, asked);
    click(asked->findChild<QPushButton*>(u"set"_s));
    auto* list = asked->findChild<QTreeWidget*>(u"logins"_s);
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(0), other);
    EXPECT_EQ(asked->findChild<QLineEdit*>(u"unitPassword"_s)->text(), QString());
    picture(u"unit-logins-set"_s, asked);
    click(asked->findChild<QPushButton*>(u"close"_s));

    next();
    for (int i = 0; i < 2 && page() == PageId::Connect; ++i)
        trustCertificate();
    reach(PageId::Units);
    EXPECT_EQ(wizard().flow().site->manifest().smartServers.size(), 2);
}

TEST_F(Walk, AListOfLoginsIsTakenInAndAFaultNamed)
{
    QFile list(folder(u"logins.csv"_s));
    ASSERT_TRUE(list.open(QFile::WriteOnly));
    list.write("address;user;password\n");
    for (int i = 0; i < 2; ++i)
        list.write(
            u"%1;%2;%3\n"_s.arg(unit(i).url().authority(), unit(i).owner().name, unit(i).owner().password).toUtf8());
    list.close();
    QFile bad(folder(u"bad.csv"_s));
    ASSERT_TRUE(bad.open(QFile::WriteOnly));
    bad.write("address;user\n10.0.0.1;apollo\n");
    bad.close();

    next();
    reach(PageId::Connect);
    type(u"targets"_s, unit(0).url().authority() + u' ' + unit(1).url().authority());
    LoginController& logins = *wizard().flow().logins;
    EXPECT_EQ(logins.import(bad.fileName()), 0);
    ASSERT_TRUE(logins.error());
    EXPECT_TRUE(logins.error()->why.contains(u"password"_s));
    EXPECT_EQ(logins.import(list.fileName()), 2);
    EXPECT_FALSE(logins.error());
    EXPECT_TRUE(find<QPushButton>(u"unitLogins"_s)->text().contains(u"2"_s));
    next(); // without a login for all
    for (int i = 0; i < 2 && page() == PageId::Connect; ++i)
        trustCertificate();
    reach(PageId::Units);
    EXPECT_EQ(wizard().flow().site->manifest().smartServers.size(), 2);
}

TEST_F(Walk, AUnitWithoutALoginIsNotAsked)
{
    next();
    reach(PageId::Connect);
    type(u"targets"_s, unit(0).url().authority() + u' ' + unit(1).url().authority());
    ASSERT_TRUE(wizard().flow().logins->setOwn(unit(0).url().authority(),
                                               {unit(0).owner().name, Secret::fromText(unit(0).owner().password)}));
    next();
    trustCertificate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return errorText().contains(u"There is no login for"_s); }, 20'000))
        << qUtf8Printable(errorText());
    EXPECT_TRUE(errorText().contains(unit(1).url().authority()));
    EXPECT_EQ(unit(1).loginAttempts(), 0);
}
