// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/Batch.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace activation::ui {

class WrapLabel;

/// How far a batch is: how many are done, failed, to be tried again, a bar, and a button that pauses it.
/// objectNames inside: batchCounts, batchProgress, batchPause.
class BatchBar : public QWidget
{
    Q_OBJECT

public:
    explicit BatchBar(QWidget* parent = nullptr);

    void show(const BatchCounts& counts, double progress, bool paused);
    /// "12 of 50 done · 2 failed · 1 will be tried again".
    static QString text(const BatchCounts& counts, bool paused);

Q_SIGNALS:
    void pauseWanted(bool paused);

private:
    WrapLabel* m_counts;
    QProgressBar* m_progress;
    QPushButton* m_pause;
    bool m_paused = false;
};

} // namespace activation::ui
