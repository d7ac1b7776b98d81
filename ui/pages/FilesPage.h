// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

namespace activation::ui {

class CarryPanel;
class Scroller;

/// The activation files of every SmartServer; more are dropped here, and each can be dragged out.
class FilesPage : public Page
{
    Q_OBJECT

public:
    explicit FilesPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;

protected:
    std::optional<PageId> following() const override;

private:
    void fill();
    void addUnit(const SiteIndex& index, const SmartServer& unit);
    void chooseFiles();
    void showDrop();
    void askForMaintenance();

    Scroller* m_tiles;
    CarryPanel* m_carry;
    QHash<InstallCode, QDateTime> m_waiting; ///< since when, for Customer Success
};

} // namespace activation::ui
