// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/BatchRun.h"

#include "activation/Cancel.h"
#include "batch/Batch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

constexpr qsizetype Many = 20; ///< from so many items on it is said how far it is

/// What the items' coroutines share.
struct Shared
{
    ItemWork work;
    bool keepsResults = false; ///< only where they are printed: hundreds of receipts take room
    QList<ItemOutcome> outcomes;
};

QCoro::Task<Result<void>> workOn(std::shared_ptr<Shared> shared, qsizetype index, std::stop_token stop)
{
    auto result = co_await shared->work(index, std::move(stop));
    if (!result)
        co_return failure(result.error());
    if (shared->keepsResults)
        shared->outcomes[index].result = std::move(*result);
    co_return Result<void>{};
}

/// Says how far it is, each time another tenth is over.
class Teller
{
public:
    Teller(const Call& call, const Batch& batch, const QStringList& names)
        : m_call(call), m_batch(batch), m_names(names)
    {
    }
    void tell(qsizetype index)
    {
        const BatchItem& item = m_batch.items()[index];
        if (item.state == BatchItem::State::Retrying) {
            const auto wait = std::chrono::ceil<std::chrono::seconds>(m_batch.untilRetry(index)).count();
            m_call.output.message(QCoreApplication::translate("activation::cli", "%1: %2 Will try again in %3 s.")
                                      .arg(m_names[index], item.error->what)
                                      .arg(wait));
        } else if (item.isOver() && item.error) {
            m_call.output.error(*item.error);
        }
        const BatchCounts counts = m_batch.counts();
        const qsizetype tenth = counts.over() * 10 / std::max<qsizetype>(counts.all(), 1);
        if (!item.isOver() || counts.all() < Many || tenth == m_told)
            return;
        m_told = tenth;
        m_call.output.message(
            QCoreApplication::translate("activation::cli", "%1 of %2 over: %3 done, %4 failed; %5 to be tried again")
                .arg(counts.over())
                .arg(counts.all())
                .arg(counts.done)
                .arg(counts.over() - counts.done)
                .arg(counts.retrying));
    }

private:
    const Call& m_call;
    const Batch& m_batch;
    const QStringList& m_names;
    qsizetype m_told = 0;
};

} // namespace

QCoro::Task<QList<ItemOutcome>> runBatch(Call& call, QStringList names, ItemWork work, std::optional<int> limit)
{
    Call& request = call;
    const auto shared = std::make_shared<Shared>(std::move(work), request.output.isJson());
    for (const QString& name : names)
        shared->outcomes.append({.item = name, .result = {}, .error = {}});
    BatchOptions options{.atOnce = limit.value_or(
                             request.line.atOnce.value_or(request.settings.atOnce.value_or(BatchOptions().atOnce)))};
    options.retry.retries =
        request.line.retries.value_or(names.size() > 1 ? request.settings.retries.value_or(options.retry.retries) : 0);
    Batch batch(
        names.size(),
        [shared](qsizetype index, std::stop_token stop) { return workOn(shared, index, std::move(stop)); }, options);
    Teller teller(request, batch, names);
    QObject::connect(&batch, &Batch::itemChanged, &batch, [&teller](qsizetype index) { teller.tell(index); });
    co_await batch.run(request.stop);
    for (qsizetype index = 0; index < names.size(); ++index) {
        const BatchItem& item = batch.items()[index];
        ItemOutcome& outcome = shared->outcomes[index];
        if (item.state != BatchItem::State::Done)
            outcome.error = item.error.value_or(canceled());
        outcome.result[u"attempts"_s] = item.attempts;
    }
    co_return shared->outcomes;
}

QCoro::Task<void> finishSaving(Call& call, PackageSaver& saver, QList<ItemOutcome>& outcomes)
{
    Call& request = call;
    QList<ItemOutcome>& all = outcomes;
    const auto saved = co_await saver.finish();
    if (saved)
        co_return;
    request.output.error(saved.error());
    for (ItemOutcome& outcome : all) {
        if (!outcome.error)
            outcome.error = saved.error();
    }
}

} // namespace activation::cli
