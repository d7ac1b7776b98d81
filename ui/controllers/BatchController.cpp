// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/BatchController.h"

namespace activation::ui {

BatchController::BatchController(std::shared_ptr<Session> session) : Controller(std::move(session))
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (qsizetype index = 0; m_batch && index < m_rows.size(); ++index) {
            const BatchItem& item = m_batch->items()[index];
            if (item.state == BatchItem::State::Retrying)
                itemChanged(m_rows[index], item);
        }
    });
}

void BatchController::logInAgain()
{
    session()->workspace().loginRefusals().forgive();
}

void BatchController::pause()
{
    if (m_batch)
        m_batch->pause();
}

void BatchController::resume()
{
    if (m_batch)
        m_batch->resume();
}

QCoro::Task<void> BatchController::runBatch(QList<qsizetype> rows, int atOnce, BatchWork work, std::stop_token stop)
{
    m_rows = std::move(rows);
    BatchOptions options{.atOnce = atOnce, .retry = session()->options().retry};
    if (m_rows.size() == 1)
        options.retry.retries = 0;
    m_batch = std::make_unique<Batch>(
        m_rows.size(),
        [this, work](qsizetype index, std::stop_token token) { return work(m_rows[index], std::move(token)); },
        options);
    connect(m_batch.get(), &Batch::itemChanged, this, [this](qsizetype index) {
        itemChanged(m_rows[index], m_batch->items()[index]);
        tell();
    });
    connect(m_batch.get(), &Batch::pausedChanged, this, &BatchController::tell);
    tell();
    co_await m_batch->run(std::move(stop));
    m_second.stop();
    tell();
    m_batch.reset();
    Q_EMIT batchChanged();
}

void BatchController::tell()
{
    m_counts = m_batch->counts();
    m_progress = m_batch->progress();
    if (m_counts.retrying == 0)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    Q_EMIT batchChanged();
    if (m_batch->isPaused() && m_counts.running == 0 && isUnsaved())
        saveInPause();
}

QCoro::Task<void> BatchController::saveInPause()
{
    const auto keep = shared_from_this();
    co_await m_saver->finish(); // what goes wrong is tried again, and told, at the end of the run
}

std::chrono::seconds BatchController::untilRetry(qsizetype row) const
{
    const qsizetype index = m_rows.indexOf(row);
    if (!m_batch || index < 0)
        return {};
    return std::chrono::ceil<std::chrono::seconds>(m_batch->untilRetry(index));
}

PackageSaver& BatchController::openSaver(const QString& path, PackageSaverOptions options)
{
    const QString package = session()->package->manifest().packageId;
    if (!m_saver || !m_saver->isUnsaved() || m_saver->path() != path || m_saverPackage != package)
        m_saver = std::make_unique<PackageSaver>(session()->workspace(), *session()->package, path, std::move(options));
    m_saverPackage = package;
    return *m_saver;
}

bool BatchController::isUnsaved() const
{
    return m_saver && m_saver->isUnsaved() && session()->package && session()->manifest().packageId == m_saverPackage;
}

} // namespace activation::ui
