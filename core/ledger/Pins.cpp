// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Pins.h"

#include "domain/JsonFields.h"
#include "ledger/Database.h"

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Result<QList<Pin>> find(const Database& database, const QString& condition, const QVariantList& values)
{
    QList<Pin> pins;
    auto read =
        database.each(u"SELECT %1 FROM pins WHERE %2 ORDER BY address"_s.arg(pinColumns(), condition), values,
                      [&](const QSqlQuery& row) -> Result<void> {
                          auto pin = pinFrom(row);
                          if (!pin)
                              return failure(damaged(database.file(), u"pins: %1"_s.arg(row.value(0).toString())));
                          pins += *std::move(pin);
                          return {};
                      });
    if (!read)
        return failure(read.error());
    return pins;
}

} // namespace

QString pinColumns()
{
    return u"address, fingerprint, install_code, accept_expired, pinned_at"_s;
}

std::optional<Pin> pinFrom(const QSqlQuery& row)
{
    const auto fingerprint = Fingerprint::parse(row.value(1).toString());
    if (!fingerprint)
        return std::nullopt;
    return Pin{.address = row.value(0).toString(),
               .fingerprint = *fingerprint,
               .installCode = row.value(2).toString(),
               .acceptExpired = row.value(3).toBool(),
               .pinnedAt = QDateTime::fromString(row.value(4).toString(), Qt::ISODateWithMs).toUTC()};
}

Result<std::optional<Pin>> findPin(const Database& database, const QString& address)
{
    auto pins = find(database, u"address = ?"_s, {address});
    if (!pins)
        return failure(pins.error());
    if (pins->isEmpty())
        return std::nullopt;
    return pins->first();
}

Result<QList<Pin>> findPinsOf(const Database& database, const Fingerprint& fingerprint)
{
    return find(database, u"fingerprint = ?"_s, {fingerprint.hex()});
}

Result<QList<Pin>> findAllPins(const Database& database)
{
    return find(database, u"1"_s, {});
}

Result<void> keepPin(const Database& database, const Pin& pin)
{
    auto kept = database.run(
        u"INSERT INTO pins (address, fingerprint, install_code, accept_expired, pinned_at) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET "
        "fingerprint = excluded.fingerprint, install_code = excluded.install_code, "
        "accept_expired = excluded.accept_expired, pinned_at = excluded.pinned_at"_s,
        {pin.address, pin.fingerprint.hex(), pin.installCode, pin.acceptExpired ? 1 : 0, isoUtc(pin.pinnedAt)});
    if (!kept)
        return failure(kept.error());
    return {};
}

} // namespace activation
