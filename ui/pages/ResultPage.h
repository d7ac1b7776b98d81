// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

namespace activation::ui {

class CarryPanel;
class Scroller;
class WrapLabel;

/// What came of it: the receipts, and what is still open.
class ResultPage : public Page
{
    Q_OBJECT

public:
    explicit ResultPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;

protected:
    std::optional<PageId> following() const override { return std::nullopt; }

private:
    void fill();
    void chooseReport();
    QWidget* makeReceipt(const Receipt& receipt);

    Scroller* m_receipts;
    CarryPanel* m_carry;
    WrapLabel* m_reported;
};

} // namespace activation::ui
