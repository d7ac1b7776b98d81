// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Intake.h"

#include "Laptop.h"

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

class IntakeTest : public testing::Test
{
protected:
    IntakeTest()
    {
        package.put(unitRecord(u"17q5t6a"_s));
        package.put(unitRecord(u"17qam11"_s));
    }
    Result<IntakeOutcome> take(const QString& file, const QString& installCode = {})
    {
        IntakeRequest request{.file = file, .installCode = {}, .kind = {}, .licenseId = {}};
        if (!installCode.isEmpty())
            request.installCode = code(installCode);
        return takeIn(laptop.space(), package, request);
    }
    /// It was refused, the package is as it was, and the ledger knows.
    void expectRefused(const Result<IntakeOutcome>& outcome, ErrorKind kind, const QString& why)
    {
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, kind);
        EXPECT_TRUE(outcome.error().why.contains(why)) << outcome.error().toText().toStdString();
        laptop.expectNoted(outcome.error());
        EXPECT_EQ(laptop.events(u"error"_s).last().packageId, package.manifest().packageId);
        EXPECT_TRUE(package.manifest().activations.isEmpty());
        EXPECT_TRUE(laptop.events(u"obtained"_s).isEmpty());
    }

    Laptop laptop;
    SitePackage package = SitePackage::create(u"Plant 7"_s);
};

} // namespace

TEST_F(IntakeTest, RecognizesWhatWasDropped)
{
    const auto kind = [](const QString& path) {
        const Recognition found = recognize(path);
        EXPECT_EQ(found.kind == DroppedKind::Nothing, found.why.has_value());
        return found.kind;
    };
    EXPECT_EQ(kind(laptop.write(u"activation"_s, "opaque")), DroppedKind::ActivationFile);
    EXPECT_EQ(kind(laptop.write(u"one"_s, "x")), DroppedKind::ActivationFile);
    EXPECT_EQ(kind(laptop.write(u"other.zip"_s, "PK\x03\x04 some other archive")), DroppedKind::ActivationFile)
        << "nobody knows the format: it may be a ZIP";
    EXPECT_EQ(kind(laptop.write(u"broken.SitePack"_s, "")), DroppedKind::SitePackage);
    EXPECT_EQ(kind(laptop.path(u"."_s)), DroppedKind::Folder);
    EXPECT_EQ(kind(laptop.path(u"none"_s)), DroppedKind::Nothing);
    EXPECT_EQ(kind(laptop.write(u"empty"_s, "")), DroppedKind::Nothing);
    EXPECT_EQ(kind(u"/dev/null"_s), DroppedKind::Nothing);
    ASSERT_OK(package.save(laptop.path(u"site.sitepack"_s), laptop.space().key()));
    EXPECT_EQ(kind(laptop.path(u"site.sitepack"_s)), DroppedKind::SitePackage);
    ASSERT_TRUE(QFile::rename(laptop.path(u"site.sitepack"_s), laptop.path(u"renamed"_s)));
    EXPECT_EQ(kind(laptop.path(u"renamed"_s)), DroppedKind::SitePackage) << "whatever its name";

    QFile large(laptop.path(u"large"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(ActivationFile::MaxSize));
    EXPECT_EQ(kind(large.fileName()), DroppedKind::ActivationFile);
    ASSERT_TRUE(large.resize(ActivationFile::MaxSize + 1));
    EXPECT_EQ(kind(large.fileName()), DroppedKind::Nothing);
}

TEST_F(IntakeTest, TheUnitIsTheOneInItsName)
{
    const QString file = laptop.write(u"capacity_17QAM11_1"_s, "bytes of 17qam11");
    const auto outcome = take(file);
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->record.installCode, code(u"17qam11"_s));
    EXPECT_EQ(outcome->record.originalName, u"capacity_17QAM11_1"_s);
    EXPECT_EQ(outcome->record.via, ObtainedVia::Added);
    EXPECT_EQ(outcome->record.kind, ActivationKind::Capacity);
    EXPECT_EQ(outcome->record.size, 16);
    EXPECT_EQ(outcome->record.sha256, Fingerprint::of("bytes of 17qam11"));
    EXPECT_FALSE(outcome->wasThere);
    EXPECT_EQ(outcome->warnings, QStringList());
    EXPECT_EQ(package.readActivation(outcome->record.id).value_or("none"), "bytes of 17qam11");
    EXPECT_EQ(Laptop::contentOf(file), "bytes of 17qam11") << "the original stays";

    const QList<Event> obtained = laptop.events(u"obtained"_s);
    ASSERT_EQ(obtained.size(), 1);
    EXPECT_EQ(obtained[0].installCode, outcome->record.installCode.text());
    EXPECT_EQ(obtained[0].activationId, outcome->record.id);
    EXPECT_EQ(obtained[0].packageId, package.manifest().packageId);
    EXPECT_EQ(obtained[0].data[u"sha256"_s].toString(), outcome->record.sha256.hex());
}

TEST_F(IntakeTest, TheUnitIsTheOnlyOneOfThePackage)
{
    SitePackage one = SitePackage::create(u"One"_s);
    one.put(unitRecord(u"17q5t6a"_s));
    const auto outcome = takeIn(laptop.space(), one, {.file = laptop.write(u"activation"_s, "x")});
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->record.installCode, code(u"17q5t6a"_s));
}

TEST_F(IntakeTest, TheUnitIsTheOneTheUserNamed)
{
    const auto outcome = take(laptop.write(u"activation"_s, "x"), u"17q5t6a"_s);
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->record.installCode, code(u"17q5t6a"_s));
}

TEST_F(IntakeTest, WithoutAnyHintItIsAsked)
{
    const auto outcome = take(laptop.write(u"activation"_s, "x"));
    expectRefused(outcome, ErrorKind::RefusedForSafety, u"Nothing says"_s);
    EXPECT_TRUE(outcome.error().remedy.contains(u"17q5t6a, 17qam11"_s)) << "the choice is named";
    // Two codes in a name are no hint either.
    expectRefused(take(laptop.write(u"17q5t6a_17qam11"_s, "x")), ErrorKind::RefusedForSafety, u"Nothing says"_s);
}

TEST_F(IntakeTest, AUnitThatIsNotInThePackageIsRefused)
{
    expectRefused(take(laptop.write(u"capacity_17qzzzz_1"_s, "x")), ErrorKind::RefusedForSafety,
                  u"17qzzzz, which is not in this site package"_s);
    expectRefused(take(laptop.write(u"activation"_s, "x"), u"17qzzzz"_s), ErrorKind::RefusedForSafety, u"17qzzzz"_s);
}

TEST_F(IntakeTest, ANameThatSaysAnotherUnitIsRefusedUnlessTheUserInsists)
{
    IntakeRequest request{.file = laptop.write(u"capacity_17qam11_1"_s, "x"), .installCode = code(u"17q5t6a"_s)};
    expectRefused(takeIn(laptop.space(), package, request), ErrorKind::RefusedForSafety,
                  u"Its name says 17qam11, not 17q5t6a"_s);
    request.despiteName = true;
    const auto outcome = takeIn(laptop.space(), package, request);
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->record.installCode, code(u"17q5t6a"_s));
    EXPECT_EQ(outcome->record.originalName, u"capacity_17qam11_1"_s);
}

TEST_F(IntakeTest, TheSameFileAgainIsThereAlready)
{
    const QString file = laptop.write(u"activation"_s, "x");
    const auto first = take(file, u"17q5t6a"_s);
    ASSERT_OK(first);
    const auto again = take(laptop.write(u"another name"_s, "x"), u"17q5t6a"_s);
    ASSERT_OK(again);
    EXPECT_TRUE(again->wasThere);
    EXPECT_EQ(again->record.id, first->record.id);
    EXPECT_EQ(again->record.originalName, u"activation"_s);
    EXPECT_EQ(package.manifest().activations.size(), 1);
    EXPECT_EQ(laptop.events(u"obtained"_s).size(), 1);
}

TEST_F(IntakeTest, TheSameFileForAnotherUnitIsRefused)
{
    ASSERT_OK(take(laptop.write(u"activation"_s, "x"), u"17q5t6a"_s));
    const auto other = take(laptop.path(u"activation"_s), u"17qam11"_s);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(other.error().why.contains(u"17q5t6a"_s));
    laptop.expectNoted(other.error());
    EXPECT_EQ(package.manifest().activations.size(), 1);
}

TEST_F(IntakeTest, TheSameFileForAnotherUnitIsTakenWhereTheUserSaysWhy)
{
    const auto first = take(laptop.write(u"activation"_s, "x"), u"17q5t6a"_s);
    ASSERT_OK(first);
    IntakeRequest request{.file = laptop.path(u"activation"_s), .installCode = code(u"17qam11"_s)};
    request.sharedBecause = u"  "_s;
    const auto silent = takeIn(laptop.space(), package, request);
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().wayOn, WayOn::Shared);
    request.sharedBecause = u"one file for the twin,\nsays Customer Success"_s;
    const auto second = takeIn(laptop.space(), package, request);
    ASSERT_OK(second);
    EXPECT_FALSE(second->wasThere);
    EXPECT_NE(second->record.path, first->record.path);
    EXPECT_EQ(second->record.sha256, first->record.sha256);
    const auto events = laptop.events(u"obtained"_s);
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events.last().data[u"sharedBecause"_s].toString(), u"one file for the twin, says Customer Success"_s);
    EXPECT_TRUE(events.last().what.contains(u"the twin"_s));
}

// A second package knows nothing of the first; the ledger does.
TEST_F(IntakeTest, TheLedgerRemembersForWhomAFileCame)
{
    ASSERT_OK(take(laptop.write(u"activation"_s, "x"), u"17q5t6a"_s));
    SitePackage second = SitePackage::create(u"Second"_s);
    second.put(unitRecord(u"17qam11"_s));
    second.put(unitRecord(u"17Q5T6A"_s));
    IntakeRequest request{.file = laptop.path(u"activation"_s), .installCode = code(u"17qam11"_s), .despiteName = true};
    const auto refused = takeIn(laptop.space(), second, request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(refused.error().why.contains(u"obtained for 17q5t6a"_s)) << refused.error().why.toStdString();
    laptop.expectNoted(refused.error());
    request.installCode = code(u"17Q5T6A"_s);
    EXPECT_OK(takeIn(laptop.space(), second, request)) << "the same unit, written in capitals";
}

TEST_F(IntakeTest, AnExtensionIsWarnedOfAndKept)
{
    const auto outcome = take(laptop.write(u"capacity_17q5t6a_1.txt"_s, "x"));
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->record.originalName, u"capacity_17q5t6a_1.txt"_s);
    ASSERT_EQ(outcome->warnings.size(), 1);
    EXPECT_TRUE(outcome->warnings[0].contains(u".txt"_s));
}

TEST_F(IntakeTest, AnUnusualInstallCodeIsWarnedOf)
{
    package.put(unitRecord(u"Main-Building"_s));
    const auto outcome = take(laptop.write(u"activation"_s, "x"), u"Main-Building"_s);
    ASSERT_OK(outcome);
    ASSERT_EQ(outcome->warnings.size(), 1);
    EXPECT_TRUE(outcome->warnings[0].contains(u"Main-Building"_s));
}

TEST_F(IntakeTest, TheKindIsTheOneNamedOrGuessed)
{
    EXPECT_EQ(take(laptop.write(u"Maintenance_17q5t6a_1"_s, "m"))->record.kind, ActivationKind::Maintenance);
    EXPECT_EQ(take(laptop.write(u"file_17q5t6a_1"_s, "c"))->record.kind, ActivationKind::Capacity);
    const LicenseId id = license(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s);
    const auto named = takeIn(laptop.space(), package,
                              {.file = laptop.write(u"maint_17q5t6a_2"_s, "k"),
                               .installCode = {},
                               .kind = ActivationKind::Core,
                               .licenseId = id});
    ASSERT_OK(named);
    EXPECT_EQ(named->record.kind, ActivationKind::Core);
    EXPECT_EQ(named->record.licenseId, id);
}

TEST_F(IntakeTest, WhatIsNoActivationFileIsRefused)
{
    expectRefused(take(laptop.write(u"empty_17q5t6a"_s, "")), ErrorKind::BadFile, u"at least one byte"_s);
    QFile large(laptop.path(u"large_17q5t6a"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(ActivationFile::MaxSize + 1));
    expectRefused(take(large.fileName()), ErrorKind::BadFile, QString::number(ActivationFile::MaxSize));
    expectRefused(take(laptop.path(u"none"_s)), ErrorKind::Failed, u"not there"_s);
    QDir(laptop.path(u"."_s)).mkdir(u"folder"_s);
    expectRefused(take(laptop.path(u"folder"_s)), ErrorKind::BadFile, u"folder"_s);
    ASSERT_OK(SitePackage::create(u"x"_s).save(laptop.path(u"other.sitepack"_s), laptop.space().key()));
    expectRefused(take(laptop.path(u"other.sitepack"_s), u"17q5t6a"_s), ErrorKind::BadFile, u"site package"_s);
}

TEST_F(IntakeTest, ANameThatABrowserCountedIsWarnedAbout)
{
    for (const QString& name :
         {u"capacity_17q5t6a_1 (1)"_s, u"capacity_17q5t6a_1(2)"_s, u"capacity_17q5t6a_1 (1).txt"_s}) {
        const auto warnings = checkActivationFile(name, 5);
        ASSERT_OK(warnings);
        EXPECT_TRUE(warnings->join(u' ').contains(u"number behind it"_s)) << qPrintable(name);
    }
    EXPECT_TRUE(checkActivationFile(u"capacity_17q5t6a_1"_s, 5)->isEmpty());
}
