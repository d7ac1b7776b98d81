// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace activation::ui {

class WrapLabel;

/// Copies the site package to a stick or folder and says "safe to remove" only when it was read back.
class CarryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CarryPanel(const Flow& flow, QWidget* parent = nullptr);

    /// Looks for sticks again and shows where the package is.
    void refresh();

private:
    void chooseFolder();
    void copy();
    void showState();

    Flow m_flow;
    QLineEdit* m_saved;
    QComboBox* m_targets;
    QPushButton* m_choose;
    QPushButton* m_copy;
    QProgressBar* m_progress;
    WrapLabel* m_result;
};

} // namespace activation::ui
