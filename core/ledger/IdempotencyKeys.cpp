// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/IdempotencyKeys.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"
#include "ledger/Database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Result<QList<IdempotencyKey>> find(const Database& database, const QString& condition, const QVariantList& values)
{
    QList<IdempotencyKey> keys;
    auto read = database.each(
        u"SELECT %1 FROM idempotency_keys WHERE %2 ORDER BY created_at, key"_s.arg(keyColumns(), condition), values,
        [&](const QSqlQuery& row) -> Result<void> {
            auto key = keyFrom(row);
            if (!key)
                return failure(damaged(database.file(), u"idempotency_keys: %1"_s.arg(row.value(0).toString())));
            keys += *std::move(key);
            return {};
        });
    if (!read)
        return failure(read.error());
    return keys;
}

QString describe(const IdempotencyKey& key)
{
    return QCoreApplication::translate("activation::Ledger", "laptop %1 on %2: %3 devices of license %4, key %5")
        .arg(escaped(key.laptop), isoUtc(key.createdAt))
        .arg(key.devices.count())
        .arg(key.licenseId.text(), escaped(key.key));
}

} // namespace

QString keyColumns()
{
    return u"key, install_code, license_id, devices, package_id, created_at, settled, activation_id, laptop, "
           u"additional, "
           "refused"_s;
}

std::optional<IdempotencyKey> keyFrom(const QSqlQuery& row)
{
    const auto code = InstallCode::parse(row.value(1).toString());
    const auto license = LicenseId::parse(row.value(2).toString());
    const auto devices = DeviceCount::from(row.value(3).toLongLong());
    if (!code || !license || !devices)
        return std::nullopt;
    return IdempotencyKey{.key = row.value(0).toString(),
                          .installCode = *code,
                          .licenseId = *license,
                          .devices = *devices,
                          .packageId = row.value(4).toString(),
                          .createdAt = QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs).toUTC(),
                          .settled = row.value(6).toBool(),
                          .activationId = row.value(7).toString(),
                          .laptop = row.value(8).toString(),
                          .additional = row.value(9).toBool(),
                          .refused = row.value(10).toBool()};
}

Result<std::pair<IdempotencyKey, bool>> obtainKey(const Database& database, const IdempotencyKey& proposed)
{
    using Pair = std::pair<IdempotencyKey, bool>;
    return database.write([&]() -> Result<Pair> {
        const auto open = find(database, u"install_code = ? AND license_id = ? AND devices = ? AND settled = 0"_s,
                               {proposed.installCode.text(), proposed.licenseId.text(), proposed.devices.count()});
        if (!open)
            return failure(open.error());
        if (!open->isEmpty()) {
            IdempotencyKey known = open->first();
            if (auto done = askAgain(database, known.key, proposed.additional); !done)
                return failure(done.error());
            known.additional = known.additional || proposed.additional;
            known.refused = false;
            return Pair(known, true);
        }
        IdempotencyKey key = proposed;
        key.createdAt = QDateTime::fromString(isoUtc(QDateTime::currentDateTimeUtc()), Qt::ISODateWithMs);
        if (auto kept = insertKey(database, key); !kept)
            return failure(kept.error());
        return Pair(key, false);
    });
}

Result<void> askAgain(const Database& database, const QString& key, bool additional)
{
    auto done =
        database.run(u"UPDATE idempotency_keys SET refused = 0, additional = max(additional, ?) WHERE key = ?"_s,
                     {additional ? 1 : 0, key});
    if (!done)
        return failure(done.error());
    return {};
}

Result<QList<IdempotencyKey>> findKeys(const Database& database, const InstallCode& code)
{
    return find(database, u"install_code = ?"_s, {code.text()});
}

Result<QList<IdempotencyKey>> findAllKeys(const Database& database)
{
    return find(database, u"1"_s, {});
}

Result<std::optional<IdempotencyKey>> findKey(const Database& database, const QString& key)
{
    const auto found = find(database, u"key = ?"_s, {key});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::optional<IdempotencyKey>() : found->first();
}

Result<void> insertKey(const Database& database, const IdempotencyKey& key)
{
    auto kept = database.run(u"INSERT INTO idempotency_keys (key, install_code, license_id, devices, package_id, "
                             "created_at, settled, activation_id, laptop, additional, refused) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             {key.key, key.installCode.text(), key.licenseId.text(), key.devices.count(), key.packageId,
                              isoUtc(key.createdAt), key.settled ? 1 : 0, key.activationId, key.laptop,
                              key.additional ? 1 : 0, key.refused ? 1 : 0});
    if (!kept)
        return failure(kept.error());
    return {};
}

Result<bool> mergeKey(const Database& database, const IdempotencyKey& key, const QString& laptop,
                      QStringList& contradictions)
{
    const auto same = findKey(database, key.key);
    if (!same)
        return failure(same.error());
    if (!*same) {
        const auto others = findKeys(database, key.installCode);
        if (!others)
            return failure(others.error());
        for (const IdempotencyKey& other : *others) {
            if (other.laptop != key.laptop && !other.additional && !key.additional && !other.refused && !key.refused)
                contradictions +=
                    QCoreApplication::translate("activation::Ledger", "Two laptops asked for a license for %1: %2; %3.")
                        .arg(key.installCode.text(), describe(other), describe(key));
        }
        if (auto kept = insertKey(database, key); !kept)
            return failure(kept.error());
        return true;
    }
    const IdempotencyKey& known = **same;
    if (known.installCode != key.installCode || known.licenseId != key.licenseId || known.devices != key.devices) {
        contradictions +=
            QCoreApplication::translate("activation::Ledger", "One key stands for two requests: %1 (%2); %3 (%4).")
                .arg(describe(known), known.installCode.text(), describe(key), key.installCode.text());
        return false;
    }
    if (known.settled && key.settled && known.activationId != key.activationId) {
        contradictions +=
            QCoreApplication::translate("activation::Ledger",
                                        "The request %1 for %2 led to two activations: %3 and %4.")
                .arg(escaped(key.key), key.installCode.text(), escaped(known.activationId), escaped(key.activationId));
    }
    if (!known.settled && !key.settled && known.refused != key.refused && key.laptop != laptop) {
        auto kept =
            database.run(u"UPDATE idempotency_keys SET refused = ? WHERE key = ?"_s, {key.refused ? 1 : 0, key.key});
        if (!kept)
            return failure(kept.error());
    }
    if (!known.settled && key.settled) {
        auto settled =
            database.run(u"UPDATE idempotency_keys SET settled = 1, refused = 0, activation_id = ? WHERE key = ?"_s,
                         {key.activationId, key.key});
        if (!settled)
            return failure(settled.error());
    }
    return false;
}

Result<void> settle(const Database& database, const QString& key, const QString& activationId)
{
    return database.write([&]() -> Result<void> {
        const auto found = find(database, u"key = ?"_s, {key});
        if (!found)
            return failure(found.error());
        const bool same = !found->isEmpty() && found->first().activationId == activationId;
        if (found->isEmpty() || (found->first().settled && !same)) {
            return failure(Error{
                .kind = ErrorKind::RefusedForSafety,
                .what = QCoreApplication::translate("activation::Ledger",
                                                    "The portal's activation does not belong to a request of this "
                                                    "ledger."),
                .why = found->isEmpty()
                           ? QCoreApplication::translate("activation::Ledger", "The request %1 is not in it.")
                                 .arg(escaped(key))
                           : QCoreApplication::translate("activation::Ledger",
                                                         "The request %1 already led to the activation %2, now to %3.")
                                 .arg(escaped(key), escaped(found->first().activationId), escaped(activationId)),
                .remedy = QCoreApplication::translate("activation::Ledger",
                                                      "Look at the activations of the unit in the portal before "
                                                      "anything is asked for again.")});
        }
        auto settled =
            database.run(u"UPDATE idempotency_keys SET settled = 1, refused = 0, activation_id = ? WHERE key = ?"_s,
                         {activationId, key});
        if (!settled)
            return failure(settled.error());
        return {};
    });
}

} // namespace activation
