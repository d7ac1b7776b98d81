// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/DiscoverController.h"

#include "simulator/SimulatedSite.h"
#include "support/Printers.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

class DiscoverControllerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_site.start({.smartServers = 2}));
        m_options.ledgerFile = m_folder.filePath(u"ledger.sqlite"_s);
        open();
    }
    void open(DiscoverOptions options = {})
    {
        m_options.keyKeeper = std::make_shared<MemoryKeeper>();
        auto session = Session::open(m_options);
        ASSERT_TRUE(session) << session.error().toText().toStdString();
        find = std::make_shared<DiscoverController>(*session, std::move(options));
    }
    simulator::SimulatedSmartServer& unit(int index) { return m_site.smartServer(index); }
    QString at(int index) { return unit(index).url().authority(); }
    bool idle()
    {
        return QTest::qWaitFor([this] { return !find->isBusy(); }, 30'000);
    }

    std::shared_ptr<DiscoverController> find;
    simulator::SimulatedSite m_site;
    SessionOptions m_options;

private:
    QTemporaryDir m_folder;
};

TEST_F(DiscoverControllerTest, SearchesNothingByItself)
{
    EXPECT_FALSE(find->isBusy());
    EXPECT_EQ(find->toAsk(), 0);
    EXPECT_EQ(find->proposal(), find->subnets().isEmpty() ? QString() : find->subnets().first().network);
    m_options.demo.emplace().targets = at(0);
    open();
    EXPECT_EQ(find->proposal(), at(0));
    EXPECT_TRUE(unit(0).requestCounts().isEmpty());
}

TEST_F(DiscoverControllerTest, TellsEachUnitAsItComesAndHowFarItIs)
{
    ASSERT_TRUE(m_site.addFaults({{.kind = simulator::FaultKind::WrongContent,
                                   .target = unit(1).installCode().text(),
                                   .path = u"/iap/version"_s,
                                   .content = u"html"_s}}));
    QSignalSpy sighted(find.get(), &DiscoverController::sighted);
    QSignalSpy progressed(find.get(), &DiscoverController::progressed);
    find->search(at(0) + u", "_s + at(1));
    EXPECT_TRUE(find->isBusy());
    EXPECT_EQ(find->toAsk(), 2);
    ASSERT_TRUE(idle());
    EXPECT_EQ(sighted.size(), 2);
    EXPECT_EQ(progressed.size(), 3) << "at the start, and after each";
    EXPECT_EQ(find->asked(), 2);
    EXPECT_EQ(find->units(), 1);
    EXPECT_EQ(find->others(), 1);
    EXPECT_FALSE(find->error());
    find->search(at(0));
    EXPECT_TRUE(find->sightings().isEmpty()) << "a search begins afresh";
    ASSERT_TRUE(idle());
    EXPECT_EQ(find->units(), 1);
}

TEST_F(DiscoverControllerTest, WhatCannotBeSearchedAndNothingFoundAreErrors)
{
    find->search(u"10.0.0.0/8"_s);
    EXPECT_FALSE(find->isBusy());
    ASSERT_TRUE(find->error());
    EXPECT_EQ(find->error()->kind, ErrorKind::Usage);
    const QString gone = at(0);
    m_site.stop();
    find->search(gone);
    ASSERT_TRUE(idle());
    ASSERT_TRUE(find->error());
    EXPECT_EQ(find->error()->kind, ErrorKind::Unreachable);
}

TEST_F(DiscoverControllerTest, AStopKeepsWhatWasFoundAndIsNoError)
{
    ASSERT_TRUE(m_site.addFaults(
        {{.kind = simulator::FaultKind::Hang, .target = unit(1).installCode().text(), .path = u"/iap/version"_s}}));
    open({.answerWithin = std::chrono::hours(1)});
    find->search(at(0) + u' ' + at(1));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return find->units() == 1 && unit(1).requestCount(u"GET /iap/version"_s) == 1; }, 30'000));
    find->stop();
    ASSERT_TRUE(idle());
    EXPECT_TRUE(find->wasStopped());
    EXPECT_EQ(find->units(), 1);
    EXPECT_FALSE(find->error());
}

TEST_F(DiscoverControllerTest, MayBeLetGoInTheMiddle)
{
    ASSERT_TRUE(m_site.addFaults({{.kind = simulator::FaultKind::Hang, .path = u"/iap/version"_s}}));
    open({.answerWithin = std::chrono::hours(1)});
    find->search(at(0));
    ASSERT_TRUE(QTest::qWaitFor([this] { return unit(0).requestCount(u"GET /iap/version"_s) == 1; }, 30'000));
    const std::weak_ptr<DiscoverController> left = find;
    find->stop();
    find.reset();
    EXPECT_TRUE(QTest::qWaitFor([&left] { return left.expired(); }, 30'000)) << "its search still holds it";
}

} // namespace
} // namespace activation::ui
