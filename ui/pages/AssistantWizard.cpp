// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/AssistantWizard.h"

#include "ui/help/HelpWindow.h"
#include "ui/pages/CarryPage.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/DropFilter.h"
#include "ui/pages/FilesPage.h"
#include "ui/pages/InstallPage.h"
#include "ui/pages/KeyQuestions.h"
#include "ui/pages/LicensesPage.h"
#include "ui/pages/PortalPage.h"
#include "ui/pages/ResultPage.h"
#include "ui/pages/SettingsDialog.h"
#include "ui/pages/SidePanel.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/UnitsPage.h"
#include "ui/pages/WizardQuestions.h"
#include "ui/session/Preferences.h"
#include "ui/style/Theme.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace activation::ui {

AssistantWizard::AssistantWizard(const std::shared_ptr<Session>& session, QWidget* parent)
    : QWizard(parent), m_flow(Flow::make(session))
{
    setWindowTitle(tr("SmartServer Activation Assistant"));
    setWindowIcon(Theme::icon(u"activation-assistant"_s));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::HaveCustomButton1);
    setButtonText(QWizard::CustomButton1, tr("&Stop"));
    setButtonText(QWizard::CancelButton, tr("Clos&e"));
    button(QWizard::CustomButton1)->setObjectName(u"stopButton"_s);
    button(QWizard::NextButton)->setObjectName(u"nextButton"_s);
    button(QWizard::BackButton)->setObjectName(u"backButton"_s);
    button(QWizard::FinishButton)->setObjectName(u"finishButton"_s);
    button(QWizard::CancelButton)->setObjectName(u"closeButton"_s);
    setOption(QWizard::HaveHelpButton);
    setOption(QWizard::HelpButtonOnRight, false);
    setButtonText(QWizard::HelpButton, tr("&Help"));
    button(QWizard::HelpButton)->setObjectName(u"helpButton"_s);
    connect(this, &QWizard::helpRequested, this, &AssistantWizard::showHelp);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, &AssistantWizard::showHelp);

    setOption(QWizard::HaveCustomButton2);
    setButtonText(QWizard::CustomButton2, tr("Se&ttings…"));
    button(QWizard::CustomButton2)->setObjectName(u"settingsButton"_s);
    setButtonLayout({QWizard::HelpButton, QWizard::CustomButton2, QWizard::Stretch, QWizard::CustomButton1,
                     QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton, QWizard::CancelButton});

    // Enter goes on, and never closes the window because Next is gray just now.
    for (const WizardButton which : {QWizard::CustomButton1, QWizard::CustomButton2, QWizard::BackButton,
                                     QWizard::CancelButton, QWizard::HelpButton})
        qobject_cast<QPushButton*>(button(which))->setAutoDefault(false);

    m_side = new SidePanel(m_flow, this);
    setSideWidget(m_side);

    session->workspace().keyAccess().sources.ask = [window = QPointer<QWidget>(this)](KeyQuestion question) {
        return askForKey(window, std::move(question));
    };
    addPage(new StartPage(m_flow, this));
    setStartId(static_cast<int>(PageId::Start));
    m_drops = new DropFilter(this);
    followControllers();
    m_questions = new WizardQuestions(m_flow, *this); // after what shows the trouble on the page
    connect(m_questions, &WizardQuestions::stopped, this, [this] {
        m_closing = true;
        m_flow.stop();
        if (!m_flow.isBusy())
            close();
    });
    setMinimumSize(900, 600);
    const Preferences preferences(session->options().ledgerFile);
    if (!restoreGeometry(preferences.windowGeometry()))
        resize(1040, 720);
    showBusy();
    showPlaces();
    m_flow.team->sync();
}

void AssistantWizard::showSettings()
{
    auto* dialog = new SettingsDialog(m_flow.session, m_flow.team, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssistantWizard::addOtherPages()
{
    if (std::exchange(m_hasAllPages, true))
        return;
    addPage(new ConnectPage(m_flow, this));
    addPage(new UnitsPage(m_flow, this));
    addPage(new CarryPage(m_flow, this));
    addPage(new PortalPage(m_flow, this));
    addPage(new LicensesPage(m_flow, this));
    addPage(new FilesPage(m_flow, this));
    addPage(new InstallPage(m_flow, this));
    addPage(new ResultPage(m_flow, this));
}

bool AssistantWizard::validateCurrentPage()
{
    addOtherPages(); // one of them comes next
    return QWizard::validateCurrentPage();
}

void AssistantWizard::paintEvent(QPaintEvent* event)
{
    QWizard::paintEvent(event);
    if (!m_hasAllPages)
        QMetaObject::invokeMethod(this, &AssistantWizard::addOtherPages, Qt::QueuedConnection);
}

void AssistantWizard::addPage(Page* page)
{
    setPage(static_cast<int>(page->id()), page);
    connect(page, &Page::proceeded, this, [this, page] {
        if (currentPage() == page)
            next();
    });
    connect(page, &Page::jumpWanted, this, &AssistantWizard::jumpTo);
}

void AssistantWizard::followControllers()
{
    for (Controller* controller : m_flow.controllers()) {
        connect(controller, &Controller::busyChanged, this, &AssistantWizard::showBusy);
        connect(controller, &Controller::changed, this, &AssistantWizard::showPlaces);
    }
    connect(this, &QWizard::currentIdChanged, this, &AssistantWizard::showPlaces);
    connect(this, &QWizard::currentIdChanged, this, &AssistantWizard::showBusy);
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        // Also when one comes back to it.
        if (id == static_cast<int>(PageId::Portal) && m_flow.portal->stage() == PortalController::Stage::Browser)
            m_flow.browser->enter(*m_flow.portal->profile());
        else
            m_flow.browser->leave();
    });
    // After QWizard has had its own idea of it, which may be a hidden field.
    connect(this, &QWizard::currentIdChanged, this, &AssistantWizard::focusPage, Qt::QueuedConnection);
    connect(button(QWizard::CustomButton1), &QAbstractButton::clicked, this, [this] { m_flow.stop(); });
    connect(button(QWizard::CustomButton2), &QAbstractButton::clicked, this, &AssistantWizard::showSettings);
    connect(m_drops, &DropFilter::dropped, this, &AssistantWizard::take);

    connect(m_flow.read.get(), &ReadController::saved, this, [this] { m_flow.site->packageChanged(); });
    connect(m_flow.portal.get(), &PortalController::obtained, this, [this] { m_flow.site->packageChanged(); });
    connect(m_flow.install.get(), &InstallController::finished, this, [this] { m_flow.site->packageChanged(); });
    connect(m_flow.assisted.get(), &AssistedInstallController::finished, this,
            [this] { m_flow.site->packageChanged(); });

    connect(m_flow.maintenance.get(), &MaintenanceController::noted, this, [this] { m_flow.site->packageChanged(); });

    connect(m_flow.site.get(), &SiteController::opened, this, [this] {
        jumpTo(m_flow.resumeAt());
        m_flow.intake->resume();
    });
    connect(m_flow.site.get(), &Controller::errorChanged, this, &AssistantWizard::showTrouble);
    connect(m_flow.intake.get(), &Controller::errorChanged, this, &AssistantWizard::showTrouble);
    connect(m_flow.sticks.get(), &Controller::errorChanged, this, &AssistantWizard::showTrouble);
    connect(m_flow.intake.get(), &IntakeController::packageDropped, this,
            [this](const QString& path) { m_flow.site->open(path); });
    connect(m_flow.intake.get(), &IntakeController::finished, this, &AssistantWizard::dropFinished);
}

void AssistantWizard::take(const QStringList& paths, const std::optional<InstallCode>& unit)
{
    if (m_flow.isBusy()) {
        auto* note =
            new QMessageBox(QMessageBox::Information, windowTitle(), tr("One thing at a time."), QMessageBox::Ok, this);
        note->setInformativeText(tr("Something is under way. Wait until it is done, or stop it; then drop the files "
                                    "again."));
        note->setAttribute(Qt::WA_DeleteOnClose);
        note->open();
        return;
    }
    m_flow.site->clearError(); // what was wrong with an earlier drop is past
    m_flow.intake->take(paths, unit);
}

void AssistantWizard::showTrouble()
{
    auto* page = qobject_cast<Page*>(currentPage());
    if (!page)
        return;
    std::optional<Error> error = m_flow.site->error() ? m_flow.site->error() : m_flow.intake->error();
    for (const IntakeController::Item& item : m_flow.intake->items()) {
        if (!error && item.error)
            error = item.error;
    }
    page->showTrouble(error ? error : m_flow.sticks->error());
}

void AssistantWizard::dropFinished()
{
    m_flow.site->packageChanged();
    // Files belong on the page that lists them; without a site the page that is there says what to do first.
    // Who works through the units in the browser stays where the next one is.
    if (!m_flow.site->hasSite() || m_flow.browser->isActive())
        showTrouble();
    else if (currentId() != static_cast<int>(PageId::Files))
        jumpTo(PageId::Files);
}

void AssistantWizard::jumpTo(PageId page)
{
    if (currentId() == static_cast<int>(page)) {
        initializePage(currentId());
        return;
    }
    addOtherPages();
    // QWizard goes to a page only along a path: the shortest is from the start.
    setStartId(static_cast<int>(PageId::Start));
    restart();
    static_cast<StartPage*>(this->page(static_cast<int>(PageId::Start)))->leadTo(page);
    if (page != PageId::Start)
        next();
}

void AssistantWizard::focusPage()
{
    const auto* page = qobject_cast<Page*>(currentPage());
    if (!page)
        return;
    QWidget* first = page->firstFocus();
    if (!first)
        first = button(page->isFinalPage() ? QWizard::FinishButton : QWizard::NextButton);
    first->setFocus(Qt::OtherFocusReason);
    if (auto* field = qobject_cast<QLineEdit*>(first))
        field->selectAll();
}

void AssistantWizard::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showChapter(chapterOf(static_cast<PageId>(currentId())));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void AssistantWizard::showBusy()
{
    const bool busy = m_flow.isBusy();
    m_side->setBusy(busy);
    button(QWizard::CustomButton1)->setVisible(busy);
    button(QWizard::CustomButton2)->setEnabled(!busy);
    button(QWizard::CustomButton2)
        ->setVisible(currentId() == static_cast<int>(PageId::Start)); // before a job, not in it
    button(QWizard::BackButton)->setEnabled(!busy && !visitedIds().isEmpty() && visitedIds().size() > 1);
    if (currentPage()) {
        button(QWizard::NextButton)->setEnabled(!busy && currentPage()->isComplete());
        button(QWizard::FinishButton)->setEnabled(!busy && currentPage()->isComplete());
    }
    if (!busy && m_closing)
        close();
}

void AssistantWizard::showPlaces()
{
    if (currentId() >= 0)
        m_side->showPlaces(static_cast<PageId>(currentId()));
}

void AssistantWizard::done(int result)
{
    if (m_flow.isBusy()) {
        m_questions->askToStop();
    } else {
        rememberWindow();
        QWizard::done(result);
    }
}

void AssistantWizard::rememberWindow()
{
    Preferences(m_flow.session->options().ledgerFile).setWindowGeometry(window()->saveGeometry());
}

void AssistantWizard::closeEvent(QCloseEvent* event)
{
    if (m_flow.isBusy()) {
        event->ignore();
        if (!m_closing)
            m_questions->askToStop();
        return;
    }
    rememberWindow();
    QWizard::closeEvent(event);
}

} // namespace activation::ui
