// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

class QListWidget;

namespace activation::ui {

class Scroller;
class UnitCard;

/// Who the SmartServers are and what they are licensed for.
class UnitsPage : public Page
{
    Q_OBJECT

public:
    explicit UnitsPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;

protected:
    std::optional<PageId> following() const override { return PageId::Carry; }

private:
    void fill();
    void showUnit(int row);

    QListWidget* m_list;
    Scroller* m_scroller;
    UnitCard* m_card;
};

} // namespace activation::ui
