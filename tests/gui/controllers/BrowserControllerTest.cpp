// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/BrowserController.h"

#include "gui/controllers/Desk.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using Kind = BrowserController::Note::Kind;
using State = UnitQueue::State;

class BrowserControl : public Desk
{
protected:
    void SetUp() override
    {
        Desk::SetUp();
        QDir().mkpath(path(u"downloads"_s));
        readUnits();
        browser = std::make_shared<BrowserController>(session, intake, path(u"downloads"_s));
        const auto profile = PortalProfile::load(far().portal().browserProfileFile());
        ASSERT_TRUE(profile) << qPrintable(profile.error().toText());
        browser->enter(*profile);
    }
    void TearDown() override
    {
        browser.reset();
        Desk::TearDown();
    }

    /// In the order of the package, which is that of whichever was read first.
    InstallCode code(int index) { return session->manifest().smartServers[index].installCode; }
    void arrive(const QString& name, const QByteArray& bytes) { write(u"downloads/"_s + name, bytes); }
    void untilNoted(qsizetype notes)
    {
        until([this, notes] { return browser->notes().size() >= notes && !intake->isBusy(); });
    }

    std::shared_ptr<BrowserController> browser;
};

TEST_F(BrowserControl, TheNextUnitComesByItself)
{
    EXPECT_EQ(browser->queue().units().size(), 2);
    EXPECT_EQ(browser->queue().current(), code(0));
    EXPECT_EQ(browser->customerId(), far().portal().books().licenses.first().customerId) << "as the unit shows it";
    const LicenseId license = *LicenseId::parse(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s);
    browser->setLicense(license);
    arrive(u"capacity_%1_1"_s.arg(code(0).text()), "one");
    untilNoted(1);
    EXPECT_EQ(browser->notes()[0].kind, Kind::TakenIn);
    EXPECT_EQ(browser->queue().current(), code(1));
    arrive(u"capacity_%1_1.txt"_s.arg(code(1).text()), "two");
    untilNoted(3);
    EXPECT_EQ(browser->queue().current(), std::nullopt);
    EXPECT_EQ(browser->notes()[1].kind, Kind::Warning) << "a dot in its name";
    const Manifest saved = onDisk();
    ASSERT_EQ(saved.activations.size(), 2);
    EXPECT_EQ(saved.activations[0].via, ObtainedVia::Browser);
    EXPECT_EQ(saved.activations[0].licenseId, license);
    EXPECT_TRUE(QFile::exists(path(u"downloads/capacity_%1_1"_s.arg(code(0).text())))) << "the original is left";
}

TEST_F(BrowserControl, AFileForAnotherUnitDoesNotEndTheOneInProgress)
{
    arrive(u"capacity_%1_7"_s.arg(code(1).text()), "two");
    untilNoted(1);
    EXPECT_EQ(browser->queue().current(), code(0));
    EXPECT_EQ(browser->queue().stateOf(code(1)), State::Done);
    EXPECT_TRUE(browser->notes()[0].text.contains(code(0).text())) << qUtf8Printable(browser->notes()[0].text);
}

TEST_F(BrowserControl, AsksWithABestGuessAndLeavesOtherThingsAlone)
{
    arrive(u"manual.pdf"_s, "%PDF-1.7");
    untilNoted(1);
    EXPECT_EQ(browser->notes()[0].kind, Kind::LeftAlone);
    arrive(u"license"_s, "opaque");
    until([this] { return intake->question().has_value(); });
    ASSERT_TRUE(intake->question()->unit) << qUtf8Printable(intake->question()->why);
    EXPECT_EQ(intake->question()->unit->text(), code(0).text());
    EXPECT_FALSE(intake->question()->why.isEmpty());
    intake->answer(code(1), ActivationKind::Capacity);
    untilNoted(2);
    EXPECT_EQ(browser->queue().stateOf(code(1)), State::Done);
    // The same bytes are for one unit only.
    arrive(u"license copy"_s, "opaque");
    until([this] { return intake->question().has_value(); });
    intake->answer(code(0), ActivationKind::Capacity);
    untilNoted(3);
    EXPECT_EQ(browser->notes()[0].kind, Kind::Failed);
    EXPECT_EQ(browser->queue().current(), code(0));
    EXPECT_EQ(onDisk().activations.size(), 1);
}

TEST_F(BrowserControl, WhatComesWhileItIsLeftWaits)
{
    browser->skip();
    EXPECT_EQ(browser->queue().current(), code(1));
    browser->leave();
    arrive(u"capacity_%1_1"_s.arg(code(0).text()), "one");
    QFile::rename(write(u"elsewhere"_s, "two"), path(u"downloads/capacity_%1_2"_s.arg(code(1).text())));
    until([this] { return QFile::exists(path(u"downloads/capacity_%1_2"_s.arg(code(1).text()))); });
    EXPECT_TRUE(onDisk().activations.isEmpty());
    browser->enter(*PortalProfile::load(far().portal().browserProfileFile()));
    untilNoted(2);
    EXPECT_EQ(onDisk().activations.size(), 2);
    EXPECT_EQ(browser->queue().count(State::Done), 2);
}

TEST_F(BrowserControl, AFolderThatIsNotThereIsAnErrorWithAWayOn)
{
    browser->addFolder(path(u"nowhere"_s));
    expectWhole(browser->error(), ErrorKind::Failed);
    QDir().mkpath(path(u"other"_s));
    browser->addFolder(path(u"other"_s));
    EXPECT_FALSE(browser->error());
    EXPECT_EQ(browser->folders().size(), 2);
}

} // namespace
} // namespace activation::ui
