// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace activation::ui {

class ErrorPanel;
class WrapLabel;

/// Asks Customer Success for maintenance files: which units need one and why, the mail to be looked over and sent from
/// the user's own mail program, and since when an answer is waited for.
class MaintenanceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MaintenanceDialog(const Flow& flow, QWidget* parent = nullptr);

private:
    QWidget* makeFields();
    QWidget* makeButtons();
    /// Ticks those that need a file and do not wait for one already.
    void fill();
    void showState();
    void openMail();
    void saveMail();
    void saveCalendar();
    /// Shown with the mail's file, where there is one.
    void showNoted(const QString& file);
    MaintenanceController::Wish wish() const;

    Flow m_flow;
    MaintenanceController& m_work;
    QLineEdit* m_to;
    QLineEdit* m_target;
    QTableWidget* m_units;
    WrapLabel* m_note;
    ErrorPanel* m_errors;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_calendar;
    QString m_file; ///< of the mail that was written last
};

} // namespace activation::ui
