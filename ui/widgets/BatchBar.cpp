// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/BatchBar.h"

#include "ui/style/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {

namespace {
constexpr int Steps = 1000; ///< of the bar
} // namespace

BatchBar::BatchBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::Space / 2);
    m_counts = new WrapLabel({}, WrapLabel::Role::Body, this);
    m_counts->setObjectName(u"batchCounts"_s);
    column->addWidget(m_counts);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->setAccessibleName(tr("Progress of all"));
    m_progress->setRange(0, Steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::Space / 2);
    column->addWidget(m_progress);
    row->addLayout(column, 1);
    m_pause = new QPushButton(tr("&Pause"), this);
    m_pause->setObjectName(u"batchPause"_s);
    m_pause->setToolTip(tr("What is under way ends, nothing more begins. The window may be closed meanwhile."));
    row->addWidget(m_pause, 0, Qt::AlignVCenter);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseWanted(!m_paused); });
}

void BatchBar::show(const BatchCounts& counts, double progress, bool paused)
{
    m_paused = paused;
    m_counts->setText(text(counts, paused));
    m_progress->setValue(static_cast<int>(progress * Steps));
    m_pause->setText(paused ? tr("&Resume") : tr("&Pause"));
}

QString BatchBar::text(const BatchCounts& counts, bool paused)
{
    QStringList parts{tr("%1 of %2 done").arg(counts.done).arg(counts.all())};
    if (counts.failed > 0)
        parts += tr("%n failed", nullptr, static_cast<int>(counts.failed));
    if (counts.question > 0)
        parts += tr("%n to be asked about", nullptr, static_cast<int>(counts.question));
    if (counts.retrying > 0)
        parts += tr("%n will be tried again", nullptr, static_cast<int>(counts.retrying));
    if (paused)
        parts += counts.running > 0 ? tr("pausing: %n end(s) first", nullptr, static_cast<int>(counts.running))
                                    : tr("paused");
    return parts.join(u" · "_s);
}

} // namespace activation::ui
