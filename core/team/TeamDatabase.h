// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "team/TeamAddress.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <type_traits>

namespace activation {

/// One connection to a team's PostgreSQL server, with the team's tables brought up to date. Calls block, bounded by
/// timeouts of the connection (5 s unless the address says otherwise), of each statement (15 s) and of the wait for a
/// lock (10 s): use it from another thread than the window's, and only from the one that opened it. Errors:
/// Unreachable, LoginRefused, CertificateUntrusted (TLS), BadFile (not a team's ledger, or a newer one), Failed.
class TeamDatabase
{
public:
    static Result<std::unique_ptr<TeamDatabase>> connect(const TeamAddress& address);
    ~TeamDatabase();
    TeamDatabase(const TeamDatabase&) = delete;
    TeamDatabase& operator=(const TeamDatabase&) = delete;

    const QString& team() const { return m_team; } ///< the team ledger's own UUID

    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {}) const;
    /// Calls `row` (a callable that returns Result<void>) with the query standing on each row.
    template <class F>
    Result<void> each(const QString& sql, const QVariantList& values, F&& row) const;
    /// Runs `work` in a transaction that holds the team's one lock: transactions follow each other, so that events
    /// arrive in the order of their numbers and two laptops never see half of each other's. An error, and a process or
    /// server that goes meanwhile, leaves nothing of it.
    template <class F>
    auto write(F&& work) const -> std::invoke_result_t<F>;

    Error error(const QSqlError& error) const;

private:
    TeamDatabase(QString connection, QString display)
        : m_connection(std::move(connection)), m_display(std::move(display))
    {
    }
    Result<void> lock() const;
    Result<void> commit() const;
    void rollBack() const;

    QString m_connection;
    QString m_display;
    QString m_team;
    QSqlDatabase m_database;
};

template <class F>
Result<void> TeamDatabase::each(const QString& sql, const QVariantList& values, F&& row) const
{
    auto query = run(sql, values);
    if (!query)
        return failure(query.error());
    while (query->next()) {
        if (Result<void> done = row(*query); !done)
            return done;
    }
    if (query->lastError().isValid())
        return failure(error(query->lastError()));
    return {};
}

template <class F>
auto TeamDatabase::write(F&& work) const -> std::invoke_result_t<F>
{
    if (auto locked = lock(); !locked) {
        rollBack();
        return failure(locked.error());
    }
    auto result = work();
    if (!result) {
        rollBack();
        return result;
    }
    if (auto done = commit(); !done)
        return failure(done.error());
    return result;
}

} // namespace activation
