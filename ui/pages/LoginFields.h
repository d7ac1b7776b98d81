// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/ReadUnit.h"

#include <QObject>

class QFormLayout;
class QLineEdit;

namespace activation::ui {

struct DemoValues;

/// Name and password of a CMS user of type Owner, as two rows of a form. The password is never written anywhere.
class LoginFields : public QObject
{
    Q_OBJECT

public:
    /// Adds the rows; the form's widget is the parent of all.
    explicit LoginFields(QFormLayout* form);

    Credentials credentials() const;
    void setCredentials(const Credentials& known);
    void setDemo(const DemoValues& demo);
    bool isComplete() const;
    void setEnabled(bool enabled);
    void focusPassword();
    QWidget* password() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace activation::ui
