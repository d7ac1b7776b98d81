// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/controllers/Desk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using simulator::FaultKind;
using Stage = PortalController::Stage;
using State = PortalController::Row::State;

class PortalControl : public Desk
{
protected:
    void obtainOnce()
    {
        portal->obtain();
        rest(*portal);
    }
};

TEST_F(PortalControl, ProfileIsMissingBrokenOrThere)
{
    EXPECT_TRUE(portal->stage() == Stage::NoProfile);
    portal->login(u"site@example.com"_s);
    EXPECT_FALSE(portal->isBusy()) << "nobody said where";
    portal->loadProfile(write(u"broken.json"_s, "{"));
    ASSERT_TRUE(portal->error());
    expectWhole(portal->error(), portal->error()->kind);
    EXPECT_TRUE(portal->stage() == Stage::NoProfile);
    portal->loadProfile();
    EXPECT_FALSE(portal->error());
    EXPECT_TRUE(portal->stage() == Stage::LoggedOut);
}

TEST_F(PortalControl, LoginRefusedThenByCode)
{
    readUnits();
    portal->loadProfile();
    portal->login(u"nobody@example.com"_s);
    rest(*portal);
    expectWhole(portal->error(), ErrorKind::LoginRefused);
    EXPECT_TRUE(portal->stage() == Stage::LoggedOut);

    QSignalSpy loggedIn(portal.get(), &PortalController::loggedIn);
    portal->login(u"code@example.com"_s);
    rest(*portal);
    EXPECT_FALSE(portal->error());
    EXPECT_TRUE(portal->stage() == Stage::NeedsCode);
    portal->confirm(u"000000"_s);
    rest(*portal);
    expectWhole(portal->error(), ErrorKind::LoginRefused);
    EXPECT_EQ(loggedIn.size(), 0);
    if (portal->stage() != Stage::NeedsCode) {
        portal->login(u"code@example.com"_s);
        rest(*portal);
    }
    portal->confirm(far().portal().codeOf(u"code@example.com"_s));
    rest(*portal);
    EXPECT_FALSE(portal->error());
    EXPECT_EQ(loggedIn.size(), 1);
    EXPECT_TRUE(portal->stage() == Stage::LoggedIn);
    ASSERT_EQ(portal->rows().size(), 2);
    EXPECT_TRUE(portal->wantsAnything()) << "a proposal for each unit";
    EXPECT_EQ(spent(), 0) << "and nothing spent for it";
}

TEST_F(PortalControl, FilesAreInTheSavedPackageAndSpentOnce)
{
    readUnits();
    login();
    QSignalSpy obtained(portal.get(), &PortalController::obtained);
    portal->obtain();
    portal->obtain(); // a double click
    rest(*portal);
    EXPECT_EQ(obtained.size(), 1);
    const int once = spent();
    EXPECT_GT(once, 0);
    EXPECT_EQ(onDisk().activations.size(), 2);
    EXPECT_FALSE(portal->wantsAnything());
    obtainOnce();
    EXPECT_EQ(spent(), once);
    portal->makePlan();
    EXPECT_FALSE(portal->wantsAnything()) << "units with a file are not proposed one more";
}

TEST_F(PortalControl, AnswerLostAfterSpendingIsLookedForFirst)
{
    readUnits(1);
    login();
    add({.kind = FaultKind::CutAfter,
         .target = u"portal"_s,
         .method = "POST",
         .path = portalPath(u"activations"_s),
         .times = 1});
    obtainOnce();
    const int once = spent();
    EXPECT_GT(once, 0);
    if (portal->rows()[0].state != State::Done)
        obtainOnce();
    EXPECT_TRUE(portal->rows()[0].state == State::Done);
    EXPECT_EQ(spent(), once);
    EXPECT_EQ(onDisk().activations.size(), 1);
}

TEST_F(PortalControl, OneThatIsRefusedDoesNotStopTheOther)
{
    readUnits();
    login();
    add({.kind = FaultKind::Status,
         .target = u"portal"_s,
         .method = "POST",
         .path = portalPath(u"activations"_s),
         .times = 1,
         .status = 422,
         .body = "not this one"});
    obtainOnce();
    EXPECT_TRUE(portal->rows()[0].state == State::Failed);
    ASSERT_TRUE(portal->rows()[0].error);
    expectWhole(portal->rows()[0].error, portal->rows()[0].error->kind);
    EXPECT_TRUE(portal->rows()[0].error->why.contains(u"not this one"_s)) << "the portal's own words";
    EXPECT_TRUE(portal->rows()[1].state == State::Done);
    EXPECT_EQ(onDisk().activations.size(), 1);
    obtainOnce();
    EXPECT_TRUE(portal->rows()[0].state == State::Done);
    EXPECT_EQ(onDisk().activations.size(), 2);
}

TEST_F(PortalControl, StoppedInTheMiddleGoesOnAfterARestart)
{
    readUnits();
    const QString package = session->path;
    login();
    // The request takes effect, and its answer never comes.
    add({.kind = FaultKind::Hang,
         .target = u"portal"_s,
         .method = "POST",
         .path = portalPath(u"activations"_s),
         .times = 1,
         .processed = true});
    portal->obtain();
    until([this] { return spent() > 0; });
    const int once = spent();
    EXPECT_TRUE(portal->isBusy());
    portal->stop();
    rest(*portal);
    for (const PortalController::Row& row : portal->rows()) {
        EXPECT_TRUE(row.state == State::Failed);
        EXPECT_TRUE(row.error);
    }
    EXPECT_EQ(spent(), once) << "the second unit was not begun";

    restart();
    site->open(package);
    rest(*site);
    ASSERT_FALSE(site->error());
    login();
    obtainOnce();
    EXPECT_TRUE(portal->rows()[0].state == State::Done);
    EXPECT_TRUE(portal->rows()[1].state == State::Done);
    EXPECT_EQ(onDisk().activations.size(), 2);
    EXPECT_EQ(spent(), 2 * once) << "one activation for each unit";
}

TEST_F(PortalControl, UnreachableAndUnwantedSpendNothing)
{
    readUnits();
    login();
    for (qsizetype index = 0; index < 2; ++index) {
        const PlannedLicense plan = portal->rows()[index].plan;
        portal->setPlan(index, false, plan.license, plan.devices);
    }
    EXPECT_FALSE(portal->wantsAnything());
    obtainOnce();
    EXPECT_EQ(spent(), 0);
    add({.kind = FaultKind::CutBefore, .target = u"portal"_s});
    portal->login(u"site@example.com"_s);
    rest(*portal);
    expectWhole(portal->error(), ErrorKind::Unreachable);
}

} // namespace
} // namespace activation::ui
