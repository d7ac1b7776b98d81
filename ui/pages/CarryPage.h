// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

namespace activation::ui {

class CarryPanel;

/// The end of the first leg: the package is saved, and copied to whatever carries it.
class CarryPage : public Page
{
    Q_OBJECT

public:
    explicit CarryPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;

protected:
    std::optional<PageId> following() const override;

private:
    CarryPanel* m_panel;
};

} // namespace activation::ui
