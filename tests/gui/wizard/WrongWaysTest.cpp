// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using simulator::Fault;
using simulator::FaultKind;

class WizardWrongWays : public Walk
{
protected:
    /// Everything a user is told: what, why, what to do; and the ledger knows it.
    void expectError(const QString& part, const QString& ledgerKind = u"error"_s)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000));
        EXPECT_TRUE(errorText().contains(part)) << qUtf8Printable(errorText());
        const auto events = wizard().flow().session->workspace().ledger().events();
        ASSERT_TRUE(events);
        EXPECT_TRUE(std::any_of(events->begin(), events->end(), [&](const Event& event) {
            return event.kind == ledgerKind;
        })) << "the ledger has no entry of it";
    }

    void startConnecting(const QString& targets, const QString& password = {})
    {
        next();
        reach(PageId::Connect);
        connectTo(targets, password);
    }

    void toInstall()
    {
        readUnit();
        next();
        reach(PageId::Portal);
        type(u"portalLogin"_s, u"site@example.com"_s);
        next();
        reach(PageId::Licenses);
        next();
        reach(PageId::Files);
        next();
        reach(PageId::Install);
    }
};

TEST_F(WizardWrongWays, NobodyThere)
{
    startConnecting(u"127.0.0.1:9"_s);
    expectError(u"127.0.0.1:9"_s);
    EXPECT_EQ(page(), PageId::Connect);
}

TEST_F(WizardWrongWays, NotAnAddress)
{
    next();
    reach(PageId::Connect);
    connectTo(u"http://plain.example"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !errorText().isEmpty(); }));
    EXPECT_TRUE(errorText().contains(u"https"_s)) << qUtf8Printable(errorText());
    EXPECT_EQ(page(), PageId::Connect);
}

TEST_F(WizardWrongWays, NotASmartServer)
{
    ASSERT_TRUE(site().addFaults({{.kind = FaultKind::WrongContent, .path = u"/iap/version"_s, .content = u"html"_s}}));
    startConnecting(unit().url().authority());
    trustCertificate();
    expectError(u"SmartServer"_s);
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), 0) << "no password to whatever it is";
}

TEST_F(WizardWrongWays, UnknownCertificateLeftUnanswered)
{
    startConnecting(unit().url().authority());
    QDialog* question = dialog("activation::ui::CertificateDialog");
    ASSERT_TRUE(question);
    picture(u"certificate"_s, question);
    QTest::keyClick(question, Qt::Key_Escape);
    expectError(u"certificate"_s);
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), 0);
    click(errorAction(u"certificate"_s)); // the way on asks again
    trustCertificate();
    reach(PageId::Units);
}

TEST_F(WizardWrongWays, ChangedCertificateIsHarder)
{
    readUnit();
    ASSERT_TRUE(unit().addFaults({{.kind = FaultKind::CertificateChange}}));
    restart();
    drop({lastPackage()});
    reach(PageId::Portal);
    wizard().jumpTo(PageId::Connect);
    reach(PageId::Connect);
    connectTo(unit().url().authority());
    QDialog* question = dialog("activation::ui::CertificateDialog");
    ASSERT_TRUE(question);
    picture(u"certificate-changed"_s, question);
    auto* trust = question->findChild<QPushButton*>(u"trust"_s);
    ASSERT_TRUE(trust);
    for (auto* tick : question->findChildren<QCheckBox*>()) {
        if (tick->isVisible())
            click(tick);
    }
    EXPECT_FALSE(trust->isEnabled()) << "a tick is not enough";
    auto* typed = question->findChild<QLineEdit*>();
    ASSERT_TRUE(typed);
    QTest::keyClicks(typed, unit().certificateFingerprint().hex().right(4));
    EXPECT_TRUE(trust->isEnabled());
    click(trust);
    reach(PageId::Units);
}

TEST_F(WizardWrongWays, WrongPasswordThenTheRightOne)
{
    startConnecting(unit().url().authority(), u"not the password"_s);
    trustCertificate();
    expectError(u"401"_s);
    EXPECT_EQ(page(), PageId::Connect);
    picture(u"wrong-password"_s);
    EXPECT_EQ(find<QLineEdit>(u"password"_s), wizard().focusWidget());
    type(u"password"_s, unit().owner().password);
    next();
    reach(PageId::Units);
}

TEST_F(WizardWrongWays, NotAnOwner)
{
    next();
    reach(PageId::Connect);
    type(u"userName"_s, unit().viewer().name);
    connectTo(unit().url().authority(), unit().viewer().password);
    trustCertificate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy(); }, 20'000));
    if (page() == PageId::Connect) {
        expectError(u"Owner"_s);
        return;
    }
    // Reading may be allowed; installing is not.
    next();
    reach(PageId::Carry);
    drop({maintenanceFile()});
    reach(PageId::Files);
    next();
    reach(PageId::Install);
    type(u"userName"_s, unit().viewer().name);
    type(u"password"_s, unit().viewer().password);
    next();
    expectError(u"Owner"_s);
}

TEST_F(WizardWrongWays, PortalLoginUnknown)
{
    readUnit();
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"nobody@example.com"_s);
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000));
    EXPECT_TRUE(errorText().contains(u"401"_s)) << qUtf8Printable(errorText());
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
}

TEST_F(WizardWrongWays, LicenseUsedUpMeanwhile)
{
    readUnit();
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    ASSERT_TRUE(site().addFaults({{.kind = FaultKind::FullCapacity, .target = u"portal"_s}}));
    next();
    expectError(u"has changed since the plan was made"_s);
    EXPECT_EQ(devicesSpent(), 0);
    EXPECT_EQ(page(), PageId::Licenses);
    click(errorAction(u"later"_s));
    reach(PageId::Files);
    EXPECT_TRUE(wizard().flow().site->manifest().activations.isEmpty());
}

TEST_F(WizardWrongWays, PortalSilentAfterTheRequestLeftSpendsOnce)
{
    readUnit();
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    ASSERT_TRUE(site().addFaults({{.kind = FaultKind::CutAfter,
                                   .target = u"portal"_s,
                                   .method = "POST",
                                   .path = u"/api/activations"_s,
                                   .times = 1}}));
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy(); }, 20'000));
    if (page() == PageId::Licenses) {
        expectError(u""_s);
        next(); // try again
    }
    reach(PageId::Files);
    EXPECT_EQ(devicesSpent(), 200);
}

TEST_F(WizardWrongWays, UploadRefusedIsShownWholeAndTheFileIsKept)
{
    toInstall();
    ASSERT_TRUE(unit().addFaults({{.kind = FaultKind::Status,
                                   .method = "POST",
                                   .path = u"/iap/lic/activation"_s,
                                   .times = 1,
                                   .status = 418,
                                   .body = "I am <b>not</b> in the mood"}}));
    next();
    expectError(u"418"_s, u"rejected"_s);
    EXPECT_TRUE(errorText().contains(u"I am <b>not</b> in the mood"_s)) << "whole, and no markup of the peer's";
    picture(u"upload-refused"_s);
    EXPECT_EQ(wizard().flow().site->manifest().activations.size(), 1);
    next(); // try again
    reach(PageId::Result);
    EXPECT_EQ(unit().totalCapacity(), 200);
}

TEST_F(WizardWrongWays, AcceptedButNeverShownIsNotDone)
{
    toInstall();
    ASSERT_TRUE(unit().addFaults({{.kind = FaultKind::NeverShows}}));
    next();
    expectError(u"never showed"_s);
    EXPECT_EQ(page(), PageId::Install);
    EXPECT_EQ(unit().uploads(), 1);
    ASSERT_TRUE(unit().clearFaults());
    next(); // looks first, and does not upload by itself
    expectError(u"before"_s);
    EXPECT_EQ(unit().uploads(), 1);
    click(errorAction(u"once more"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return unit().uploads() == 2; }, 20'000));
}

TEST_F(WizardWrongWays, AnotherUnitAtTheAddressGetsNothing)
{
    toInstall();
    type(u"address-%1"_s.arg(unit().installCode().text()), unit(1).url().authority());
    type(u"password"_s, unit(1).owner().password);
    next();
    trustCertificate();
    expectError(u"not for this unit"_s);
    EXPECT_EQ(unit(1).uploads(), 0);
    EXPECT_EQ(page(), PageId::Install);
    click(errorAction(u"later"_s));
    reach(PageId::Result);
    EXPECT_TRUE(find<QLabel>(u"heading"_s)->text().contains(u"0 of 1"_s));
}

TEST_F(WizardWrongWays, IdentityInDoubtIsSettledByTheLabel)
{
    ASSERT_TRUE(unit().addFaults({{.kind = FaultKind::WrongUnit, .installCode = u"Main building"_s}}));
    startConnecting(unit().url().authority());
    trustCertificate();
    expectError(u"Main building"_s);
    EXPECT_EQ(page(), PageId::Connect);
    ASSERT_TRUE(errorAction(u"label"_s));
}

class WizardOldRelease : public WizardWrongWays
{
protected:
    simulator::SiteOptions siteOptions() const override { return {.smartServers = 1, .releases = {u"3.20.010"_s}}; }
};

TEST_F(WizardOldRelease, HasNoLicensingAndGetsNoPassword)
{
    startConnecting(unit().url().authority());
    trustCertificate();
    expectError(u"3.2"_s);
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), 0);
}

} // namespace
} // namespace activation::ui
