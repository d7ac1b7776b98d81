// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QNetworkAddressEntry>
#include <QString>

namespace activation {

/// A network that this laptop is in, to be offered for a search; nothing is searched by itself.
struct OwnSubnet
{
    QString interfaceName; ///< as people know it, such as "eth0"
    QString laptop;        ///< the laptop's address in it
    QString network;       ///< in CIDR notation, never larger than is searched: "192.168.1.0/24"
    bool isPart = false;   ///< the network is larger; this is the /24 around the laptop

    bool operator==(const OwnSubnet&) const = default;
};

/// The IPv4 networks of all interfaces that are up, loopback, point-to-point and self-assigned (169.254) ones left out.
QList<OwnSubnet> ownSubnets();

/// What one interface's addresses give. An address without a usable network gives nothing.
QList<OwnSubnet> subnetsOf(const QString& interfaceName, const QList<QNetworkAddressEntry>& entries);

} // namespace activation
