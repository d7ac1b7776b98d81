// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/SiteProgress.h"
#include "domain/LicenseRules.h"
#include "ui/style/Theme.h"

namespace activation::ui {

/// What the table of units shows side by side.
enum class UnitColumn
{
    InstallCode,
    State,
    Capacity,
    Maintenance,
    Files,
    Release,
    SegmentController,
};
constexpr int UnitColumnCount = 7;

/// Which units are looked at. A unit can belong to several: one that is confirmed may lack maintenance.
enum class UnitFilter
{
    All,
    NeedsFile,
    Ready,
    LacksMaintenance, ///< only Customer Success can issue it
    Failed,
    Confirmed, ///< and those that were licensed when they were read
};
constexpr int UnitFilterCount = 6;

/// What is seen of a unit's maintenance; the worst comes first, and sorts first.
enum class MaintenanceLook
{
    None,
    Expired,
    Unknown,  ///< a status that is not understood
    TooFew,   ///< current, but for fewer devices than the capacity
    Within30, ///< days
    Within90,
    Waiting, ///< none on the unit, and its file is in the package
    Current,
};

/// One unit as the table shows it: the true values to sort by, and every text made once, for it is drawn often.
struct UnitRow
{
    SmartServer unit;
    UnitProgress progress;
    MaintenanceLook maintenance = MaintenanceLook::None;
    QDate maintenanceUntil; ///< its last day, or the day it expired; invalid where the unit shows none
    QString codeKey;        ///< the Install Code as it sorts
    std::array<QString, UnitColumnCount> texts;
    std::array<QString, UnitColumnCount> tips; ///< longer words; empty where the text says it all
    QString haystack;                          ///< all texts, with case folded: what a filter looks in

    const QString& text(UnitColumn column) const { return texts[static_cast<size_t>(column)]; }
    bool isIn(UnitFilter filter) const;
};

UnitRow makeUnitRow(const SmartServer& unit, const UnitProgress& progress, const QDate& today);

/// The icon that says the same as the state's or the maintenance's words, and its tone.
struct UnitMark
{
    QString icon;
    Theme::Tone tone = Theme::Tone::Neutral;
};
UnitMark stateMark(const UnitProgress& progress);
UnitMark maintenanceMark(MaintenanceLook look);

/// How full the capacity is, 0 to 1; none where it is not known or there is none. Over-used is 1 and Bad.
struct CapacityShare
{
    double share = 0;
    Theme::Tone tone = Theme::Tone::Accent;
};
std::optional<CapacityShare> capacityShare(const std::optional<Capacity>& capacity);

/// Whether `a` comes before `b` by the true values of a column; equal ones by their Install Codes.
bool isBefore(const UnitRow& a, const UnitRow& b, UnitColumn column);

} // namespace activation::ui
