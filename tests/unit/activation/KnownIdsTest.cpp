// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/KnownIds.h"

#include "Laptop.h"

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

TEST(KnownIds, ACustomerIdOfTheSiteIsNoticed)
{
    Manifest manifest;
    manifest.smartServers = {unitRecord(u"17q5t6a"_s), unitRecord(u"17qam11"_s)};
    manifest.events.resize(1);
    manifest.events[0].kind = stateName(ActivationState::Identified);
    manifest.events[0].installCode = u"17QAM11"_s;
    manifest.events[0].data = QJsonObject{{u"customerId"_s, u"2133c667-af41-4518-94df-a2bb3b775330"_s}};
    EXPECT_EQ(unitsOfCustomer(u" 2133C667-AF41-4518-94DF-A2BB3B775330 "_s, manifest), QList{code(u"17qam11"_s)});
    EXPECT_TRUE(unitsOfCustomer(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s, manifest).isEmpty());
    EXPECT_TRUE(unitsOfCustomer(QString(), manifest).isEmpty())
        << "a unit without one has no ID in common with nothing";
    EXPECT_TRUE(unitsOfCustomer(u"me@example.com"_s, manifest).isEmpty());
    EXPECT_TRUE(checkIsLicense(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s, manifest));
    const auto swapped = checkIsLicense(u"2133c667-af41-4518-94df-a2bb3b775330"_s, manifest);
    ASSERT_FALSE(swapped);
    EXPECT_EQ(swapped.error().kind, ErrorKind::Usage);
    EXPECT_TRUE(swapped.error().why.contains(u"17qam11"_s));
}
