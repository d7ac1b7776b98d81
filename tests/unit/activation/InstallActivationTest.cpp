// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "SiteFixture.h"
#include "activation/UnitLock.h"
#include "domain/JsonFields.h"

#include <QUuid>

#include <gmock/gmock.h>

using namespace activation;
using namespace activation::simulator;
using namespace activation::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = InstallProgress::Step;

namespace {

class InstallTest : public SiteFixture
{
protected:
    /// A capacity file for the unit that came without a package.
    InstallFile plain(int devices = 200, int index = 0)
    {
        const SimulatedFile made =
            makeActivationFile(ActivationKind::Capacity, unitCode(index), own(index).text(), devices);
        return InstallFile{.activationId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                           .installCode = unitCode(index),
                           .licenseId = own(index),
                           .kind = ActivationKind::Capacity,
                           .originalName = made.name,
                           .bytes = made.content,
                           .sha256 = Fingerprint::of(made.content)};
    }
    void expectRefused(const Result<Receipt>& outcome, ErrorKind kind, const QString& why)
    {
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, kind);
        EXPECT_TRUE(outcome.error().why.contains(why)) << outcome.error().toText().toStdString();
        laptop.expectNoted(outcome.error());
    }
    QStringList states()
    {
        QStringList kinds;
        for (const Event& event : laptop.ledger().events().value_or(QList<Event>())) {
            if (activationState(event.kind) && event.kind != u"identified"_s)
                kinds += event.kind;
        }
        return kinds;
    }
    static InstallOptions shortly() { return {.confirmWithin = 600ms}; }
};

} // namespace

TEST_F(InstallTest, EndsWithAReceiptOfBeforeAndAfter)
{
    start();
    const InstallFile activation = plain();
    QList<Step> steps;
    InstallOptions options;
    options.onProgress = [&steps](const InstallProgress& progress) {
        if (steps.isEmpty() || steps.last() != progress.step)
            steps += progress.step;
    };
    const auto done = install(laptop, activation, u"site"_s, options);
    ASSERT_OK(done);
    EXPECT_EQ(done->outcome, InstallOutcome::Confirmed);
    EXPECT_EQ(done->installCode, unitCode());
    EXPECT_EQ(done->activationId, activation.activationId);
    EXPECT_EQ(done->sha256, activation.sha256);
    EXPECT_EQ(done->serverStatus, 200);
    EXPECT_TRUE(done->serverAnswer.contains(u"accepted"_s));
    EXPECT_EQ(done->user, unit().owner().name);
    EXPECT_EQ(done->laptop, laptop.ledger().laptop());
    EXPECT_EQ(done->certificateSha256, unit().usualCertificateFingerprint());
    EXPECT_EQ(done->licensesBefore.size(), 0);
    ASSERT_EQ(done->licensesAfter.size(), 1);
    EXPECT_EQ(done->licensesAfter[0].id(), own());
    EXPECT_EQ(done->capacityBefore->total.count(), 0);
    EXPECT_EQ(done->capacityAfter->total.count(), 200);
    EXPECT_LE(done->startedAt, done->finishedAt);
    EXPECT_EQ(steps, (QList<Step>{Step::Checking, Step::Uploading, Step::Waiting, Step::Done}));
    EXPECT_EQ(states(), (QStringList{u"installing"_s, u"installed"_s, u"confirmed"_s}));
    EXPECT_EQ(unit().acceptedFiles(), QStringList{activation.sha256.hex()});
    const Event last = laptop.events(u"confirmed"_s).last();
    EXPECT_EQ(last.data[u"receipt"_s].toObject(), done->toJson());
}

TEST_F(InstallTest, AgainItIsThereAlready)
{
    start();
    const InstallFile activation = plain();
    ASSERT_OK(install(laptop, activation, u"site"_s));
    const auto again = install(laptop, activation, u"site"_s);
    ASSERT_OK(again);
    EXPECT_EQ(again->outcome, InstallOutcome::AlreadyInstalled);
    EXPECT_EQ(again->serverStatus, std::nullopt);
    Laptop other; // which knows nothing of the first one
    const auto elsewhere = install(other, activation, u"site"_s);
    ASSERT_OK(elsewhere);
    EXPECT_EQ(elsewhere->outcome, InstallOutcome::AlreadyInstalled);
    EXPECT_EQ(uploads(), 1);
}

// A license can be spent in parts. The row of the first part must not be taken for the second one.
TEST_F(InstallTest, AnAdditionalPartOfTheSameLicenseIsInstalledToo)
{
    start();
    SitePackage package = readAll(laptop, file);
    ASSERT_OK(obtain(laptop, package, file, shared(), 200));
    ASSERT_OK(obtain(laptop, package, file, shared(), 100, true));
    const QList<ActivationFile> pending = pendingActivations(package.manifest(), unitCode());
    ASSERT_EQ(pending.size(), 2);
    for (const ActivationFile& record : pending) {
        const auto done = install(laptop, *installFile(package, record), package.manifest().packageId);
        ASSERT_OK(done);
        EXPECT_EQ(done->outcome, InstallOutcome::Confirmed);
    }
    EXPECT_EQ(uploads(), 2);
    EXPECT_EQ(unit().totalCapacity(), 300);
    ASSERT_OK(savePackage(laptop.space(), package, file));
    EXPECT_EQ(package.manifest().receipts.size(), 2);
    EXPECT_TRUE(pendingActivations(package.manifest(), unitCode()).isEmpty());
}

TEST_F(InstallTest, NeverIntoAnotherUnit)
{
    start(2);
    const InstallFile activation = plain(200, 1);
    expectRefused(install(laptop, activation, u"site"_s), ErrorKind::RefusedForSafety, unitCode(1).text());

    // Without its unit: the ledger knows for whom it was obtained.
    InstallFile unnamed = activation;
    unnamed.installCode.reset();
    unnamed.originalName = u"activation"_s;
    ASSERT_OK(laptop.ledger().append(EventDraft{.kind = u"obtained"_s,
                                                .what = u"x"_s,
                                                .installCode = unitCode(1).text(),
                                                .activationId = u"A1"_s,
                                                .data = QJsonObject{{u"sha256"_s, unnamed.sha256.hex()}}}));
    InstallOptions named;
    named.unitNamedByUser = true;
    expectRefused(install(laptop, unnamed, {}, named), ErrorKind::RefusedForSafety, u"The ledger says"_s);

    // Nor does the ledger know it: its name does.
    Laptop other;
    unnamed.originalName = u"capacity_%1_1"_s.arg(unitCode(1).text());
    const auto byName = install(other, unnamed, {}, named);
    ASSERT_FALSE(byName);
    EXPECT_EQ(byName.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(byName.error().why.contains(u"Its name says"_s)) << byName.error().toText().toStdString();
    EXPECT_EQ(uploads(0) + uploads(1), 0);
    EXPECT_EQ(states(), QStringList{u"obtained"_s}) << "not even begun";
}

TEST_F(InstallTest, WithoutAnyHintOnlyWhereTheUserNamedTheUnit)
{
    start();
    InstallFile unnamed = plain();
    unnamed.installCode.reset();
    unnamed.originalName = u"activation"_s;
    expectRefused(install(laptop, unnamed, {}), ErrorKind::RefusedForSafety, u"Nothing says"_s);
    EXPECT_EQ(uploads(), 0);
    InstallOptions named;
    named.unitNamedByUser = true;
    EXPECT_OK(install(laptop, unnamed, {}, named));
}

// The screen shows everything that the unit said; the package carries as much as can be read again.
TEST_F(InstallTest, ARefusalWithEndlessWordsLeavesAReadablePackage)
{
    start();
    SitePackage package = readAll(laptop, file);
    ASSERT_OK(obtain(laptop, package, file, own()));
    add({.kind = FaultKind::Status,
         .path = u"/iap/lic/activation"_s,
         .times = 1,
         .status = 400,
         .body = QByteArray(400'000, 'z')});
    const auto activation = installFile(package, package.manifest().activations[0]);
    ASSERT_OK(activation);
    const auto refused = install(laptop, *activation, package.manifest().packageId);
    expectRefused(refused, ErrorKind::Failed, u"HTTP 400"_s);
    EXPECT_EQ(refused.error().why.count(u'z'), 400'000);
    EXPECT_EQ(refused.error().httpStatus, 400);
    ASSERT_OK(savePackage(laptop.space(), package, file));
    ASSERT_OK(savePackage(laptop.space(), package, file));
    const auto again = openPackage(laptop.space(), file);
    ASSERT_OK(again);
    ASSERT_EQ(again->manifest().receipts.size(), 1);
    const Receipt& proof = again->manifest().receipts[0];
    EXPECT_EQ(proof.outcome, InstallOutcome::Rejected);
    EXPECT_EQ(proof.serverStatus, 400);
    EXPECT_LE(proof.serverAnswer.size(), JsonFields::MaxText);
    EXPECT_TRUE(proof.serverAnswer.endsWith(u"left out)"_s)) << proof.serverAnswer.right(80).toStdString();
    EXPECT_EQ(pendingActivations(again->manifest(), unitCode()).size(), 1);

    // A refusal is an outcome: the next run uploads without looking for long.
    const auto done = install(laptop, *activation, package.manifest().packageId);
    ASSERT_OK(done);
    EXPECT_EQ(done->outcome, InstallOutcome::Confirmed);
}

TEST_F(InstallTest, AUnitThatVanishesBeforeTheUploadIsTriedAgain)
{
    start();
    const InstallFile activation = plain();
    InstallOptions options = shortly();
    options.onProgress = [this](const InstallProgress& progress) {
        if (progress.step == Step::Uploading)
            unit().stop();
    };
    const auto lost = install(laptop, activation, u"site"_s, options);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::Unreachable) << lost.error().toText().toStdString();
    laptop.expectNoted(lost.error());
    EXPECT_TRUE(laptop.events(u"rejected"_s).isEmpty()) << "nobody refused anything";
    EXPECT_EQ(uploads(), 0);

    ASSERT_OK(unit().start());
    QList<Step> steps;
    options.onProgress = [&steps](const InstallProgress& progress) {
        if (steps.isEmpty() || steps.last() != progress.step)
            steps += progress.step;
    };
    const auto done = install(laptop, activation, u"site"_s, options);
    ASSERT_OK(done);
    EXPECT_EQ(steps, (QList<Step>{Step::Checking, Step::Looking, Step::Uploading, Step::Waiting, Step::Done}))
        << "the first upload might have been taken";
    EXPECT_EQ(uploads(), 1);
}

TEST_F(InstallTest, StoppedWhileItWaitsTheNextRunFindsIt)
{
    start();
    unit().setLicenseDelay(700ms);
    const InstallFile activation = plain();
    std::stop_source stop;
    InstallOptions options;
    options.onProgress = [&stop](const InstallProgress& progress) {
        if (progress.step == Step::Waiting)
            stop.request_stop();
    };
    expectRefused(install(laptop, activation, u"site"_s, options, 0, stop.get_token()), ErrorKind::Canceled, {});
    EXPECT_EQ(states(), (QStringList{u"installing"_s, u"installed"_s}));

    const auto done = install(laptop, activation, u"site"_s);
    ASSERT_OK(done);
    EXPECT_EQ(done->outcome, InstallOutcome::Confirmed);
    EXPECT_TRUE(done->licensesBefore.isEmpty()) << "as it was before the upload of the first run";
    EXPECT_EQ(uploads(), 1);
}

TEST_F(InstallTest, StoppedBeforeTheUploadNothingWasBegun)
{
    start();
    std::stop_source stop;
    stop.request_stop();
    expectRefused(install(laptop, plain(), u"site"_s, {}, 0, stop.get_token()), ErrorKind::Canceled, {});
    EXPECT_EQ(states(), QStringList());
    EXPECT_EQ(uploads(), 0);
}

TEST_F(InstallTest, WhatWasAcceptedAndNeverShowedIsNotUploadedAgainUnasked)
{
    start();
    add({.kind = FaultKind::NeverShows});
    const InstallFile activation = plain();
    expectRefused(install(laptop, activation, u"site"_s, shortly()), ErrorKind::Failed, u"HTTP 200"_s);
    expectRefused(install(laptop, activation, u"site"_s, shortly()), ErrorKind::RefusedForSafety, u"second upload"_s);
    EXPECT_EQ(uploads(), 1);
    InstallOptions again = shortly();
    again.uploadAgain = true;
    expectRefused(install(laptop, activation, u"site"_s, again), ErrorKind::Failed, u"used already"_s);
    EXPECT_EQ(uploads(), 2) << "now the user had asked for it";
    EXPECT_EQ(laptop.events(u"rejected"_s).size(), 1);
}

TEST_F(InstallTest, WhatTheUnitReportedMeanwhileIsQuoted)
{
    start();
    add({.kind = FaultKind::RejectedLater, .body = "no such license server"});
    expectRefused(install(laptop, plain(), u"site"_s, shortly()), ErrorKind::Failed, u"no such license server"_s);
}

TEST_F(InstallTest, OneAssistantAtATimePerUnit)
{
    start();
    const auto lock = UnitLock::take(laptop.ledger().file(), unitCode());
    ASSERT_OK(lock);
    expectRefused(install(laptop, plain(), u"site"_s), ErrorKind::RefusedForSafety, u"process"_s);
    EXPECT_EQ(uploads(), 0);
}

TEST_F(InstallTest, OnlyAnOwnerMay)
{
    start();
    auto connection = connectTo(laptop);
    ASSERT_OK(connection);
    const Credentials viewer{unit().viewer().name, Secret(unit().viewer().password.toUtf8())};
    const auto refused = wait(installActivation(laptop.space(), *connection, viewer, plain(), u"site"_s, shortly()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::LoginRefused);
    EXPECT_TRUE(refused.error().why.contains(u"Only an Owner"_s)) << refused.error().why.toStdString();
    EXPECT_TRUE(unit().acceptedFiles().isEmpty());
}

TEST_F(InstallTest, AReleaseWithoutLicensingGetsNoPassword)
{
    start(1, {u"3.20.005"_s});
    expectRefused(install(laptop, plain(), u"site"_s), ErrorKind::Failed, u"3.2"_s);
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), 0);
}
