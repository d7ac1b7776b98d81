// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/CloudHistory.h"

#include "activation/InstallPlan.h"
#include "domain/LicenseKind.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr std::chrono::minutes Settled{3}; ///< a change can take a minute to show (facts)

bool sameUnit(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Whether an array of objects, or of texts, names this License ID.
bool names(const QJsonArray& array, const QString& id)
{
    return std::ranges::any_of(array, [&id](const QJsonValue& value) {
        const QString text = value.isString() ? value.toString() : value[u"licenseId"_s].toString();
        return text.compare(id, Qt::CaseInsensitive) == 0;
    });
}

bool isReading(const Event& event)
{
    return event.kind == stateName(ActivationState::Identified) || event.kind == u"statusRead"_s ||
           event.kind == CloudEvent::Read;
}

/// Whether this later reading of the claim's own unit says that the claim stands no more.
bool ends(const CloudClaim& claim, const Event& reading, const QString& id)
{
    if (!reading.data[u"licenses"_s].isArray() || names(reading.data[u"licenses"_s].toArray(), id))
        return false;
    if (claim.state == CloudClaim::State::Confirmed)
        return true;
    return reading.kind == CloudEvent::Read && claim.at.addDuration(Settled) < reading.at &&
           names(reading.data[u"ready"_s].toArray(), id);
}

/// What an event of the unit does to a claim on the license.
void apply(std::optional<CloudClaim>& claim, const Event& event, const QString& id)
{
    const bool ofClaim = claim && sameUnit(claim->installCode, event.installCode);
    if (event.kind == CloudEvent::Returned && names(event.data[u"licenses"_s].toArray(), id)) {
        if (ofClaim)
            claim.reset();
        return;
    }
    if (isReading(event)) {
        if (ofClaim && ends(*claim, event, id))
            claim.reset();
        return;
    }
    if (event.data[u"via"_s] != "cloud"_L1 || event.data[u"licenseId"_s].toString() != id)
        return;
    const auto state = activationState(event.kind);
    if (state == ActivationState::Rejected) {
        if (ofClaim)
            claim.reset();
        return;
    }
    std::optional<CloudClaim::State> now;
    if (state == ActivationState::Installing)
        now = CloudClaim::State::Sent;
    else if (state == ActivationState::Installed)
        now = CloudClaim::State::Accepted;
    else if (state == ActivationState::Confirmed)
        now = CloudClaim::State::Confirmed;
    if (!now)
        return;
    const auto before = ofClaim && claim->before && claim->state != CloudClaim::State::Confirmed
                            ? claim->before
                            : licenseStateFrom(event.data[u"before"_s].toObject());
    claim = CloudClaim{.state = *now,
                       .installCode = event.installCode,
                       .activationId = event.activationId,
                       .before = before,
                       .at = event.at};
}

} // namespace

std::optional<CloudClaim> cloudClaim(const QList<Event>& events, const LicenseId& license)
{
    std::optional<CloudClaim> claim;
    for (const Event& event : events)
        apply(claim, event, license.text());
    return claim;
}

std::optional<QStringList> openReturn(const QList<Event>& events, const InstallCode& unit)
{
    std::optional<QStringList> open;
    for (const Event& event : events) {
        if (!sameUnit(event.installCode, unit.text()))
            continue;
        if (event.kind == CloudEvent::Returned) {
            open.reset();
        } else if (event.kind == CloudEvent::Returning) {
            open.emplace();
            for (const QJsonValue row : event.data[u"before"_s][u"licenses"_s].toArray())
                open->append(row[u"licenseId"_s].toString());
        }
    }
    return open;
}

bool isKnownLicense(const QList<Event>& events, const QString& uuid)
{
    return std::ranges::any_of(events, [&uuid](const Event& event) {
        return event.data[u"licenseId"_s].toString().compare(uuid, Qt::CaseInsensitive) == 0 ||
               names(event.data[u"licenses"_s].toArray(), uuid) || names(event.data[u"ready"_s].toArray(), uuid);
    });
}

bool isKnownCustomer(const QList<Event>& events, const QString& uuid)
{
    return std::ranges::any_of(events, [&uuid](const Event& event) {
        return event.data[u"customerId"_s].toString().compare(uuid, Qt::CaseInsensitive) == 0;
    });
}

} // namespace activation
