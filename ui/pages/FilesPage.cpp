// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/FilesPage.h"

#include "ui/dialogs/SharedFileDialog.h"
#include "ui/pages/CarryPanel.h"
#include "ui/pages/DropFilter.h"
#include "ui/pages/MaintenanceDialog.h"
#include "ui/pages/Scroller.h"
#include "ui/widgets/DropArea.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/FileTile.h"
#include "ui/widgets/WrapLabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {

FilesPage::FilesPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Files, parent)
{
    setHeading(tr("The activation files"),
               tr("Drop maintenance files from Customer Success here when they arrive, with the names they have. Each "
                  "file belongs to one SmartServer."));
    m_tiles = new Scroller(this);
    m_tiles->setObjectName(u"fileTiles"_s);
    body()->addWidget(m_tiles, 1);
    auto* drop = new DropArea(tr("Drop activation files here"), tr("or press to choose them"), this);
    drop->setObjectName(u"filesDrop"_s);
    connect(drop, &DropArea::clicked, this, &FilesPage::chooseFiles);
    body()->addWidget(drop);
    auto* ask = new QPushButton(Theme::icon(u"clock"_s), tr("Ask for &maintenance…"), this);
    ask->setObjectName(u"askMaintenance"_s);
    ask->setAutoDefault(false);
    connect(ask, &QPushButton::clicked, this, &FilesPage::askForMaintenance);
    body()->addWidget(ask, 0, Qt::AlignLeft);
    m_carry = new CarryPanel(flow, this);
    body()->addWidget(m_carry);
    connect(flow.site.get(), &Controller::changed, this, &FilesPage::fill);
    connect(flow.intake.get(), &IntakeController::finished, this, &FilesPage::showDrop);
}

void FilesPage::initializePage()
{
    m_carry->refresh();
    fill();
    showDrop();
}

void FilesPage::fill()
{
    m_tiles->clear();
    m_waiting.clear();
    for (const MaintenanceWait& wait : flow().maintenance->waits())
        m_waiting.insert(wait.installCode, wait.since);
    const SiteIndex index(flow().site->manifest());
    for (const SmartServer& unit : index.manifest().smartServers)
        addUnit(index, unit);
}

void FilesPage::addUnit(const SiteIndex& index, const SmartServer& unit)
{
    auto* box = new QWidget(m_tiles->widget());
    box->setProperty(DropFilter::UnitProperty, unit.installCode.text());
    box->setObjectName(u"unitRow-%1"_s.arg(unit.installCode.text()));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(Theme::Space / 2, Theme::Space / 2, Theme::Space / 2, Theme::Space / 2);
    column->setSpacing(Theme::Space);
    column->addWidget(
        new WrapLabel(unit.segmentController.isEmpty() || unit.segmentController == unit.installCode.text()
                          ? unit.installCode.text()
                          : tr("%1 (%2)").arg(unit.installCode.text(), unit.segmentController),
                      WrapLabel::Role::Subheading, box));
    const UnitProgress progress = unitProgress(index, unit);
    for (const ActivationFile* file : index.filesFor(unit.installCode)) {
        auto* tile = new FileTile(
            *file,
            [session = flow().session, id = file->id]() -> Result<QByteArray> {
                return session->package->readActivation(id);
            },
            box);
        const bool confirmed = index.attemptsAt(file->id).done;
        tile->setState(confirmed ? Theme::Tone::Good : Theme::Tone::Neutral,
                       confirmed ? tr("installed") : tr("to install"));
        connect(tile, &FileTile::failed, this, [this](const Error& error) { showError(error); });
        column->addWidget(tile);
    }
    if (progress.state == UnitProgress::State::NeedsFile)
        column->addWidget(new WrapLabel(tr("No activation file yet."), WrapLabel::Role::Quiet, box));
    if (const auto waiting = m_waiting.constFind(unit.installCode); waiting != m_waiting.constEnd())
        column->addWidget(
            new WrapLabel(tr("Maintenance: waiting for Customer Success since %1.")
                              .arg(QLocale().toString(waiting->toLocalTime().date(), QLocale::LongFormat)),
                          WrapLabel::Role::Quiet, box));
    else if (progress.lacksMaintenance)
        column->addWidget(new WrapLabel(tr("No maintenance: ask Customer Success for an offline maintenance activation "
                                           "file if feature releases are to be installed."),
                                        WrapLabel::Role::Quiet, box));
    m_tiles->column()->addWidget(box);
}

void FilesPage::askForMaintenance()
{
    if (flow().isBusy())
        return;
    flow().maintenance->clearError();
    auto* dialog = new MaintenanceDialog(flow(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilesPage::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Activation files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& files) { flow().intake->take(files); });
    dialog->open();
}

void FilesPage::showDrop()
{
    const IntakeController& intake = *flow().intake;
    std::optional<Error> error = intake.error();
    const qsizetype insistable = intake.itemWith(WayOn::DespiteName);
    QStringList warnings;
    for (const IntakeController::Item& item : intake.items()) {
        if (item.error && !error)
            error = item.error;
        warnings += item.warnings;
    }
    showError(error);
    if (insistable >= 0) {
        errors()->addAction(tr("Its name misleads: ta&ke it in all the same"),
                            [this, insistable] { flow().intake->insist(insistable); });
    }
    if (const qsizetype shared = intake.itemWith(WayOn::Shared); shared >= 0) {
        errors()->addAction(tr("&It is for both…"),
                            [this, shared] { SharedFileDialog::ask(flow().intake, shared, this); });
    }
    if (intake.hasUnsaved())
        errors()->addAction(tr("Try a&gain"), [this] { flow().intake->save(); });
    setLead(warnings.isEmpty()
                ? tr("Drop maintenance files from Customer Success here when they arrive, with the names "
                     "they have. Each file belongs to one SmartServer.")
                : tr("⚠ %1").arg(warnings.join(u' ')));
}

std::optional<PageId> FilesPage::following() const
{
    return PageId::Install;
}

} // namespace activation::ui
