// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/support/Looks.h"
#include "gui/wizard/Walk.h"
#include "ui/pages/FindDialog.h"
#include "ui/pages/TargetFinder.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// Filling in where the SmartServers are without typing addresses.
class Finding : public Walk
{
protected:
    void SetUp() override
    {
        Walk::SetUp();
        next(); // a new site
        reach(PageId::Connect);
    }
    simulator::SiteOptions siteOptions() const override
    {
        return {.smartServers = 2, .licenseDelay = std::chrono::milliseconds(300), .ownerPassword = ownerPassword()};
    }
    void TearDown() override
    {
        QApplication::setPalette(m_palette);
        Walk::TearDown();
    }

    FindDialog* open()
    {
        click(u"findUnits"_s);
        return qobject_cast<FindDialog*>(dialog("activation::ui::FindDialog"));
    }
    QString at(int index) { return unit(index).url().authority(); }
    static void search(QDialog* in, const QString& where)
    {
        in->findChild<QComboBox*>(u"where"_s)->setEditText(where);
        QTest::mouseClick(in->findChild<QPushButton*>(u"search"_s), Qt::LeftButton);
    }
    static bool waitForRows(QDialog* in, int count)
    {
        auto* take = in->findChild<QPushButton*>(u"take"_s);
        auto* list = in->findChild<QTreeWidget*>(u"found"_s);
        return QTest::qWaitFor([&] { return list->topLevelItemCount() == count && take->isDefault(); }, 20'000);
    }
    QString targets() { return find<QLineEdit>(u"targets"_s)->text(); }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    TargetFinder* finder() { return wizard().currentPage()->findChild<TargetFinder*>(); }

private:
    QPalette m_palette = QApplication::palette();
};

TEST_F(Finding, WhatIsFoundAndTickedIsReadAsIfTyped)
{
    type(u"targets"_s, at(0));
    FindDialog* found = open();
    ASSERT_TRUE(found);
    EXPECT_TRUE(unit(0).requestCounts().isEmpty()) << "nothing is searched before the user says so";
    search(found, at(0) + u' ' + at(1));
    ASSERT_TRUE(waitForRows(found, 2));
    EXPECT_TRUE(found->findChild<QPushButton*>(u"take"_s)->text().contains(u'2'));
    picture(u"find"_s, found);
    click(found->findChild<QPushButton*>(u"take"_s));
    EXPECT_EQ(targets(), at(0) + u' ' + at(1)) << "what was typed stays, and stands there once";
    EXPECT_EQ(unit(1).requestCounts(), (QMap<QString, int>{{u"GET /iap/version"_s, 1}}));
    type(u"password"_s, unit().owner().password);
    next();
    QDialog* asked = dialog("activation::ui::CertificateDialog");
    ASSERT_TRUE(asked) << "finding a unit is not trusting it";
    QTest::keyClick(asked, Qt::Key_Escape);
    reachIdle();
}

TEST_F(Finding, ByKeyboardAlone)
{
    auto* button = find<QPushButton>(u"findUnits"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QDialog* found = dialog("activation::ui::FindDialog");
    ASSERT_TRUE(found);
    QWidget* const field = found->findChild<QComboBox*>(u"where"_s);
    ASSERT_TRUE(QTest::qWaitFor([field] { return QApplication::focusWidget() == field; }, 10'000))
        << "the focus is not where typing begins";
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, at(0) + u' ' + at(1));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitForRows(found, 2));
    auto* list = found->findChild<QTreeWidget*>(u"found"_s);
    for (int tabs = 0; tabs < 6 && QApplication::focusWidget() != list; ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space); // the first one not
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !targets().isEmpty(); }, 10'000));
    EXPECT_FALSE(targets().contains(u' ')) << targets().toStdString();
}

TEST_F(Finding, WhatIsNoSmartServerIsShownOnDemandAndNeverTakenOver)
{
    ASSERT_TRUE(site().addFaults({{.kind = simulator::FaultKind::WrongContent,
                                   .target = unit(1).installCode().text(),
                                   .path = u"/iap/version"_s,
                                   .content = u"html"_s}}));
    FindDialog* found = open();
    ASSERT_TRUE(found);
    search(found, at(0) + u' ' + at(1));
    ASSERT_TRUE(waitForRows(found, 2));
    auto* list = found->findChild<QTreeWidget*>(u"found"_s);
    const auto visible = [list] {
        int count = 0;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            count += list->topLevelItem(row)->isHidden() ? 0 : 1;
        return count;
    };
    EXPECT_EQ(visible(), 1);
    click(found->findChild<QCheckBox*>(u"showOthers"_s));
    EXPECT_EQ(visible(), 2);
    EXPECT_EQ(found->chosen(), QStringList{at(0)});
    QTest::keyClick(found, Qt::Key_Escape);
    EXPECT_TRUE(targets().isEmpty());
}

TEST_F(Finding, NothingFoundAndNothingToSearchAreSaid)
{
    FindDialog* found = open();
    ASSERT_TRUE(found);
    auto* panel = found->findChild<QWidget*>(u"errorPanel"_s);
    search(found, u"10.0.0.0/8"_s);
    EXPECT_TRUE(panel->isVisible());
    const QString gone = at(0);
    unit(0).stop();
    search(found, gone);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->isVisible(); }, 20'000));
    EXPECT_FALSE(found->findChild<QPushButton*>(u"take"_s)->isEnabled());
    QTest::keyClick(found, Qt::Key_Escape);
}

TEST_F(Finding, ClosingItStopsTheSearch)
{
    ASSERT_TRUE(site().addFaults({{.kind = simulator::FaultKind::Hang, .path = u"/iap/version"_s}}));
    FindDialog* found = open();
    ASSERT_TRUE(found);
    search(found, at(0));
    ASSERT_TRUE(QTest::qWaitFor([this] { return unit(0).requestCount(u"GET /iap/version"_s) == 1; }, 20'000));
    EXPECT_EQ(found->findChild<QPushButton*>(u"search"_s)->text(), u"&Stop"_s);
    const QPointer<FindDialog> dialogAlive = found;
    QTest::keyClick(found, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialogAlive.isNull(); }, 20'000));
}

TEST_F(Finding, IsWholeInEveryLookAndEveryControlSaysWhatItIs)
{
    FindDialog* found = open();
    ASSERT_TRUE(found);
    search(found, at(0) + u' ' + at(1));
    ASSERT_TRUE(waitForRows(found, 2));
    int controls = 0;
    const QStringList nameless = looks::namelessControls(*found, controls);
    EXPECT_TRUE(nameless.isEmpty()) << nameless.join(u'\n').toStdString();
    EXPECT_GT(controls, 5);
    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        QApplication::setPalette(Theme::palette(scheme));
        QCoreApplication::processEvents();
        const QStringList cut = looks::cutTexts(*found);
        EXPECT_TRUE(cut.isEmpty()) << cut.join(u'\n').toStdString();
        picture(scheme == Qt::ColorScheme::Dark ? u"find-dark"_s : u"find-light"_s, found);
        picture(scheme == Qt::ColorScheme::Dark ? u"connect-dark"_s : u"connect-light"_s);
    }
    QTest::keyClick(found, Qt::Key_Escape);
}

TEST_F(Finding, AListFillsInAddressesAndLabels)
{
    finder()->import(write(u"units.csv"_s, "address;install code\r\n" + at(0).toUtf8() + ";" +
                                               unit(0).installCode().text().toUtf8() + "\r\n" + at(1).toUtf8() +
                                               ";\r\n"));
    EXPECT_EQ(targets(), at(0) + u' ' + at(1));
    type(u"password"_s, unit().owner().password);
    next();
    QDialog* asked = dialog("activation::ui::CertificateDialog");
    ASSERT_TRUE(asked);
    for (auto* tick : asked->findChildren<QCheckBox*>()) {
        if (tick->isVisible() && !tick->isChecked())
            click(tick);
    }
    click(asked->findChild<QPushButton*>(u"trust"_s));
    reach(PageId::Units);
    int labels = 0;
    for (const SmartServer& read : wizard().flow().site->manifest().smartServers)
        labels += read.identitySources.contains(IdentityReading{IdentitySource::Label, unit(0).installCode().text()});
    EXPECT_EQ(labels, 1);
}

TEST_F(Finding, AListThatCannotBeReadIsSaidAndChangesNothing)
{
    type(u"targets"_s, at(0));
    finder()->import(write(u"units.csv"_s, "address\n10.0.0.1\nnot an address\n"));
    EXPECT_TRUE(errorText().contains(u"Line 3"_s)) << errorText().toStdString();
    EXPECT_EQ(targets(), at(0));
    finder()->import(write(u"units.csv"_s, "address\n10.0.0.1\n"));
    EXPECT_TRUE(errorText().isEmpty());
}

} // namespace
} // namespace activation::ui
