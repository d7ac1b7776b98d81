// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/InstallController.h"

#include "activation/Cancel.h"
#include "activation/Concurrently.h"
#include "activation/PackageWork.h"

#include <algorithm>

namespace activation::ui {

void InstallController::makePlan()
{
    if (isBusy())
        return;
    m_rows.clear();
    m_receipts.clear();
    const Manifest& manifest = session()->manifest();
    for (const SmartServer& unit : manifest.smartServers) {
        Row row{.installCode = unit.installCode, .address = unit.address, .label = {}, .files = {}};
        for (const ActivationFile& file : pendingActivations(manifest, unit.installCode))
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
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows[index].state != State::Done)
            set(index, State::Waiting);
    }
    co_await concurrently(
        m_rows.size(), session()->options().atOnce, [this, stop](qsizetype index) { return installUnit(index, stop); },
        stop);
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows[index].state == State::Waiting)
            set(index, State::Failed, {}, canceled());
    }
    // Receipts are in the ledger; the package gets them whatever became of the rest.
    std::optional<Error> error;
    if (session()->package && !session()->path.isEmpty()) {
        const auto updated =
            co_await updatePackageAside(session()->workspace(), *session()->package, session()->path, m_trust);
        if (!updated)
            error = updated.error();
        session()->refresh();
    }
    end(error);
    Q_EMIT finished();
}

QCoro::Task<void> InstallController::installUnit(qsizetype index, std::stop_token stop)
{
    if (m_rows[index].state == State::Done)
        co_return;
    const auto address = Address::parse(m_rows[index].address);
    if (!address) {
        set(index, State::Failed, {}, address.error());
        co_return;
    }
    const auto login = session()->logins.need(*address, m_rows[index].installCode);
    if (!login) {
        set(index, State::Failed, {}, login.error());
        co_return;
    }
    set(index, State::Running, tr("connecting"));
    auto connection =
        co_await connectUnit(session()->workspace(), *address, m_trust, session()->options().answerWithin, stop);
    if (!connection) {
        const bool question = connection.error().certificate.has_value();
        set(index, question ? State::Question : State::Failed, {}, connection.error());
        co_return;
    }
    for (qsizetype file = 0; file < m_rows[index].files.size(); ++file) {
        if (m_rows[index].files[file].state == State::Done)
            continue;
        if (!co_await installOne(index, file, *connection, *login, stop))
            break;
    }
    co_await connection->client.logout();
    const QList<FileRow>& files = m_rows[index].files;
    const bool done =
        std::all_of(files.begin(), files.end(), [](const FileRow& row) { return row.state == State::Done; });
    set(index, done ? State::Done : State::Failed);
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
    set(index, State::Running);
    const auto bytes = installFile(*session()->package, row().file);
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
