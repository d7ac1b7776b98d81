// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/InstallPlan.h"

#include "domain/JsonFields.h"

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The row of the same license in another list; null if there is none.
const License* rowOf(const QList<License>& licenses, const License& like)
{
    for (const License& license : licenses) {
        if (license.licenseId.compare(like.licenseId, Qt::CaseInsensitive) == 0 &&
            license.description == like.description)
            return &license;
    }
    return nullptr;
}

/// What a status becomes by itself while time passes.
bool isOnlyOlder(const LicenseStatus& old, const LicenseStatus& now)
{
    using Kind = LicenseStatus::Kind;
    if (old.kind == Kind::Active)
        return now.kind == Kind::Expiring || now.kind == Kind::Expired;
    if (old.kind == Kind::Expiring)
        return now.kind == Kind::Expired || (now.kind == Kind::Expiring && now.date <= old.date);
    return false;
}

/// Whether the event says that another file of this license came for the unit, or was confirmed there.
bool isOfAnotherPart(const Event& event, const LicenseId& license)
{
    if (event.kind == stateName(ActivationState::Obtained))
        return event.data[u"licenseId"_s].toString() == license.text();
    return event.kind == stateName(ActivationState::Confirmed) &&
           event.data[u"receipt"_s][u"licenseId"_s].toString() == license.text();
}

bool isByWord(const Event& confirmed)
{
    return confirmed.data[u"receipt"_s][u"byHand"_s].toString() == byHandName(ByHand::Word);
}

} // namespace

bool isNewOrChanged(const License& row, const QList<License>& before)
{
    const License* old = rowOf(before, row);
    if (!old || old->activationDate != row.activationDate)
        return true;
    return old->status != row.status && !isOnlyOlder(old->status, row.status);
}

InstallHistory installHistory(const QList<Event>& events, const InstallFile& file)
{
    InstallHistory history;
    bool seen = false;
    for (const Event& event : events) {
        const bool same = (!event.activationId.isEmpty() && event.activationId == file.activationId) ||
                          event.data[u"sha256"_s].toString() == file.sha256.hex();
        if (!same) {
            history.licenseInParts =
                history.licenseInParts || (file.licenseId && isOfAnotherPart(event, *file.licenseId));
            continue;
        }
        if (event.kind == stateName(ActivationState::Installing)) {
            if (!history.before)
                history.before = licenseStateFrom(event.data[u"before"_s].toObject());
            history.uploadBegun = true;
        } else if (event.kind == stateName(ActivationState::Installed)) {
            history.accepted = true;
        } else if (event.kind == stateName(ActivationState::Confirmed)) {
            history.uploadBegun = false;
            history.accepted = false;
            seen = seen || !isByWord(event); // a word that somebody else gave undoes nothing that was seen
            history.confirmed = true;
            history.byWord = !seen;
            history.before.reset(); // the next upload starts from what the unit shows then
        } else if (event.kind == stateName(ActivationState::Rejected)) {
            history.uploadBegun = false;
            history.accepted = false;
            history.before.reset();
        }
    }
    return history;
}

bool showsLicense(const InstallFile& file, const LicenseState& before, const LicenseState& now)
{
    for (const License& row : now.licenses) {
        if (file.licenseId && row.id() != file.licenseId)
            continue;
        if (row.status.kind != LicenseStatus::Kind::Expired && isNewOrChanged(row, before.licenses))
            return true;
    }
    const bool grew = before.capacity && now.capacity && now.capacity->total > before.capacity->total;
    if (!grew)
        return false;
    // A license that is spent in parts keeps its row: then the capacity says that another part came.
    return !file.licenseId || std::any_of(now.licenses.begin(), now.licenses.end(),
                                          [&file](const License& row) { return row.id() == file.licenseId; });
}

bool isThereAlready(const InstallFile& file, const InstallHistory& history, const LicenseState& now)
{
    const auto shows = [&file](const License& row) {
        return row.status.kind != LicenseStatus::Kind::Expired && file.licenseId && row.id() == file.licenseId;
    };
    const bool rowShows = std::any_of(now.licenses.begin(), now.licenses.end(), shows);
    if (history.confirmed)
        return rowShows || (!file.licenseId && !now.licenses.isEmpty());
    // A maintenance renewal can come under the License ID it renews, and a license can be spent in parts: then only a
    // receipt says that it was this file.
    return rowShows && file.kind != ActivationKind::Maintenance && !history.licenseInParts;
}

QJsonObject toJson(const LicenseState& state)
{
    QJsonObject json{{u"licenses"_s, toJson(state.licenses)}};
    if (state.capacity)
        json[u"capacity"_s] = toJson(*state.capacity);
    return json;
}

std::optional<LicenseState> licenseStateFrom(const QJsonObject& json)
{
    JsonFields fields(json, u"before"_s);
    auto licenses = licensesFromJson(fields.array(u"licenses"_s), u"before.licenses"_s);
    const auto capacity = capacityFrom(fields, u"capacity"_s);
    if (!licenses || fields.error())
        return std::nullopt;
    return LicenseState{.licenses = *licenses, .capacity = capacity};
}

} // namespace activation
