// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/SmartServer.h"
#include "ui/widgets/Card.h"

#include <optional>

class QGridLayout;
class QPushButton;

namespace activation::ui {

class CapacityBar;
class LicenseJudgement;
class LicenseTable;
class MaintenanceLine;
class WrapLabel;

/// All that is known about one SmartServer. objectNames inside: installCode, copy, showQr, segmentController, release,
/// address, hostName, readAt, identitySources, capacityBar, maintenanceLine, licenseJudgement, licenseTable.
class UnitCard : public Card
{
    Q_OBJECT

public:
    explicit UnitCard(QWidget* parent = nullptr);

    void setUnit(const SmartServer& unit);
    const std::optional<SmartServer>& unit() const { return m_unit; }

public slots:
    /// Opens the identity as a QR code.
    void showQr();

private:
    WrapLabel* addFact(QGridLayout* grid, const QString& caption, const QString& name);

    std::optional<SmartServer> m_unit;
    WrapLabel* m_installCode;
    QPushButton* m_copy;
    QPushButton* m_qr;
    WrapLabel* m_segmentController;
    WrapLabel* m_release;
    WrapLabel* m_address;
    WrapLabel* m_hostName;
    WrapLabel* m_readAt;
    WrapLabel* m_sources;
    CapacityBar* m_capacity;
    MaintenanceLine* m_maintenance;
    LicenseJudgement* m_judgement;
    LicenseTable* m_licenses;
};

} // namespace activation::ui
