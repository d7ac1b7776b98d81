// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/PackageSaver.h"
#include "batch/Batch.h"
#include "ui/controllers/Controller.h"

#include <QTimer>

namespace activation::ui {

/// A controller whose step takes many rows through a batch: pause, resume, counts, rows that are tried again by
/// themselves; the package is saved in steps meanwhile. A pause is a good place to close the window: once what ran has
/// ended, everything is saved.
class BatchController : public Controller
{
    Q_OBJECT

public:
    /// After WayOn::LogInAgain, deliberately: refusals so far keep no password back any more.
    void logInAgain();
    void pause();
    void resume();
    bool isPaused() const { return m_batch && m_batch->isPaused(); }
    /// Of the run under way; of the last one, when none is.
    BatchCounts counts() const { return m_counts; }
    double progress() const { return m_progress; } ///< of all rows of the run together, 0 … 1

Q_SIGNALS:
    void batchChanged(); ///< the counts, or whether it is paused

protected:
    explicit BatchController(std::shared_ptr<Session> session);

    using BatchWork = std::function<QCoro::Task<Result<void>>(qsizetype row, std::stop_token stop)>;
    /// Takes `rows` through `work`, at most `atOnce` at a time. A single one's error is told at once, not tried again.
    QCoro::Task<void> runBatch(QList<qsizetype> rows, int atOnce, BatchWork work, std::stop_token stop);
    /// A row's item has changed, or a second of its wait has passed.
    virtual void itemChanged(qsizetype row, const BatchItem& item) = 0;
    std::chrono::seconds untilRetry(qsizetype row) const;

    /// For one run: who saves the session's package to `path`; the same as before while that has something to save
    /// there.
    PackageSaver& openSaver(const QString& path, PackageSaverOptions options);
    PackageSaver& saver() { return *m_saver; } ///< of the run
    bool isUnsaved() const;

private:
    void tell();
    QCoro::Task<void> saveInPause();

    std::unique_ptr<Batch> m_batch;
    std::unique_ptr<PackageSaver> m_saver;
    QString m_saverPackage;  ///< the ID of the package it is for
    QList<qsizetype> m_rows; ///< of each item
    BatchCounts m_counts;
    double m_progress = 0;
    QTimer m_second;
};

} // namespace activation::ui
