// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/OpenMatters.h"

#include "domain/DateText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::OpenMatters)
};

QString atTheUnit()
{
    return Text::tr("a CMS user of type Owner, at the unit");
}

QString online()
{
    return Text::tr("whoever logs in to the License Customer Portal");
}

QString customerSuccess()
{
    return Text::tr("Customer Success");
}

class Matters
{
public:
    Matters(UnitHandOver& unit, const QList<Event>& events) : m_unit(unit), m_events(events) {}

    void run()
    {
        for (const ActivationFile& file : m_unit.files)
            aboutFile(file.id, file.originalName);
        aboutReceiptsWithoutFile();
        if (m_unit.unit)
            aboutLicenses(*m_unit.unit);
        else
            add(Text::tr("The unit was not read yet."), atTheUnit());
        if (m_rejected)
            m_unit.standing = UnitStanding::Rejected;
        else
            m_unit.standing = m_unit.open.isEmpty() ? UnitStanding::Confirmed : UnitStanding::Open;
    }

private:
    void add(const QString& what, const QString& waitsFor) { m_unit.open.append({what, waitsFor}); }

    /// The last receipt of an activation, unless one of them says done.
    void aboutFile(const QString& activationId, const QString& name)
    {
        const Receipt* last = nullptr;
        for (const Receipt& receipt : m_unit.receipts) {
            if (receipt.activationId != activationId)
                continue;
            if (isDone(receipt.outcome))
                return;
            last = &receipt;
        }
        if (last && last->outcome == InstallOutcome::Rejected) {
            m_rejected = true;
            add((last->serverStatus ? Text::tr("The unit refused “%1” with HTTP status %2.")
                                          .arg(name, QString::number(*last->serverStatus))
                                    : Text::tr("The unit refused “%1”.").arg(name)),
                Text::tr("whoever clears up the unit's answer; for another file, Customer Success or the portal"));
        } else if (last) {
            add(Text::tr("The unit took “%1”, but its license did not show in time.").arg(name), atTheUnit());
        } else if (begun(activationId)) {
            add(Text::tr("The installation of “%1” was begun, and how it ended is not known.").arg(name), atTheUnit());
        } else {
            add(Text::tr("“%1” is in the package and not installed yet.").arg(name), atTheUnit());
        }
    }

    bool begun(const QString& activationId) const
    {
        return std::ranges::any_of(m_events, [&](const Event& event) {
            return event.activationId == activationId && (event.kind == stateName(ActivationState::Installing) ||
                                                          event.kind == stateName(ActivationState::Installed));
        });
    }

    void aboutReceiptsWithoutFile()
    {
        QStringList seen;
        for (const Receipt& receipt : m_unit.receipts) {
            if (m_unit.fileOf(receipt) || seen.contains(receipt.activationId))
                continue;
            seen.append(receipt.activationId);
            aboutFile(receipt.activationId, receipt.originalName);
        }
    }

    bool hasPending(ActivationKind kind) const
    {
        return std::ranges::any_of(m_unit.files, [&](const ActivationFile& file) {
            return file.kind == kind && std::ranges::none_of(m_unit.receipts, [&file](const Receipt& receipt) {
                       return receipt.activationId == file.id && isDone(receipt.outcome);
                   });
        });
    }

    /// A file of this kind that is installed by the user's word: what it brought was not read.
    bool hasUnseen(ActivationKind kind) const
    {
        return std::ranges::any_of(m_unit.receipts, [&](const Receipt& receipt) {
            const ActivationFile* file = m_unit.fileOf(receipt);
            return file && file->kind == kind && isDone(receipt.outcome) && !receipt.sawUnit() &&
                   receipt.finishedAt > m_unit.asOf;
        });
    }

    void aboutLicenses(const SmartServer& unit)
    {
        if (!unit.release.hasLicensing())
            return;
        const auto& capacity = m_unit.assessment.capacityDevices;
        if (!capacity && !isCapacityInRows() && !hasPending(ActivationKind::Capacity) &&
            !hasUnseen(ActivationKind::Capacity))
            add(Text::tr("Its device capacity is not known: read the unit again."), atTheUnit());
        if (capacity == 0 && !hasPending(ActivationKind::Capacity) && !hasUnseen(ActivationKind::Capacity)) {
            if (const Event* asked = lastRequest())
                add(Text::tr("A capacity activation file was asked for on %1 and is not in the package.")
                        .arg(timeText(asked->at)),
                    online());
            else
                add(Text::tr(
                        "There is no device capacity and no capacity activation file yet. (None is needed where the "
                        "unit "
                        "is only a LON RNI, a LON router or a BACnet router.)"),
                    online());
        }
        if (m_unit.assessment.cover == MaintenanceCover::TooLow && !hasPending(ActivationKind::Maintenance) &&
            !hasUnseen(ActivationKind::Maintenance))
            add(Text::tr("The current maintenance covers %1 of %2 devices: a maintenance activation file is missing.")
                    .arg(m_unit.assessment.maintenanceDevices.value_or(0))
                    .arg(m_unit.assessment.capacityDevices.value_or(0)),
                customerSuccess());
    }

    /// Whether a row is, or may be, of capacity, although it does not state its number of devices.
    bool isCapacityInRows() const
    {
        return std::ranges::any_of(m_unit.assessment.rows, [](const AssessedLicense& row) {
            return row.kind == LicenseKind::Capacity || row.kind == LicenseKind::Unknown;
        });
    }

    /// The last request at the portal, unless a file was obtained after it.
    const Event* lastRequest() const
    {
        const Event* asked = nullptr;
        for (const Event& event : m_events) {
            if (event.kind == stateName(ActivationState::Requested) && (!asked || event.at >= asked->at))
                asked = &event;
        }
        const bool obtained = asked && std::ranges::any_of(m_events, [asked](const Event& event) {
                                  return event.kind == stateName(ActivationState::Obtained) && event.at >= asked->at;
                              });
        return obtained ? nullptr : asked;
    }

    UnitHandOver& m_unit;
    const QList<Event>& m_events;
    bool m_rejected = false;
};

} // namespace

void settleStanding(UnitHandOver& unit, const QList<Event>& events)
{
    Matters(unit, events).run();
}

} // namespace activation
