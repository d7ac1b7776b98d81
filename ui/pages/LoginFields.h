// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/LoginController.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace activation::ui {

class WrapLabel;
struct DemoValues;

/// Name and password of a CMS user of type Owner, as rows of a form, and whether this computer remembers them. The
/// password is never written anywhere but into the system's keychain, and only on wish.
class LoginFields : public QObject
{
    Q_OBJECT

public:
    static constexpr int Rows = 3;

    /// Adds the rows; the form's widget is the parent of all.
    LoginFields(QFormLayout* form, std::shared_ptr<LoginController> logins);

    Credentials credentials() const;
    void setCredentials(const Credentials& known);
    void setDemo(const DemoValues& demo);
    /// Whether every one of the units can be logged in to.
    bool isComplete() const;
    void setEnabled(bool enabled);
    void focusPassword();
    QWidget* password() const;
    /// Several units are meant: some may have a login of their own.
    void setMany(bool many);
    void editUnitLogins();

Q_SIGNALS:
    void changed();

private:
    void showKeeping();

    std::shared_ptr<LoginController> m_logins;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_remember;
    WrapLabel* m_noKeychain;
    QPushButton* m_units;
};

} // namespace activation::ui
