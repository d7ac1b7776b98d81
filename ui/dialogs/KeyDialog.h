// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/KeyAccess.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace activation::ui {

class WrapLabel;

/// Asks for the passphrase of the laptop's signing key: to choose one, typed twice, or to enter it. objectNames:
/// keyPassphrase, keyPassphraseAgain, keyHint, keyAccept, keyCancel.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyDialog(const KeyQuestion& question, QWidget* parent = nullptr);

    Secret passphrase() const;

private:
    QLineEdit* addField(const QString& name);
    void judge();

    bool m_isNew;
    bool m_wasWrong;
    QLineEdit* m_passphrase;
    QLineEdit* m_again = nullptr;
    WrapLabel* m_hint = nullptr;
    QString m_neutral; ///< what the hint says where nothing is wrong
    QPushButton* m_accept;
};

} // namespace activation::ui
