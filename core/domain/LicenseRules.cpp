// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/LicenseRules.h"

#include "domain/DateText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

using Severity = LicenseRemark::Severity;

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::LicenseRules)
};

constexpr bool isCurrent(LicenseStanding standing)
{
    return standing == LicenseStanding::Active || standing == LicenseStanding::ExpiringIn90 ||
           standing == LicenseStanding::ExpiringIn30;
}

/// What the rows of one kind add up to: at least `stated`, and exactly so unless `open`.
struct Sum
{
    qint64 stated = 0;
    qsizetype rows = 0;
    bool open = false;

    void add(const std::optional<DeviceCount>& devices)
    {
        ++rows;
        stated += devices ? devices->count() : 0;
        open = open || !devices;
    }
};

class Judge
{
public:
    Judge(LicenseAssessment& out, const std::optional<Capacity>& capacity) : m_out(out), m_reported(capacity) {}

    void run()
    {
        addUp();
        decide();
        explain();
        aboutRows();
        aboutCapacity();
    }

private:
    void remark(Severity severity, const QString& text) { m_out.remarks.append({severity, text}); }

    void addUp()
    {
        for (const AssessedLicense& row : m_out.rows) {
            const bool maybe = row.standing == LicenseStanding::Unknown;
            if (row.kind == LicenseKind::Capacity)
                m_capacity.add(row.devices);
            else if (row.kind == LicenseKind::Maintenance && isCurrent(row.standing))
                m_maintenance.add(row.devices);
            else if (row.kind == LicenseKind::Maintenance && maybe)
                m_maintenance.add(std::nullopt);
            else if (row.kind == LicenseKind::Unknown) {
                m_unknownKind = true;
                m_capacity.open = true;
                m_maintenance.open = m_maintenance.open || row.standing != LicenseStanding::Expired;
            }
        }
        // Both are the unit's own words. Where they differ the stricter one counts, and a remark says so.
        if (m_reported)
            m_out.capacityDevices = std::max<qint64>(m_reported->total.count(), m_capacity.stated);
        else if (!m_capacity.open && m_capacity.rows > 0)
            m_out.capacityDevices = m_capacity.stated;
        if (!m_maintenance.open)
            m_out.maintenanceDevices = m_maintenance.stated;
    }

    void decide()
    {
        const qint64 atLeast = m_out.capacityDevices.value_or(m_capacity.stated);
        const bool capacityKnown = m_out.capacityDevices.has_value();
        MaintenanceCover& cover = m_out.cover;
        if (capacityKnown && atLeast == 0)
            cover = MaintenanceCover::NothingToCover;
        else if (isCapacityUntold())
            cover = MaintenanceCover::Unknown;
        else if (m_maintenance.rows == 0 && !m_maintenance.open)
            cover = MaintenanceCover::None;
        else if (!m_maintenance.open && m_maintenance.stated < atLeast)
            cover = MaintenanceCover::TooLow; // also where there may be still more capacity
        else if (capacityKnown && m_maintenance.stated > atLeast)
            cover = MaintenanceCover::Exceeded; // also where there may be still more maintenance
        else if (capacityKnown && m_maintenance.stated == atLeast)
            cover = MaintenanceCover::Met;
        else
            cover = MaintenanceCover::Unknown;
        if (cover == MaintenanceCover::Met || cover == MaintenanceCover::Exceeded)
            m_out.coveredUntil = lastDay(atLeast);
    }

    /// The first date after which what is left of the maintenance is less than the capacity.
    std::optional<QDate> lastDay(qint64 needed) const
    {
        std::vector<std::pair<QDate, qint64>> ends;
        qint64 left = 0;
        for (const AssessedLicense& row : m_out.rows) {
            if (row.kind != LicenseKind::Maintenance || !isCurrent(row.standing) || !row.devices)
                continue;
            left += row.devices->count();
            if (row.license.status.date.isValid())
                ends.emplace_back(row.license.status.date, row.devices->count());
        }
        std::ranges::sort(ends);
        for (const auto& [date, devices] : ends) {
            left -= devices;
            if (left < needed)
                return date;
        }
        return std::nullopt;
    }

    void explain()
    {
        const QString capacity = QString::number(m_out.capacityDevices.value_or(m_capacity.stated));
        const QString maintenance = QString::number(m_maintenance.stated);
        const QString until =
            m_out.coveredUntil
                ? Text::tr("Feature releases can be installed until %1.").arg(dateText(*m_out.coveredUntil))
                : Text::tr("Feature releases can be installed; the unit shows no date on which that ends.");
        switch (m_out.cover) {
        case MaintenanceCover::NothingToCover:
            remark(Severity::Note,
                   Text::tr("The unit has no device capacity, so there is nothing for maintenance to cover."));
            break;
        case MaintenanceCover::None:
            remark(
                Severity::Warning,
                Text::tr(
                    "There is no current maintenance. The unit goes on working with its capacity and can get updates "
                    "of its release, but no feature release (such as from 4.3 to 4.4)."));
            break;
        case MaintenanceCover::TooLow:
            remark(
                Severity::Error,
                Text::tr(
                    "The current maintenance is for %1 devices, the capacity for %2 or more: too few. The devices of "
                    "all current maintenance licenses together must be at least those of all capacity licenses. Until "
                    "they are, no feature release can be installed; updates of the present one can.")
                    .arg(maintenance, capacity));
            break;
        case MaintenanceCover::Met:
            remark(Severity::Note,
                   (m_maintenance.open ? Text::tr("The current maintenance is for at least %1 devices and "
                                                  "covers the capacity of %2.")
                                       : Text::tr("The current maintenance is for %1 devices and covers the "
                                                  "capacity of %2."))
                           .arg(maintenance, capacity) +
                       u' ' + until);
            break;
        case MaintenanceCover::Exceeded:
            remark(
                Severity::Note,
                Text::tr(
                    "The current maintenance is for %1 devices, more than the capacity of %2. That is enough; one page "
                    "of the vendor's asks for equal numbers.")
                        .arg(maintenance, capacity) +
                    u' ' + until);
            break;
        case MaintenanceCover::Unknown:
            remark(
                Severity::Warning,
                Text::tr(
                    "Whether maintenance covers the capacity is unknown: %1 Compare the licenses in the portal before "
                    "you install a feature release.")
                    .arg(whyUnknown()));
            break;
        }
    }

    /// Neither the unit nor any row of it says something about capacity; that does not mean that it has none.
    bool isCapacityUntold() const { return !m_reported && m_capacity.rows == 0 && !m_unknownKind; }

    QString whyUnknown() const
    {
        if (isCapacityUntold())
            return Text::tr("the unit's device capacity is not known.");
        if (m_unknownKind)
            return Text::tr("a row does not tell what kind of license it is.");
        for (const AssessedLicense& row : m_out.rows) {
            if (row.kind == LicenseKind::Maintenance && row.standing == LicenseStanding::Unknown)
                return Text::tr("a maintenance row has a status that is not understood.");
        }
        return Text::tr("a row does not state its number of devices.");
    }

    void aboutRows()
    {
        for (const AssessedLicense& row : m_out.rows) {
            const QString date = dateText(row.license.status.date);
            const QString kind = kindText(row.kind);
            switch (row.standing) {
            case LicenseStanding::Expired:
                remark(Severity::Warning, Text::tr("A license (%1) expired on %2.").arg(kind, date));
                break;
            case LicenseStanding::ExpiringIn30:
                remark(Severity::Warning, Text::tr("A license (%1) expires within 30 days, on %2.").arg(kind, date));
                break;
            case LicenseStanding::ExpiringIn90:
                remark(Severity::Note, Text::tr("A license (%1) expires within 90 days, on %2.").arg(kind, date));
                break;
            case LicenseStanding::Unknown:
                remark(Severity::Warning, Text::tr("A license (%1) has a status that is not understood.").arg(kind));
                break;
            case LicenseStanding::Active:
                break;
            }
        }
        if (std::ranges::any_of(m_out.rows, [](const auto& row) { return row.kind != LicenseKind::Unknown; }))
            remark(Severity::Note,
                   Text::tr("Kinds and numbers of devices are inferred from the words of the descriptions."));
    }

    void aboutCapacity()
    {
        if (!m_reported)
            return;
        const int total = m_reported->total.count();
        const int used = m_reported->used.count();
        if (!m_capacity.open && m_capacity.stated != total)
            remark(Severity::Warning,
                   Text::tr("The capacity rows add up to %1 devices, the unit itself reports %2. The "
                            "greater number was compared.")
                       .arg(m_capacity.stated)
                       .arg(total));
        if (used > total)
            remark(Severity::Error,
                   Text::tr("%1 devices are in use, more than the capacity of %2.").arg(used).arg(total));
        else if (total > 0 && used == total)
            remark(Severity::Warning, Text::tr("The capacity of %1 devices is used up.").arg(total));
    }

    LicenseAssessment& m_out;
    const std::optional<Capacity>& m_reported;
    Sum m_capacity;
    Sum m_maintenance; ///< current ones
    bool m_unknownKind = false;
};

} // namespace

QString standingText(LicenseStanding standing)
{
    switch (standing) {
    case LicenseStanding::Active:
        return Text::tr("active");
    case LicenseStanding::ExpiringIn90:
        return Text::tr("expires within 90 days");
    case LicenseStanding::ExpiringIn30:
        return Text::tr("expires within 30 days");
    case LicenseStanding::Expired:
        return Text::tr("expired");
    case LicenseStanding::Unknown:
        return Text::tr("unknown");
    }
    return {};
}

LicenseStanding standingOn(const LicenseStatus& status, const QDate& today)
{
    switch (status.kind) {
    case LicenseStatus::Kind::Active:
        return LicenseStanding::Active;
    case LicenseStatus::Kind::Expired:
        return LicenseStanding::Expired;
    case LicenseStatus::Kind::Unknown:
        return LicenseStanding::Unknown;
    case LicenseStatus::Kind::Expiring:
        break;
    }
    const qint64 left = today.daysTo(status.date);
    if (left < 0)
        return LicenseStanding::Expired;
    if (left <= 30)
        return LicenseStanding::ExpiringIn30;
    return left <= 90 ? LicenseStanding::ExpiringIn90 : LicenseStanding::Active;
}

LicenseAssessment assessLicenses(const QList<License>& licenses, const std::optional<Capacity>& capacity,
                                 const QDate& today)
{
    LicenseAssessment out;
    for (const License& license : licenses)
        out.rows.append({.license = license,
                         .kind = inferredKind(license.description),
                         .standing = standingOn(license.status, today),
                         .devices = statedDevices(license.description)});
    Judge(out, capacity).run();
    return out;
}

} // namespace activation
