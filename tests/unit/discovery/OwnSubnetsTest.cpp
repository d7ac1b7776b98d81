// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/OwnSubnets.h"

#include "discovery/Scope.h"
#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QNetworkAddressEntry entry(const QString& ip, int prefix)
{
    QNetworkAddressEntry made;
    made.setIp(QHostAddress(ip));
    made.setPrefixLength(prefix);
    return made;
}

TEST(OwnSubnets, AreTheNetworksOfTheLaptopsAddresses)
{
    EXPECT_EQ(subnetsOf(u"eth0"_s, {entry(u"192.168.1.77"_s, 24), entry(u"fe80::1"_s, 64)}),
              (QList<OwnSubnet>{{.interfaceName = u"eth0"_s,
                                 .laptop = u"192.168.1.77"_s,
                                 .network = u"192.168.1.0/24"_s,
                                 .isPart = false}}));
    EXPECT_EQ(subnetsOf(u"eth0"_s, {entry(u"10.9.200.3"_s, 20)}).value(0).network, u"10.9.192.0/20"_s);
}

TEST(OwnSubnets, OfATooLargeNetworkThePartAroundTheLaptop)
{
    const auto subnets = subnetsOf(u"wlan0"_s, {entry(u"10.9.200.3"_s, 8)});
    ASSERT_EQ(subnets.size(), 1);
    EXPECT_EQ(subnets[0].network, u"10.9.200.0/24"_s);
    EXPECT_TRUE(subnets[0].isPart);
}

TEST(OwnSubnets, LeaveOutWhereNoSiteCanBe)
{
    EXPECT_TRUE(subnetsOf(u"x"_s, {entry(u"127.0.0.1"_s, 8), entry(u"169.254.3.4"_s, 16), entry(u"10.8.0.2"_s, 32),
                                   entry(u"10.8.0.2"_s, 31), entry(u"10.8.0.2"_s, -1), entry(u"2001:db8::1"_s, 64)})
                    .isEmpty());
}

TEST(OwnSubnets, OfThisMachineCanAllBeSearched)
{
    for (const OwnSubnet& subnet : ownSubnets()) {
        EXPECT_TRUE(parseScope(subnet.network)) << subnet.network.toStdString();
        EXPECT_FALSE(subnet.interfaceName.isEmpty());
    }
}

} // namespace
} // namespace activation
