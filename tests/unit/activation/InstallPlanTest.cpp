// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Laptop.h"
#include "activation/InstallActivation.h"

#include <QJsonArray>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

const QString L1 = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
const QString L2 = u"7a3c1d90-0000-4000-8000-000000000002"_s;

InstallFile fileOf(const QString& licenseId, ActivationKind kind = ActivationKind::Capacity)
{
    return InstallFile{.activationId = u"A1"_s,
                       .installCode = code(u"17q5t6a"_s),
                       .licenseId = licenseId.isEmpty() ? std::nullopt : std::optional(license(licenseId)),
                       .kind = kind,
                       .originalName = u"file"_s,
                       .bytes = "bytes",
                       .sha256 = Fingerprint::of("bytes")};
}

License row(const QString& licenseId, const QString& status = u"Active"_s, const QString& date = u"2026-01-02"_s,
            const QString& description = u"Device capacity"_s)
{
    return License{.segmentController = u"17q5t6a"_s,
                   .description = description,
                   .status = LicenseStatus::parse(status),
                   .activationDate = date,
                   .licenseId = licenseId,
                   .note = {}};
}

LicenseState state(const QList<License>& rows, int total = -1)
{
    LicenseState made{.licenses = rows, .capacity = {}};
    if (total >= 0)
        made.capacity = Capacity{*DeviceCount::from(total), *DeviceCount::from(0)};
    return made;
}

Event event(const QString& kind, const QJsonObject& data = {}, const QString& activationId = u"A1"_s)
{
    Event made;
    made.kind = kind;
    made.activationId = activationId;
    made.data = data;
    return made;
}

Event installing(const LicenseState& before, const QString& activationId = u"A1"_s)
{
    return event(u"installing"_s, {{u"before"_s, toJson(before)}}, activationId);
}

} // namespace

TEST(InstallHistory, NothingIsKnownOfAFileThatNobodyTouched)
{
    const InstallHistory history = installHistory(
        {installing(state({}), u"another"_s), event(u"confirmed"_s, {{u"sha256"_s, Fingerprint::of("x").hex()}}, {}),
         event(u"obtained"_s), event(u"carried"_s), event(u"error"_s)},
        fileOf(L1));
    EXPECT_FALSE(history.uploadBegun);
    EXPECT_FALSE(history.accepted);
    EXPECT_FALSE(history.confirmed);
    EXPECT_FALSE(history.before);
}

TEST(InstallHistory, FollowsAnUploadThroughItsStates)
{
    QList<Event> events{installing(state({row(L2)}, 200))};
    InstallHistory history = installHistory(events, fileOf(L1));
    EXPECT_TRUE(history.uploadBegun);
    EXPECT_FALSE(history.accepted);
    ASSERT_TRUE(history.before);
    EXPECT_EQ(history.before->licenses, QList<License>{row(L2)});
    EXPECT_EQ(history.before->capacity->total.count(), 200);

    events += event(u"installed"_s);
    history = installHistory(events, fileOf(L1));
    EXPECT_TRUE(history.uploadBegun);
    EXPECT_TRUE(history.accepted);
    EXPECT_FALSE(history.confirmed);

    events += event(u"confirmed"_s);
    history = installHistory(events, fileOf(L1));
    EXPECT_FALSE(history.uploadBegun);
    EXPECT_FALSE(history.accepted);
    EXPECT_TRUE(history.confirmed);
}

TEST(InstallHistory, IsFoundByTheFilesHashToo)
{
    // A plain file has another activation ID each time.
    const QJsonObject data{{u"sha256"_s, Fingerprint::of("bytes").hex()}, {u"before"_s, toJson(state({}))}};
    EXPECT_TRUE(installHistory({event(u"installing"_s, data, u"other"_s)}, fileOf(L1)).uploadBegun);
    EXPECT_TRUE(installHistory({event(u"installing"_s, data, {})}, fileOf({})).uploadBegun);
}

TEST(InstallHistory, AfterARefusalTheNextUploadStartsAnew)
{
    const InstallHistory refused = installHistory({installing(state({row(L1)})), event(u"rejected"_s)}, fileOf(L1));
    EXPECT_FALSE(refused.uploadBegun);
    EXPECT_FALSE(refused.before);
    const InstallHistory again =
        installHistory({installing(state({row(L1)})), event(u"rejected"_s), installing(state({row(L2)}))}, fileOf(L1));
    EXPECT_TRUE(again.uploadBegun);
    EXPECT_EQ(again.before->licenses, QList<License>{row(L2)});
}

// A license that was given back and is installed once more: what came in between is no proof of the second upload.
TEST(InstallHistory, AfterAConfirmationTheNextUploadStartsAnew)
{
    const InstallHistory history =
        installHistory({installing(state({})), event(u"confirmed"_s), installing(state({row(L2)}, 200))}, fileOf({}));
    EXPECT_TRUE(history.uploadBegun);
    ASSERT_TRUE(history.before);
    EXPECT_EQ(history.before->licenses, QList<License>{row(L2)});
}

// An upload that is repeated before its outcome is known is compared with how it was before the first one.
TEST(InstallHistory, KeepsWhatWasBeforeTheFirstUpload)
{
    const InstallHistory history =
        installHistory({installing(state({row(L2)})), installing(state({row(L2), row(L1)}))}, fileOf(L1));
    EXPECT_EQ(history.before->licenses, QList<License>{row(L2)});
}

TEST(InstallHistory, AnEventThatCannotBeReadIsNoState)
{
    const InstallHistory history = installHistory({event(u"installing"_s, {{u"before"_s, 7}})}, fileOf(L1));
    EXPECT_TRUE(history.uploadBegun);
    EXPECT_FALSE(history.before);
}

TEST(LicenseStateJson, ComesBackAsItWentOut)
{
    for (const LicenseState& made : {state({}), state({row(L1), row(L2)}, 300)}) {
        const auto again = licenseStateFrom(toJson(made));
        ASSERT_TRUE(again);
        EXPECT_EQ(again->licenses, made.licenses);
        EXPECT_EQ(again->capacity, made.capacity);
    }
    EXPECT_FALSE(licenseStateFrom({}));
    EXPECT_FALSE(licenseStateFrom({{u"licenses"_s, QJsonArray{7}}}));
    EXPECT_FALSE(licenseStateFrom({{u"licenses"_s, QJsonArray()}, {u"capacity"_s, QJsonObject{{u"total"_s, -1}}}}));
}

TEST(ShowsLicense, ItsOwnRowThatIsNewOrChanged)
{
    const InstallFile file = fileOf(L1);
    EXPECT_TRUE(showsLicense(file, state({}), state({row(L1)})));
    EXPECT_TRUE(showsLicense(file, state({row(L2)}), state({row(L2), row(L1.toUpper())}))) << "IDs know no case";
    EXPECT_TRUE(showsLicense(file, state({row(L1, u"Expired 2026-01-01"_s)}), state({row(L1)})));
    EXPECT_TRUE(showsLicense(file, state({row(L1)}), state({row(L1, u"Active"_s, u"2026-02-03"_s)})));
    EXPECT_FALSE(showsLicense(file, state({row(L1)}), state({row(L1)})));
    EXPECT_FALSE(showsLicense(file, state({}), state({})));
    EXPECT_FALSE(showsLicense(file, state({}), state({row(L2)}))) << "another license is no proof";
    EXPECT_FALSE(showsLicense(file, state({}), state({row(L2)}, 200))) << "nor is its capacity";
    EXPECT_FALSE(showsLicense(file, state({}), state({row(L1, u"Expired 2026-01-01"_s)})));
    EXPECT_FALSE(showsLicense(file, state({}), state({row(u"no id"_s)})));
}

TEST(ShowsLicense, AnotherPartOfALicenseThatIsThereIsSeenByTheCapacity)
{
    const InstallFile file = fileOf(L1);
    EXPECT_TRUE(showsLicense(file, state({row(L1)}, 200), state({row(L1)}, 300)));
    EXPECT_FALSE(showsLicense(file, state({row(L1)}, 200), state({row(L1)}, 200)));
    EXPECT_FALSE(showsLicense(file, state({row(L1)}, 300), state({row(L1)}, 200)));
    EXPECT_FALSE(showsLicense(file, state({row(L1)}), state({row(L1)}, 300))) << "nobody knows what it was before";
}

TEST(ShowsLicense, AnyRowOrCapacityWhereTheLicenseIdIsNotKnown)
{
    const InstallFile file = fileOf({});
    EXPECT_TRUE(showsLicense(file, state({row(L2)}), state({row(L2), row(L1)})));
    EXPECT_TRUE(showsLicense(file, state({}), state({row(u"no id"_s)})));
    EXPECT_TRUE(showsLicense(file, state({row(L1)}, 200), state({row(L1)}, 300)));
    EXPECT_TRUE(
        showsLicense(file, state({row(L1)}), state({row(L1), row(L1, u"Active"_s, u"2026-01-02"_s, u"Maintenance"_s)})))
        << "the same ID with another description is another row";
    EXPECT_FALSE(showsLicense(file, state({row(L1)}, 200), state({row(L1)}, 200)));
    EXPECT_FALSE(showsLicense(file, state({row(L1)}), state({})));
}

// Time passes while the assistant waits: a row that ages by itself proves no upload.
TEST(ShowsLicense, ARowThatOnlyAgedIsNoProof)
{
    const QList<std::pair<QString, QString>> aged{
        {u"Active"_s, u"Expiring 2026-12-31"_s},
        {u"Active"_s, u"Expired 2026-01-01"_s},
        {u"Expiring 2026-12-31"_s, u"Expired 2026-12-31"_s},
        {u"Expiring 2026-12-31"_s, u"Expiring 2026-11-30"_s},
    };
    for (const QString& id : {QString(), L1}) {
        for (const auto& [before, now] : aged) {
            EXPECT_FALSE(showsLicense(fileOf(id), state({row(L1, before)}), state({row(L1, now)})))
                << before.toStdString() << " → " << now.toStdString();
        }
        EXPECT_TRUE(showsLicense(fileOf(id), state({row(L1, u"Expiring 2026-12-31"_s)}),
                                 state({row(L1, u"Expiring 2027-12-31"_s)})))
            << "a renewal";
        EXPECT_TRUE(
            showsLicense(fileOf(id), state({row(L1, u"Expiring 2026-12-31"_s)}), state({row(L1, u"Active"_s)})));
        EXPECT_TRUE(showsLicense(fileOf(id), state({row(L1, u"Pending"_s)}), state({row(L1, u"Activated"_s)})))
            << "words that nobody knows yet";
    }
}

TEST(IsThereAlready, ARowOfItsLicenseIdThatNobodyElseExplains)
{
    const InstallHistory none;
    EXPECT_TRUE(isThereAlready(fileOf(L1), none, state({row(L1)})));
    EXPECT_TRUE(isThereAlready(fileOf(L1, ActivationKind::Core), none, state({row(L2), row(L1)})));
    EXPECT_FALSE(isThereAlready(fileOf(L1), none, state({row(L2)})));
    EXPECT_FALSE(isThereAlready(fileOf(L1), none, state({})));
    EXPECT_FALSE(isThereAlready(fileOf(L1), none, state({row(L1, u"Expired 2026-01-01"_s)})));
}

TEST(IsThereAlready, MaintenanceIsOnlyBelievedWithAReceipt)
{
    const InstallFile renewal = fileOf(L1, ActivationKind::Maintenance);
    InstallHistory history;
    EXPECT_FALSE(isThereAlready(renewal, history, state({row(L1)}))) << "it may be the one that is renewed";
    history.confirmed = true;
    EXPECT_TRUE(isThereAlready(renewal, history, state({row(L1)})));
    EXPECT_FALSE(isThereAlready(renewal, history, state({row(L1, u"Expired 2026-01-01"_s)})));
}

TEST(IsThereAlready, WithoutALicenseIdOnlyWhatWasConfirmedBefore)
{
    InstallHistory history;
    EXPECT_FALSE(isThereAlready(fileOf({}), history, state({row(L1)}, 200)));
    history.uploadBegun = true;
    history.accepted = true;
    EXPECT_FALSE(isThereAlready(fileOf({}), history, state({row(L1)}, 200)));
    history.confirmed = true;
    EXPECT_TRUE(isThereAlready(fileOf({}), history, state({row(L1)}, 200)));
    EXPECT_FALSE(isThereAlready(fileOf({}), history, state({}))) << "it was given back since";
}

// A license can be spent in parts: then its row is there for another file, and says nothing of this one.
TEST(IsThereAlready, ARowThatAnotherFileBroughtIsNoProof)
{
    const QJsonObject receipt{{u"licenseId"_s, L1}};
    const QJsonObject data{{u"sha256"_s, Fingerprint::of("other").hex()}, {u"receipt"_s, receipt}};
    const InstallFile file = fileOf(L1);
    InstallHistory history = installHistory({event(u"confirmed"_s, data, u"A0"_s)}, file);
    EXPECT_FALSE(isThereAlready(file, history, state({row(L1)}, 200)));
    // Once this one was confirmed too, it is.
    history = installHistory(
        {event(u"confirmed"_s, data, u"A0"_s), installing(state({row(L1)}, 200)), event(u"confirmed"_s)}, file);
    EXPECT_TRUE(isThereAlready(file, history, state({row(L1)}, 300)));
    // Another license's file explains nothing here.
    const QJsonObject elsewhere{{u"receipt"_s, QJsonObject{{u"licenseId"_s, L2}}}};
    history = installHistory({event(u"confirmed"_s, elsewhere, u"A0"_s)}, file);
    EXPECT_TRUE(isThereAlready(file, history, state({row(L1)}, 200)));
}

TEST(PendingActivations, WhatIsNotConfirmedCapacityFirst)
{
    Manifest manifest;
    const auto add = [&manifest](const QString& id, const QString& unit, ActivationKind kind) {
        manifest.activations += ActivationFile{.id = id,
                                               .kind = kind,
                                               .installCode = code(unit),
                                               .licenseId = {},
                                               .originalName = id,
                                               .path = {},
                                               .size = 1,
                                               .sha256 = {},
                                               .obtainedAt = {},
                                               .via = ObtainedVia::Added};
    };
    add(u"m"_s, u"17q5t6a"_s, ActivationKind::Maintenance);
    add(u"core"_s, u"17q5t6a"_s, ActivationKind::Core);
    add(u"c1"_s, u"17q5t6a"_s, ActivationKind::Capacity);
    add(u"elsewhere"_s, u"17qam11"_s, ActivationKind::Capacity);
    add(u"c2"_s, u"17Q5T6A"_s, ActivationKind::Capacity);
    const auto ids = [&manifest] {
        QStringList found;
        for (const ActivationFile& file : pendingActivations(manifest, code(u"17q5t6a"_s)))
            found += file.id;
        return found;
    };
    EXPECT_EQ(ids(), (QStringList{u"c1"_s, u"c2"_s, u"core"_s, u"m"_s}));
    const auto receipt = [](const QString& activationId, InstallOutcome outcome) {
        return Receipt{.id = activationId + outcomeName(outcome),
                       .activationId = activationId,
                       .installCode = code(u"17q5t6a"_s),
                       .outcome = outcome,
                       .originalName = {},
                       .sha256 = {},
                       .licenseId = {},
                       .address = {},
                       .certificateSha256 = {},
                       .user = {},
                       .laptop = {},
                       .startedAt = {},
                       .finishedAt = {},
                       .serverStatus = {},
                       .serverAnswer = {},
                       .licensesBefore = {},
                       .licensesAfter = {},
                       .capacityBefore = {},
                       .capacityAfter = {}};
    };
    manifest.receipts = {receipt(u"c1"_s, InstallOutcome::Confirmed), receipt(u"c2"_s, InstallOutcome::Rejected),
                         receipt(u"core"_s, InstallOutcome::AlreadyInstalled),
                         receipt(u"m"_s, InstallOutcome::NotShown)};
    EXPECT_EQ(ids(), (QStringList{u"c2"_s, u"m"_s}));
}
