// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/UnitRow.h"

#include "activation/LabelEntry.h"
#include "domain/Escape.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ui::UnitRow)
};

using State = UnitProgress::State;

QString dateWords(const QDate& date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString stateWords(const UnitProgress& progress)
{
    switch (progress.state) {
    case State::NeedsFile:
        return Text::tr("Needs a file");
    case State::Ready:
        return Text::tr("Ready to install");
    case State::Failed:
        return Text::tr("Failed");
    case State::Licensed:
        return progress.lacksMaintenance ? Text::tr("Licensed, awaits maintenance") : Text::tr("Licensed");
    case State::Confirmed:
        return progress.lacksMaintenance ? Text::tr("Confirmed, awaits maintenance") : Text::tr("Confirmed");
    }
    return {};
}

QString stateTip(const UnitProgress& progress)
{
    QString tip;
    switch (progress.state) {
    case State::NeedsFile:
        tip = Text::tr("No capacity is known of, and no activation file came for it yet.");
        break;
    case State::Ready:
        tip = Text::tr("Its activation files wait to be installed.");
        break;
    case State::Failed:
        tip = Text::tr("The last attempt at one of its files was rejected, or its license never showed.");
        break;
    case State::Licensed:
        tip = Text::tr("It had capacity when it was read.");
        break;
    case State::Confirmed:
        tip = Text::tr("Every file that came for it is installed and shows.");
        break;
    }
    if (progress.lacksMaintenance)
        tip += u' ' + Text::tr("Waiting for Customer Success: only they can issue maintenance.");
    return tip;
}

QString capacityWords(const std::optional<Capacity>& capacity)
{
    if (!capacity)
        return Text::tr("not known");
    if (capacity->total.count() == 0 && capacity->used.count() == 0)
        return Text::tr("none");
    return Text::tr("%1 of %2 used")
        .arg(QLocale().toString(capacity->used.count()), QLocale().toString(capacity->total.count()));
}

QString filesWords(const UnitProgress& progress)
{
    if (progress.filesPending > 0 && progress.filesConfirmed > 0)
        return Text::tr("%1 of %2 installed")
            .arg(progress.filesConfirmed)
            .arg(progress.filesConfirmed + progress.filesPending);
    if (progress.filesPending > 0)
        return Text::tr("%n to install", nullptr, progress.filesPending);
    if (progress.filesConfirmed > 0)
        return Text::tr("%n installed", nullptr, progress.filesConfirmed);
    return Text::tr("none");
}

/// Sets what is seen of the maintenance: the row that lasts longest, unless all together cover too little.
void judgeMaintenance(UnitRow& row, const QDate& today)
{
    const LicenseAssessment assessment = assessLicenses(row.unit.licenses, row.unit.capacity, today);
    using Look = MaintenanceLook;
    bool endless = false;
    for (const AssessedLicense& license : assessment.rows) {
        if (license.kind != LicenseKind::Maintenance)
            continue;
        Look look = Look::Current;
        switch (license.standing) {
        case LicenseStanding::Active:
            break;
        case LicenseStanding::ExpiringIn90:
            look = Look::Within90;
            break;
        case LicenseStanding::ExpiringIn30:
            look = Look::Within30;
            break;
        case LicenseStanding::Expired:
            look = Look::Expired;
            break;
        case LicenseStanding::Unknown:
            look = Look::Unknown;
            break;
        }
        const QDate date = license.license.status.date;
        endless = endless || (look == Look::Current && !date.isValid());
        if (look > row.maintenance || (look == row.maintenance && date > row.maintenanceUntil)) {
            row.maintenance = look;
            row.maintenanceUntil = date;
        }
    }
    if (assessment.coveredUntil) {
        // The day from which what is left covers too little counts, not the last day of the longest one.
        row.maintenanceUntil = *assessment.coveredUntil;
        const LicenseStatus until{.kind = LicenseStatus::Kind::Expiring, .date = row.maintenanceUntil, .raw = {}};
        const LicenseStanding standing = standingOn(until, today);
        row.maintenance = standing == LicenseStanding::ExpiringIn30   ? Look::Within30
                          : standing == LicenseStanding::ExpiringIn90 ? Look::Within90
                                                                      : Look::Current;
    } else if (endless) {
        row.maintenanceUntil = {};
    }
    if (assessment.cover == MaintenanceCover::TooLow)
        row.maintenance = Look::TooFew;
    else if (row.maintenance <= Look::Expired && !row.progress.lacksMaintenance && row.progress.filesPending > 0)
        row.maintenance = Look::Waiting;
}

QString maintenanceWords(const UnitRow& row, const QDate& today)
{
    const QString date = dateWords(row.maintenanceUntil);
    const int days = static_cast<int>(today.daysTo(row.maintenanceUntil));
    switch (row.maintenance) {
    case MaintenanceLook::None:
        return isFromLabelAlone(row.unit) ? Text::tr("not known") : Text::tr("none");
    case MaintenanceLook::Expired:
        return row.maintenanceUntil.isValid() ? Text::tr("expired %1").arg(date) : Text::tr("expired");
    case MaintenanceLook::Unknown:
        return Text::tr("not understood");
    case MaintenanceLook::TooFew:
        return Text::tr("for too few devices");
    case MaintenanceLook::Within30:
        return Text::tr("until %1: only %n day(s)", nullptr, days).arg(date);
    case MaintenanceLook::Within90:
        return Text::tr("until %1: %n days", nullptr, days).arg(date);
    case MaintenanceLook::Waiting:
        return Text::tr("file to install");
    case MaintenanceLook::Current:
        return row.maintenanceUntil.isValid() ? Text::tr("until %1").arg(date) : Text::tr("active");
    }
    return {};
}

} // namespace

bool UnitRow::isIn(UnitFilter filter) const
{
    switch (filter) {
    case UnitFilter::All:
        return true;
    case UnitFilter::NeedsFile:
        return progress.state == State::NeedsFile;
    case UnitFilter::Ready:
        return progress.state == State::Ready;
    case UnitFilter::LacksMaintenance:
        return progress.lacksMaintenance;
    case UnitFilter::Failed:
        return progress.state == State::Failed;
    case UnitFilter::Confirmed:
        return progress.state == State::Confirmed || progress.state == State::Licensed;
    }
    return false;
}

UnitRow makeUnitRow(const SmartServer& unit, const UnitProgress& progress, const QDate& today)
{
    UnitRow row{.unit = unit,
                .progress = progress,
                .maintenanceUntil = {},
                .codeKey = {},
                .texts = {},
                .tips = {},
                .haystack = {}};
    judgeMaintenance(row, today);
    row.codeKey = unit.installCode.text().toCaseFolded();
    row.texts = {unit.installCode.text(),        stateWords(progress), capacityWords(unit.capacity),
                 maintenanceWords(row, today),   filesWords(progress), escaped(unit.release.display()),
                 escaped(unit.segmentController)};
    row.tips[static_cast<size_t>(UnitColumn::State)] = stateTip(progress);
    row.tips[static_cast<size_t>(UnitColumn::InstallCode)] =
        unit.address.isEmpty() ? QString() : Text::tr("%1 at %2").arg(unit.installCode.text(), escaped(unit.address));
    for (const QString& text : row.texts)
        row.haystack += text + u'\n';
    row.haystack += escaped(unit.address) + u'\n' + escaped(unit.hostName);
    row.haystack = row.haystack.toCaseFolded();
    return row;
}

UnitMark stateMark(const UnitProgress& progress)
{
    switch (progress.state) {
    case State::NeedsFile:
        return {u"key"_s, Theme::Tone::Warning};
    case State::Ready:
        return {u"file"_s, Theme::Tone::Accent};
    case State::Failed:
        return {u"error"_s, Theme::Tone::Bad};
    case State::Licensed:
    case State::Confirmed:
        break;
    }
    return progress.lacksMaintenance ? UnitMark{u"clock"_s, Theme::Tone::Good}
                                     : UnitMark{u"check"_s, Theme::Tone::Good};
}

UnitMark maintenanceMark(MaintenanceLook look)
{
    switch (look) {
    case MaintenanceLook::None:
        return {u"skip"_s, Theme::Tone::Neutral};
    case MaintenanceLook::Expired:
    case MaintenanceLook::TooFew:
        return {u"error"_s, Theme::Tone::Bad};
    case MaintenanceLook::Unknown:
        return {u"info"_s, Theme::Tone::Neutral};
    case MaintenanceLook::Within30:
        return {u"warning"_s, Theme::Tone::Warning};
    case MaintenanceLook::Within90:
        return {u"clock"_s, Theme::Tone::Warning};
    case MaintenanceLook::Waiting:
        return {u"file"_s, Theme::Tone::Accent};
    case MaintenanceLook::Current:
        break;
    }
    return {u"check"_s, Theme::Tone::Good};
}

std::optional<CapacityShare> capacityShare(const std::optional<Capacity>& capacity)
{
    if (!capacity || (capacity->total.count() == 0 && capacity->used.count() == 0))
        return std::nullopt;
    const int total = capacity->total.count();
    const int used = capacity->used.count();
    if (used > total)
        return CapacityShare{.share = 1, .tone = Theme::Tone::Bad};
    return CapacityShare{.share = static_cast<double>(used) / total,
                         .tone = used == total ? Theme::Tone::Warning : Theme::Tone::Accent};
}

bool isBefore(const UnitRow& a, const UnitRow& b, UnitColumn column)
{
    const auto capacity = [](const UnitRow& row) {
        return row.unit.capacity ? std::pair(row.unit.capacity->total.count(), row.unit.capacity->used.count())
                                 : std::pair(-1, -1);
    };
    const auto decide = [&a, &b](const auto& left, const auto& right) {
        return left == right ? a.codeKey < b.codeKey : left < right;
    };
    switch (column) {
    case UnitColumn::InstallCode:
        break;
    case UnitColumn::State:
        return decide(std::pair(a.progress.state, !a.progress.lacksMaintenance),
                      std::pair(b.progress.state, !b.progress.lacksMaintenance));
    case UnitColumn::Capacity:
        return decide(capacity(a), capacity(b));
    case UnitColumn::Maintenance: {
        // By date, where there are two: what ends first comes first, whatever it is called.
        const auto key = [](const UnitRow& row) {
            const bool undated = !row.maintenanceUntil.isValid();
            const int rank = undated ? (row.maintenance == MaintenanceLook::Current ? 2 : 0) : 1;
            return std::tuple(rank, undated ? 0 : row.maintenanceUntil.toJulianDay(), row.maintenance);
        };
        return decide(key(a), key(b));
    }
    case UnitColumn::Files:
        return decide(std::pair(-a.progress.filesPending, a.progress.filesConfirmed),
                      std::pair(-b.progress.filesPending, b.progress.filesConfirmed));
    case UnitColumn::Release: {
        const auto key = [](const Release& release) {
            return std::tuple(release.majorPart(), release.minorPart(), release.build());
        };
        return decide(key(a.unit.release), key(b.unit.release));
    }
    case UnitColumn::SegmentController:
        return decide(a.text(column), b.text(column));
    }
    return a.codeKey < b.codeKey;
}

} // namespace activation::ui
