// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "ui/widgets/PlaceStrip.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// Stands in for the mail program: what the system was asked to open.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram()
    {
        for (const QString& scheme : {u"mailto"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~MailProgram() override
    {
        for (const QString& scheme : {u"mailto"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened += url; }
};

class Maintenance : public Walk
{
protected:
    void reachFiles()
    {
        readUnit();
        next();
        reach(PageId::Portal);
        type(u"portalLogin"_s, u"site@example.com"_s);
        next();
        reach(PageId::Licenses);
        next();
        reach(PageId::Files);
    }
    QDialog* ask()
    {
        click(u"askMaintenance"_s);
        return dialog("activation::ui::MaintenanceDialog");
    }
    template <class T>
    T* in(QDialog* dialog, const QString& name)
    {
        return dialog->findChild<T*>(name);
    }
    bool noted()
    {
        return QTest::qWaitFor(
            [&] { return !wizard().flow().isBusy() && wizard().flow().maintenance->waits().size() == 1; }, 20'000);
    }
    PlaceStrip::Place online() { return wizard().findChild<PlaceStrip*>()->places()[1]; }
    MailProgram mail;
};

TEST_F(Maintenance, IsAskedForByASavedMailAndWaitedForUntilItsFileComes)
{
    reachFiles();
    QDialog* request = ask();
    ASSERT_TRUE(request);
    EXPECT_EQ(in<QLineEdit>(request, u"maintenanceTo"_s)->text(), wizard().flow().portal->profile()->customerSuccess);
    auto* units = in<QTableWidget>(request, u"maintenanceUnits"_s);
    ASSERT_EQ(units->rowCount(), 1);
    EXPECT_EQ(units->item(0, 0)->checkState(), Qt::Checked) << "its new capacity has no maintenance";
    picture(u"maintenance"_s, request);
    click(in<QPushButton>(request, u"maintenanceSave"_s));
    ASSERT_TRUE(noted());
    ASSERT_EQ(mail.opened.size(), 1);
    QFile written(mail.opened.first().toLocalFile());
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QByteArray text;
    for (const QByteArray& part : written.readAll().replace("\r\n", "\n").split('\n'))
        text += QByteArray::fromBase64(part); // each line of a part is whole bytes
    EXPECT_TRUE(text.contains(unit().installCode().text().toUtf8()));
    EXPECT_EQ(units->item(0, 0)->checkState(), Qt::Unchecked) << "it is not asked for twice";
    EXPECT_FALSE(units->item(0, 2)->text().isEmpty());
    EXPECT_FALSE(in<QPushButton>(request, u"maintenanceSave"_s)->isEnabled());
    picture(u"maintenance-asked"_s, request);
    click(in<QPushButton>(request, u"maintenanceClose"_s));
    picture(u"files-waiting"_s);

    restart();
    const QString listed = find<QListWidget>(u"jobs"_s)->item(0)->text();
    EXPECT_TRUE(listed.contains(u"Customer Success"_s)) << qUtf8Printable(listed);
    picture(u"start-waiting"_s);
    drop({lastPackage()});
    reach(PageId::Install);
    EXPECT_EQ(online().state, PlaceStrip::State::Waiting);
    EXPECT_TRUE(online().note.contains(u"Customer Success since"_s)) << qUtf8Printable(online().note);
    drop({maintenanceFile()});
    reach(PageId::Files);
    EXPECT_TRUE(wizard().flow().maintenance->waits().isEmpty());
    restart();
    EXPECT_FALSE(find<QListWidget>(u"jobs"_s)->item(0)->text().contains(u"Customer Success"_s));
}

TEST_F(Maintenance, TheMailProgramGetsItAsAnAddress)
{
    reachFiles();
    QDialog* request = ask();
    in<QLineEdit>(request, u"maintenanceTo"_s)->setText(u"success@example.com"_s);
    in<QLineEdit>(request, u"maintenanceTarget"_s)->setText(u"4.7"_s);
    click(in<QPushButton>(request, u"maintenanceOpen"_s));
    ASSERT_TRUE(noted());
    ASSERT_EQ(mail.opened.size(), 1);
    EXPECT_EQ(mail.opened.first().scheme(), u"mailto"_s);
    EXPECT_EQ(mail.opened.first().path(), u"success@example.com"_s);
    EXPECT_TRUE(QUrlQuery(mail.opened.first())
                    .queryItemValue(u"body"_s, QUrl::FullyDecoded)
                    .contains(unit().installCode().text()));
}

TEST_F(Maintenance, WhatCannotBeReadIsNotSent)
{
    reachFiles();
    QDialog* request = ask();
    auto* save = in<QPushButton>(request, u"maintenanceSave"_s);
    EXPECT_TRUE(save->isEnabled());
    in<QLineEdit>(request, u"maintenanceTo"_s)->setText(u"nobody"_s);
    EXPECT_FALSE(save->isEnabled());
    in<QLineEdit>(request, u"maintenanceTo"_s)->clear();
    EXPECT_TRUE(save->isEnabled()) << "the mail program asks for it";
    in<QLineEdit>(request, u"maintenanceTarget"_s)->setText(u"soon"_s);
    EXPECT_FALSE(save->isEnabled());
}

TEST_F(Maintenance, WhereTheMailCannotBeWrittenNobodyWaits)
{
    reachFiles();
    MaintenanceController& work = *wizard().flow().maintenance;
    work.writeMail({.units = {unit().installCode()}, .to = {}}, folder(u"nowhere"_s) + u"/deep/request.eml"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !work.isBusy() && work.error().has_value(); }));
    EXPECT_TRUE(work.waitsInLedger().isEmpty());
}

TEST_F(Maintenance, TheCalendarFileIsWritten)
{
    reachFiles();
    QDialog* request = ask();
    click(in<QPushButton>(request, u"maintenanceSave"_s));
    ASSERT_TRUE(noted());
    const QString file = folder(u"reminders.ics"_s);
    wizard().flow().maintenance->writeCalendar(file);
    QFile calendar(file);
    ASSERT_TRUE(calendar.open(QIODevice::ReadOnly));
    EXPECT_TRUE(calendar.readAll().contains("BEGIN:VTODO"));
}

} // namespace
} // namespace activation::ui

#include "MaintenanceTest.moc"
