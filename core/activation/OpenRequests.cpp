// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/OpenRequests.h"

#include <QMap>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {

Result<void> takeUpRequests(Ledger& ledger, const QString& packageId, const ObtainRequest& request)
{
    // One more on purpose is a request of its own.
    if (request.additional || packageId.isEmpty())
        return {};
    const auto events = ledger.events(packageId, request.installCode.text());
    if (!events)
        return failure(events.error());
    QMap<QString, Event> open;
    for (const Event& event : *events) {
        if (event.kind == stateName(ActivationState::Requested) && event.laptop != ledger.laptop())
            open.insert(event.activationId, event);
        else if (event.kind == stateName(ActivationState::Obtained))
            open.remove(event.activationId);
    }
    if (open.isEmpty())
        return {};
    const auto known = ledger.idempotencyKeysFor(request.installCode);
    if (!known)
        return failure(known.error());
    for (const IdempotencyKey& key : *known)
        open.remove(key.key);
    for (const Event& event : std::as_const(open)) {
        const auto license = LicenseId::parse(event.data[u"licenseId"_s].toString());
        const auto devices = DeviceCount::from(event.data[u"devices"_s].toInteger());
        if (QUuid::fromString(event.activationId).isNull() || !devices || !license || *license != request.license)
            continue;
        const auto kept = ledger.keepKey({.key = event.activationId,
                                          .installCode = request.installCode,
                                          .licenseId = *license,
                                          .devices = *devices,
                                          .packageId = packageId,
                                          .createdAt = event.at,
                                          .activationId = {},
                                          .laptop = event.laptop});
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace activation
