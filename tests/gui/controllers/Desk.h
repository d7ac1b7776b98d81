// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/SimulatedSite.h"
#include "ui/controllers/InstallController.h"
#include "ui/controllers/IntakeController.h"
#include "ui/controllers/PortalController.h"
#include "ui/controllers/ReadController.h"
#include "ui/controllers/SiteController.h"

#include <QTest>

#include <gtest/gtest.h>

namespace activation::ui {

/// The controllers of one job, without a window, in front of two simulated units (one password for both) and portal.
class Desk : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// Another start of the program on the same ledger; `ledger` names another laptop's.
    void restart(const QString& ledger = QStringLiteral("ledger"));
    /// Spins until the controller is at rest.
    void rest(const Controller& controller);
    /// Spins until the condition holds.
    void until(const std::function<bool()>& condition);

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    simulator::SimulatedSmartServer& unit(int index = 0) { return m_site.smartServer(index); }
    simulator::SimulatedSite& far() { return m_site; }
    void add(const simulator::Fault& fault);
    QString portalPath(const QString& name) { return m_site.portal().baseUrl().path() + name; }
    static Credentials owner() { return {QStringLiteral("apollo"), Secret("a password for all")}; }
    QString targets(int units = 2);
    int spent(); ///< devices of all capacity licenses since the start

    /// Leg 1 for the first units, saved.
    void readUnits(int units = 2);
    void login();
    /// Leg 2: a file for each unit of the site.
    void obtainFiles();
    /// The package as it is on disk.
    Manifest onDisk();

    SessionOptions options;
    std::shared_ptr<Session> session;
    std::shared_ptr<SiteController> site;
    std::shared_ptr<ReadController> read;
    std::shared_ptr<PortalController> portal;
    std::shared_ptr<IntakeController> intake;
    std::shared_ptr<InstallController> install;

private:
    int booked();

    QTemporaryDir m_folder;
    simulator::SimulatedSite m_site;
    int m_bookedBefore = 0;
};

/// What an error must have to be shown: what, why and what to do.
void expectWhole(const std::optional<Error>& error, ErrorKind kind);

} // namespace activation::ui
