// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLoggingCategory>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

TEST_F(Walk, AllThreeLegsForOneSmartServer)
{
    wholeJob();
    EXPECT_EQ(unit().totalCapacity(), 200);
    EXPECT_EQ(unit().uploads(), 1);
    EXPECT_EQ(unit(1).uploads(), 0);
    EXPECT_EQ(devicesSpent(), 200);
    EXPECT_TRUE(find<QLabel>(u"heading"_s)->text().contains(u"licensed"_s));
    std::printf("User actions from start to confirmed, one SmartServer: %d\n", actions);
    EXPECT_LE(actions, 14);
    const auto report = SitePackage::inspect(wizard().flow().site->path());
    ASSERT_TRUE(report);
    ASSERT_EQ(report->manifest.receipts.size(), 1);
    EXPECT_EQ(report->manifest.receipts.first().outcome, InstallOutcome::Confirmed);
}

// The password of the unit was typed, sent and used; the portal's login as well.
TEST_F(Walk, LeavesNoPasswordInAnyFileOrLog)
{
    static QByteArray log;
    log.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { log += text.toUtf8() + '\n'; });
    QLoggingCategory::setFilterRules(u"activation.*=true"_s);
    wholeJob();
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);
    const QByteArray password = unit().owner().password.toUtf8();
    ASSERT_GE(password.size(), 8);
    EXPECT_TRUE(log.contains("POST")) << "logging was on";
    EXPECT_FALSE(log.contains(password));
    EXPECT_FALSE(log.contains("cmsSID="));

    const auto hold = [](const QString& folder, const QByteArray& bytes) {
        QStringList found;
        for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found += file.fileName();
        }
        return found;
    };
    const QString all = QFileInfo(folder(u"x"_s)).path(); // ledger, key, package, stick
    EXPECT_FALSE(hold(all, unit().installCode().text().toUtf8()).isEmpty()) << "the files were looked at";
    EXPECT_EQ(hold(all, password), QStringList());
    EXPECT_EQ(hold(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), password), QStringList());
    EXPECT_EQ(hold(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), password), QStringList());
    for (const QString& name : {u"/proc/self/cmdline"_s, u"/proc/self/environ"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            EXPECT_FALSE(file.readAll().contains(password)) << name.toStdString();
        }
    }
}

TEST_F(Walk, WithTheKeyboardAlone)
{
    // Without a window manager nothing is active after a dialog has gone: the keys are the wizard's then.
    const auto focus = [this] {
        QWidget* window = QApplication::activeWindow() ? QApplication::activeWindow() : &wizard();
        return window->focusWidget() ? window->focusWidget() : window;
    };
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(focus(), key);
    };
    const auto write = [&](const QString& text) {
        ASSERT_TRUE(qobject_cast<QLineEdit*>(focus())) << "what is typed goes nowhere";
        QTest::keyClicks(focus(), text);
    };
    // The name of the site is proposed and selected: Enter takes it.
    press(Qt::Key_Return);
    reach(PageId::Connect);
    write(unit().url().authority());
    press(Qt::Key_Tab); // finding SmartServers
    press(Qt::Key_Tab); // importing a list
    press(Qt::Key_Tab); // user, filled in
    press(Qt::Key_Tab); // password
    write(unit().owner().password);
    press(Qt::Key_Return);
    QDialog* question = dialog("activation::ui::CertificateDialog");
    ASSERT_TRUE(question);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == question; }, 5000));
    auto* trust = question->findChild<QPushButton*>(u"trust"_s);
    ASSERT_FALSE(trust->isEnabled());
    for (int tab = 0; tab < 20 && !qobject_cast<QCheckBox*>(question->focusWidget()); ++tab)
        press(Qt::Key_Tab);
    ASSERT_TRUE(qobject_cast<QCheckBox*>(question->focusWidget())) << "the tick is reached by Tab";
    press(Qt::Key_Space);
    ASSERT_TRUE(trust->isEnabled());
    for (int tab = 0; tab < 20 && question->focusWidget() != trust; ++tab) {
        press(Qt::Key_Tab);
    }
    ASSERT_EQ(question->focusWidget(), trust);
    press(Qt::Key_Space);
    reach(PageId::Units);
    press(Qt::Key_Return);
    reach(PageId::Carry);
    press(Qt::Key_Return);
    reach(PageId::Portal);
    write(u"site@example.com"_s);
    press(Qt::Key_Return);
    reach(PageId::Licenses);
    press(Qt::Key_Return);
    reach(PageId::Files);
    press(Qt::Key_Return);
    reach(PageId::Install);
    press(Qt::Key_Return);
    reach(PageId::Result);
    EXPECT_EQ(unit().totalCapacity(), 200);
}

TEST_F(Walk, IsClosedAfterEachLegAndGoesOn)
{
    readUnit();
    restart();
    auto* jobs = find<QListWidget>(u"jobs"_s);
    ASSERT_TRUE(jobs);
    ASSERT_EQ(jobs->count(), 1);
    EXPECT_TRUE(jobs->item(0)->text().contains(u"0 of 1 confirmed"_s)) << qUtf8Printable(jobs->item(0)->text());
    QTest::mouseClick(jobs->viewport(), Qt::LeftButton, {}, jobs->visualItemRect(jobs->item(0)).center());
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    restart();
    jobs = find<QListWidget>(u"jobs"_s);
    QTest::keyClick(jobs, Qt::Key_Home);
    QTest::keyClick(jobs, Qt::Key_Return);
    reach(PageId::Install);
    type(u"password"_s, unit().owner().password);
    next();
    reach(PageId::Result);
    EXPECT_EQ(unit().uploads(), 1);
    EXPECT_EQ(devicesSpent(), 200);
    restart();
    jobs = find<QListWidget>(u"jobs"_s);
    EXPECT_TRUE(jobs->item(0)->text().contains(u"1 of 1 confirmed"_s)) << qUtf8Printable(jobs->item(0)->text());
}

TEST_F(Walk, TheOnlineLegOnAnotherLaptopFromTheStick)
{
    readUnit();
    carryToStick();
    EXPECT_TRUE(find<QLabel>(u"carryResult"_s)->text().contains(u"read back and equal"_s));

    otherLaptop();
    const QString onStick = folder(u"stick"_s) + u"/"_s + QFileInfo(lastPackage()).fileName();
    drop({onStick});
    QDialog* signer = dialog("activation::ui::SignerDialog");
    ASSERT_TRUE(signer);
    picture(u"signer"_s, signer);
    auto* trust = signer->findChild<QPushButton*>(u"trust"_s);
    ASSERT_FALSE(trust->isEnabled());
    EXPECT_EQ(page(), PageId::Start);
    click(signer->findChild<QCheckBox*>());
    click(trust);
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"code@example.com"_s);
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard().flow().portal->stage() == PortalController::Stage::NeedsCode; }));
    type(u"portalCode"_s, site().portal().codeOf(u"code@example.com"_s));
    next();
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    EXPECT_EQ(devicesSpent(), 200);
}

TEST_F(Walk, NoPasswordIsLeftOnDisk)
{
    readUnit();
    next();
    reach(PageId::Portal);
    wizard().close();
    const QByteArray password = unit().owner().password.toUtf8();
    int looked = 0;
    QDirIterator files(folder({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(password)) << qUtf8Printable(file.fileName());
        ++looked;
    }
    EXPECT_GE(looked, 3) << "ledger, key and package";
}

TEST_F(Walk, ClosingInTheMiddleAsksAndStops)
{
    ASSERT_TRUE(
        site().addFaults({{.kind = simulator::FaultKind::Latency, .path = u"/iap/devs"_s, .milliseconds = 1500}}));
    next();
    reach(PageId::Connect);
    connectTo(unit().url().authority());
    trustCertificate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard().flow().isBusy(); }));
    wizard().close();
    EXPECT_TRUE(wizard().isVisible());
    QDialog* question = dialog("QMessageBox");
    ASSERT_TRUE(question);
    click(question->findChild<QPushButton*>(u"stopAndClose"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !wizard().isVisible(); }, 10'000));
    EXPECT_FALSE(wizard().flow().isBusy());
}

TEST_F(Walk, ThePastedQrTextOfAUnitIsItsAddressAndItsLabel)
{
    const QString code = unit().installCode().text();
    next();
    reach(PageId::Connect);
    connectTo(u"SMARTSERVER:1;%1;4.40.012;0/0"_s.arg(code));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000));
    // Its host name is known nowhere here; that it was looked for is what counts.
    EXPECT_TRUE(errorText().contains(u"smartserver-"_s + code)) << qUtf8Printable(errorText());
}

TEST_F(Walk, TheWindowComesBackAsItWas)
{
    wizard().resize(900, 655);
    wizard().close();
    restart();
    EXPECT_EQ(wizard().size(), QSize(900, 655));
}

TEST_F(Walk, BackNeverRepeatsWhatWasDone)
{
    readUnit();
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    click(u"backButton"_s);
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    EXPECT_EQ(devicesSpent(), 200);
    EXPECT_EQ(wizard().flow().site->manifest().activations.size(), 1);
}

} // namespace
} // namespace activation::ui
