// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

class QPushButton;

namespace activation::ui {

class LicensePlanTable;
class SpendingCard;
class WrapLabel;

/// Which license goes to which SmartServer, and what that leaves of the licenses; Next gets the activation files.
class LicensesPage : public Page
{
    Q_OBJECT

public:
    explicit LicensesPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

protected:
    bool isSettled() const override;
    void act() override;
    std::optional<PageId> following() const override { return PageId::Files; }

private:
    void showNote();
    void showNext();
    void showPlan();
    void showProblems();
    void chooseList();
    void openList(const QString& file);
    void showListed();

    LicensePlanTable* m_table;
    SpendingCard* m_plan;
    WrapLabel* m_note;
    WrapLabel* m_listed;       ///< whose list the proposal is made of
    QPushButton* m_chooseList; ///< of a partner
    QPushButton* m_dropList;   ///< proposes from all again
    bool m_ended = false;      ///< a run is over: what failed can be left for later
};

} // namespace activation::ui
