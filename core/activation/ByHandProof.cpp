// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/ByHandProof.h"

#include "activation/LabelEntry.h"
#include "domain/LicenseKind.h"
#include "domain/SmartServer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// A state and when it was seen.
struct Sighting
{
    QDateTime at;
    LicenseState state;
};

std::optional<Sighting> sightingIn(const Event& event, const QDateTime& obtainedAt)
{
    if (event.kind == stateName(ActivationState::Identified) || event.kind == u"statusRead"_s) {
        const auto unit = SmartServer::fromJson(event.data, u"event"_s);
        if (unit && !isFromLabelAlone(*unit) && unit->readAt <= obtainedAt)
            return Sighting{.at = unit->readAt, .state = {.licenses = unit->licenses, .capacity = unit->capacity}};
    } else if (event.kind == stateName(ActivationState::Confirmed)) {
        const auto receipt = Receipt::fromJson(event.data[u"receipt"_s].toObject(), u"event"_s);
        if (receipt && receipt->sawUnit())
            return Sighting{.at = receipt->finishedAt,
                            .state = {.licenses = receipt->licensesAfter, .capacity = receipt->capacityAfter}};
    }
    return std::nullopt;
}

bool fits(const License& row, ActivationKind kind)
{
    switch (inferredKind(row.description)) {
    case LicenseKind::Capacity:
        return kind == ActivationKind::Capacity;
    case LicenseKind::Maintenance:
        return kind == ActivationKind::Maintenance;
    case LicenseKind::Core:
        return kind == ActivationKind::Core;
    case LicenseKind::RemoteCms:
        return false;
    case LicenseKind::Unknown:
        break;
    }
    return true; // nothing says that it is not
}

/// Gives each claim a row, or the gain of capacity, that no other claim has.
class Matching
{
public:
    Matching(const QList<ByHandClaim>& claims, const LicenseState& now)
        : m_claims(claims), m_now(now), m_proofs(claims.size()), m_taken(now.licenses.size(), false)
    {
    }

    QList<std::optional<ByHandProof>> run()
    {
        for (qsizetype claim = 0; claim < m_claims.size(); ++claim) {
            if (m_claims[claim].file.licenseId)
                proveById(claim);
        }
        for (qsizetype claim = 0; claim < m_claims.size(); ++claim) {
            if (!m_claims[claim].file.licenseId)
                proveByNewRow(claim);
        }
        for (qsizetype claim = 0; claim < m_claims.size(); ++claim) {
            if (!m_proofs[claim])
                proveByCapacity(claim);
        }
        dropWhatIsAmbiguous();
        return m_proofs;
    }

private:
    bool isCurrent(qsizetype row) const
    {
        return !m_taken[row] && m_now.licenses[row].status.kind != LicenseStatus::Kind::Expired;
    }

    void take(qsizetype claim, qsizetype row)
    {
        m_taken[row] = true;
        m_proofs[claim] = ByHandProof{.row = m_now.licenses[row]};
    }

    void proveById(qsizetype index)
    {
        const ByHandClaim& claim = m_claims[index];
        // A word is no proof: the row still has to speak for itself.
        InstallHistory seen = claim.history;
        seen.confirmed = seen.confirmed && !seen.byWord;
        const bool believed = isThereAlready(claim.file, seen, m_now);
        for (qsizetype row = 0; row < m_now.licenses.size(); ++row) {
            const License& license = m_now.licenses[row];
            if (!isCurrent(row) || license.id() != claim.file.licenseId)
                continue;
            if (believed || (claim.before && isNewOrChanged(license, claim.before->licenses))) {
                take(index, row);
                return;
            }
        }
    }

    void proveByNewRow(qsizetype index)
    {
        const ByHandClaim& claim = m_claims[index];
        if (!claim.before)
            return;
        for (qsizetype row = 0; row < m_now.licenses.size(); ++row) {
            const License& license = m_now.licenses[row];
            const auto id = license.id();
            if (isCurrent(row) && fits(license, claim.file.kind) && !(id && claim.ofOthers.contains(*id)) &&
                isNewOrChanged(license, claim.before->licenses)) {
                take(index, row);
                return;
            }
        }
    }

    /// A license that is spent in parts keeps its row, and its capacity grows.
    void proveByCapacity(qsizetype index)
    {
        const ByHandClaim& claim = m_claims[index];
        if (claim.file.kind != ActivationKind::Capacity || !claim.before || m_growthTaken)
            return;
        // A new row explains the growth, whoever it belongs to.
        const bool newCapacity = std::ranges::any_of(m_now.licenses, [&claim](const License& row) {
            return fits(row, ActivationKind::Capacity) && isNewOrChanged(row, claim.before->licenses);
        });
        const auto& was = claim.before->capacity;
        const bool grew = was && m_now.capacity && m_now.capacity->total > was->total;
        const bool hasRow = !claim.file.licenseId || std::ranges::any_of(m_now.licenses, [&claim](const License& row) {
            return row.id() == claim.file.licenseId;
        });
        if (newCapacity || !grew || !hasRow)
            return;
        m_growthTaken = true;
        m_proofs[index] = ByHandProof{};
    }

    void dropWhatIsAmbiguous()
    {
        for (const ActivationKind kind :
             {ActivationKind::Capacity, ActivationKind::Maintenance, ActivationKind::Core}) {
            QList<qsizetype> alike;
            for (qsizetype claim = 0; claim < m_claims.size(); ++claim) {
                if (!m_claims[claim].file.licenseId && m_claims[claim].file.kind == kind)
                    alike += claim;
            }
            if (std::ranges::all_of(alike, [this](qsizetype claim) { return m_proofs[claim].has_value(); }))
                continue;
            for (const qsizetype claim : alike)
                m_proofs[claim].reset();
        }
    }

    const QList<ByHandClaim>& m_claims;
    const LicenseState& m_now;
    QList<std::optional<ByHandProof>> m_proofs;
    QList<bool> m_taken; ///< for each row
    bool m_growthTaken = false;
};

} // namespace

std::optional<LicenseState> stateBefore(const QList<Event>& events, const QDateTime& obtainedAt)
{
    std::optional<Sighting> last;
    for (const Event& event : events) {
        const auto seen = sightingIn(event, obtainedAt);
        if (seen && (!last || seen->at >= last->at))
            last = seen;
    }
    return last ? std::optional(last->state) : std::nullopt;
}

ByHandClaim byHandClaim(const QList<Event>& events, const InstallFile& file, const QDateTime& obtainedAt)
{
    ByHandClaim claim{.file = file,
                      .history = installHistory(events, file),
                      .before = stateBefore(events, obtainedAt),
                      .ofOthers = {}};
    for (const Event& event : events) {
        if (event.kind != stateName(ActivationState::Obtained) || event.activationId == file.activationId)
            continue;
        if (const auto id = LicenseId::parse(event.data[u"licenseId"_s].toString()))
            claim.ofOthers += *id;
    }
    return claim;
}

QList<std::optional<ByHandProof>> proofsOf(const QList<ByHandClaim>& claims, const LicenseState& now)
{
    return Matching(claims, now).run();
}

} // namespace activation
