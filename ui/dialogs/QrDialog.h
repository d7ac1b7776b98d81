// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace activation::ui {

/// A text as a QR code, large, with the text below it for those who cannot scan. objectNames: qrView, qrText, close.
class QrDialog : public QDialog
{
    Q_OBJECT

public:
    QrDialog(const QString& title, const QString& text, QWidget* parent = nullptr);
};

} // namespace activation::ui
