// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/InstallByHand.h"
#include "gui/controllers/Desk.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using simulator::FaultKind;
using State = InstallController::State;

class InstallControl : public Desk
{
protected:
    void ready(int units = 2)
    {
        readUnits(units);
        obtainFiles();
        install->makePlan();
        ASSERT_EQ(install->rows().size(), units);
    }
    void run()
    {
        install->install(owner());
        rest(*install);
    }
    /// Of a unit: they stand in the order in which they were read, and that is whoever was first.
    qsizetype row(int index = 0)
    {
        const QList<InstallController::Row>& rows = install->rows();
        const auto found =
            std::find_if(rows.begin(), rows.end(), [this, index](const InstallController::Row& candidate) {
                return candidate.installCode == unit(index).installCode();
            });
        EXPECT_TRUE(found != rows.end());
        return found == rows.end() ? 0 : found - rows.begin();
    }
    /// The one file of a unit's row.
    const InstallController::FileRow& file(int index = 0) { return install->rows()[row(index)].files.first(); }
};

TEST_F(InstallControl, InstallsAllOnceWithReceiptsInThePackage)
{
    ready();
    EXPECT_EQ(install->filesPending(), 2);
    QSignalSpy finished(install.get(), &InstallController::finished);
    install->install(owner());
    install->install(owner()); // a double click
    install->makePlan();       // not now
    EXPECT_EQ(install->rows().size(), 2);
    rest(*install);
    EXPECT_TRUE(install->isDone());
    EXPECT_EQ(finished.size(), 1);
    EXPECT_EQ(install->filesPending(), 0);
    EXPECT_EQ(install->receipts().size(), 2);
    EXPECT_EQ(onDisk().receipts.size(), 2);
    for (int index = 0; index < 2; ++index) {
        EXPECT_EQ(unit(index).uploads(), 1);
        EXPECT_EQ(unit(index).licenses().size(), 1);
    }
    run();
    EXPECT_EQ(unit(0).uploads(), 1) << "nothing is done twice";
    install->makePlan();
    EXPECT_TRUE(install->rows().isEmpty());
}

TEST_F(InstallControl, ChangedCertificateAsksAndTheOtherGoesOn)
{
    ready();
    add({.kind = FaultKind::CertificateChange, .target = unit(0).installCode().text()});
    run();
    EXPECT_TRUE(install->hasQuestions());
    EXPECT_TRUE(install->rows()[row(0)].state == State::Question);
    expectWhole(install->rows()[row(0)].error, ErrorKind::CertificateChanged);
    EXPECT_EQ(unit(0).uploads(), 0);
    const InstallController::Row& other = install->rows()[row(1)];
    EXPECT_TRUE(other.state == State::Done) << qUtf8Printable(other.error     ? other.error->toText()
                                                              : file(1).error ? file(1).error->toText()
                                                                              : QString());
    install->trust({unit(0).certificateFingerprint()});
    rest(*install);
    EXPECT_TRUE(install->isDone());
    EXPECT_EQ(unit(1).uploads(), 1);
}

TEST_F(InstallControl, WrongUnitAtTheAddressGetsNothing)
{
    ready();
    // Cables swapped: each answers at the other's address.
    install->setAddress(row(0), unit(1).url().authority());
    install->setAddress(row(1), unit(0).url().authority());
    run();
    for (int index = 0; index < 2; ++index) {
        EXPECT_TRUE(install->rows()[row(index)].state == State::Failed);
        const auto error = file(index).error ? file(index).error : install->rows()[row(index)].error;
        expectWhole(error, ErrorKind::RefusedForSafety);
        EXPECT_EQ(unit(index).uploads(), 0);
    }
    EXPECT_EQ(install->filesPending(), 2);
}

TEST_F(InstallControl, WordsOfAUnitThatRefusesAreKept)
{
    ready();
    add({.kind = FaultKind::Status,
         .target = unit(0).installCode().text(),
         .path = u"/iap/lic/activation"_s,
         .status = 406,
         .body = "no such segment controller"});
    run();
    EXPECT_TRUE(install->rows()[row(0)].state == State::Failed);
    expectWhole(file(0).error, ErrorKind::Failed);
    EXPECT_TRUE(file(0).error->why.contains(u"no such segment controller"_s));
    EXPECT_TRUE(install->rows()[row(1)].state == State::Done);
    const QList<Receipt> receipts = onDisk().receipts;
    EXPECT_EQ(std::count_if(receipts.begin(), receipts.end(), [](const Receipt& one) { return isDone(one.outcome); }),
              1);
    ASSERT_TRUE(far().clearFaults());
    run();
    EXPECT_TRUE(install->isDone()) << "again, and only what is not done";
    EXPECT_EQ(unit(1).uploads(), 1);
}

TEST_F(InstallControl, AnswerLostAfterTheUploadIsNoSecondUpload)
{
    ready(1);
    add({.kind = FaultKind::CutAfter,
         .target = unit(0).installCode().text(),
         .path = u"/iap/lic/activation"_s,
         .times = 1});
    run();
    if (!install->isDone())
        run();
    EXPECT_TRUE(install->isDone());
    EXPECT_EQ(unit(0).uploads(), 1);
}

TEST_F(InstallControl, NeverShowsIsUploadedAgainOnlyDeliberately)
{
    options.confirmWithin = std::chrono::seconds(2);
    restart();
    ready(1);
    add({.kind = FaultKind::NeverShows, .target = unit(0).installCode().text()});
    run();
    EXPECT_TRUE(file().state == State::Failed);
    expectWhole(file().error, ErrorKind::Failed);
    EXPECT_EQ(unit(0).uploads(), 1);
    run();
    EXPECT_EQ(unit(0).uploads(), 1) << "looked for, not sent again";
    expectWhole(file().error, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(file().error->wayOn == WayOn::UploadAgain);
    ASSERT_TRUE(far().clearFaults());
    install->setUploadAgain(0, 0);
    run();
    EXPECT_EQ(unit(0).uploads(), 2);
}

TEST_F(InstallControl, StoppedWhileWatchingGoesOnAfterARestart)
{
    ready(1);
    const QString package = session->path;
    unit(0).setLicenseDelay(std::chrono::minutes(10)); // longer than the test
    install->install(owner());
    until([this] { return unit(0).uploads() == 1; });
    install->stop();
    rest(*install);
    EXPECT_FALSE(install->isDone());
    ASSERT_TRUE(file().error);
    expectWhole(file().error, ErrorKind::Canceled);

    restart();
    site->open(package);
    rest(*site);
    install->makePlan();
    ASSERT_EQ(install->rows().size(), 1) << "it is still to be done";
    EXPECT_TRUE(onDisk().receipts.isEmpty());
    install->install(owner());
    until([this] { return file().state == State::Running; });
    install->stop();
    rest(*install);
    EXPECT_EQ(unit(0).uploads(), 1) << "looked for, not sent again";
}

TEST_F(InstallControl, WrongPasswordOrNobodyThere)
{
    ready();
    unit(1).stop();
    install->install({u"apollo"_s, Secret("wrong")});
    rest(*install);
    const auto refused = file(0).error ? file(0).error : install->rows()[row(0)].error;
    expectWhole(refused, ErrorKind::LoginRefused);
    expectWhole(install->rows()[row(1)].error, ErrorKind::Unreachable);
    EXPECT_EQ(unit(0).uploads(), 0);
    EXPECT_EQ(install->filesPending(), 2);
}

// The bar of a second try does not begin where the first one ended.
TEST_F(InstallControl, ASecondTryBeginsItsProgressAnew)
{
    options.confirmWithin = std::chrono::seconds(1);
    restart();
    ready(1);
    add({.kind = FaultKind::NeverShows, .times = 1});
    run();
    ASSERT_FALSE(install->isDone());
    ASSERT_GT(file().progress.limit.count(), 0) << "it had waited for the license";
    std::optional<InstallProgress> first;
    QObject::connect(install.get(), &InstallController::rowChanged, install.get(), [&] {
        if (!first && file().state == State::Running)
            first = file().progress;
    });
    run();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->limit.count(), 0);
    EXPECT_EQ(first->waited.count(), 0);
}

TEST_F(InstallControl, TakesWhatWasAddedByHand)
{
    ready();
    const ActivationFile added = file(1).file;
    const auto receipt = confirmByWord(session->workspace(), added, session->manifest().packageId, {});
    ASSERT_TRUE(receipt) << qUtf8Printable(receipt.error().toText());
    QSignalSpy changed(install.get(), &InstallController::rowChanged);
    install->take(*receipt);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(install->rows()[row(1)].state, State::Done);
    EXPECT_EQ(file(1).receipt->id, receipt->id);
    EXPECT_TRUE(install->receipts().isEmpty()) << "no login was taken by a unit";
    EXPECT_EQ(install->filesPending(), 1);
    EXPECT_FALSE(install->isDone());
    run();
    EXPECT_TRUE(install->isDone());
    EXPECT_EQ(unit(0).uploads(), 1);
    EXPECT_EQ(unit(1).uploads(), 0);
    EXPECT_EQ(onDisk().receipts.size(), 2);
}

} // namespace
} // namespace activation::ui
