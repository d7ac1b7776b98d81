// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/LedgerTrouble.h"
#include "ledger/Ledger.h"
#include "ui/widgets/WrapLabel.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

/// The dialog at the start, on a real damaged ledger.
class DamagedLedgerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto ledger = Ledger::open(m_file);
        ASSERT_TRUE(ledger);
        ASSERT_TRUE((*ledger)->append(EventDraft{.kind = u"identified"_s, .what = u"read"_s}));
        ASSERT_TRUE((*ledger)->copyTo(m_backup));
    }
    Error damage()
    {
        QFile file(m_file);
        EXPECT_TRUE(file.resize(5000));
        const auto refused = Ledger::open(m_file);
        EXPECT_FALSE(refused);
        return refused ? Error{} : refused.error();
    }
    static void click(const DamagedLedgerDialog& dialog, const QString& name)
    {
        QTest::mouseClick(dialog.findChild<QPushButton*>(name), Qt::LeftButton);
    }
    static bool isMended(const DamagedLedgerDialog& dialog)
    {
        return QTest::qWaitFor([&] { return dialog.findChild<QPushButton*>(u"goOn"_s)->isVisible(); }, 30'000);
    }

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"ledger.sqlite"_s);
    const QString m_backup = m_folder.filePath(u"backup.sqlite"_s);
};

TEST_F(DamagedLedgerTest, SettingItAsideIsAClickAndSaysWhatBecameOfIt)
{
    const Error error = damage();
    EXPECT_EQ(error.wayOn, WayOn::Salvage);
    DamagedLedgerDialog dialog(error, gui::waysOn(m_file));
    dialog.show();
    if (const QString pictures = qEnvironmentVariable("ACTIVATION_PICTURES"); !pictures.isEmpty())
        dialog.grab().save(pictures + u"/damaged-ledger.png"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    // Enter is no decision, and nothing happens by itself.
    EXPECT_FALSE(dialog.findChild<QPushButton*>(u"salvageLedger"_s)->isDefault());
    EXPECT_FALSE(Ledger::open(m_file));
    click(dialog, u"salvageLedger"_s);
    ASSERT_TRUE(isMended(dialog));
    EXPECT_TRUE(dialog.findChild<WrapLabel*>(u"ledgerOutcome"_s)->text().contains(u"ledger.damaged-"_s));
    EXPECT_EQ(accepted.count(), 0);
    click(dialog, u"goOn"_s);
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_TRUE(Ledger::open(m_file));
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"ledger.damaged-*.sqlite"_s}).size(), 1);
}

TEST_F(DamagedLedgerTest, ABackupIsRestoredAndADamagedOneRefused)
{
    DamagedLedgerDialog dialog(damage(), gui::waysOn(m_file));
    dialog.show();
    const QString bad = m_folder.filePath(u"bad"_s);
    ASSERT_TRUE(QFile::copy(m_file, bad));
    auto* close = dialog.findChild<QPushButton*>(u"closeLedger"_s);
    dialog.restoreFrom(bad);
    ASSERT_TRUE(QTest::qWaitFor([close] { return close->isEnabled(); }, 30'000));
    EXPECT_FALSE(dialog.findChild<QPushButton*>(u"goOn"_s)->isVisible());
    EXPECT_FALSE(Ledger::open(m_file));
    dialog.restoreFrom(m_backup);
    ASSERT_TRUE(isMended(dialog));
    const auto ledger = Ledger::open(m_file);
    ASSERT_TRUE(ledger);
    EXPECT_EQ((*ledger)->events()->size(), 1);
}

TEST_F(DamagedLedgerTest, ClosingTouchesNothing)
{
    DamagedLedgerDialog dialog(damage(), gui::waysOn(m_file));
    dialog.show();
    click(dialog, u"closeLedger"_s);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(Ledger::open(m_file));
    EXPECT_TRUE(QDir(m_folder.path()).entryList({u"ledger.damaged-*"_s, u"ledger.replaced-*"_s}).isEmpty());
}
