// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/SimulatedPortal.h"
#include "simulator/SimulatedSmartServer.h"

#include <QJsonDocument>
#include <QStringList>

#include <ostream>

namespace activation::simulator {

/// What a real curl saw.
struct CurlResult
{
    int exitCode = -1; ///< curl's own
    int status = 0;    ///< HTTP; 0 where there was none
    QByteArray headers;
    QByteArray body;
    QByteArray messages; ///< what curl complained about

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};
std::ostream& operator<<(std::ostream& stream, const CurlResult& result);

/// Runs curl while the event loop (and with it the simulators) goes on. Without `-k`: that is the caller's choice.
CurlResult curl(const QStringList& arguments);

/// A unit that trusts nobody's clock and shows licenses at once, unless told otherwise.
SmartServerOptions unitOptions(const QString& code = QStringLiteral("17q5t6a"));

/// A session at a unit, as a script with curl would hold it.
class UnitSession
{
public:
    explicit UnitSession(const SimulatedSmartServer& unit) : m_unit(unit) {}

    CurlResult login(const QString& name, const QString& password);
    CurlResult loginAsOwner() { return login(m_unit.owner().name, m_unit.owner().password); }
    /// A call with the cookie of the login, if there was one.
    CurlResult call(const QString& path, const QStringList& arguments = {}) const;
    /// Uploads bytes as the file of this name.
    CurlResult upload(const QString& name, const QByteArray& content,
                      const QString& part = QStringLiteral("licenseFile"));

    QByteArray cookie() const { return m_cookie; }

private:
    const SimulatedSmartServer& m_unit;
    QByteArray m_cookie;
};

/// A session at a portal; TLS is verified strictly.
class PortalSession
{
public:
    explicit PortalSession(const SimulatedPortal& portal) : m_portal(portal) {}

    CurlResult call(const QString& path, const QStringList& arguments = {}) const;
    CurlResult post(const QString& path, const QJsonObject& body, const QStringList& arguments = {}) const;
    CurlResult login(const QString& login);
    CurlResult activate(const QString& licenseId, const QString& code, int devices, const QString& key) const;
    void setToken(const QString& token) { m_token = token; }

private:
    const SimulatedPortal& m_portal;
    QString m_token;
};

} // namespace activation::simulator
