// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/LabelEntry.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace activation::ui {

class WrapLabel;

/// Asks for a unit whose API is closed: the Install Code on its label, typed or scanned from a QR code, and its address
/// where somebody knows it. objectNames inside: labelCode, labelAddress, labelHint, enterLabel, cancel.
class LabelDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LabelDialog(QWidget* parent = nullptr);

    /// Only after the dialog was accepted.
    LabelEntry entry() const { return *m_entry; }

private:
    void renew();
    Result<LabelEntry> read() const;

    QLineEdit* m_code;
    QLineEdit* m_address;
    WrapLabel* m_hint;
    QPushButton* m_enter;
    std::optional<LabelEntry> m_entry; ///< as typed so far, where it can be one
};

} // namespace activation::ui
