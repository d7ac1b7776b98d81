// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "support/RealKeychain.h"
#include "ui/pages/UnitLoginsDialog.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

/// The wizard on a desktop that has a keychain. One for all tests: a process stays on the bus that it first met.
class WalkWithKeychain : public Walk
{
protected:
    static void SetUpTestSuite()
    {
        service = std::make_unique<test::RealKeychain>();
        ASSERT_TRUE(service->start());
        service->use();
    }
    static void TearDownTestSuite() { service.reset(); }

    QString keychainService() const override { return u"activation-test"_s; }
    QCheckBox* remember() { return find<QCheckBox>(u"rememberLogin"_s); }
    bool keychainIsThere()
    {
        return QTest::qWaitFor(
            [this] { return wizard().flow().logins->keychain() == LoginController::Keychain::There; }, 20'000);
    }
    static std::unique_ptr<test::RealKeychain> service;
};
std::unique_ptr<test::RealKeychain> WalkWithKeychain::service;

void typeInto(QWidget* field, const QString& text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

} // namespace

TEST_F(WalkWithKeychain, ALoginIsRememberedOnWishAndForgottenOnWish)
{
    next();
    reach(PageId::Connect);
    ASSERT_TRUE(keychainIsThere());
    EXPECT_FALSE(remember()->isChecked()) << "only on wish";
    picture(u"connect-keychain"_s);
    click(remember());
    connectTo(unit().url().authority());
    trustCertificate();
    reach(PageId::Units);
    next();
    reach(PageId::Carry);
    const QString package = wizard().flow().site->path();

    restart();
    drop({package});
    reach(PageId::Portal);
    wizard().jumpTo(PageId::Connect);
    reach(PageId::Connect);
    auto* password = find<QLineEdit>(u"password"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return password->text() == unit().owner().password; }, 20'000));
    EXPECT_TRUE(remember()->isChecked());
    click(remember());

    restart();
    drop({package});
    reach(PageId::Portal);
    wizard().jumpTo(PageId::Connect);
    reach(PageId::Connect);
    ASSERT_TRUE(keychainIsThere());
    QTest::qWait(200); // would be filled by now
    EXPECT_EQ(find<QLineEdit>(u"password"_s)->text(), QString());
    EXPECT_FALSE(remember()->isChecked());
}

TEST_F(WalkWithKeychain, WhatIsNotRememberedStandsNowhere)
{
    next();
    reach(PageId::Connect);
    ASSERT_TRUE(keychainIsThere());
    connectTo(unit().url().authority());
    trustCertificate();
    reach(PageId::Units);
    next();
    reach(PageId::Carry);
    int files = 0;
    for (const QString& root : {folder(u"ledger"_s), folder(u"packages"_s), service->folder()}) {
        for (QDirIterator all(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            EXPECT_FALSE(file.readAll().contains(unit().owner().password.toUtf8())) << file.fileName().toStdString();
        }
    }
    EXPECT_GT(files, 3);
}

TEST_F(WalkWithKeychain, WithoutAKeychainThatIsSaid)
{
    service->stopKeyring();
    next();
    reach(PageId::Connect);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return wizard().flow().logins->keychain() == LoginController::Keychain::Missing; }, 20'000));
    EXPECT_TRUE(find<QLabel>(u"noKeychain"_s)->text().contains(u"memory"_s));
    EXPECT_FALSE(wizard().currentPage()->findChild<QCheckBox*>(u"rememberLogin"_s)->isVisible());
    picture(u"connect-no-keychain"_s);
    connectTo(unit().url().authority()); // and it goes on
    trustCertificate();
    reach(PageId::Units);
    ASSERT_TRUE(service->startKeyring());
}

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
