// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

#include <QWizard>

namespace activation::ui {

class DropFilter;
class HelpWindow;
class ErrorPanel;
class Page;
class SidePanel;
class WizardQuestions;

/// The window: one wizard through all three places. It owns the pages, says where the user is, takes what is dropped
/// anywhere on it to the right step, and never closes over unfinished work without a word.
class AssistantWizard : public QWizard
{
    Q_OBJECT

public:
    explicit AssistantWizard(const std::shared_ptr<Session>& session, QWidget* parent = nullptr);

    const Flow& flow() const { return m_flow; }
    /// As if these had been dropped on the window: for the command line and the desktop's "open with".
    void take(const QStringList& paths, const std::optional<InstallCode>& unit = {});
    /// Goes to a page whatever was shown before; Back leads to the start.
    void jumpTo(PageId page);

    void done(int result) override;
    bool validateCurrentPage() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// All but the first: made once that one is on screen, so that it is there sooner.
    void addOtherPages();
    void addPage(Page* page);
    void followControllers();
    void focusPage();
    void showBusy();
    void showHelp();
    void showPlaces();
    void showSettings();
    void showTrouble();
    void dropFinished();
    void rememberWindow();

    Flow m_flow;
    SidePanel* m_side;
    DropFilter* m_drops;
    WizardQuestions* m_questions = nullptr;
    HelpWindow* m_help = nullptr; ///< made when it is first asked for
    bool m_hasAllPages = false;
    bool m_closing = false;
};

} // namespace activation::ui
