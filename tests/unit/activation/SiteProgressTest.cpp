// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/SiteProgress.h"

#include "Laptop.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {

using namespace test;

namespace {

using State = UnitProgress::State;

Receipt receiptFor(const ActivationFile& file, InstallOutcome outcome)
{
    return Receipt{.id = {},
                   .activationId = file.id,
                   .installCode = file.installCode,
                   .outcome = outcome,
                   .originalName = {},
                   .sha256 = {},
                   .licenseId = {},
                   .address = {},
                   .certificateSha256 = {},
                   .user = {},
                   .laptop = {},
                   .startedAt = {},
                   .finishedAt = QDateTime::currentDateTimeUtc(),
                   .serverStatus = {},
                   .serverAnswer = {},
                   .licensesBefore = {},
                   .licensesAfter = {},
                   .capacityBefore = {},
                   .capacityAfter = {}};
}

class SiteProgressOf : public testing::Test
{
protected:
    SiteProgressOf() { manifest.put(unitRecord(u"17qaaaa"_s)); }

    void addFile(const QString& id, ActivationKind kind = ActivationKind::Capacity)
    {
        manifest.activations.append(ActivationFile{.id = id,
                                                   .kind = kind,
                                                   .installCode = code(u"17qaaaa"_s),
                                                   .licenseId = {},
                                                   .originalName = id,
                                                   .path = {},
                                                   .size = 1,
                                                   .sha256 = {},
                                                   .obtainedAt = {}});
    }
    void addReceipt(const QString& id, InstallOutcome outcome)
    {
        Receipt receipt{.id = QString::number(manifest.receipts.size()),
                        .activationId = id,
                        .installCode = code(u"17qaaaa"_s),
                        .outcome = outcome,
                        .originalName = id,
                        .sha256 = {},
                        .licenseId = {},
                        .address = {},
                        .certificateSha256 = {},
                        .user = {},
                        .laptop = {},
                        .startedAt = {},
                        .finishedAt = QDateTime::currentDateTimeUtc().addSecs(manifest.receipts.size()),
                        .serverStatus = {},
                        .serverAnswer = {},
                        .licensesBefore = {},
                        .licensesAfter = {},
                        .capacityBefore = {},
                        .capacityAfter = {}};
        manifest.receipts.append(receipt);
    }
    State state() const { return siteProgress(manifest).units.first().state; }

    Manifest manifest;
};

TEST_F(SiteProgressOf, GoesThroughItsStates)
{
    manifest.smartServers[0].capacity.reset();
    EXPECT_EQ(state(), State::NeedsFile);
    EXPECT_EQ(siteProgress(manifest).next(), Place::Online);
    addFile(u"a"_s);
    EXPECT_EQ(state(), State::Ready);
    EXPECT_EQ(siteProgress(manifest).next(), Place::BackAtTheSite);
    addReceipt(u"a"_s, InstallOutcome::Rejected);
    EXPECT_EQ(state(), State::Failed);
    EXPECT_FALSE(siteProgress(manifest).isDone());
    addReceipt(u"a"_s, InstallOutcome::Confirmed);
    EXPECT_EQ(state(), State::Confirmed);
    EXPECT_TRUE(siteProgress(manifest).isDone());
    addFile(u"b"_s, ActivationKind::Maintenance);
    EXPECT_EQ(state(), State::Ready) << "what came later is still to be installed";
}

TEST_F(SiteProgressOf, AUnitThatHadCapacityIsLicensed)
{
    manifest.smartServers[0].capacity = Capacity{.total = *DeviceCount::from(200), .used = {}};
    EXPECT_EQ(state(), State::Licensed);
    EXPECT_TRUE(siteProgress(manifest).isDone());
}

TEST_F(SiteProgressOf, TellsWhoLacksMaintenance)
{
    manifest.smartServers[0].licenses.clear();
    EXPECT_EQ(siteProgress(manifest).lackMaintenance, 1);
    addFile(u"m"_s, ActivationKind::Maintenance);
    EXPECT_EQ(siteProgress(manifest).lackMaintenance, 0);
}

/// As large as a site gets: two files for each unit, the first installed at the second attempt.
class LargeSite : public testing::Test
{
protected:
    static constexpr int Units = 5000;

    LargeSite()
    {
        for (int index = 0; index < Units; ++index) {
            const SmartServer unit = unitRecord(u"17q%1"_s.arg(index, 4, 36, QLatin1Char('0')));
            manifest.smartServers.append(unit);
            for (const ActivationKind kind : {ActivationKind::Maintenance, ActivationKind::Capacity}) {
                manifest.activations.append(ActivationFile{.id = kindName(kind) + unit.installCode.text(),
                                                           .kind = kind,
                                                           .installCode = unit.installCode,
                                                           .licenseId = {},
                                                           .originalName = {},
                                                           .path = {},
                                                           .size = 1,
                                                           .sha256 = {},
                                                           .obtainedAt = {}});
            }
            for (const InstallOutcome outcome : {InstallOutcome::Rejected, InstallOutcome::Confirmed}) {
                manifest.receipts.append(receiptFor(manifest.activations.last(), outcome));
            }
        }
    }
    qsizetype parts() const { return manifest.activations.size() + manifest.receipts.size(); }

    Manifest manifest;
};

TEST_F(LargeSite, IsToldInOnePass)
{
    const SiteIndex index(manifest);
    const SiteProgress progress = siteProgress(index);
    EXPECT_EQ(progress.units.size(), Units);
    EXPECT_EQ(progress.ready, Units);
    EXPECT_EQ(progress.units.last().filesConfirmed, 1);
    EXPECT_EQ(progress.units.last().filesPending, 1);
    EXPECT_EQ(index.visits(), parts() + manifest.activations.size())
        << "each file and receipt once, and each file once more for its unit";
}

TEST_F(LargeSite, IsPlannedInOnePass)
{
    const SiteIndex index(manifest);
    for (const SmartServer& unit : manifest.smartServers) {
        const QList<ActivationFile> pending = index.pendingFor(unit.installCode);
        ASSERT_EQ(pending.size(), 1);
        EXPECT_EQ(pending.first().kind, ActivationKind::Maintenance);
    }
    EXPECT_EQ(index.visits(), parts() + manifest.activations.size());
}

TEST(SiteIndex, KnowsNoCase)
{
    Manifest manifest;
    manifest.activations.append(ActivationFile{.id = u"a"_s,
                                               .kind = ActivationKind::Capacity,
                                               .installCode = code(u"17QAAAA"_s),
                                               .licenseId = {},
                                               .originalName = {},
                                               .path = {},
                                               .size = 1,
                                               .sha256 = {},
                                               .obtainedAt = {}});
    EXPECT_EQ(SiteIndex(manifest).filesFor(code(u"17qaaaa"_s)).size(), 1);
    EXPECT_TRUE(SiteIndex(manifest).filesFor(code(u"17qbbbb"_s)).isEmpty());
}

TEST(SiteProgress, OfAnEmptySiteStartsThere)
{
    EXPECT_EQ(siteProgress({}).next(), Place::AtTheSite);
    EXPECT_FALSE(siteProgress({}).isDone());
}

} // namespace
} // namespace activation
