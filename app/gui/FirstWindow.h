// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace activation::gui {

/// What is on screen first: the window, as large and where it was left, until the wizard moves in (ui::WizardFrame).
class FirstWindow : public QWidget
{
    Q_OBJECT

public:
    /// `geometry` as QWidget::saveGeometry() gave it; empty at the first start.
    explicit FirstWindow(const QByteArray& geometry);

    /// Shows it, and returns once it is painted, or was closed, or nobody paints windows here.
    void showNow();

Q_SIGNALS:
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace activation::gui
