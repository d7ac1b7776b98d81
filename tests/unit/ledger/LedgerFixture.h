// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/JsonFields.h"
#include "ledger/Ledger.h"
#include "support/Printers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace activation {

/// A ledger in a folder of its own.
class LedgerFixture : public testing::Test
{
protected:
    std::unique_ptr<Ledger> open()
    {
        auto ledger = Ledger::open(file());
        if (!ledger) {
            ADD_FAILURE() << ledger.error().toText().toStdString();
            return nullptr;
        }
        return *std::move(ledger);
    }
    QString file() const { return m_folder.filePath(QStringLiteral("sub/ledger.sqlite")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    static EventDraft draft(const QString& kind, const QString& activationId = {},
                            const QString& code = QStringLiteral("17q5t6a"))
    {
        return {.kind = kind,
                .what = QStringLiteral("what of ") + kind,
                .why = QStringLiteral("why of ") + kind,
                .packageId = QStringLiteral("site"),
                .installCode = code,
                .activationId = activationId};
    }

    /// Runs SQLite's own program on the ledger.
    QString sqlite(const QString& sql) const
    {
        QProcess process;
        process.start(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), file(), sql});
        EXPECT_TRUE(process.waitForFinished(20'000));
        m_sqliteCode = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
    }
    /// The same as somebody who wants to change history would.
    void tamper(const QString& sql) const
    {
        const QString said = sqlite(QStringLiteral("DROP TRIGGER events_never_change; DROP TRIGGER events_never_go; "
                                                   "DROP TRIGGER events_are_never_replaced; ") +
                                    sql);
        ASSERT_EQ(m_sqliteCode, 0) << said.toStdString();
    }
    int sqliteCode() const { return m_sqliteCode; }

    QStringList faults()
    {
        const auto ledger = open();
        if (!ledger)
            return {QStringLiteral("not opened")};
        const auto report = ledger->verifyChains();
        return report ? report->faults : QStringList{report.error().toText()};
    }

    static QByteArray bytes(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// The next event of another laptop's chain.
    static Event next(const std::optional<Event>& before, const QString& laptop, const EventDraft& draft,
                      const QDateTime& at = QDateTime::currentDateTimeUtc())
    {
        Event event{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .at = at,
                    .laptop = laptop,
                    .sequence = before ? before->sequence + 1 : 1,
                    .packageId = draft.packageId,
                    .installCode = draft.installCode,
                    .activationId = draft.activationId,
                    .kind = draft.kind,
                    .what = draft.what,
                    .why = draft.why,
                    .data = draft.data,
                    .previous = before ? before->hash : Fingerprint(),
                    .hash = {}};
        event.hash = event.computedHash();
        return event;
    }
    static QString newLaptop() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

private:
    QTemporaryDir m_folder;
    mutable int m_sqliteCode = 0;
};

} // namespace activation
