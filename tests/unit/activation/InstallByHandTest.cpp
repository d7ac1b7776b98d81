// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/InstallByHand.h"

#include "SiteFixture.h"
#include "activation/Intake.h"
#include "activation/SiteProgress.h"
#include "activation/UnitLock.h"

using namespace activation;
using namespace activation::simulator;
using namespace activation::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ByHandTest : public SiteFixture
{
protected:
    /// A unit that was read, with one file from the portal; its API is closed from now on.
    void prepare(int units = 1)
    {
        start(units);
        package = readAll(laptop, file, units);
        ASSERT_OK(obtain(laptop, *package, file, own(), 200));
        add({.kind = FaultKind::SamlLogin});
    }
    /// A file that came by hand: its License ID is not known.
    ActivationFile takeFile(ActivationKind kind, const LicenseId& id, int number = 0)
    {
        const SimulatedFile made = makeActivationFile(kind, unitCode(), id.text(), 200, {}, number);
        const QString path = laptop.write(made.name, made.content);
        const auto taken = takeIn(laptop.space(), *package, {.file = path, .installCode = unitCode(), .kind = kind});
        EXPECT_OK(taken);
        EXPECT_OK(savePackage(laptop.space(), *package, file));
        return taken->record;
    }
    void addInCms(const ActivationFile& which)
    {
        const auto bytes = package->readActivation(which.id);
        ASSERT_OK(bytes);
        const auto added = unit().addByHand(which.originalName, *bytes);
        ASSERT_TRUE(added) << added.error().toStdString();
    }
    Result<Receipt> word(const ActivationFile& which)
    {
        return confirmByWord(laptop.space(), which, packageId(), u"unit.example"_s);
    }
    Result<QList<ByHandOutcome>> reading(const QList<ActivationFile>& which, std::chrono::milliseconds within = 5s,
                                         int index = 0)
    {
        auto connection = connectTo(laptop, index);
        if (!connection)
            return failure(connection.error());
        return wait(confirmByReading(laptop.space(), *connection, owner(index), which, packageId(),
                                     {.within = within, .label = unitCode(index).text()}));
    }
    /// The one from the portal.
    ActivationFile record() const { return package->manifest().activations.first(); }
    QString packageId() const { return package->manifest().packageId; }
    int apiUploads() { return unit().requestCount(u"POST /iap/lic/activation"_s); }
    void reopen() { ASSERT_OK(site.clearFaults()); }

    std::optional<SitePackage> package;
};

} // namespace

TEST_F(ByHandTest, AClosedApiNamesTheWayByHand)
{
    prepare();
    const auto refused = install(laptop, *installFile(*package, record()), packageId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::LoginRefused);
    EXPECT_EQ(refused.error().wayOn, WayOn::ByHand);
    EXPECT_EQ(refused.error().toJson()[u"wayOn"_s].toString(), u"byHand"_s);
    EXPECT_TRUE(refused.error().why.contains(u"SAML"_s)) << "the unit's own words";
    EXPECT_EQ(apiUploads(), 0);
}

TEST_F(ByHandTest, SoDoesALoginPageThatIsNotThereOrElsewhere)
{
    prepare();
    for (const int status : {403, 404, 405}) {
        reopen();
        add({.kind = FaultKind::Status, .path = u"/iap/auth/login"_s, .status = status});
        const auto refused = install(laptop, *installFile(*package, record()), packageId());
        ASSERT_FALSE(refused) << status;
        EXPECT_EQ(refused.error().wayOn, WayOn::ByHand) << status;
    }
    reopen();
    add({.kind = FaultKind::Redirect, .path = u"/iap/auth/login"_s, .location = u"https://sso.example/"_s});
    const auto redirected = install(laptop, *installFile(*package, record()), packageId());
    ASSERT_FALSE(redirected);
    EXPECT_EQ(redirected.error().wayOn, WayOn::ByHand) << redirected.error().toText().toStdString();
    // A unit in trouble is not one whose API is closed.
    reopen();
    add({.kind = FaultKind::Status, .path = u"/iap/auth/login"_s, .status = 503});
    const auto broken = install(laptop, *installFile(*package, record()), packageId());
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().wayOn, std::nullopt);
}

TEST_F(ByHandTest, ByWordTheReceiptClaimsNothingThatWasSeen)
{
    prepare();
    addInCms(record());
    const auto receipt = word(record());
    ASSERT_OK(receipt);
    EXPECT_EQ(receipt->byHand, ByHand::Word);
    EXPECT_FALSE(receipt->sawUnit());
    EXPECT_EQ(receipt->outcome, InstallOutcome::Confirmed);
    EXPECT_EQ(receipt->activationId, record().id);
    EXPECT_EQ(receipt->sha256, record().sha256);
    EXPECT_EQ(receipt->licenseId, own());
    EXPECT_EQ(receipt->address, u"unit.example"_s);
    EXPECT_EQ(receipt->user, QString());
    EXPECT_EQ(receipt->certificateSha256, std::nullopt);
    EXPECT_EQ(receipt->serverStatus, std::nullopt);
    EXPECT_TRUE(receipt->licensesAfter.isEmpty());
    EXPECT_EQ(receipt->capacityAfter, std::nullopt);
    const Event event = laptop.events(u"confirmed"_s).last();
    EXPECT_TRUE(event.what.contains(u"word"_s));
    EXPECT_TRUE(event.why.contains(u"Nothing was read"_s));
    EXPECT_EQ(event.data[u"receipt"_s].toObject(), receipt->toJson());
    // It is in the package, and counts.
    ASSERT_OK(savePackage(laptop.space(), *package, file));
    EXPECT_TRUE(pendingActivations(package->manifest(), unitCode()).isEmpty());
    EXPECT_TRUE(siteProgress(package->manifest()).isDone());
    EXPECT_EQ(package->manifest().receipts.last().toJson(), receipt->toJson());
}

TEST_F(ByHandTest, ConfirmedTwiceItIsOneReceipt)
{
    prepare();
    const auto first = word(record());
    ASSERT_OK(first);
    const auto second = word(record());
    ASSERT_OK(second);
    EXPECT_EQ(second->id, first->id);
    EXPECT_EQ(laptop.events(u"confirmed"_s).size(), 1);
}

TEST_F(ByHandTest, WhoIsConfirmedBySomebodyElseIsDone)
{
    prepare();
    reopen();
    const auto theirs = install(laptop, *installFile(*package, record()), packageId());
    ASSERT_OK(theirs);
    const auto mine = word(record());
    ASSERT_OK(mine);
    EXPECT_EQ(mine->id, theirs->id);
    EXPECT_EQ(mine->byHand, std::nullopt);
    const auto read = reading({record()});
    ASSERT_OK(read);
    ASSERT_TRUE(read->first().receipt);
    EXPECT_EQ(read->first().receipt->id, theirs->id);
    EXPECT_EQ(laptop.events(u"confirmed"_s).size(), 1);
}

TEST_F(ByHandTest, ByReadingTheReceiptHasBeforeAndAfter)
{
    prepare();
    addInCms(record());
    reopen();
    const auto outcomes = reading({record()});
    ASSERT_OK(outcomes);
    ASSERT_EQ(outcomes->size(), 1);
    ASSERT_TRUE(outcomes->first().receipt) << outcomes->first().error->toText().toStdString();
    const Receipt& receipt = *outcomes->first().receipt;
    EXPECT_EQ(receipt.byHand, ByHand::Reading);
    EXPECT_TRUE(receipt.sawUnit());
    EXPECT_EQ(receipt.user, unit().owner().name);
    EXPECT_EQ(receipt.certificateSha256, unit().usualCertificateFingerprint());
    EXPECT_TRUE(receipt.licensesBefore.isEmpty());
    EXPECT_EQ(receipt.capacityBefore->total.count(), 0);
    ASSERT_EQ(receipt.licensesAfter.size(), 1);
    EXPECT_EQ(receipt.licensesAfter.first().id(), own());
    EXPECT_EQ(receipt.capacityAfter->total.count(), 200);
    EXPECT_EQ(receipt.serverStatus, std::nullopt);
    EXPECT_EQ(apiUploads(), 0);
}

TEST_F(ByHandTest, ByReadingItWaitsUntilTheLicenseShows)
{
    prepare();
    unit().setLicenseDelay(1500ms);
    addInCms(record());
    reopen();
    const auto outcomes = reading({record()}, 20s);
    ASSERT_OK(outcomes);
    EXPECT_TRUE(outcomes->first().receipt);
}

TEST_F(ByHandTest, ByReadingNothingIsConfirmedThatDoesNotShow)
{
    prepare();
    reopen();
    const auto outcomes = reading({record()}, 200ms);
    ASSERT_OK(outcomes);
    EXPECT_FALSE(outcomes->first().receipt);
    ASSERT_TRUE(outcomes->first().error);
    EXPECT_TRUE(outcomes->first().error->why.contains(own().text()));
    laptop.expectNoted(*outcomes->first().error);
    EXPECT_TRUE(laptop.events(u"confirmed"_s).isEmpty());
}

TEST_F(ByHandTest, AClosedApiStaysClosedForReadingToo)
{
    prepare();
    addInCms(record());
    const auto outcomes = reading({record()});
    ASSERT_FALSE(outcomes);
    EXPECT_EQ(outcomes.error().kind, ErrorKind::LoginRefused);
    EXPECT_EQ(outcomes.error().wayOn, WayOn::ByHand);
    EXPECT_TRUE(laptop.events(u"confirmed"_s).isEmpty());
}

TEST_F(ByHandTest, AnotherUnitConfirmsNothing)
{
    prepare(2);
    addInCms(record());
    reopen();
    const auto outcomes = reading({record()}, 5s, 1);
    ASSERT_FALSE(outcomes);
    EXPECT_EQ(outcomes.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(outcomes.error().why.contains(unitCode(1).text()));
    laptop.expectNoted(outcomes.error());
    EXPECT_TRUE(laptop.events(u"confirmed"_s).isEmpty());
}

TEST_F(ByHandTest, OneReadingDoesNotConfirmTwoFilesByOneRow)
{
    prepare();
    const ActivationFile one = takeFile(ActivationKind::Capacity, shared(), 11);
    const ActivationFile two = takeFile(ActivationKind::Capacity, usedUp(), 12);
    reopen();
    addInCms(one);
    const auto both = reading({one, two}, 500ms);
    ASSERT_OK(both);
    EXPECT_FALSE(both->at(0).receipt);
    EXPECT_FALSE(both->at(1).receipt);
    // Each by itself, as the user added them.
    const auto first = reading({one});
    ASSERT_OK(first);
    ASSERT_TRUE(first->first().receipt);
    const auto second = reading({two}, 500ms);
    ASSERT_OK(second);
    EXPECT_FALSE(second->first().receipt) << "the row was the first one's";
    addInCms(two);
    const auto now = reading({two});
    ASSERT_OK(now);
    ASSERT_TRUE(now->first().receipt) << now->first().error->toText().toStdString();
    EXPECT_EQ(now->first().receipt->licensesBefore, first->first().receipt->licensesAfter);
}

TEST_F(ByHandTest, TwoFilesAddedTogetherAreConfirmedTogether)
{
    prepare();
    const ActivationFile upkeep = takeFile(ActivationKind::Maintenance, maintenance(), 13);
    addInCms(record());
    addInCms(upkeep);
    reopen();
    const auto both = reading({record(), upkeep});
    ASSERT_OK(both);
    ASSERT_EQ(both->size(), 2);
    for (const ByHandOutcome& outcome : *both)
        EXPECT_TRUE(outcome.receipt) << outcome.error->toText().toStdString();
    EXPECT_EQ(laptop.events(u"confirmed"_s).size(), 2);
}

// The same file over the API afterwards: it is there, whoever put it there.
TEST_F(ByHandTest, AnUploadAfterwardsSeesItAsInstalled)
{
    prepare();
    const ActivationFile upkeep = takeFile(ActivationKind::Maintenance, maintenance(), 14);
    for (const ActivationFile& one : {record(), upkeep}) {
        addInCms(one);
        ASSERT_OK(word(one));
    }
    reopen();
    for (const ActivationFile& one : {record(), upkeep}) {
        const auto again = install(laptop, *installFile(*package, one), packageId());
        ASSERT_OK(again);
        EXPECT_EQ(again->outcome, InstallOutcome::AlreadyInstalled);
        EXPECT_EQ(again->byHand, std::nullopt) << "now it was seen";
    }
    EXPECT_EQ(apiUploads(), 0);
}

// A word that was mistaken, or a license that is still on its way: look first, upload only deliberately.
TEST_F(ByHandTest, AfterAWordNothingIsUploadedUnasked)
{
    prepare();
    ASSERT_OK(word(record()));
    reopen();
    InstallOptions options{.confirmWithin = 300ms};
    const auto refused = install(laptop, *installFile(*package, record()), packageId(), options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_EQ(refused.error().wayOn, WayOn::UploadAgain);
    EXPECT_TRUE(refused.error().what.contains(u"by hand"_s));
    EXPECT_EQ(apiUploads(), 0);
    // It shows while it is looked for.
    unit().setLicenseDelay(700ms);
    addInCms(record());
    const auto there = install(laptop, *installFile(*package, record()), packageId());
    ASSERT_OK(there);
    EXPECT_EQ(there->outcome, InstallOutcome::AlreadyInstalled);
    EXPECT_EQ(apiUploads(), 0);
}

TEST_F(ByHandTest, WithTheUsersSayItIsUploadedAllTheSame)
{
    prepare();
    ASSERT_OK(word(record()));
    reopen();
    const auto done =
        install(laptop, *installFile(*package, record()), packageId(), {.confirmWithin = 3s, .uploadAgain = true});
    ASSERT_OK(done);
    EXPECT_EQ(done->outcome, InstallOutcome::Confirmed);
    EXPECT_EQ(apiUploads(), 1);
}

TEST_F(ByHandTest, OneAssistantAtATime)
{
    prepare();
    const auto lock = UnitLock::take(laptop.ledger().file(), unitCode());
    ASSERT_OK(lock);
    const auto refused = word(record());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    laptop.expectNoted(refused.error());
}
