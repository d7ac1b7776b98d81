// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/ByHandProof.h"

#include "Laptop.h"

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

const QString L1 = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
const QString L2 = u"7a3c1d90-0000-4000-8000-000000000002"_s;
const QDateTime Noon(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC);

License row(const QString& licenseId, const QString& description = u"Device capacity, 200 devices"_s,
            const QString& date = u"2026-01-02"_s)
{
    return License{.segmentController = u"17q5t6a"_s,
                   .description = description,
                   .status = LicenseStatus::parse(u"Active"_s),
                   .activationDate = date,
                   .licenseId = licenseId,
                   .note = {}};
}

LicenseState state(const QList<License>& rows, int total = 0)
{
    return {.licenses = rows, .capacity = Capacity{*DeviceCount::from(total), *DeviceCount::from(0)}};
}

ByHandClaim claim(const QString& id, const QString& licenseId, std::optional<LicenseState> before = state({}),
                  ActivationKind kind = ActivationKind::Capacity)
{
    return {.file = {.activationId = id,
                     .installCode = code(u"17q5t6a"_s),
                     .licenseId = licenseId.isEmpty() ? std::nullopt : std::optional(license(licenseId)),
                     .kind = kind,
                     .originalName = id,
                     .bytes = {},
                     .sha256 = Fingerprint::of(id.toUtf8())},
            .history = {},
            .before = std::move(before),
            .ofOthers = {}};
}

QList<bool> proven(const QList<ByHandClaim>& claims, const LicenseState& now)
{
    QList<bool> out;
    for (const auto& proof : proofsOf(claims, now))
        out += proof.has_value();
    return out;
}

Event readingAt(const QDateTime& at, const LicenseState& seen)
{
    SmartServer unit = unitRecord(u"17q5t6a"_s);
    unit.readAt = at;
    unit.licenses = seen.licenses;
    unit.capacity = seen.capacity;
    Event event;
    event.kind = u"identified"_s;
    event.data = unit.toJson();
    return event;
}

Event receiptAt(const QDateTime& at, const LicenseState& after, std::optional<ByHand> how = std::nullopt)
{
    const Receipt receipt{.id = u"r"_s,
                          .activationId = u"other"_s,
                          .installCode = code(u"17q5t6a"_s),
                          .outcome = InstallOutcome::Confirmed,
                          .originalName = u"other"_s,
                          .sha256 = Fingerprint::of("other"),
                          .licenseId = {},
                          .address = {},
                          .certificateSha256 = {},
                          .user = {},
                          .laptop = {},
                          .startedAt = at,
                          .finishedAt = at,
                          .serverStatus = {},
                          .serverAnswer = {},
                          .licensesBefore = {},
                          .licensesAfter = after.licenses,
                          .capacityBefore = {},
                          .capacityAfter = after.capacity,
                          .byHand = how};
    Event event;
    event.kind = u"confirmed"_s;
    event.activationId = u"other"_s;
    event.data = {{u"receipt"_s, receipt.toJson()}};
    return event;
}

} // namespace

TEST(StateBefore, IsAsLastReadBeforeTheFileCame)
{
    const QList<Event> events{readingAt(Noon.addDays(-2), state({})),
                              readingAt(Noon.addDays(-1), state({row(L1)}, 200)),
                              readingAt(Noon.addDays(1), state({row(L1), row(L2)}, 400))};
    ASSERT_TRUE(stateBefore(events, Noon));
    EXPECT_EQ(stateBefore(events, Noon)->licenses, QList<License>{row(L1)})
        << "a later reading may show the file's own license";
    EXPECT_EQ(stateBefore(events, Noon)->capacity->total.count(), 200);
    EXPECT_FALSE(stateBefore(events, Noon.addDays(-3)));
    EXPECT_FALSE(stateBefore({}, Noon));
}

TEST(StateBefore, IsWhatTheLastReceiptSaw)
{
    QList<Event> events{readingAt(Noon.addDays(-1), state({})), receiptAt(Noon.addDays(1), state({row(L1)}, 200))};
    ASSERT_TRUE(stateBefore(events, Noon));
    EXPECT_EQ(stateBefore(events, Noon)->licenses, QList<License>{row(L1)});
    // A word saw nothing.
    events = {readingAt(Noon.addDays(-1), state({row(L2)})), receiptAt(Noon.addDays(1), state({}), ByHand::Word)};
    EXPECT_EQ(stateBefore(events, Noon)->licenses, QList<License>{row(L2)});
}

TEST(ByHandClaim, KnowsTheLicensesOfOtherFiles)
{
    Event other;
    other.kind = u"obtained"_s;
    other.activationId = u"B"_s;
    other.data = {{u"licenseId"_s, L2}};
    const auto made = byHandClaim({readingAt(Noon.addDays(-1), state({row(L1)})), other}, claim(u"A"_s, {}).file, Noon);
    EXPECT_EQ(made.ofOthers, QList<LicenseId>{license(L2)});
    EXPECT_EQ(made.before->licenses, QList<License>{row(L1)});
    EXPECT_FALSE(proofsOf({made}, state({row(L1), row(L2)})).first()) << "that row is the other file's";
    EXPECT_TRUE(proofsOf({made}, state({row(L1), row(u"?"_s)})).first());
}

TEST(Proofs, ItsOwnLicenseId)
{
    EXPECT_EQ(proven({claim(u"A"_s, L1)}, state({row(L1)})), QList<bool>{true});
    EXPECT_EQ(proven({claim(u"A"_s, L1)}, state({row(L2)})), QList<bool>{false});
    EXPECT_EQ(proven({claim(u"A"_s, L1)}, state({})), QList<bool>{false});
    EXPECT_EQ(proven({claim(u"A"_s, L1, std::nullopt)}, state({row(L1)})), QList<bool>{true})
        << "the row of its own ID needs no comparison";
    EXPECT_EQ(proven({claim(u"A"_s, L1, state({row(L1)}), ActivationKind::Maintenance)}, state({row(L1)})),
              QList<bool>{false})
        << "it may be the one that is renewed";
}

TEST(Proofs, AWordIsNone)
{
    ByHandClaim renewal = claim(u"A"_s, L1, state({row(L1)}), ActivationKind::Maintenance);
    renewal.history.confirmed = true;
    EXPECT_EQ(proven({renewal}, state({row(L1)})), QList<bool>{true});
    renewal.history.byWord = true;
    EXPECT_EQ(proven({renewal}, state({row(L1)})), QList<bool>{false});
}

TEST(Proofs, WithoutALicenseIdANewRowOfItsKind)
{
    const QString maintenance = u"Maintenance, 200 devices"_s;
    EXPECT_EQ(proven({claim(u"A"_s, {})}, state({row(L1)})), QList<bool>{true});
    EXPECT_EQ(proven({claim(u"A"_s, {}, state({row(L1)}))}, state({row(L1)})), QList<bool>{false});
    EXPECT_EQ(proven({claim(u"A"_s, {}, std::nullopt)}, state({row(L1)})), QList<bool>{false})
        << "nobody knows what is new";
    EXPECT_EQ(proven({claim(u"A"_s, {})}, state({row(L1, maintenance)})), QList<bool>{false});
    EXPECT_EQ(proven({claim(u"A"_s, {}, state({}), ActivationKind::Maintenance)}, state({row(L1, maintenance)})),
              QList<bool>{true});
    EXPECT_EQ(proven({claim(u"A"_s, {}, state({}), ActivationKind::Maintenance)}, state({row(L1)}, 200)),
              QList<bool>{false})
        << "nor does capacity prove maintenance";
}

TEST(Proofs, OneRowNeverProvesTwoFiles)
{
    const QList<ByHandClaim> two{claim(u"A"_s, {}), claim(u"B"_s, {})};
    EXPECT_EQ(proven(two, state({row(L1)}, 200)), (QList<bool>{false, false})) << "whose it is cannot be told";
    EXPECT_EQ(proven(two, state({row(L1), row(L2)}, 400)), (QList<bool>{true, true}));
    EXPECT_EQ(proven({claim(u"A"_s, L1), claim(u"B"_s, L1)}, state({row(L1)}, 200)), (QList<bool>{true, false}));
    EXPECT_EQ(proven({claim(u"A"_s, {}), claim(u"B"_s, L1)}, state({row(L1)}, 200)), (QList<bool>{false, true}))
        << "the row of a known ID is not for another file to take";
    EXPECT_EQ(proven({claim(u"A"_s, {}), claim(u"B"_s, L1)}, state({row(L1), row(L2)}, 400)),
              (QList<bool>{true, true}));
}

TEST(Proofs, AGainOfCapacityProvesOnePartOfALicense)
{
    const LicenseState before = state({row(L1)}, 200);
    EXPECT_EQ(proven({claim(u"A"_s, L1, before)}, state({row(L1)}, 300)), QList<bool>{true});
    ByHandClaim part = claim(u"A"_s, L1, before);
    part.history.licenseInParts = true;
    ByHandClaim another = claim(u"B"_s, L1, before);
    another.history.licenseInParts = true;
    EXPECT_EQ(proven({part}, before), QList<bool>{false});
    EXPECT_EQ(proven({part}, state({row(L1)}, 300)), QList<bool>{true});
    EXPECT_EQ(proven({part, another}, state({row(L1)}, 400)), (QList<bool>{true, false}));
    EXPECT_EQ(proven({part}, state({row(L1), row(L2)}, 400)), QList<bool>{false}) << "a new row explains it";
    EXPECT_FALSE(proofsOf({part}, state({row(L1)}, 300)).first()->row);
}
