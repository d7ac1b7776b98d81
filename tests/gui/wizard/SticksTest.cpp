// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Walk.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

/// The wizard while sticks come and go.
class Sticks : public Walk
{
protected:
    Volume stick(const QString& label, const QString& uuid, bool mounted = true) const
    {
        const QString at = folder(label);
        QDir().mkpath(at);
        return Volume{.id = u"/fake/"_s + uuid,
                      .uuid = uuid,
                      .label = label,
                      .device = u"/dev/sdx1"_s,
                      .fileSystem = u"vfat"_s,
                      .folder = mounted ? at : QString(),
                      .size = 16'000'000'000};
    }
    void toCarryPage()
    {
        readUnit();
        ASSERT_EQ(page(), PageId::Carry);
    }
    bool until(const std::function<bool()>& is) { return QTest::qWaitFor(is, 20'000); }
    QComboBox& targets() { return *find<QComboBox>(u"carryTarget"_s); }
    bool offers(const QString& name)
    {
        for (int row = 0; row < targets().count(); ++row) {
            if (targets().itemText(row).startsWith(name))
                return true;
        }
        return false;
    }
    QString result() { return find<QLabel>(u"carryResult"_s)->text(); }
    QString copyOn(const QString& label) const { return folder(label) + u'/' + QFileInfo(lastPackage()).fileName(); }
};

} // namespace

TEST_F(Sticks, ComeAndGoInTheListWhileThePageIsOpen)
{
    toCarryPage();
    EXPECT_EQ(targets().count(), 0);
    EXPECT_FALSE(find<QPushButton>(u"carryButton"_s)->isEnabled());
    EXPECT_TRUE(find<QPushButton>(u"chooseFolder"_s)->isEnabled()) << "a folder can always be chosen";

    volumes.plug(stick(u"KEY"_s, u"1234-abcd"_s));
    ASSERT_TRUE(until([&] { return targets().currentText().contains(u"free"_s); }))
        << qUtf8Printable(targets().currentText());
    EXPECT_TRUE(targets().currentText().startsWith(u"KEY"_s)) << "the only one is chosen";
    EXPECT_TRUE(targets().currentText().contains(u"16.0 GB"_s));
    EXPECT_TRUE(targets().currentText().contains(u"FAT"_s));
    EXPECT_TRUE(find<QPushButton>(u"carryButton"_s)->isEnabled());

    volumes.plug(stick(u"SECOND"_s, u"9999-0000"_s));
    ASSERT_TRUE(until([&] { return offers(u"SECOND"_s); }));
    EXPECT_TRUE(targets().currentText().startsWith(u"KEY"_s)) << "the choice stays";
    volumes.pull(u"/fake/1234-abcd"_s);
    ASSERT_TRUE(until([&] { return !offers(u"KEY"_s); }));
    EXPECT_EQ(targets().currentIndex(), -1) << "no other one is taken unasked";
    EXPECT_FALSE(find<QPushButton>(u"carryButton"_s)->isEnabled());
}

TEST_F(Sticks, IsSaidToBeSafeOnlyWhenItIsEjected)
{
    volumes.plug(stick(u"KEY"_s, u"1234-abcd"_s));
    toCarryPage();
    ASSERT_TRUE(until([&] { return offers(u"KEY"_s); }));
    click(u"carryButton"_s);
    ASSERT_TRUE(until([&] { return !wizard().flow().site->copy().isEmpty(); }));
    reachIdle();
    EXPECT_TRUE(QFileInfo::exists(copyOn(u"KEY"_s)));
    EXPECT_TRUE(result().contains(u"read back and equal"_s)) << qUtf8Printable(result());
    EXPECT_TRUE(result().contains(u"before you pull it out"_s));
    EXPECT_FALSE(result().contains(u"safe to remove"_s));
    picture(u"carried"_s);

    volumes.waits = true;
    click(u"ejectButton"_s);
    ASSERT_TRUE(until([&] { return volumes.ejected.size() == 1; }));
    EXPECT_TRUE(result().contains(u"do not pull it out yet"_s)) << qUtf8Printable(result());
    EXPECT_FALSE(find<QPushButton>(u"carryButton"_s)->isEnabled());
    volumes.answer(u"target is busy"_s);
    reachIdle();
    EXPECT_TRUE(errorText().contains(u"target is busy"_s)) << qUtf8Printable(errorText());
    EXPECT_FALSE(result().contains(u"safe to remove"_s));

    click(u"ejectButton"_s);
    ASSERT_TRUE(until([&] { return volumes.ejected.size() == 2; }));
    EXPECT_TRUE(errorText().isEmpty()) << qUtf8Printable(errorText());
    volumes.answer();
    reachIdle();
    EXPECT_TRUE(result().contains(u"safe to remove"_s)) << qUtf8Printable(result());
    EXPECT_FALSE(find<QPushButton>(u"ejectButton"_s)->isEnabled());
    picture(u"ejected"_s);

    // Opened again, by whomever, it is in use again.
    volumes.pull(u"/fake/1234-abcd"_s);
    volumes.plug(stick(u"KEY"_s, u"1234-abcd"_s));
    ASSERT_TRUE(until([&] { return !result().contains(u"safe to remove"_s); }));
}

TEST_F(Sticks, PulledOutWithoutBeingEjectedIsSaid)
{
    volumes.plug(stick(u"KEY"_s, u"1234-abcd"_s));
    toCarryPage();
    ASSERT_TRUE(until([&] { return offers(u"KEY"_s); }));
    click(u"carryButton"_s);
    ASSERT_TRUE(until([&] { return !wizard().flow().site->copy().isEmpty(); }));
    reachIdle();
    volumes.pull(u"/fake/1234-abcd"_s);
    ASSERT_TRUE(until([&] { return result().contains(u"without being ejected"_s); })) << qUtf8Printable(result());
    EXPECT_FALSE(result().contains(u"safe to remove"_s));
}

TEST_F(Sticks, OneThatIsNotMountedIsOpenedForTheCopy)
{
    volumes.mountAt = folder(u"KEY"_s);
    volumes.plug(stick(u"KEY"_s, u"1234-abcd"_s, false));
    toCarryPage();
    ASSERT_TRUE(until([&] { return targets().currentText().contains(u"not open"_s); }));
    EXPECT_FALSE(find<QPushButton>(u"ejectButton"_s)->isEnabled()) << "it is safe already";
    volumes.refusal = u"wrong fs type"_s;
    click(u"carryButton"_s);
    ASSERT_TRUE(until([&] { return errorText().contains(u"wrong fs type"_s); }));
    EXPECT_FALSE(QFileInfo::exists(copyOn(u"KEY"_s)));
    volumes.refusal.clear();
    click(u"carryButton"_s);
    ASSERT_TRUE(until([&] { return QFileInfo::exists(copyOn(u"KEY"_s)); })) << qUtf8Printable(errorText());
    reachIdle();
    EXPECT_TRUE(errorText().isEmpty());
}

TEST_F(Sticks, AWriteProtectedOneIsShownButNotChosen)
{
    volumes.plug(stick(u"KEY"_s, u"1234-abcd"_s));
    toCarryPage();
    Volume locked = stick(u"LOCKED"_s, u"0000-0001"_s, false);
    locked.isReadOnly = true;
    volumes.plug(locked);
    ASSERT_TRUE(until([&] { return offers(u"LOCKED (write-protected)"_s); }));
    targets().setFocus();
    for (int times = 0; times < 3; ++times) {
        QTest::keyClick(&targets(), Qt::Key_Down);
        EXPECT_TRUE(targets().currentText().startsWith(u"KEY"_s));
    }
}

TEST_F(Sticks, IsRememberedByItsUuidWhereverItIsMounted)
{
    volumes.plug(stick(u"ALPHA"_s, u"0000-000a"_s));
    volumes.plug(stick(u"KEY"_s, u"1234-abcd"_s));
    toCarryPage();
    ASSERT_TRUE(until([&] { return offers(u"KEY"_s); }));
    EXPECT_TRUE(targets().currentText().startsWith(u"ALPHA"_s));
    targets().setFocus();
    QTest::keyClick(&targets(), Qt::Key_Down);
    EXPECT_TRUE(targets().currentText().startsWith(u"KEY"_s));
    click(u"carryButton"_s);
    ASSERT_TRUE(until([&] { return QFileInfo::exists(copyOn(u"KEY"_s)); }));
    reachIdle();

    // Both are in other ports the next time, and at other places.
    volumes.sticks.clear();
    volumes.pull({});
    ASSERT_TRUE(until([&] { return targets().currentIndex() < 0; }));
    Volume first = stick(u"ALPHA"_s, u"0000-000a"_s);
    first.id = u"/fake/other-1"_s;
    Volume second = stick(u"KEY"_s, u"1234-abcd"_s);
    second.id = u"/fake/other-2"_s;
    second.folder = folder(u"elsewhere"_s);
    QDir().mkpath(second.folder);
    volumes.sticks = {first};
    volumes.plug(second);
    ASSERT_TRUE(until([&] { return offers(u"KEY"_s); }));
    EXPECT_TRUE(targets().currentText().startsWith(u"KEY"_s)) << qUtf8Printable(targets().currentText());
}

TEST_F(Sticks, PackagesOnAStickAreOfferedAtTheStart)
{
    volumes.plug(stick(u"KEY"_s, u"1234-abcd"_s));
    toCarryPage();
    ASSERT_TRUE(until([&] { return offers(u"KEY"_s); }));
    click(u"carryButton"_s);
    ASSERT_TRUE(until([&] { return QFileInfo::exists(copyOn(u"KEY"_s)); }));
    reachIdle();

    volumes.sticks[0].folder.clear();
    volumes.mountAt = folder(u"KEY"_s);
    otherLaptop();
    const auto list = [this] {
        QListWidget* jobs = wizard().findChild<QListWidget*>(u"jobs"_s);
        return jobs && jobs->isVisible() ? jobs : nullptr;
    };
    ASSERT_TRUE(until([&] { return list() && list()->count() == 1; }));
    EXPECT_TRUE(list()->item(0)->text().contains(u"KEY"_s));
    EXPECT_TRUE(list()->item(0)->text().contains(u"Not open"_s));
    list()->setFocus();
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_TRUE(until([&] { return list() && list()->item(0)->text().contains(u"On the stick “KEY”"_s); }));
    EXPECT_TRUE(list()->item(0)->text().startsWith(QFileInfo(lastPackage()).completeBaseName()));
    picture(u"start-with-stick"_s);
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_NE(dialog("activation::ui::SignerDialog"), nullptr) << "another laptop's signature is compared first";
}
