// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/support/Looks.h"
#include "gui/wizard/Walk.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// The page of a portal that has pages only; what a browser would download is written into the folder.
class BrowserPage : public Walk
{
protected:
    void openPage()
    {
        readUnit();
        auto* portal = wizard().flow().portal.get();
        portal->loadProfile(site().portal().browserProfileFile());
        next();
        reach(PageId::Portal);
        QDir().mkpath(folder(u"downloads"_s));
        browser().addFolder(folder(u"downloads"_s));
        wizard().repaint();
    }
    BrowserController& browser() { return *wizard().flow().browser; }
    QString code() { return unit().installCode().text(); }
    void arrive(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder(u"downloads/"_s) + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void untilNotes(qsizetype count)
    {
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return browser().notes().size() >= count && !wizard().flow().isBusy(); }, 30'000));
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    /// In light and dark and small: nothing is cut off, and the pictures are there to be looked at.
    void look(const QString& name)
    {
        const QPalette usual = QApplication::palette();
        for (const auto scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
            QApplication::setPalette(ui::Theme::palette(scheme));
            QCoreApplication::processEvents();
            picture(name + (scheme == Qt::ColorScheme::Dark ? u"-dark"_s : u"-light"_s));
            QStringList cut;
            (void)QTest::qWaitFor([&] {
                cut = looks::cutTexts(wizard());
                return cut.isEmpty();
            });
            EXPECT_TRUE(cut.isEmpty()) << cut.join(u'\n').toStdString();
        }
        QApplication::setPalette(usual);
    }
};

TEST_F(BrowserPage, EachValueIsOneKeyAway)
{
    openPage();
    const QString license = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
    const QString customer = site().portal().books().licenses.first().customerId;
    // Swapped: the Customer ID that the unit shows is asked about, and does not pass for a license.
    type(u"license"_s, customer);
    EXPECT_TRUE(find<QLabel>(u"licenseNote"_s)->text().contains(code()));
    EXPECT_FALSE(browser().license());
    type(u"license"_s, u"no ID"_s);
    EXPECT_FALSE(find<QLabel>(u"licenseNote"_s)->text().isEmpty());
    type(u"license"_s, license);
    EXPECT_EQ(wizard().findChild<QLabel*>(u"licenseNote"_s)->isVisible(), false);
    EXPECT_EQ(find<QLabel>(u"progress"_s)->text(), u"1 of 1 · SmartServer "_s + code());
    EXPECT_TRUE(find<QLabel>(u"watched"_s)->text().contains(QDir(folder(u"downloads"_s)).dirName()));
    wizard().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&wizard())); // keys lead nowhere else
    for (const auto& [key, text] : {std::pair(Qt::Key_F6, code()), {Qt::Key_F7, license}, {Qt::Key_F8, customer}}) {
        QTest::keyClick(wizard().focusWidget() ? wizard().focusWidget() : &wizard(), key);
        EXPECT_EQ(clipboard(), text);
    }
    click(u"copyInstallCode"_s);
    EXPECT_EQ(clipboard(), code());
    look(u"browser"_s);
}

TEST_F(BrowserPage, AFileThatComesIsTakenInAndThePageStays)
{
    openPage();
    arrive(u"capacity_%1_1 (1)"_s.arg(code()), "one");
    untilNotes(2);
    EXPECT_EQ(page(), PageId::Portal);
    EXPECT_EQ(find<QLabel>(u"progress"_s)->text(), u"Every SmartServer has its activation file."_s);
    EXPECT_EQ(wizard().flow().site->manifest().activations.size(), 1);
    look(u"browser-done"_s);
    next();
    reach(PageId::Files);
}

TEST_F(BrowserPage, WhatIsNotCertainIsAskedAboutAndTheSameFileTwiceIsRefused)
{
    next();
    reach(PageId::Connect);
    readBoth();
    next();
    reach(PageId::Carry);
    wizard().flow().portal->loadProfile(site().portal().browserProfileFile());
    next();
    reach(PageId::Portal);
    QDir().mkpath(folder(u"downloads"_s));
    browser().addFolder(folder(u"downloads"_s));
    EXPECT_EQ(find<QComboBox>(u"unitPicker"_s)->count(), 2);
    click(u"skipUnit"_s);
    EXPECT_EQ(browser().queue().current(), unit(1).installCode());
    arrive(u"license"_s, "opaque");
    QDialog* asked = dialog("activation::ui::ChooseUnitDialog");
    ASSERT_TRUE(asked);
    EXPECT_TRUE(asked->findChild<QLabel*>(u"reason"_s)->text().contains(u"does not say"_s));
    asked->accept();
    untilNotes(1);
    browser().goTo(unit(0).installCode());
    arrive(u"license again"_s, "opaque");
    asked = dialog("activation::ui::ChooseUnitDialog");
    ASSERT_TRUE(asked);
    asked->accept();
    untilNotes(2);
    look(u"browser-same-bytes"_s);
    EXPECT_TRUE(errorText().contains(unit(1).installCode().text())) << qPrintable(errorText());
    EXPECT_EQ(wizard().flow().site->manifest().activations.size(), 1);
    // Until the user says why.
    click(errorAction(u"both"_s));
    QDialog* shared = dialog("activation::ui::SharedFileDialog");
    ASSERT_TRUE(shared);
    auto* take = shared->findChild<QPushButton*>(u"sharedTake"_s);
    EXPECT_FALSE(take->isEnabled());
    QTest::keyClicks(shared->findChild<QLineEdit*>(u"sharedWhy"_s), u"one file for twins"_s);
    picture(u"shared-file"_s, shared);
    click(take);
    ASSERT_TRUE(QTest::qWaitFor([this] { return wizard().flow().site->manifest().activations.size() == 2; }, 20'000));
    const auto events = wizard().flow().session->workspace().ledger().events();
    ASSERT_TRUE(events);
    EXPECT_TRUE(std::ranges::any_of(*events, [](const Event& event) {
        return event.data[u"sharedBecause"_s].toString() == u"one file for twins"_s;
    }));
}

} // namespace
} // namespace activation::ui
