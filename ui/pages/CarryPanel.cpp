// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/CarryPanel.h"

#include "ui/session/Preferences.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int StickRole = Qt::UserRole;
constexpr int FolderRole = Qt::UserRole + 1;

} // namespace

CarryPanel::CarryPanel(const Flow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space);
    // A path may be longer than any window: it scrolls in one line, and can be copied.
    m_saved = new QLineEdit(this);
    m_saved->setObjectName(u"savedAs"_s);
    m_saved->setAccessibleName(tr("Where the site package is saved"));
    m_saved->setReadOnly(true);
    m_saved->setFrame(false);
    m_saved->setAutoFillBackground(false);
    m_saved->setStyleSheet(u"background: transparent"_s);
    column->addWidget(m_saved);

    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Copy &to:"), this);
    m_targets = new QComboBox(this);
    m_targets->setObjectName(u"carryTarget"_s);
    m_targets->setAccessibleName(tr("Stick or folder for the copy"));
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_targets->setMinimumContentsLength(6);
    label->setBuddy(m_targets);
    const auto button = [this](const QString& name, const QString& text, const QIcon& icon = {}) {
        auto* made = new QPushButton(icon, text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        made->setMinimumWidth(made->sizeHint().width());
        return made;
    };
    m_choose = button(u"chooseFolder"_s, tr("Ch&oose folder…"));
    m_copy = button(u"carryButton"_s, tr("Co&py and check"), Theme::icon(u"usb"_s));
    m_eject = button(u"ejectButton"_s, tr("E&ject"));
    m_eject->setToolTip(tr("Makes the stick safe to remove"));
    row->addWidget(label);
    row->addWidget(m_targets, 1);
    row->addWidget(m_choose);
    row->addWidget(m_copy);
    row->addWidget(m_eject);
    column->addLayout(row);

    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"carryProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the copy"));
    m_progress->setVisible(false);
    column->addWidget(m_progress);
    m_result = new WrapLabel({}, WrapLabel::Role::Strong, this);
    m_result->setObjectName(u"carryResult"_s);
    column->addWidget(m_result);

    connect(m_choose, &QPushButton::clicked, this, &CarryPanel::chooseFolder);
    connect(m_copy, &QPushButton::clicked, this, &CarryPanel::copy);
    connect(m_eject, &QPushButton::clicked, this, [this] { m_flow.sticks->eject(target().stick); });
    connect(m_targets, &QComboBox::activated, this, [this] {
        m_chosen = target();
        showState();
    });
    SiteController* site = flow.site.get();
    connect(site, &Controller::changed, this, &CarryPanel::showState);
    connect(site, &SiteController::carried, this, &CarryPanel::carried);
    connect(site, &SiteController::progressed, this, &CarryPanel::showProgress);
    const SticksController* sticks = flow.sticks.get();
    connect(sticks, &Controller::changed, this, &CarryPanel::fillTargets);
    connect(sticks, &SticksController::removed, this, &CarryPanel::stickRemoved);
    connect(sticks, &SticksController::mounted, this, [this](const Volume& stick) {
        if (std::exchange(m_mounting, {}) == stick.id)
            m_flow.site->carry(stick.folder);
    });
    connect(sticks, &SticksController::ejected, this, [this](const Volume& stick) {
        m_isSafe = m_isSafe || (m_carriedTo && m_carriedTo->id == stick.id);
        showState();
    });
    for (const Controller* one : flow.controllers())
        connect(one, &Controller::busyChanged, this, &CarryPanel::showState);
}

void CarryPanel::refresh()
{
    m_flow.sticks->look();
    fillTargets();
}

void CarryPanel::fillTargets()
{
    QStringList now;
    QStringList come;
    {
        const QSignalBlocker quiet(m_targets);
        m_targets->clear();
        for (const Volume& stick : m_flow.sticks->sticks()) {
            now += stick.id;
            if (!m_known.contains(stick.id))
                come += stick.id;
            addStick(stick);
        }
        for (const QString& folder : m_folders)
            addFolder(folder);
        const bool wasEmpty = m_chosen.stick.isEmpty() && m_chosen.folder.isEmpty();
        // Where the chosen stick went, no other takes its place unasked; one that comes does.
        if (!select(m_chosen) && (!come.isEmpty() || (wasEmpty && m_known.isEmpty())))
            selectUsual(come);
    }
    m_known = now;
    m_targets->setPlaceholderText(now.isEmpty() ? tr("No stick is plugged in; choose a folder")
                                                : tr("Choose a stick or a folder"));
    showState();
}

void CarryPanel::addStick(const Volume& stick)
{
    const QString name = stick.name();
    const QString system = stick.fileSystem.isEmpty() ? tr("unknown format") : fileSystemWords(stick.fileSystem);
    const QString size = sizeWords(stick.size);
    m_targets->addItem(Theme::icon(u"usb"_s),
                       stick.isReadOnly     ? tr("%1 (write-protected)").arg(name)
                       : !stick.isMounted() ? tr("%1 (%2, %3, not open)").arg(name, size, system)
                       : stick.free < 0     ? tr("%1 (%2, %3)").arg(name, size, system)
                                        : tr("%1 (%2 of %3 free, %4)").arg(name, sizeWords(stick.free), size, system));
    const int row = m_targets->count() - 1;
    m_targets->setItemData(row, stick.id, StickRole);
    m_targets->setItemData(row, stick.folder, FolderRole);
    m_targets->setItemData(
        row, tr("%1\nUUID %2").arg(stick.isMounted() ? pathWords(stick.folder) : stick.device, stick.uuid),
        Qt::ToolTipRole);
    if (stick.isReadOnly)
        qobject_cast<QStandardItemModel*>(m_targets->model())->item(row)->setEnabled(false);
}

void CarryPanel::addFolder(const QString& folder)
{
    m_targets->addItem(Theme::icon(u"package"_s), pathWords(folder));
    m_targets->setItemData(m_targets->count() - 1, folder, FolderRole);
}

bool CarryPanel::select(const Target& target)
{
    const int row = !target.stick.isEmpty()    ? m_targets->findData(target.stick, StickRole)
                    : !target.folder.isEmpty() ? m_targets->findData(target.folder, FolderRole)
                                               : -1;
    m_targets->setCurrentIndex(row);
    return row >= 0;
}

void CarryPanel::selectUsual(const QStringList& come)
{
    const Preferences before(m_flow.session->options().ledgerFile);
    const QString uuid = before.carryStick();
    const Volume* wanted = nullptr;
    for (const Volume& stick : m_flow.sticks->sticks()) {
        if (come.contains(stick.id) && !stick.isReadOnly && (!wanted || (!uuid.isEmpty() && stick.uuid == uuid)))
            wanted = &stick;
    }
    const QString folder = uuid.isEmpty() ? before.carryFolder() : QString();
    if (QFileInfo(folder).isDir() && m_chosen.stick.isEmpty()) {
        if (!m_folders.contains(folder)) {
            m_folders.append(folder);
            addFolder(folder);
        }
        m_chosen = {.stick = {}, .folder = folder};
    } else if (wanted) {
        m_chosen = {.stick = wanted->id, .folder = {}};
    }
    select(m_chosen);
}

CarryPanel::Target CarryPanel::target() const
{
    return {.stick = m_targets->currentData(StickRole).toString(),
            .folder = m_targets->currentData(FolderRole).toString()};
}

void CarryPanel::stickRemoved(const Volume& stick)
{
    m_isLost = m_isLost || (m_carriedTo && m_carriedTo->id == stick.id && !m_isSafe && !m_flow.sticks->isEjecting());
    showState();
}

void CarryPanel::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the copy"), target().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (!m_folders.contains(folder))
            m_folders.append(folder);
        m_chosen = {.stick = {}, .folder = folder};
        fillTargets();
    });
    dialog->open();
}

void CarryPanel::copy()
{
    const Target to = target();
    m_progress->setRange(0, 0);
    m_carriedTo.reset();
    m_flow.sticks->clearError();
    if (to.folder.isEmpty()) {
        m_mounting = to.stick;
        m_flow.sticks->mount(to.stick);
    } else {
        m_flow.site->carry(to.folder);
    }
}

void CarryPanel::carried(const QString& made)
{
    m_carriedTo = m_flow.sticks->holding(made);
    m_isSafe = false;
    m_isLost = false;
    // A stick is known by its UUID, wherever it will be mounted next time.
    Preferences(m_flow.session->options().ledgerFile)
        .setCarryTarget(m_carriedTo ? m_carriedTo->uuid : QString(), QFileInfo(made).absolutePath());
    showState();
    m_flow.sticks->look(); // less is free now
}

void CarryPanel::showProgress(qint64 done, qint64 total)
{
    constexpr int Steps = 1000;
    const qint64 size = total / 2; // written, then read back
    m_progress->setRange(0, Steps);
    m_progress->setValue(total > 0 ? static_cast<int>(done * Steps / total) : 0);
    m_progress->setFormat(done <= size ? tr("Writing: %1 of %2").arg(sizeWords(done), sizeWords(size))
                                       : tr("Reading back: %1 of %2").arg(sizeWords(done - size), sizeWords(size)));
}

void CarryPanel::showState()
{
    SiteController& site = *m_flow.site;
    m_saved->setText(site.path().isEmpty() ? tr("The site package is not saved yet.")
                                           : tr("Saved as %1").arg(pathWords(site.path())));
    m_saved->setCursorPosition(0);
    m_saved->setToolTip(m_saved->text());
    m_progress->setVisible(site.isBusy() || (m_flow.sticks->isBusy() && !m_mounting.isEmpty()));
    if (!m_flow.sticks->isBusy() && m_flow.sticks->error())
        m_mounting.clear();
    const bool ready = !m_flow.isBusy() && !site.path().isEmpty();
    m_copy->setEnabled(ready && m_targets->currentIndex() >= 0);
    m_choose->setEnabled(ready);
    m_targets->setEnabled(ready);
    const auto stick = m_flow.sticks->stick(target().stick);
    m_eject->setVisible(!m_flow.sticks->sticks().isEmpty());
    m_eject->setEnabled(!m_flow.isBusy() && stick && stick->isMounted());
    showResult();
}

void CarryPanel::showResult()
{
    const QString copy = m_flow.site->copy();
    m_result->setVisible(!copy.isEmpty());
    if (copy.isEmpty())
        return;
    // Whoever plugs it in again or opens it again has it in use again.
    const auto stick = m_carriedTo ? m_flow.sticks->stick(m_carriedTo->id) : std::nullopt;
    const bool isSafe = m_isSafe && !(stick && stick->isMounted());
    const QString proven = tr("✓ Written, flushed, read back and equal: %1.").arg(pathWords(copy));
    m_result->setTone(m_isLost ? Theme::Tone::Warning : Theme::Tone::Good);
    if (!m_carriedTo)
        m_result->setText(proven);
    else if (isSafe)
        m_result->setText(tr("✓ “%1” is ejected: it is safe to remove. The copy on it was read back and is equal.")
                              .arg(m_carriedTo->name()));
    else if (m_isLost)
        m_result->setText(
            tr("“%1” was pulled out without being ejected. The copy had been flushed and read back; check "
               "it again before you rely on it.")
                .arg(m_carriedTo->name()));
    else if (m_flow.sticks->isEjecting())
        m_result->setText(tr("Ejecting “%1”… do not pull it out yet.").arg(m_carriedTo->name()));
    else
        m_result->setText(proven + u' ' + tr("Eject the stick before you pull it out."));
}

} // namespace activation::ui
