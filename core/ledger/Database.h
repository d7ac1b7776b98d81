// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <type_traits>

class QSqlError;

namespace activation {

/// One connection to the ledger's SQLite file, under a name of its own; the name goes with the object. For the thread
/// that opened it. Values are always bound, never pasted into the SQL.
class Database
{
public:
    enum class Mode
    {
        ReadOnly, ///< to look whether the file is whole; never changes it
        ReadWrite,
    };
    /// How long a writer waits for another process, in milliseconds.
    static constexpr int BusyTimeout = 15'000;

    /// Opens an existing file (ReadWrite makes an empty one) without looking at what is in it.
    static Result<std::unique_ptr<Database>> connect(const QString& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& file() const { return m_file; }
    /// Kept until the connection is closed.
    void hold(std::shared_ptr<void> use) { m_use = std::move(use); }
    /// How many rows queries have handed out so far: the measure of work for tests, which know no time.
    qint64 rowsRead() const { return m_rowsRead; }

    /// Runs one statement with `values` bound in order; null texts are bound as empty ones.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {}) const;
    /// The first column of the first row; an invalid QVariant where there is no row.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {}) const;
    /// Calls `row` (a callable that returns Result<void>) with the query standing on each row.
    template <class F>
    Result<void> each(const QString& sql, const QVariantList& values, F&& row) const;
    /// Runs `work` (a callable that returns a Result) between BEGIN IMMEDIATE and COMMIT. An error rolls back. Within
    /// another write() it is a part of that one, whose work has to pass the error on.
    template <class F>
    auto write(F&& work) const -> std::invoke_result_t<F>;

    /// SQLite's words and a remedy that fits them.
    Error error(const QSqlError& error) const;

private:
    Database(QString file, QString connection) : m_file(std::move(file)), m_connection(std::move(connection)) {}
    Result<void> check(const QSqlQuery& query) const;

    std::shared_ptr<void> m_use;
    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
    mutable qint64 m_rowsRead = 0;
    mutable bool m_isWriting = false;
    friend class Transaction;
};

/// The error for a ledger file that is damaged, and the way on.
Error damaged(const QString& file, const QString& why);

/// A write transaction; rolled back when it goes without a commit.
class Transaction
{
public:
    static Result<Transaction> begin(const Database& database);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Database& database) : m_database(&database) {}
    const Database* m_database;
};

template <class F>
Result<void> Database::each(const QString& sql, const QVariantList& values, F&& row) const
{
    auto query = run(sql, values);
    if (!query)
        return failure(query.error());
    while (query->next()) {
        ++m_rowsRead;
        if (Result<void> done = row(*query); !done)
            return done;
    }
    return check(*query); // next() also ends where reading failed
}

template <class F>
auto Database::write(F&& work) const -> std::invoke_result_t<F>
{
    if (m_isWriting)
        return work();
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return failure(transaction.error());
    auto result = work();
    if (!result)
        return result;
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
    return result;
}

} // namespace activation
