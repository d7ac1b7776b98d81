// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/TeamMarks.h"

#include "domain/JsonFields.h"
#include "ledger/Database.h"

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Result<std::optional<TeamMark>> find(const Database& database, const QString& condition, const QVariantList& values)
{
    std::optional<TeamMark> mark;
    auto read = database.each(
        u"SELECT team, arrival, hash, sent_row, in_step_at FROM teams %1"_s.arg(condition), values,
        [&mark](const QSqlQuery& row) -> Result<void> {
            mark = TeamMark{.team = row.value(0).toString(),
                            .arrival = row.value(1).toLongLong(),
                            .hash = row.value(2).toString(),
                            .sentRow = row.value(3).toLongLong(),
                            .inStepAt = QDateTime::fromString(row.value(4).toString(), Qt::ISODateWithMs).toUTC()};
            return {};
        });
    if (!read)
        return failure(read.error());
    return mark;
}

} // namespace

Result<TeamMark> findMark(const Database& database, const QString& team)
{
    auto mark = find(database, u"WHERE team = ?"_s, {team});
    if (!mark)
        return failure(mark.error());
    return mark->value_or(TeamMark{.team = team, .hash = {}, .inStepAt = {}});
}

Result<std::optional<TeamMark>> findLastMark(const Database& database)
{
    return find(database, u"ORDER BY in_step_at DESC LIMIT 1"_s, {});
}

Result<void> keepMark(const Database& database, const TeamMark& mark)
{
    auto kept = database.run(u"INSERT INTO teams (team, arrival, hash, sent_row, in_step_at) VALUES (?, ?, ?, ?, ?) "
                             "ON CONFLICT (team) DO UPDATE SET arrival = excluded.arrival, hash = excluded.hash, "
                             "sent_row = excluded.sent_row, in_step_at = excluded.in_step_at"_s,
                             {mark.team, mark.arrival, mark.hash, mark.sentRow, isoUtc(mark.inStepAt)});
    if (!kept)
        return failure(kept.error());
    return {};
}

} // namespace activation
