// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/ReadUnit.h"

#include <QWidget>

class QLineEdit;

namespace activation::ui {

struct DemoValues;

/// Name and password of a CMS user of type Owner. The password is never written anywhere.
class LoginFields : public QWidget
{
    Q_OBJECT

public:
    explicit LoginFields(QWidget* parent = nullptr);

    Credentials credentials() const;
    void setCredentials(const Credentials& known);
    void setDemo(const DemoValues& demo);
    bool isComplete() const;
    void focusPassword();

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace activation::ui
