// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/OwnSubnets.h"

#include "discovery/AddressWords.h"

#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr int PartPrefix = 24;

} // namespace

QList<OwnSubnet> subnetsOf(const QString& interfaceName, const QList<QNetworkAddressEntry>& entries)
{
    QList<OwnSubnet> subnets;
    for (const QNetworkAddressEntry& entry : entries) {
        const QHostAddress ip = entry.ip();
        const int length = entry.prefixLength();
        if (ip.protocol() != QAbstractSocket::IPv4Protocol || ip.isLoopback() || ip.isLinkLocal() || length < 1 ||
            length > 30)
            continue;
        const bool isPart = length < ShortestPrefix;
        const int shown = isPart ? PartPrefix : length;
        const quint32 mask = ~((quint32{1} << (32 - shown)) - 1);
        const OwnSubnet subnet{.interfaceName = interfaceName,
                               .laptop = ip.toString(),
                               .network = u"%1/%2"_s.arg(QHostAddress(ip.toIPv4Address() & mask).toString()).arg(shown),
                               .isPart = isPart};
        if (!subnets.contains(subnet))
            subnets.append(subnet);
    }
    return subnets;
}

QList<OwnSubnet> ownSubnets()
{
    QList<OwnSubnet> all;
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        const auto flags = each.flags();
        if (!flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning) ||
            flags.testAnyFlags(QNetworkInterface::IsLoopBack | QNetworkInterface::IsPointToPoint))
            continue;
        all += subnetsOf(each.humanReadableName(), each.addressEntries());
    }
    return all;
}

} // namespace activation
