// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/LoginController.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace activation::ui {

class ErrorPanel;
class WrapLabel;

/// Units with a login of their own: typed one by one, or from a list. A password is never shown.
/// objectNames inside: logins, unit, unitUser, unitPassword, set, import, close, imported.
class UnitLoginsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnitLoginsDialog(std::shared_ptr<LoginController> logins, QWidget* parent = nullptr);

private:
    void fill();
    void renew();
    void set();
    void showError();
    void chooseList();
    void import(const QString& file);

    std::shared_ptr<LoginController> m_logins;
    ErrorPanel* m_error;
    QTreeWidget* m_list;
    WrapLabel* m_imported;
    QComboBox* m_unit;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QPushButton* m_set;
};

} // namespace activation::ui
