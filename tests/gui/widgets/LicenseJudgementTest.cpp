// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LicenseJudgement.h"

#include "Samples.h"
#include "support/Printers.h"
#include "ui/widgets/MaintenanceLine.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);

LicenseAssessment assessed(const QList<License>& licenses)
{
    return assessLicenses(licenses, std::nullopt, Today);
}

License capacity200()
{
    return samples::license(u"Device capacity 200"_s, u"Active"_s);
}

} // namespace

TEST(LicenseJudgement, TellsThatTooLittleMaintenanceStopsFeatureReleases)
{
    LicenseJudgement judgement;
    judgement.setAssessment(
        assessed({capacity200(), samples::license(u"Maintenance 100 devices"_s, u"Expiring 2027-11-24"_s)}));
    ASSERT_FALSE(judgement.rows().isEmpty());
    EXPECT_EQ(judgement.rows().first().tone, Theme::Tone::Bad);
    EXPECT_EQ(judgement.rows().first().icon, u"error"_s);
    EXPECT_TRUE(judgement.rows().first().text.contains(u"no feature release can be installed"_s));
    EXPECT_TRUE(judgement.accessibleDescription().startsWith(judgement.rows().first().text));
    EXPECT_EQ(judgement.findChildren<QLabel*>().size(), judgement.rows().size());
}

TEST(LicenseJudgement, ACheckMarkStandsOnlyBesideACoveredCapacity)
{
    LicenseJudgement judgement;
    judgement.setAssessment(
        assessed({capacity200(), samples::license(u"Maintenance 200 devices"_s, u"Expiring 2027-11-24"_s)}));
    EXPECT_EQ(judgement.rows().first().icon, u"check"_s);
    EXPECT_TRUE(judgement.rows().first().text.contains(u"2027-11-24"_s));
    judgement.setAssessment(assessed({capacity200()}));
    EXPECT_EQ(judgement.rows().first().icon, u"warning"_s);
    judgement.setAssessment(assessLicenses({}, samples::capacity(0, 0), Today));
    EXPECT_EQ(judgement.rows().first().icon, u"info"_s);
}

TEST(MaintenanceLine, SaysEachDateInWordsAndByIcon)
{
    MaintenanceLine line;
    line.setAssessment(assessed({capacity200(), samples::license(u"Maintenance"_s, u"Expiring 2027-11-24"_s),
                                 samples::license(u"Maintenance"_s, u"Expiring 2027-01-24"_s),
                                 samples::license(u"Maintenance"_s, u"Expiring 2026-12-04"_s),
                                 samples::license(u"Maintenance"_s, u"Expired 2024-05-01"_s)}),
                       Today);
    EXPECT_FALSE(line.isHidden());
    const auto* rows = line.findChild<ToneRows*>(u"maintenanceWords"_s);
    QStringList icons;
    for (const ToneRows::Row& row : rows->rows())
        icons += row.icon;
    EXPECT_EQ(icons, QStringList({u"check"_s, u"clock"_s, u"warning"_s, u"error"_s}));
    EXPECT_TRUE(line.accessibleDescription().contains(u"Expiring 2026-12-04 · only 10 days left"_s));
}

TEST(MaintenanceLine, IsHiddenWhereNoMaintenanceShowsADate)
{
    MaintenanceLine line;
    line.setAssessment(assessed({samples::license(u"Maintenance"_s, u"Expiring 2027-11-24"_s)}), Today);
    EXPECT_FALSE(line.isHidden());
    line.setAssessment(assessed({samples::license(u"Maintenance"_s, u"Active"_s),
                                 samples::license(u"Capacity"_s, u"Expiring 2027-11-24"_s)}),
                       Today);
    EXPECT_TRUE(line.isHidden());
    EXPECT_EQ(line.accessibleDescription(), QString());
}
