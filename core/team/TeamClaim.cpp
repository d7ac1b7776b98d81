// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "team/TeamClaim.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"
#include "team/TeamExchange.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Team)
};

Result<QString> hostNameOf(const TeamDatabase& team, const QString& key)
{
    QString name;
    auto read = team.each(u"SELECT host_name FROM saa_keys WHERE key = ?"_s, {key},
                          [&name](const QSqlQuery& row) -> Result<void> {
                              name = row.value(0).toString();
                              return {};
                          });
    if (!read)
        return failure(read.error());
    return name;
}

/// The key that the team has for exactly this request: one that is open rather than one that was refused.
std::optional<IdempotencyKey> sameRequest(const QList<IdempotencyKey>& keys, const IdempotencyKey& proposed)
{
    std::optional<IdempotencyKey> found;
    for (const IdempotencyKey& key : keys) {
        const bool same = key.licenseId == proposed.licenseId && key.devices == proposed.devices;
        if (key.key != proposed.key && !(same && !key.settled && key.additional == proposed.additional))
            continue;
        if (!key.refused)
            return key;
        if (!found || key.key == proposed.key)
            found = key;
    }
    return found;
}

Result<IdempotencyKey> grant(const TeamDatabase& team, IdempotencyKey key, const QString& asker)
{
    auto done = team.run(u"UPDATE saa_keys SET released = false, shared = shared OR laptop <> ? WHERE key = ?"_s,
                         {asker, key.key});
    if (!done)
        return failure(done.error());
    key.refused = false;
    return key;
}

} // namespace

Result<IdempotencyKey> claim(const TeamDatabase& team, const IdempotencyKey& proposed, const QString& asker)
{
    return team.write([&]() -> Result<IdempotencyKey> {
        const auto keys = teamKeys(team, proposed.installCode);
        if (!keys)
            return failure(keys.error());
        const auto known = sameRequest(*keys, proposed);
        if (known && !known->refused)
            return grant(team, *known, asker);
        for (const IdempotencyKey& key : *keys) {
            // What this laptop asked for before, it knows of: its own ledger and the portal's list were looked at.
            if (proposed.additional || key.laptop == asker || key.refused)
                continue;
            const auto name = hostNameOf(team, key.key);
            if (!name)
                return failure(name.error());
            return failure(Error{
                .kind = ErrorKind::RefusedForSafety,
                .what = (key.settled ? Text::tr("Another laptop of the team has got a license for %1 already.")
                                     : Text::tr("Another laptop of the team is getting a license for %1."))
                            .arg(proposed.installCode.text()),
                .why = Text::tr("“%1” (laptop %2) asked for %3 devices of license %4 on %5.")
                           .arg(escaped(*name), escaped(key.laptop))
                           .arg(key.devices.count())
                           .arg(key.licenseId.text(), isoUtc(key.createdAt)),
                .remedy = Text::tr("Nothing was spent. Ask whoever works there for the site package with the file. If "
                                   "the unit really needs one more license, ask for an additional one (on the command "
                                   "line: --additional)."),
                .wayOn = WayOn::Additional});
        }
        if (known)
            return grant(team, *known, asker);
        IdempotencyKey made = proposed;
        made.refused = false;
        if (auto given = giveKey(team, made, asker); !given)
            return failure(given.error());
        return grant(team, made, asker);
    });
}

Result<bool> release(const TeamDatabase& team, const QString& key, const QString& asker)
{
    return team.write([&] { return releaseKey(team, key, asker); });
}

} // namespace activation
