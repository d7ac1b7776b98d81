// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/IntakeController.h"

#include <QDialog>

class QLineEdit;

namespace activation::ui {

/// Asks why the same file is for a second SmartServer, which is refused without a reason.
class SharedFileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SharedFileDialog(const QString& file, const QString& known, QWidget* parent = nullptr);

    QString why() const;

    /// Opens it for that item; with a reason the item is taken in.
    static void ask(const std::shared_ptr<IntakeController>& intake, qsizetype index, QWidget* parent);

private:
    QLineEdit* m_why;
};

} // namespace activation::ui
