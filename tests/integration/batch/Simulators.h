// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace activation::test {

/// `activationctl simulate` in a process of its own, so that what the test's process uses is the assistant's alone.
class Simulators
{
public:
    ~Simulators();

    /// Empty, or what went wrong.
    QString start(int smartServers, const QJsonArray& faults = {});
    void stop(); ///< the books are on disk then

    const QJsonObject& site() const { return m_site; }
    QJsonObject unit(int index) const { return m_site[QStringLiteral("smartServers")].toArray().at(index).toObject(); }
    QString code(int index) const { return unit(index)[QStringLiteral("installCode")].toString(); }
    QString authority(int index) const;
    /// What a unit, or the portal, has in its books.
    QJsonObject unitBooks(int index) const;
    QJsonObject portalBooks() const;

private:
    QJsonObject books(const QString& name) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_site;
};

} // namespace activation::test
