// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/IdempotencyKeys.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"
#include "ledger/Database.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Result<QList<IdempotencyKey>> find(const Database& database, const QString& condition, const QVariantList& values)
{
    QList<IdempotencyKey> keys;
    auto read = database.each(
        u"SELECT key, install_code, license_id, devices, package_id, created_at, settled, activation_id "
        "FROM idempotency_keys WHERE %1 ORDER BY created_at, rowid"_s.arg(condition),
        values, [&](const QSqlQuery& row) -> Result<void> {
            const auto code = InstallCode::parse(row.value(1).toString());
            const auto license = LicenseId::parse(row.value(2).toString());
            const auto devices = DeviceCount::from(row.value(3).toLongLong());
            if (!code || !license || !devices)
                return failure(damaged(database.file(), u"idempotency_keys: %1"_s.arg(row.value(0).toString())));
            keys +=
                IdempotencyKey{.key = row.value(0).toString(),
                               .installCode = *code,
                               .licenseId = *license,
                               .devices = *devices,
                               .packageId = row.value(4).toString(),
                               .createdAt = QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs).toUTC(),
                               .settled = row.value(6).toBool(),
                               .activationId = row.value(7).toString()};
            return {};
        });
    if (!read)
        return failure(read.error());
    return keys;
}

} // namespace

Result<std::pair<IdempotencyKey, bool>> obtainKey(const Database& database, const InstallCode& code,
                                                  const LicenseId& license, DeviceCount devices,
                                                  const QString& packageId)
{
    using Pair = std::pair<IdempotencyKey, bool>;
    return database.write([&]() -> Result<Pair> {
        const auto open = find(database, u"install_code = ? AND license_id = ? AND devices = ? AND settled = 0"_s,
                               {code.text(), license.text(), devices.count()});
        if (!open)
            return failure(open.error());
        if (!open->isEmpty())
            return Pair(open->first(), true);
        const QString createdAt = isoUtc(QDateTime::currentDateTimeUtc());
        const IdempotencyKey key{.key = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                 .installCode = code,
                                 .licenseId = license,
                                 .devices = devices,
                                 .packageId = packageId,
                                 .createdAt = QDateTime::fromString(createdAt, Qt::ISODateWithMs),
                                 .activationId = {}};
        auto kept = database.run(u"INSERT INTO idempotency_keys (key, install_code, license_id, devices, package_id, "
                                 "created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                 {key.key, code.text(), license.text(), devices.count(), packageId, createdAt});
        if (!kept)
            return failure(kept.error());
        return Pair(key, false);
    });
}

Result<QList<IdempotencyKey>> findKeys(const Database& database, const InstallCode& code)
{
    return find(database, u"install_code = ?"_s, {code.text()});
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
        auto settled = database.run(u"UPDATE idempotency_keys SET settled = 1, activation_id = ? WHERE key = ?"_s,
                                    {activationId, key});
        if (!settled)
            return failure(settled.error());
        return {};
    });
}

} // namespace activation
