// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/PortalController.h"

#include <QTableWidget>

#include <memory>

namespace activation::ui {

/// A row for each SmartServer: whether it gets a license, which, for how many devices, and how far that is. What is
/// changed in it goes to the controller at once.
class LicensePlanTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit LicensePlanTable(const std::shared_ptr<PortalController>& portal, QWidget* parent = nullptr);

    /// Shows the controller's plan anew.
    void fill();
    /// What is left of the licenses has changed: in the words to choose from, too.
    void showPools();

Q_SIGNALS:
    void edited();

private:
    void fillRow(int row);
    void take(int row);
    void showRow(qsizetype index);
    QString describe(const PortalLicense& license) const;

    std::shared_ptr<PortalController> m_portal;
    bool m_filling = false;
};

} // namespace activation::ui
