// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QString>
#include <QUrl>

namespace activation {

/// Where a SmartServer is reached: `host`, `host:port` or `https://host[:port]`. Never anything but HTTPS.
class Address
{
public:
    static Result<Address> parse(const QString& text);

    const QString& host() const { return m_host; }
    /// The port the user named; without one, 443 is tried first and 8443 (units before release 2.8) after it.
    std::optional<int> port() const { return m_port; }
    Address withPort(int port) const;
    /// `host` or `host:port` as shown and recorded; brackets around IPv6.
    QString text() const;
    /// `https://host:port` with the given path; 443 where no port was named.
    QUrl url(const QString& path = QString()) const;

    bool operator==(const Address&) const = default;

private:
    Address(QString host, std::optional<int> port) : m_host(std::move(host)), m_port(port) {}
    QString m_host;
    std::optional<int> m_port;
};

} // namespace activation
