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

TEST(SiteProgress, OfAnEmptySiteStartsThere)
{
    EXPECT_EQ(siteProgress({}).next(), Place::AtTheSite);
    EXPECT_FALSE(siteProgress({}).isDone());
}

} // namespace
} // namespace activation
