// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/SettingsController.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace activation::ui {

class ErrorPanel;
class WrapLabel;

/// What is set once and for all: the team's ledger with its status, how much is done at once, the language.
/// objectNames inside: teamUrl, authority, teamPassword, keepPassword, teamTest, teamSync, teamStatus, atOnce,
/// mqttPort, language, save, cancel.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const std::shared_ptr<Session>& session, const std::shared_ptr<TeamController>& team,
                   QWidget* parent = nullptr);

    void reject() override;

private:
    QWidget* makeTeam();
    QWidget* makeWork();
    void fill();
    SettingsController::Values values() const;
    void chooseAuthority();
    void renew();
    void showError();
    void showStatus();

    std::shared_ptr<SettingsController> m_settings;
    ErrorPanel* m_error;
    QLineEdit* m_url = nullptr;
    QPushButton* m_authority = nullptr;
    QLineEdit* m_password = nullptr;
    QCheckBox* m_keep = nullptr;
    WrapLabel* m_noKeychain = nullptr;
    WrapLabel* m_status = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_sync = nullptr;
    QSpinBox* m_atOnce = nullptr;
    QSpinBox* m_mqttPort = nullptr;
    QComboBox* m_language = nullptr;
    QPushButton* m_save;
    QString m_tested; ///< what the last test said, until something is changed
};

} // namespace activation::ui
