// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/CarryPanel.h"

#include "ui/session/Preferences.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStorageInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// Where sticks are mounted. Nothing here says "removable": a card reader or network share is as good a target.
bool isMountedForPeople(const QStorageInfo& volume)
{
    const QString root = volume.rootPath();
    return volume.isValid() && volume.isReady() && !volume.isReadOnly() &&
           (root.startsWith(u"/media/"_s) || root.startsWith(u"/run/media/"_s) || root.startsWith(u"/mnt/"_s) ||
            root.startsWith(u"/Volumes/"_s));
}

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
    m_targets->setPlaceholderText(tr("No stick is plugged in; choose a folder"));
    label->setBuddy(m_targets);
    m_choose = new QPushButton(tr("Ch&oose folder…"), this);
    m_choose->setObjectName(u"chooseFolder"_s);
    m_choose->setAutoDefault(false);
    m_copy = new QPushButton(Theme::icon(u"usb"_s), tr("Co&py and check"), this);
    m_copy->setObjectName(u"carryButton"_s);
    m_copy->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_targets, 1);
    row->addWidget(m_choose);
    row->addWidget(m_copy);
    column->addLayout(row);
    for (QPushButton* button : {m_choose, m_copy})
        button->setMinimumWidth(button->sizeHint().width());

    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of the copy"));
    m_progress->setVisible(false);
    column->addWidget(m_progress);
    m_result = new WrapLabel({}, WrapLabel::Role::Strong, this);
    m_result->setObjectName(u"carryResult"_s);
    column->addWidget(m_result);

    connect(m_choose, &QPushButton::clicked, this, &CarryPanel::chooseFolder);
    connect(m_copy, &QPushButton::clicked, this, &CarryPanel::copy);
    SiteController* site = flow.site.get();
    connect(site, &Controller::changed, this, &CarryPanel::showState);
    connect(site, &Controller::busyChanged, this, &CarryPanel::showState);
    connect(site, &SiteController::carried, this, [this](const QString& made) {
        Preferences(m_flow.session->options().ledgerFile).setCarryFolder(QFileInfo(made).absolutePath());
    });
    connect(site, &SiteController::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
}

void CarryPanel::refresh()
{
    QString before = m_targets->currentData().toString();
    if (before.isEmpty())
        before = Preferences(m_flow.session->options().ledgerFile).carryFolder();
    m_targets->clear();
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        if (isMountedForPeople(volume))
            m_targets->addItem(
                Theme::icon(u"usb"_s),
                tr("%1 (%2 free)").arg(volume.displayName(), QLocale().formattedDataSize(volume.bytesAvailable())),
                volume.rootPath());
    }
    if (QFileInfo(before).isDir() && m_targets->findData(before) < 0)
        m_targets->addItem(Theme::icon(u"package"_s), pathWords(before), before);
    m_targets->setCurrentIndex(m_targets->count() > 0 ? std::max(m_targets->findData(before), 0) : -1);
    showState();
}

void CarryPanel::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the copy"), m_targets->currentData().toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (m_targets->findData(folder) < 0)
            m_targets->addItem(Theme::icon(u"package"_s), pathWords(folder), folder);
        m_targets->setCurrentIndex(m_targets->findData(folder));
        showState();
    });
    dialog->open();
}

void CarryPanel::copy()
{
    m_progress->setRange(0, 0);
    m_flow.site->carry(m_targets->currentData().toString());
}

void CarryPanel::showState()
{
    SiteController& site = *m_flow.site;
    m_saved->setText(site.path().isEmpty() ? tr("The site package is not saved yet.")
                                           : tr("Saved as %1").arg(pathWords(site.path())));
    m_saved->setCursorPosition(0);
    m_saved->setToolTip(m_saved->text());
    m_progress->setVisible(site.isBusy());
    const bool ready = !m_flow.isBusy() && !site.path().isEmpty();
    m_copy->setEnabled(ready && m_targets->count() > 0);
    m_choose->setEnabled(ready);
    m_targets->setEnabled(ready);
    const bool copied = !site.copy().isEmpty();
    m_result->setVisible(copied);
    if (copied) {
        m_result->setTone(Theme::Tone::Good);
        m_result->setText(tr("✓ Written, flushed, read back and equal: %1. Safe to remove as soon as the system has "
                             "ejected it.")
                              .arg(pathWords(site.copy())));
    }
}

} // namespace activation::ui
