// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TeamSettings.h"
#include "gui/wizard/Walk.h"
#include "support/RealPostgres.h"
#include "ui/pages/SettingsDialog.h"
#include "ui/session/Preferences.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

class WizardSettings : public Walk
{
protected:
    void TearDown() override
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().team->isBusy(); }, 30'000));
        Walk::TearDown();
    }
    void open()
    {
        click(u"settingsButton"_s);
        m_dialog = dialog("activation::ui::SettingsDialog");
        ASSERT_TRUE(m_dialog);
    }
    template <class T>
    T* in(const QString& name)
    {
        return m_dialog->findChild<T*>(name);
    }
    void write(const QString& name, const QString& text)
    {
        auto* field = in<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QString status() { return in<QLabel>(u"teamStatus"_s)->text(); }
    bool says(const QString& text)
    {
        return QTest::qWaitFor([&] { return status().contains(text); }, 30'000);
    }
    QString error()
    {
        auto* panel = in<QWidget>(u"errorPanel"_s);
        return panel->isVisible() ? in<QLabel>(u"errorWhat"_s)->text() + u' ' + in<QLabel>(u"errorRemedy"_s)->text()
                                  : QString();
    }
    bool closed()
    {
        return QTest::qWaitFor([this] { return !m_dialog; }, 30'000);
    }
    QString ledger() { return wizard().flow().session->options().ledgerFile; }
    bool isOnDisk(const QByteArray& text)
    {
        for (QDirIterator all(folder(u"ledger"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             all.hasNext();) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    QPointer<QDialog> m_dialog;
};

TEST_F(WizardSettings, ATeamIsJoinedTestedAndLeft)
{
    test::RealPostgres server;
    ASSERT_TRUE(server.start());
    open();
    EXPECT_FALSE(in<QPushButton>(u"teamTest"_s)->isEnabled()) << "nothing is named";
    EXPECT_FALSE(in<QPushButton>(u"teamSync"_s)->isEnabled());
    write(u"teamUrl"_s, server.url());
    write(u"teamPassword"_s, u"not the password"_s);
    click(in<QPushButton>(u"teamTest"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return error().contains(u"refused the login"_s); }, 30'000))
        << qUtf8Printable(error());
    picture(u"settings-refused"_s, m_dialog);
    write(u"teamPassword"_s, QString::fromLatin1(test::RealPostgres::Password));
    click(in<QPushButton>(u"teamTest"_s));
    ASSERT_TRUE(says(u"Connected"_s)) << qUtf8Printable(error());
    EXPECT_EQ(error(), QString());
    EXPECT_FALSE(wizard().flow().team->hasTeam()) << "a test keeps nothing";
    picture(u"settings"_s, m_dialog);
    EXPECT_EQ(m_dialog->height(), m_dialog->layout()->totalMinimumHeightForWidth(m_dialog->width()))
        << "as high as what it says, the error's room given back";
    click(in<QPushButton>(u"save"_s));
    ASSERT_TRUE(closed());
    EXPECT_EQ(TeamSettings::load(ledger(), {}).url, server.url());
    EXPECT_FALSE(isOnDisk(test::RealPostgres::Password));
    auto* note = find<QLabel>(u"teamNote"_s);
    ASSERT_TRUE(QTest::qWaitFor([note] { return note->text().contains(u"in step"_s); }, 30'000))
        << qUtf8Printable(note->text());

    // Once more: what is known need not be typed again.
    readUnit();
    EXPECT_FALSE(wizard().findChild<QPushButton*>(u"settingsButton"_s)->isVisible()) << "in the middle of a job";
    wizard().QWizard::restart();
    reach(PageId::Start);
    open();
    EXPECT_EQ(in<QLineEdit>(u"teamPassword"_s)->text(), QString());
    EXPECT_FALSE(in<QLineEdit>(u"teamPassword"_s)->placeholderText().isEmpty());
    click(in<QPushButton>(u"teamTest"_s));
    ASSERT_TRUE(says(u"Connected"_s)) << qUtf8Printable(error());
    click(in<QPushButton>(u"teamSync"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.sql(u"SELECT count(*) FROM saa_events"_s).toInt() > 0; }, 30'000));
    in<QLineEdit>(u"teamUrl"_s)->clear();
    click(in<QPushButton>(u"save"_s));
    ASSERT_TRUE(closed());
    EXPECT_EQ(TeamSettings::load(ledger(), {}).url, QString());
    EXPECT_FALSE(wizard().flow().team->hasTeam());
    EXPECT_FALSE(wizard().findChild<QLabel*>(u"teamNote"_s)->isVisible());
}

TEST_F(WizardSettings, AnAddressThatCannotBeUsedIsNotKept)
{
    open();
    write(u"teamUrl"_s, u"postgresql://ann:hunter2@db.example/licenses"_s);
    click(in<QPushButton>(u"save"_s));
    EXPECT_TRUE(error().contains(u"password"_s)) << qUtf8Printable(error());
    EXPECT_FALSE(error().contains(u"hunter2"_s));
    EXPECT_TRUE(m_dialog);
    EXPECT_EQ(TeamSettings::load(ledger(), {}).url, QString());
    EXPECT_FALSE(isOnDisk("hunter2"));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(closed());
}

TEST_F(WizardSettings, WorkAndLanguageAreKeptFromOneStartToTheNext)
{
    open();
    in<QSpinBox>(u"atOnce"_s)->setValue(3);
    in<QSpinBox>(u"mqttPort"_s)->setValue(0);
    EXPECT_EQ(in<QSpinBox>(u"mqttPort"_s)->text(), u"not asked"_s);
    auto* language = in<QComboBox>(u"language"_s);
    ASSERT_GE(language->findData(u"de"_s), 0);
    language->setCurrentIndex(language->findData(u"de"_s));
    click(in<QPushButton>(u"save"_s));
    ASSERT_TRUE(closed());
    EXPECT_EQ(wizard().flow().session->options().atOnce, 3);
    EXPECT_EQ(wizard().flow().session->workspace().mqttPort(), 0);
    restart();
    EXPECT_EQ(wizard().flow().session->options().atOnce, 3);
    EXPECT_EQ(wizard().flow().session->workspace().mqttPort(), 0);
    EXPECT_EQ(Preferences(ledger()).language(), u"de"_s);
    open();
    EXPECT_EQ(in<QComboBox>(u"language"_s)->currentData().toString(), u"de"_s);
    click(in<QPushButton>(u"cancel"_s));
    EXPECT_TRUE(closed());
}

TEST_F(WizardSettings, TheKeyboardReachesEverything)
{
    QTest::keyClick(&wizard(), Qt::Key_T, Qt::AltModifier);
    m_dialog = dialog("activation::ui::SettingsDialog");
    ASSERT_TRUE(m_dialog);
    write(u"teamUrl"_s, u"postgresql://ann@localhost/l"_s); // so that the buttons beside it can be pressed
    QSet<QString> seen;
    for (int i = 0; i < 20; ++i) {
        if (QWidget* focused = m_dialog->focusWidget())
            seen.insert(focused->objectName());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    for (const QString& name : {u"teamUrl"_s, u"authority"_s, u"teamPassword"_s, u"teamTest"_s, u"atOnce"_s,
                                u"mqttPort"_s, u"language"_s, u"save"_s, u"cancel"_s})
        EXPECT_TRUE(seen.contains(name)) << qUtf8Printable(name);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(closed());
}

} // namespace
} // namespace activation::ui
