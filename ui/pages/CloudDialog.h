// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/CloudController.h"
#include "ui/controllers/LoginController.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace activation::ui {

class ErrorPanel;
class LoginFields;
class WrapLabel;

/// The online route of one unit: asks it on a click whether it reaches the licensing service and what is ready there,
/// activates what is ticked, returns all on a typed confirmation.
/// objectNames inside: customer, setCustomer, ask, ready, activate, giveBack, stop, close, doing; in the dialog that
/// confirms a return: returnWarning, typedCode, confirmReturn, keepLicenses.
class CloudDialog : public QDialog
{
    Q_OBJECT

public:
    CloudDialog(std::shared_ptr<CloudController> cloud, std::shared_ptr<LoginController> logins,
                QWidget* parent = nullptr);

    void done(int result) override;

private:
    QLayout* accountRow();
    QLayout* buttonRow();
    void renew();
    void fill();
    void showError();
    QList<LicenseId> ticked() const;
    void askForReturn();

    std::shared_ptr<CloudController> m_cloud;
    LoginFields* m_login;
    QLineEdit* m_customer;
    QPushButton* m_setCustomer;
    QPushButton* m_ask;
    ErrorPanel* m_error;
    WrapLabel* m_doing;
    QTreeWidget* m_ready;
    QPushButton* m_activate;
    QPushButton* m_giveBack;
    QPushButton* m_stop;
};

} // namespace activation::ui
