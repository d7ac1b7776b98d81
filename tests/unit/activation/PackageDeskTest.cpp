// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Laptop.h"
#include "activation/Intake.h"

#include <QJsonArray>
#include <QUuid>

#include <gmock/gmock.h>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace {

ActivationFile record(const QString& name)
{
    return ActivationFile{.id = {},
                          .kind = ActivationKind::Capacity,
                          .installCode = code(u"17q5t6a"_s),
                          .licenseId = {},
                          .originalName = name,
                          .path = {},
                          .size = 0,
                          .sha256 = {},
                          .obtainedAt = {},
                          .via = ObtainedVia::Added};
}

Receipt receipt(const ActivationFile& file, InstallOutcome outcome = InstallOutcome::Confirmed)
{
    return Receipt{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                   .activationId = file.id,
                   .installCode = file.installCode,
                   .outcome = outcome,
                   .originalName = file.originalName,
                   .sha256 = file.sha256,
                   .licenseId = {},
                   .address = u"127.0.0.1:443"_s,
                   .certificateSha256 = {},
                   .user = u"apollo"_s,
                   .laptop = u"laptop"_s,
                   .startedAt = QDateTime::currentDateTimeUtc(),
                   .finishedAt = QDateTime::currentDateTimeUtc(),
                   .serverStatus = 200,
                   .serverAnswer = {},
                   .licensesBefore = {},
                   .licensesAfter = {},
                   .capacityBefore = {},
                   .capacityAfter = {}};
}

class PackageDeskTest : public testing::Test
{
protected:
    /// A package with one unit and one file, saved once.
    SitePackage made()
    {
        SitePackage package = *openOrCreatePackage(laptop.space(), file, u"Plant 7"_s);
        package.put(unitRecord(u"17q5t6a"_s));
        EXPECT_OK(package.addActivation(record(u"activation"_s), "bytes"));
        EXPECT_OK(savePackage(laptop.space(), package, file));
        return package;
    }
    static TrustPolicy trusting(Laptop& other)
    {
        return {.trusted = {other.space().key().signer().fingerprint}, .onFirstUse = false};
    }
    QString stick() const
    {
        QDir(laptop.path(u"."_s)).mkpath(u"stick"_s);
        return laptop.path(u"stick"_s);
    }
    QString onStick() const { return laptop.path(u"stick/site.sitepack"_s); }
    /// `refused` is a refusal for safety that is noted, and the stick holds what it held.
    void expectKept(const Result<QString>& refused, const QByteArray& there, const QString& why)
    {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
        EXPECT_TRUE(refused.error().why.contains(why)) << refused.error().toText().toStdString();
        laptop.expectNoted(refused.error());
        EXPECT_EQ(Laptop::contentOf(onStick()), there);
        EXPECT_EQ(QDir(stick()).entryList(QDir::Files | QDir::Hidden), QStringList{u"site.sitepack"_s});
        EXPECT_THAT(laptop.events(u"carried"_s), IsEmpty());
    }

    Laptop laptop;
    const QString file = laptop.path(u"site.sitepack"_s);
};

} // namespace

TEST_F(PackageDeskTest, ANewPackageIsNamedAfterItsFileWhereNothingElseIsSaid)
{
    EXPECT_EQ(openOrCreatePackage(laptop.space(), laptop.path(u"Plant 7.v2.sitepack"_s), {})->manifest().site,
              u"Plant 7.v2"_s);
    EXPECT_EQ(openOrCreatePackage(laptop.space(), file, u"Plant 8"_s)->manifest().site, u"Plant 8"_s);
    EXPECT_FALSE(QFileInfo::exists(file)) << "not before it is saved";
    const auto nowhere = openOrCreatePackage(laptop.space(), laptop.path(u"none/site.sitepack"_s), {});
    ASSERT_FALSE(nowhere);
    EXPECT_TRUE(nowhere.error().why.contains(u"none"_s));
    laptop.expectNoted(nowhere.error());
}

TEST_F(PackageDeskTest, AFileThatCannotBeOpenedIsNeverTakenForANewPackage)
{
    laptop.write(u"site.sitepack"_s, "not a package");
    const auto opened = openOrCreatePackage(laptop.space(), file, {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::BadFile);
    laptop.expectNoted(opened.error());
}

TEST_F(PackageDeskTest, SavingBringsInEventsAndReceiptsOfItsSiteOnly)
{
    SitePackage package = made();
    const ActivationFile activation = package.manifest().activations[0];
    const Receipt proof = receipt(activation);
    const auto append = [this](const QString& packageId, const Receipt& of) {
        EXPECT_OK(laptop.ledger().append(EventDraft{.kind = u"confirmed"_s,
                                                    .what = u"x"_s,
                                                    .packageId = packageId,
                                                    .installCode = u"17q5t6a"_s,
                                                    .activationId = of.activationId,
                                                    .data = QJsonObject{{u"receipt"_s, of.toJson()}}}));
    };
    append(package.manifest().packageId, proof);
    append(u"another site"_s, receipt(activation));
    ASSERT_OK(savePackage(laptop.space(), package, file));
    ASSERT_OK(savePackage(laptop.space(), package, file)) << "once more brings nothing in twice";
    const auto again = openPackage(laptop.space(), file);
    ASSERT_OK(again);
    EXPECT_EQ(again->manifest().revision, 3);
    ASSERT_EQ(again->manifest().receipts.size(), 1);
    EXPECT_EQ(again->manifest().receipts[0].id, proof.id);
    QStringList kinds;
    for (const Event& event : again->manifest().events) {
        EXPECT_EQ(event.packageId, package.manifest().packageId);
        kinds += event.kind;
    }
    EXPECT_EQ(kinds, (QStringList{u"packageSaved"_s, u"confirmed"_s, u"packageSaved"_s}))
        << "the save that writes them is not among them yet";
}

TEST_F(PackageDeskTest, AStrangersPackageIsAQuestionOnceAndThenRemembered)
{
    made();
    Laptop other;
    const auto stranger = openPackage(other.space(), file);
    ASSERT_FALSE(stranger);
    EXPECT_EQ(stranger.error().kind, ErrorKind::CertificateUntrusted);
    ASSERT_TRUE(stranger.error().certificate);
    EXPECT_EQ(stranger.error().certificate->presented, laptop.space().key().signer().fingerprint);
    other.expectNoted(stranger.error());
    EXPECT_THAT(other.events(u"packageSaved"_s), IsEmpty()) << "its history is not taken in before that";

    ASSERT_OK(openPackage(other.space(), file, trusting(laptop)));
    EXPECT_EQ(other.events(u"signerTrusted"_s).size(), 1);
    EXPECT_EQ(other.events(u"packageSaved"_s).size(), 0) << "revision 1 carries no events yet";
    EXPECT_OK(openPackage(other.space(), file));
    EXPECT_EQ(other.events(u"signerTrusted"_s).size(), 1);
}

TEST_F(PackageDeskTest, HistoryTravelsWithThePackage)
{
    SitePackage package = made();
    ASSERT_OK(savePackage(laptop.space(), package, file));
    Laptop other;
    auto theirs = openPackage(other.space(), file, trusting(laptop));
    ASSERT_OK(theirs);
    ASSERT_EQ(other.events(u"packageSaved"_s).size(), 1);
    EXPECT_EQ(other.events(u"packageSaved"_s)[0].laptop, laptop.ledger().laptop());
    ASSERT_OK(savePackage(other.space(), *theirs, file));
    ASSERT_OK(savePackage(other.space(), *theirs, file));
    ASSERT_OK(openPackage(laptop.space(), file, trusting(other)));
    const QList<Event> saves = laptop.events(u"packageSaved"_s);
    EXPECT_TRUE(std::any_of(saves.begin(), saves.end(),
                            [&other](const Event& event) { return event.laptop == other.ledger().laptop(); }));
    EXPECT_THAT(laptop.ledger().verifyChains()->faults, IsEmpty());
}

TEST_F(PackageDeskTest, AnOlderCopyIsRefusedUnlessTheUserInsists)
{
    SitePackage package = made();
    ASSERT_TRUE(QFile::copy(file, laptop.path(u"old.sitepack"_s)));
    ASSERT_OK(package.addActivation(record(u"second"_s), "more bytes"));
    ASSERT_OK(savePackage(laptop.space(), package, file));
    ASSERT_OK(savePackage(laptop.space(), package, file));
    QFile::remove(file); // the stick is lost

    const auto old = openPackage(laptop.space(), laptop.path(u"old.sitepack"_s));
    ASSERT_FALSE(old);
    EXPECT_EQ(old.error().kind, ErrorKind::BadFile);
    laptop.expectNoted(old.error());

    auto accepted = openPackage(laptop.space(), laptop.path(u"old.sitepack"_s), {.trusted = {}, .acceptOlder = true});
    ASSERT_OK(accepted);
    EXPECT_EQ(accepted->manifest().revision, 1);
    ASSERT_OK(savePackage(laptop.space(), *accepted, laptop.path(u"old.sitepack"_s)));
    EXPECT_EQ(accepted->manifest().revision, 4) << "above all that were seen, so that it opens from now on";
    EXPECT_OK(openPackage(laptop.space(), laptop.path(u"old.sitepack"_s)));
}

// An installation is in the ledger when it turns out that somebody else has saved the package.
TEST_F(PackageDeskTest, UpdatingGoesOnFromWhatSomebodyElseSaved)
{
    SitePackage package = made();
    const ActivationFile activation = package.manifest().activations[0];
    Laptop other;
    auto theirs = openPackage(other.space(), file, trusting(laptop));
    ASSERT_OK(theirs);
    ASSERT_OK(theirs->addActivation(record(u"theirs"_s), "their bytes"));
    ASSERT_OK(savePackage(other.space(), *theirs, file));

    const Receipt proof = receipt(activation);
    ASSERT_OK(laptop.ledger().append(EventDraft{.kind = u"confirmed"_s,
                                                .what = u"x"_s,
                                                .packageId = package.manifest().packageId,
                                                .installCode = u"17q5t6a"_s,
                                                .activationId = activation.id,
                                                .data = QJsonObject{{u"receipt"_s, proof.toJson()}}}));
    const QByteArray before = Laptop::contentOf(file);
    const auto refused = updatePackage(laptop.space(), package, file);
    ASSERT_FALSE(refused) << "a stranger's package is still a question";
    EXPECT_EQ(refused.error().kind, ErrorKind::CertificateUntrusted);
    EXPECT_EQ(Laptop::contentOf(file), before);

    ASSERT_OK(updatePackage(laptop.space(), package, file, trusting(other)));
    const Manifest& manifest = package.manifest();
    EXPECT_EQ(manifest.revision, 3);
    ASSERT_EQ(manifest.activations.size(), 2);
    EXPECT_EQ(package.readActivation(manifest.activations[1].id).value_or("none"), "their bytes");
    ASSERT_EQ(manifest.receipts.size(), 1);
    EXPECT_EQ(manifest.receipts[0].id, proof.id);
    EXPECT_EQ(openPackage(laptop.space(), file)->manifest().toJson(), manifest.toJson());
}

TEST_F(PackageDeskTest, UpdatingReplacesNothingThatIsNotThePackage)
{
    SitePackage package = made();
    laptop.write(u"site.sitepack"_s, "something else");
    const auto refused = updatePackage(laptop.space(), package, file);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::BadFile);
    EXPECT_EQ(Laptop::contentOf(file), "something else");
    QFile::remove(file);
    EXPECT_FALSE(updatePackage(laptop.space(), package, laptop.path(u"none/site.sitepack"_s)));
}

TEST_F(PackageDeskTest, CarryingMakesAnEqualCopyAndSaysSoOfEachFileThatIsNotInstalled)
{
    SitePackage package = made();
    ASSERT_OK(package.addActivation(record(u"installed"_s), "installed bytes"));
    ASSERT_OK(package.addActivation(record(u"rejected"_s), "rejected bytes"));
    package.addReceipt(receipt(package.manifest().activations[1]));
    package.addReceipt(receipt(package.manifest().activations[2], InstallOutcome::Rejected));
    ASSERT_OK(savePackage(laptop.space(), package, file));
    qint64 last = 0;
    qint64 all = -1;
    const auto carried = carryPackage(laptop.space(), file, stick(), {}, [&](qint64 done, qint64 total) {
        last = done;
        all = total;
    });
    ASSERT_OK(carried);
    EXPECT_EQ(*carried, onStick());
    EXPECT_EQ(last, all);
    EXPECT_EQ(Laptop::contentOf(onStick()), Laptop::contentOf(file));
    QStringList said;
    for (const Event& event : laptop.events(u"carried"_s))
        said += event.activationId;
    EXPECT_EQ(said, (QStringList{package.manifest().activations[0].id, package.manifest().activations[2].id}));
    EXPECT_OK(carryPackage(laptop.space(), file, stick())) << "the same again is no question";
}

TEST_F(PackageDeskTest, CarryingBringsAnOlderCopyUpToDate)
{
    SitePackage package = made();
    ASSERT_OK(carryPackage(laptop.space(), file, stick()));
    ASSERT_OK(package.addActivation(record(u"second"_s), "more bytes"));
    ASSERT_OK(savePackage(laptop.space(), package, file));
    ASSERT_OK(carryPackage(laptop.space(), file, stick()));
    EXPECT_EQ(Laptop::contentOf(onStick()), Laptop::contentOf(file));
}

TEST_F(PackageDeskTest, CarryingOntoItselfIsRefused)
{
    made();
    const auto refused = carryPackage(laptop.space(), file, laptop.path(u"."_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Usage);
    laptop.expectNoted(refused.error());
    EXPECT_OK(openPackage(laptop.space(), file));
}

TEST_F(PackageDeskTest, CarryingNeverReplacesAnotherSitesPackage)
{
    made();
    stick();
    SitePackage other = SitePackage::create(u"Other plant"_s);
    ASSERT_OK(other.save(onStick(), laptop.space().key()));
    const QByteArray there = Laptop::contentOf(onStick());
    expectKept(carryPackage(laptop.space(), file, stick()), there, u"Other plant"_s);
}

TEST_F(PackageDeskTest, CarryingNeverReplacesANewerRevision)
{
    SitePackage package = made();
    ASSERT_TRUE(QFile::copy(file, laptop.path(u"old"_s)));
    ASSERT_OK(savePackage(laptop.space(), package, file));
    stick();
    ASSERT_TRUE(QFile::rename(file, onStick()));
    ASSERT_TRUE(QFile::rename(laptop.path(u"old"_s), file));
    const QByteArray there = Laptop::contentOf(onStick());
    const auto refused =
        carryPackage(laptop.space(), file, stick(), {.trusted = {}, .onFirstUse = false, .acceptOlder = true});
    expectKept(refused, there, u"revision 2"_s);
}

// Two laptops went on apart from each other: what is on the stick may be nowhere else.
TEST_F(PackageDeskTest, CarryingNeverReplacesWhatTheOwnPackageLacks)
{
    SitePackage package = made();
    ASSERT_OK(carryPackage(laptop.space(), file, stick()));
    Laptop other;
    auto theirs = openPackage(other.space(), onStick(), trusting(laptop));
    ASSERT_OK(theirs);
    ASSERT_OK(theirs->addActivation(record(u"theirs"_s), "their bytes"));
    ASSERT_OK(savePackage(other.space(), *theirs, onStick()));
    const QByteArray there = Laptop::contentOf(onStick());
    for (int revision = 2; revision <= 3; ++revision) { // as new as theirs, then newer
        ASSERT_OK(savePackage(laptop.space(), package, file));
        ASSERT_EQ(package.manifest().revision, revision);
        const auto refused = carryPackage(laptop.space(), file, stick());
        ASSERT_FALSE(refused) << revision;
        EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
        EXPECT_TRUE(refused.error().why.contains(u"theirs"_s)) << refused.error().toText().toStdString();
        laptop.expectNoted(refused.error());
        EXPECT_EQ(Laptop::contentOf(onStick()), there);
    }
}

TEST_F(PackageDeskTest, CarryingNeverReplacesAFileThatCannotBeRead)
{
    made();
    stick();
    laptop.write(u"stick/site.sitepack"_s, "photos of the holidays");
    expectKept(carryPackage(laptop.space(), file, stick()), "photos of the holidays", u"cannot be read"_s);
}

TEST_F(PackageDeskTest, ADamagedPackageIsNotCarried)
{
    made();
    QByteArray bytes = Laptop::contentOf(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x40);
    laptop.write(u"site.sitepack"_s, bytes);
    const auto refused = carryPackage(laptop.space(), file, stick());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::BadFile);
    EXPECT_FALSE(QFileInfo::exists(onStick()));
}

TEST_F(PackageDeskTest, CarryingThatIsStoppedLeavesNothing)
{
    made();
    std::stop_source stop;
    const auto stopped = carryPackage(
        laptop.space(), file, stick(), {}, [&stop](qint64, qint64) { stop.request_stop(); }, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Canceled);
    EXPECT_EQ(QDir(stick()).entryList(QDir::Files | QDir::Hidden), QStringList());
    EXPECT_THAT(laptop.events(u"carried"_s), IsEmpty());

    ASSERT_OK(carryPackage(laptop.space(), file, stick()));
    const QByteArray before = Laptop::contentOf(onStick());
    const auto again = carryPackage(laptop.space(), file, stick(), {}, {}, stop.get_token());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Canceled) << "also while it looks at what is there";
    EXPECT_EQ(Laptop::contentOf(onStick()), before);
}
