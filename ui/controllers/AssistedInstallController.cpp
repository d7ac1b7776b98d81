// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/AssistedInstallController.h"

#include "activation/Aside.h"
#include "activation/InstallActivation.h"
#include "activation/PackageWork.h"
#include "ui/controllers/FilesOut.h"

#include <algorithm>

namespace activation::ui {

void AssistedInstallController::start(const InstallCode& code, const QString& address, const QString& label)
{
    if (isBusy())
        return;
    m_unit = code;
    m_address = address;
    m_label = label;
    m_files.clear();
    m_trust = {};
    for (const ActivationFile& file : pendingActivations(session()->manifest(), code))
        m_files.append(FileRow{.file = file});
    clearError();
    Q_EMIT changed();
}

bool AssistedInstallController::isDone() const
{
    return std::ranges::all_of(m_files, [](const FileRow& row) { return row.receipt.has_value(); });
}

Result<QUrl> AssistedInstallController::cms() const
{
    const auto address = Address::parse(m_address);
    if (!address)
        return failure(address.error());
    return address->url(QStringLiteral("/cms"));
}

QList<qsizetype> AssistedInstallController::claims() const
{
    QList<qsizetype> indexes;
    for (qsizetype index = 0; index < m_files.size(); ++index) {
        if (m_files[index].shows && !m_files[index].receipt)
            indexes.append(index);
    }
    return indexes;
}

bool AssistedInstallController::hasClaims() const
{
    return !claims().isEmpty();
}

void AssistedInstallController::confirmByWord()
{
    if (!isBusy() && hasClaims())
        byWord();
}

void AssistedInstallController::confirmByReading(Credentials login)
{
    if (isBusy() || !hasClaims())
        return;
    m_login = std::move(login);
    m_trust = {};
    byReading();
}

void AssistedInstallController::trust(const QList<Fingerprint>& certificates)
{
    if (isBusy() || !hasClaims())
        return;
    m_trust.trusted = certificates;
    byReading();
}

void AssistedInstallController::save()
{
    if (!isBusy() && m_unsaved)
        saveNow();
}

QCoro::Task<void> AssistedInstallController::byWord()
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    co_await lookIntoPackage(stop);
    std::optional<Error> error;
    for (const qsizetype index : claims()) {
        const auto receipt = activation::confirmByWord(session()->workspace(), m_files[index].file,
                                                       session()->manifest().packageId, m_address);
        if (receipt) {
            take(index, *receipt);
        } else {
            m_files[index].error = receipt.error();
            error = receipt.error();
        }
    }
    const auto unsaved = co_await updatePackage();
    end(error ? error : unsaved);
    Q_EMIT finished();
}

QCoro::Task<void> AssistedInstallController::byReading()
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    co_await lookIntoPackage(stop);
    const auto error = co_await readAndConfirm(stop);
    const auto unsaved = co_await updatePackage();
    end(error ? error : unsaved);
    Q_EMIT finished();
}

QCoro::Task<std::optional<Error>> AssistedInstallController::readAndConfirm(std::stop_token stop)
{
    const QList<qsizetype> indexes = claims();
    if (indexes.isEmpty())
        co_return std::nullopt; // somebody else was faster
    const auto address = Address::parse(m_address);
    if (!address)
        co_return address.error();
    auto connection =
        co_await connectUnit(session()->workspace(), *address, m_trust, session()->options().answerWithin, stop);
    if (!connection)
        co_return connection.error();
    QList<ActivationFile> files;
    for (const qsizetype index : indexes)
        files.append(m_files[index].file);
    ByHandOptions options{.within = session()->options().confirmWithin,
                          .label = m_label,
                          .onProgress = [this](std::chrono::milliseconds waited) {
                              Q_EMIT progressed(waited);
                          }};
    const auto outcomes = co_await activation::confirmByReading(
        session()->workspace(), *connection, m_login, files, session()->manifest().packageId, std::move(options), stop);
    co_await connection->client.logout();
    if (!outcomes)
        co_return outcomes.error();
    std::optional<Error> first;
    for (const ByHandOutcome& outcome : *outcomes) {
        for (const qsizetype index : indexes) {
            if (m_files[index].file.id != outcome.activationId)
                continue;
            if (outcome.receipt)
                take(index, *outcome.receipt);
            m_files[index].error = outcome.error;
        }
        if (!first)
            first = outcome.error;
    }
    co_return first;
}

QCoro::Task<void> AssistedInstallController::lookIntoPackage(std::stop_token stop)
{
    if (session()->path.isEmpty())
        co_return;
    // What is wrong with the file is said when the receipts are to be saved into it.
    auto theirs = co_await openPackageAside(session()->workspace(), session()->path, m_trust, stop);
    if (!theirs || theirs->manifest().packageId != session()->manifest().packageId ||
        theirs->manifest().revision <= session()->manifest().revision)
        co_return;
    session()->use(std::move(*theirs), session()->path);
    for (qsizetype index = 0; index < m_files.size(); ++index) {
        for (const Receipt& receipt : session()->manifest().receipts) {
            if (receipt.activationId == m_files[index].file.id && activation::isDone(receipt.outcome) &&
                !m_files[index].receipt)
                take(index, receipt);
        }
    }
}

QCoro::Task<std::optional<Error>> AssistedInstallController::updatePackage()
{
    if (!session()->package || session()->path.isEmpty())
        co_return std::nullopt;
    const auto updated =
        co_await updatePackageAside(session()->workspace(), *session()->package, session()->path, m_trust);
    session()->refresh();
    m_unsaved = !updated;
    if (updated)
        co_return std::nullopt;
    co_return updated.error();
}

QCoro::Task<void> AssistedInstallController::saveNow()
{
    const auto keep = shared_from_this();
    begin();
    end(co_await updatePackage());
    Q_EMIT finished();
}

void AssistedInstallController::take(qsizetype index, const Receipt& receipt)
{
    m_files[index].receipt = receipt;
    m_files[index].error.reset();
    Q_EMIT confirmed(receipt);
}

void AssistedInstallController::saveFiles(const QString& folder)
{
    if (!isBusy() && session()->package)
        saveFilesNow(folder);
}

QCoro::Task<void> AssistedInstallController::saveFilesNow(QString folder)
{
    const auto keep = shared_from_this();
    begin();
    QList<FileOut> out;
    for (const FileRow& row : m_files) {
        const auto bytes = session()->package->readActivation(row.file.id);
        if (!bytes) {
            end(bytes.error());
            co_return;
        }
        out.append({.name = row.file.originalName, .bytes = *bytes});
    }
    const auto written = co_await aside<Result<void>>([out, folder] { return writeFiles(out, folder); });
    if (!written) {
        end(written.error());
        co_return;
    }
    end();
    Q_EMIT filesSaved(folder);
}

} // namespace activation::ui
