// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/HandOver.h"

namespace activation {

/// What a colored part of a bar means; each form has its own colors.
enum class BarRole
{
    Confirmed,
    Open,
    Rejected,
    Used,
    Free,
};

struct BarPart
{
    BarRole role;
    QString label; ///< with its number, as the legend says it
    qint64 value = 0;
};

/// A picture of the site's totals: one bar of parts that lie side by side, with a legend that says each in words.
struct SiteBar
{
    QString title;
    QList<BarPart> parts; ///< also those of 0, which have no length
    qint64 sum() const;
    /// Where each part begins and how long it is on a bar of `width`; a part that is not 0 is never thinner than
    /// `least`.
    QList<std::pair<double, double>> spans(double width, double least) const;
};

/// Units by their standing, and capacity used of the total.
QList<SiteBar> siteBars(const SiteTotals& totals);

} // namespace activation
