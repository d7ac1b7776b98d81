// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/controllers/Desk.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

class IntakeControl : public Desk
{
protected:
    QString code(int index) { return unit(index).installCode().text(); }
    void take(const QStringList& files, const std::optional<InstallCode>& on = {})
    {
        intake->take(files, on);
        rest(*intake);
    }
    QList<ActivationFile> saved() { return onDisk().activations; }
};

TEST_F(IntakeControl, EachFileGoesToTheUnitThatItsNameSays)
{
    readUnits();
    QSignalSpy finished(intake.get(), &IntakeController::finished);
    const QString one = write(u"capacity_%1_1"_s.arg(code(0)), "one");
    const QString two = write(u"maintenance_%1_1.txt"_s.arg(code(1)), "two");
    take({one, two});
    EXPECT_EQ(finished.size(), 1);
    ASSERT_EQ(saved().size(), 2);
    EXPECT_EQ(saved()[0].installCode.text(), code(0));
    EXPECT_EQ(saved()[1].originalName, QFileInfo(two).fileName()) << "its name is kept";
    EXPECT_TRUE(intake->items()[0].warnings.isEmpty());
    EXPECT_FALSE(intake->items()[1].warnings.isEmpty()) << "an extension is warned about";
    take({one});
    EXPECT_TRUE(intake->items()[0].wasThere);
    EXPECT_EQ(saved().size(), 2);
}

TEST_F(IntakeControl, AsksOnceAndTakesNoOtherDropMeanwhile)
{
    readUnits();
    QSignalSpy asked(intake.get(), &IntakeController::asked);
    const QString nameless = write(u"licensefile"_s, "bytes");
    const QString other = write(u"another"_s, "more bytes");
    intake->take({nameless, other});
    ASSERT_TRUE(intake->question());
    EXPECT_TRUE(intake->question()->unit) << "with a best guess";
    intake->take({write(u"capacity_%1_9"_s.arg(code(0)), "x")});
    EXPECT_EQ(intake->question()->file, nameless);
    intake->answer(unit(1).installCode(), ActivationKind::Maintenance);
    ASSERT_TRUE(intake->question());
    EXPECT_EQ(intake->question()->file, other);
    intake->skip();
    rest(*intake);
    EXPECT_EQ(asked.size(), 2);
    EXPECT_FALSE(intake->question());
    ASSERT_EQ(saved().size(), 1);
    EXPECT_EQ(saved()[0].installCode.text(), code(1));
    EXPECT_TRUE(saved()[0].kind == ActivationKind::Maintenance);
}

TEST_F(IntakeControl, WrongUnitIsTakenOnlyDeliberately)
{
    readUnits();
    const QString file = write(u"maintenance_%1_1"_s.arg(code(0)), "bytes");
    take({file}, unit(1).installCode());
    ASSERT_EQ(intake->items().size(), 1);
    expectWhole(intake->items()[0].error, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(intake->items()[0].error->wayOn == WayOn::DespiteName);
    EXPECT_TRUE(saved().isEmpty());
    intake->insist(7);
    intake->insist(0);
    rest(*intake);
    ASSERT_EQ(saved().size(), 1);
    EXPECT_EQ(saved()[0].installCode.text(), code(1));
}

TEST_F(IntakeControl, PackageIsHandedOnAndTheFilesBesideItWait)
{
    readUnits(1);
    const QString package = session->path;
    restart();
    const QString file = write(u"maintenance_%1_1"_s.arg(code(0)), "bytes");
    QSignalSpy dropped(intake.get(), &IntakeController::packageDropped);
    intake->take({file, package});
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped[0][0].toString(), package);
    site->open(package);
    rest(*site);
    intake->resume();
    rest(*intake);
    EXPECT_EQ(saved().size(), 1);
}

TEST_F(IntakeControl, WithoutASiteOrWithoutAFile)
{
    take({write(u"maintenance_17q5t6a_1"_s, "bytes")});
    ASSERT_EQ(intake->items().size(), 1);
    expectWhole(intake->items()[0].error, ErrorKind::Usage);
    ASSERT_TRUE(QDir().mkpath(path(u"empty"_s)));
    take({path(u"empty"_s)});
    expectWhole(intake->error(), ErrorKind::BadFile);
}

TEST_F(IntakeControl, GoodFilesOfADropComeInDespiteBadOnes)
{
    readUnits(1);
    take({write(u"files.zip"_s, "no ZIP"), write(u"mail.msg"_s, "x"), write(u"mail.eml"_s, "no mail"),
          write(u"capacity_%1_0"_s.arg(code(0)), {}), write(u"capacity_%1_1"_s.arg(code(0)), "good"),
          write(u"capacity_17qzzzz_1"_s, "of another site")});
    int good = 0;
    for (const IntakeController::Item& item : intake->items()) {
        if (item.error)
            expectWhole(item.error, item.error->kind);
        else
            ++good;
    }
    EXPECT_EQ(intake->items().size(), 6);
    EXPECT_EQ(good, 1);
    EXPECT_EQ(saved().size(), 1);
}

TEST_F(IntakeControl, MailWithAFileForEachUnit)
{
    readUnits();
    const QByteArray mail =
        "From: success@vendor.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n--b\n"
        "Content-Disposition: attachment; filename=maintenance_" +
        code(0).toLatin1() + "_1\n\nfor one\n--b\nContent-Disposition: attachment; filename=maintenance_" +
        code(1).toLatin1() + "_1\n\nfor two\n--b--\n";
    take({write(u"mail.eml"_s, mail)});
    ASSERT_EQ(saved().size(), 2);
    EXPECT_EQ(saved()[0].sha256, Fingerprint::of("for one"));
    EXPECT_EQ(saved()[1].installCode.text(), code(1));
}

TEST_F(IntakeControl, WhatCannotBeSavedIsSavedOnRequest)
{
    readUnits(1);
    const QString good = session->path;
    session->path = write(u"a file"_s, "x") + u"/site.sitepack"_s;
    take({write(u"capacity_%1_1"_s.arg(code(0)), "bytes")});
    ASSERT_TRUE(intake->error());
    expectWhole(intake->error(), intake->error()->kind);
    EXPECT_TRUE(intake->hasUnsaved());
    session->path = good;
    intake->save();
    rest(*intake);
    EXPECT_FALSE(intake->error());
    EXPECT_FALSE(intake->hasUnsaved());
    EXPECT_EQ(saved().size(), 1);
}

} // namespace
} // namespace activation::ui
