// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/InstallController.h"

#include "activation/Cancel.h"
#include "activation/SiteIndex.h"

#include <algorithm>

namespace activation::ui {

void InstallController::makePlan()
{
    if (isBusy())
        return;
    m_rows.clear();
    m_receipts.clear();
    const SiteIndex index(session()->manifest());
    for (const SmartServer& unit : index.manifest().smartServers) {
        Row row{.installCode = unit.installCode, .address = unit.address, .label = {}, .files = {}};
        for (const ActivationFile& file : index.pendingFor(unit.installCode))
            row.files.append(FileRow{.file = file});
        if (!row.files.isEmpty())
            m_rows.append(row);
    }
    clearError();
    Q_EMIT changed();
}

bool InstallController::isDone() const
{
    return !m_rows.isEmpty() &&
           std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.state == State::Done; });
}

bool InstallController::hasQuestions() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.state == State::Question; });
}

qsizetype InstallController::filesPending() const
{
    qsizetype count = 0;
    for (const Row& row : m_rows)
        count += std::count_if(row.files.begin(), row.files.end(),
                               [](const FileRow& file) { return file.state != State::Done; });
    return count;
}

void InstallController::take(const Receipt& receipt)
{
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        QList<FileRow>& files = m_rows[index].files;
        const auto file =
            std::ranges::find(files, receipt.activationId, [](const FileRow& row) { return row.file.id; });
        if (file == files.end() || file->state == State::Done)
            continue;
        file->state = State::Done;
        file->receipt = receipt;
        file->error.reset();
        const bool done = std::ranges::all_of(files, [](const FileRow& row) { return row.state == State::Done; });
        if (done)
            set(index, State::Done);
        else
            Q_EMIT rowChanged(index);
    }
}

void InstallController::install(Credentials login)
{
    if (isBusy())
        return;
    session()->logins.setForAll(std::move(login));
    m_trust = {};
    installAll();
}

void InstallController::trust(const QList<Fingerprint>& certificates)
{
    if (isBusy())
        return;
    m_trust.trusted = certificates;
    installAll();
}

QCoro::Task<void> InstallController::installAll()
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    QList<qsizetype> rows;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows[index].state == State::Done)
            continue;
        for (FileRow& file : m_rows[index].files) {
            if (file.state == State::Failed)
                file.state = State::Waiting; // asked for once more
        }
        set(index, State::Waiting);
        rows.append(index);
    }
    PackageSaver& keeper = openSaver(session()->path, {.trust = m_trust});
    co_await runBatch(
        rows, session()->options().atOnce,
        [this](qsizetype index, std::stop_token token) { return installUnit(index, std::move(token)); }, stop);
    // Receipts are in the ledger; the package gets them, and what went wrong, whatever became of the rest.
    std::optional<Error> error;
    if (!session()->path.isEmpty()) {
        auto saved = co_await keeper.changed();
        if (saved)
            saved = co_await keeper.finish();
        if (!saved)
            error = saved.error();
        session()->refresh();
    }
    end(error);
    Q_EMIT finished();
}

QCoro::Task<Result<void>> InstallController::installUnit(qsizetype index, std::stop_token stop)
{
    const auto address = Address::parse(m_rows[index].address);
    if (!address)
        co_return failure(address.error());
    const auto login = session()->logins.need(*address, m_rows[index].installCode);
    if (!login)
        co_return failure(login.error());
    set(index, State::Running, tr("connecting"));
    auto connection =
        co_await connectUnit(session()->workspace(), *address, m_trust, session()->options().answerWithin, stop);
    if (!connection)
        co_return failure(connection.error());
    std::optional<Error> error;
    for (qsizetype file = 0; file < m_rows[index].files.size(); ++file) {
        const FileRow& row = m_rows[index].files[file];
        // What the unit has said no to is not offered again by itself.
        const bool refused = row.state == State::Failed && row.error && !mayPass(*row.error);
        const bool goOn =
            row.state == State::Done || refused || co_await installOne(index, file, *connection, *login, stop);
        const auto& failed = m_rows[index].files[file].error;
        if (failed && (!error || mayPass(*failed)))
            error = failed;
        if (!goOn)
            break;
    }
    co_await connection->client.logout();
    if (error)
        co_return failure(*error);
    co_return Result<void>{};
}

void InstallController::itemChanged(qsizetype index, const BatchItem& item)
{
    // A file's error stands in its own row.
    const QList<FileRow>& files = m_rows[index].files;
    const bool isFiles =
        std::any_of(files.begin(), files.end(), [](const FileRow& row) { return row.error.has_value(); });
    switch (item.state) {
    case BatchItem::State::Waiting:
    case BatchItem::State::Running: // installUnit() says what it does
        break;
    case BatchItem::State::Retrying:
        m_rows[index].retryIn = untilRetry(index);
        set(index, State::Retrying, {}, item.error);
        break;
    case BatchItem::State::Question:
        set(index, State::Question, {}, item.error);
        break;
    case BatchItem::State::Failed:
    case BatchItem::State::Canceled:
        set(index, State::Failed, {}, isFiles ? std::nullopt : std::optional(item.error.value_or(canceled())));
        break;
    case BatchItem::State::Done:
        set(index, State::Done);
        break;
    }
}

QCoro::Task<bool> InstallController::installOne(qsizetype index, qsizetype file, UnitConnection& connection,
                                                Credentials login, std::stop_token stop)
{
    UnitConnection& used = connection;
    const auto row = [this, index, file]() -> FileRow& {
        return m_rows[index].files[file];
    };
    row().state = State::Running;
    row().error.reset();
    row().progress = {}; // of an earlier try
    set(index, State::Running);
    const auto bytes = installFile(*co_await saver().package(), row().file);
    if (!bytes) {
        row().state = State::Failed;
        row().error = bytes.error();
        set(index, State::Running);
        co_return true;
    }
    InstallOptions options{.confirmWithin = session()->options().confirmWithin,
                           .uploadAgain = row().uploadAgain,
                           .label = m_rows[index].label,
                           .onProgress = [this, index, row](const InstallProgress& progress) {
                               row().progress = progress;
                               Q_EMIT rowChanged(index);
                           }};
    const auto receipt = co_await installActivation(session()->workspace(), used, login, *bytes,
                                                    session()->manifest().packageId, std::move(options), stop);
    row().uploadAgain = false;
    if (receipt) {
        row().state = State::Done;
        row().receipt = *receipt;
        m_receipts.append(*receipt);
        set(index, State::Running);
        if (!session()->path.isEmpty())
            co_await saver().changed(); // what goes wrong is tried again, and told, at the end
        co_return true;
    }
    row().state = State::Failed;
    row().error = receipt.error();
    set(index, State::Running);
    // A file that the unit did not take says nothing about the next one; a unit that cannot be worked with does.
    const bool loggedIn = !used.client.sessionCookie().isEmpty();
    co_return loggedIn&& receipt.error().kind == ErrorKind::Failed;
}

void InstallController::set(qsizetype index, State state, const QString& doing, std::optional<Error> error)
{
    Row& row = m_rows[index];
    row.state = state;
    row.doing = doing;
    row.error = std::move(error);
    Q_EMIT rowChanged(index);
}

} // namespace activation::ui
