// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace activation::ui {

class ErrorPanel;
class FileTile;
class Scroller;
class WrapLabel;

/// Leads through an installation by hand in the CMS of one unit, whose files the AssistedInstallController has: the
/// page, the steps there, the files to drag or to save; then what shows is confirmed by word or by reading. Closes by
/// itself when everything is.
/// objectNames inside: openCms, saveFiles, showFolder, shows-<file name>, userName, password, byWord, byReading, close.
class ByHandDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ByHandDialog(const Flow& flow, QWidget* parent = nullptr);

    void reject() override; ///< what is under way is stopped first

private:
    // ByHandSteps.cpp
    void addSteps();
    void addStep(int number, const QString& text);
    void addCmsStep();
    void addFilesStep();
    void addTicks();
    void addLogin();
    QWidget* makeTick(qsizetype index);
    void openCms();
    void chooseFolder();
    void showFolder();
    // ByHandDialog.cpp
    QWidget* makeButtons();
    void read();
    void showState();
    void showOutcome();
    void showProblem(const Error& error);
    void askCertificate(const CertificateQuestion& question);
    void askLabel();

    Flow m_flow;
    AssistedInstallController& m_work;
    Scroller* m_steps;
    ErrorPanel* m_errors = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QList<FileTile*> m_tiles;
    QList<QCheckBox*> m_ticks;
    QPushButton* m_openCms = nullptr;
    QPushButton* m_saveFiles = nullptr;
    QPushButton* m_showFolder = nullptr;
    WrapLabel* m_saved = nullptr;
    WrapLabel* m_doing = nullptr;
    QPushButton* m_byWord = nullptr;
    QPushButton* m_byReading = nullptr;
    QPushButton* m_close = nullptr;
    QString m_folder; ///< where the files were saved last
};

} // namespace activation::ui
