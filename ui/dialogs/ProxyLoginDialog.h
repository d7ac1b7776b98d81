// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Credentials.h"

#include <QDialog>

class QLineEdit;

namespace activation::ui {

/// Asks for the login of a proxy on the way to the portal. It is kept in memory only.
class ProxyLoginDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProxyLoginDialog(QWidget* parent = nullptr);

    Credentials login() const;

private:
    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace activation::ui
