// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/PortalPlan.h"
#include "ui/widgets/Card.h"

class QHBoxLayout;

namespace activation::ui {

class IconLabel;
class WrapLabel;

/// What would be spent and what that leaves, in three numbers, and what speaks against it.
class SpendingCard : public Card
{
    Q_OBJECT

public:
    explicit SpendingCard(QWidget* parent = nullptr);

    /// Hidden where the plan spends nothing and nothing speaks against it.
    void setPlan(const PortalPlan& plan);

private:
    WrapLabel* addFigure(const QString& caption, QHBoxLayout* row);

    WrapLabel* m_spent;
    WrapLabel* m_before;
    WrapLabel* m_after;
    QWidget* m_noteRow;
    IconLabel* m_noteIcon;
    WrapLabel* m_note;
};

} // namespace activation::ui
