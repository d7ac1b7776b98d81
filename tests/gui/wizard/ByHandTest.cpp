// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/ByHandWalk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using ByHand = ByHandWalk;

TEST_F(ByHand, AClosedApiLeadsIntoTheCms)
{
    toInstallPage();
    close();
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000));
    EXPECT_TRUE(errorText().contains(u"SAML"_s)) << qUtf8Printable(errorText());
    picture(u"install-closed"_s);
    click(errorAction(u"by hand"_s));
    QDialog* shown = byHandDialog();
    ASSERT_TRUE(shown);
    picture(u"by-hand"_s, shown);
    click(in<QPushButton>(u"openCms"_s));
    EXPECT_EQ(browser.opened, QList<QUrl>{QUrl(unit().url().toString() + u"/cms"_s)});
    addInCms(0);
    EXPECT_FALSE(in<QPushButton>(u"byWord"_s)->isEnabled()) << "nothing is confirmed without a deliberate tick";
    EXPECT_FALSE(in<QPushButton>(u"byReading"_s)->isEnabled());
    click(tick(0));
    // The API stays closed for reading, and the way by word stays open.
    typePassword();
    click(in<QPushButton>(u"byReading"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && dialogError().contains(u"SAML"_s); }, 10'000))
        << qUtf8Printable(dialogError());
    picture(u"by-hand-refused"_s, shown);
    click(in<QPushButton>(u"byWord"_s));
    reach(PageId::Result);
    picture(u"result-by-word"_s);
    const QList<Receipt> receipts = savedReceipts();
    ASSERT_EQ(receipts.size(), 1);
    EXPECT_EQ(receipts.first().byHand, activation::ByHand::Word);
    EXPECT_EQ(apiUploads(), 0);
    EXPECT_TRUE(pageText().contains(u"your word"_s)) << qUtf8Printable(pageText());
    EXPECT_TRUE(pageText().contains(u"nothing was read"_s)) << qUtf8Printable(pageText());
}

TEST_F(ByHand, ByChoiceAndByReading)
{
    toInstallPage();
    click(u"byHand-%1"_s.arg(code()));
    ASSERT_TRUE(byHandDialog());
    addInCms(0);
    click(tick(0));
    typePassword();
    click(in<QPushButton>(u"byReading"_s));
    reach(PageId::Result);
    picture(u"result-by-reading"_s);
    const QList<Receipt> receipts = savedReceipts();
    ASSERT_EQ(receipts.size(), 1);
    EXPECT_EQ(receipts.first().byHand, activation::ByHand::Reading);
    EXPECT_EQ(receipts.first().licensesAfter.size(), 1);
    EXPECT_TRUE(pageText().contains(u"read from the SmartServer"_s)) << qUtf8Printable(pageText());
    EXPECT_EQ(apiUploads(), 0);
}

TEST_F(ByHand, WhatDoesNotShowIsNotConfirmedByReading)
{
    toInstallPage();
    click(u"byHand-%1"_s.arg(code()));
    ASSERT_TRUE(byHandDialog());
    click(tick(0)); // a mistake: nobody added it
    typePassword();
    click(in<QPushButton>(u"byReading"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !dialogError().isEmpty(); }, 20'000));
    EXPECT_TRUE(dialogError().contains(u"cannot be read"_s)) << qUtf8Printable(dialogError());
    EXPECT_TRUE(savedReceipts().isEmpty());
    addInCms(0);
    click(in<QPushButton>(u"byReading"_s));
    reach(PageId::Result);
    EXPECT_EQ(savedReceipts().size(), 1);
}

/// A unit whose API was closed from the beginning: nothing was ever read from it.
TEST_F(ByHand, AUnitThatCannotBeReadGoesTheWholeWayByItsLabel)
{
    close();
    next();
    reach(PageId::Connect);
    connectTo(unit().url().authority());
    trustCertificate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000));
    click(errorAction(u"its label"_s));
    QDialog* asked = dialog("activation::ui::LabelDialog");
    ASSERT_TRUE(asked);
    auto* enter = asked->findChild<QPushButton*>(u"enterLabel"_s);
    auto* typed = asked->findChild<QLineEdit*>(u"labelCode"_s);
    const auto* hint = asked->findChild<QLabel*>(u"labelHint"_s);
    EXPECT_FALSE(enter->isEnabled());
    QTest::keyClicks(typed, u"not a code"_s); // the hard check
    EXPECT_FALSE(enter->isEnabled());
    EXPECT_FALSE(hint->text().isEmpty());
    typed->clear();
    QTest::keyClicks(typed, u"abc"_s); // the soft one
    EXPECT_TRUE(enter->isEnabled());
    EXPECT_TRUE(hint->text().contains(u"Unusual"_s)) << qUtf8Printable(hint->text());
    typed->clear();
    QTest::keyClicks(typed, u"SMARTSERVER:1;%1;4.40.012;"_s.arg(code()));
    EXPECT_TRUE(hint->text().contains(u"4.4"_s)) << qUtf8Printable(hint->text());
    QTest::keyClicks(asked->findChild<QLineEdit*>(u"labelAddress"_s), unit().url().authority());
    picture(u"label"_s, asked);
    click(enter);
    reach(PageId::Units);
    picture(u"units-by-label"_s);
    const SmartServer entered = wizard().flow().site->manifest().smartServers.first();
    EXPECT_EQ(entered.identitySources, (QList<IdentityReading>{{IdentitySource::Label, code()}}));
    EXPECT_FALSE(entered.readAt.isValid());
    const auto saved = SitePackage::inspect(wizard().flow().site->path());
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->manifest.smartServers.size(), 1);
    next();
    reach(PageId::Carry);
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    next();
    reach(PageId::Install);
    click(u"byHand-%1"_s.arg(code()));
    ASSERT_TRUE(byHandDialog());
    click(in<QPushButton>(u"openCms"_s));
    ASSERT_EQ(browser.opened.size(), 1);
    EXPECT_EQ(browser.opened.first().authority(), unit().url().authority());
    addInCms(0);
    click(tick(0));
    click(in<QPushButton>(u"byWord"_s));
    reach(PageId::Result);
    ASSERT_EQ(savedReceipts().size(), 1);
    EXPECT_EQ(savedReceipts().first().byHand, activation::ByHand::Word);
    EXPECT_EQ(apiUploads(), 0);
}

TEST_F(ByHand, ByKeyboardAlone)
{
    toInstallPage();
    click(u"byHand-%1"_s.arg(code()));
    QDialog* shown = byHandDialog();
    ASSERT_TRUE(shown);
    const QStringList order = tabOrder(shown);
    for (const QString& needed : {u"openCms"_s, u"copy"_s, u"saveCopy"_s, u"saveFiles"_s, tick(0)->objectName(),
                                  u"userName"_s, u"password"_s, u"close"_s})
        EXPECT_TRUE(order.contains(needed)) << qUtf8Printable(needed) << " of " << qUtf8Printable(order.join(u' '));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"openCms"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(browser.opened.size(), 1);
    addInCms(0);
    tabTo(tick(0));
    press(Qt::Key_Space);
    EXPECT_TRUE(tick(0)->isChecked());
    tabTo(in<QLineEdit>(u"password"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(savedReceipts().isEmpty()) << "Enter gives nobody's word";
    tabTo(in<QPushButton>(u"byWord"_s));
    press(Qt::Key_Space);
    reach(PageId::Result);
    EXPECT_EQ(savedReceipts().size(), 1);
}

TEST_F(ByHand, FilesAreSavedUnderTheirExactNames)
{
    toInstallPage();
    click(u"byHand-%1"_s.arg(code()));
    ASSERT_TRUE(byHandDialog());
    EXPECT_EQ(in<QPushButton>(u"showFolder"_s, false), nullptr);
    const QString into = folder(u"for the browser"_s);
    QDir().mkpath(into);
    wizard().flow().assisted->saveFiles(into);
    reachIdle();
    const ActivationFile file = files().first();
    EXPECT_EQ(QDir(into).entryList(QDir::Files), QStringList{file.originalName});
    QFile saved(QDir(into).filePath(file.originalName));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(Fingerprint::of(saved.readAll()), file.sha256);
    click(in<QPushButton>(u"showFolder"_s));
    EXPECT_EQ(browser.opened, QList<QUrl>{QUrl::fromLocalFile(into)});
    // Again is fine; another file of that name is not ours to replace.
    wizard().flow().assisted->saveFiles(into);
    reachIdle();
    EXPECT_TRUE(dialogError().isEmpty()) << qUtf8Printable(dialogError());
    saved.close();
    ASSERT_TRUE(saved.open(QIODevice::WriteOnly) && saved.write("mine") == 4);
    saved.close();
    wizard().flow().assisted->saveFiles(into);
    reachIdle();
    EXPECT_TRUE(dialogError().contains(u"overwritten"_s)) << qUtf8Printable(dialogError());
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), "mine");
}

TEST_F(ByHand, OneFileAfterTheOtherAndAnotherStartBetween)
{
    withMaintenance = true;
    toInstallPage();
    close();
    click(u"byHand-%1"_s.arg(code()));
    QDialog* shown = byHandDialog();
    ASSERT_TRUE(shown);
    ASSERT_EQ(wizard().flow().assisted->files().size(), 2);
    picture(u"by-hand-two"_s, shown);
    addInCms(0);
    click(tick(0));
    click(in<QPushButton>(u"byWord"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return savedReceipts().size() == 1 && !wizard().flow().isBusy(); }, 10'000));
    EXPECT_TRUE(shown->isVisible()) << "one is still open";
    EXPECT_FALSE(tick(0)->isEnabled());
    EXPECT_FALSE(in<QPushButton>(u"byWord"_s)->isEnabled());
    click(in<QPushButton>(u"close"_s));
    EXPECT_EQ(page(), PageId::Install);

    // Another start: from the package, it goes on with what is left.
    const QString package = lastPackage();
    restart();
    wizard().flow().site->open(package);
    reach(PageId::Install);
    click(u"byHand-%1"_s.arg(code()));
    ASSERT_TRUE(byHandDialog());
    ASSERT_EQ(wizard().flow().assisted->files().size(), 1);
    EXPECT_EQ(wizard().flow().assisted->files().first().file.kind, ActivationKind::Maintenance);
    addInCms(1);
    click(tick(0));
    click(in<QPushButton>(u"byWord"_s));
    reach(PageId::Result);
    EXPECT_EQ(savedReceipts().size(), 2);
    EXPECT_EQ(apiUploads(), 0);
}

TEST_F(ByHand, WhatSomebodyElseConfirmedMeanwhileIsDone)
{
    toInstallPage();
    click(u"byHand-%1"_s.arg(code()));
    ASSERT_TRUE(byHandDialog());
    const Receipt theirs = confirmElsewhere();
    click(tick(0));
    click(in<QPushButton>(u"byWord"_s));
    reach(PageId::Result);
    const QList<Receipt> receipts = savedReceipts();
    ASSERT_EQ(receipts.size(), 1);
    EXPECT_EQ(receipts.first().id, theirs.id);
}

TEST_F(ByHand, APackageThatCannotBeSavedHoldsTheReceiptBack)
{
    toInstallPage();
    click(u"byHand-%1"_s.arg(code()));
    QDialog* shown = byHandDialog();
    ASSERT_TRUE(shown);
    click(tick(0));
    ASSERT_TRUE(QDir().rename(folder(u"packages"_s), folder(u"pulled out"_s)));
    click(in<QPushButton>(u"byWord"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !dialogError().isEmpty(); }, 10'000));
    EXPECT_TRUE(shown->isVisible());
    click(in<QPushButton>(u"close"_s));
    EXPECT_EQ(page(), PageId::Install);
    EXPECT_FALSE(errorText().isEmpty());
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 10'000));
    EXPECT_EQ(page(), PageId::Install) << "it went on without the receipt in the package";
    ASSERT_TRUE(QDir().rename(folder(u"pulled out"_s), folder(u"packages"_s)));
    next();
    reach(PageId::Result);
    EXPECT_EQ(savedReceipts().size(), 1);
}

// Passwords are not sent again and again to a unit that refuses them; by hand stays open all the while.
TEST_F(ByHand, AfterRefusedPasswordsThereAreBothWaysOn)
{
    toInstallPage();
    close();
    for (int time = 1; time <= 3; ++time) {
        next();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000));
        EXPECT_TRUE(errorAction(u"by hand"_s)) << "try " << time;
    }
    const int sent = unit().requestCount(u"POST /iap/auth/login"_s);
    click(errorAction(u"by hand"_s));
    ASSERT_TRUE(byHandDialog());
    addInCms(0);
    click(tick(0));
    typePassword();
    click(in<QPushButton>(u"byReading"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !dialogError().isEmpty(); }, 10'000));
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), sent)
        << "the password was sent without a deliberate word";
    ASSERT_TRUE(site().clearFaults());
    ASSERT_TRUE(QTest::qWaitFor([&] { return in<QPushButton>(u"errorAction0"_s, false) != nullptr; }));
    click(in<QPushButton>(u"errorAction0"_s));
    reach(PageId::Result);
    ASSERT_EQ(savedReceipts().size(), 1);
    EXPECT_EQ(savedReceipts().first().byHand, activation::ByHand::Reading);
}

TEST_F(ByHand, StoppedInTheMiddleNothingIsConfirmed)
{
    toInstallPage();
    click(u"byHand-%1"_s.arg(code()));
    QDialog* shown = byHandDialog();
    ASSERT_TRUE(shown);
    ASSERT_TRUE(site().addFaults({{.kind = simulator::FaultKind::Hang, .path = u"/iap/auth/login"_s}}));
    click(tick(0));
    typePassword();
    const int before = unit().requestCount(u"POST /iap/auth/login"_s);
    click(in<QPushButton>(u"byReading"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return unit().requestCount(u"POST /iap/auth/login"_s) > before; }, 10'000));
    EXPECT_FALSE(tile(0)->isEnabled());
    click(in<QPushButton>(u"close"_s)); // says Stop now
    reachIdle(5);
    EXPECT_TRUE(shown->isVisible());
    EXPECT_TRUE(tile(0)->isEnabled());
    EXPECT_TRUE(savedReceipts().isEmpty());
    click(in<QPushButton>(u"close"_s));
    EXPECT_EQ(page(), PageId::Install);
}

} // namespace
} // namespace activation::ui
