// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

class QMenu;
class QPushButton;
class QSplitter;

namespace activation::ui {

class Scroller;
class UnitCard;
class UnitOverview;
class WrapLabel;

/// Who the SmartServers are and what they are licensed for: one on a card; several in a table with the card of the
/// current one below it.
class UnitsPage : public Page
{
    Q_OBJECT

public:
    explicit UnitsPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;

protected:
    std::optional<PageId> following() const override { return PageId::Carry; }
    void hideEvent(QHideEvent* event) override;

private:
    void addButtons();
    void fill();
    void showCurrent();
    void showSelection();
    void readAgain();
    void exportSelection();
    void showStory();
    void goOnline();

    UnitOverview* m_units;
    QSplitter* m_split;
    Scroller* m_details;
    UnitCard* m_card;
    QMenu* m_menu;
    QPushButton* m_selection;
    QPushButton* m_online; ///< for units that reach the internet themselves
    WrapLabel* m_onlineHint;
    QHash<InstallCode, QString> m_customers; ///< the Customer ID that each unit is set to
};

} // namespace activation::ui
