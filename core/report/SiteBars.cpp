// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/SiteBars.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Report)
};

} // namespace

qint64 SiteBar::sum() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64{0},
                           [](qint64 all, const BarPart& part) { return all + part.value; });
}

QList<std::pair<double, double>> SiteBar::spans(double width, double least) const
{
    QList<double> lengths;
    double thin = 0;  // what the thin ones take beyond their share
    double thick = 0; // the others' lengths, from which it is taken
    for (const BarPart& part : parts) {
        const double share = sum() == 0 ? 0 : width * static_cast<double>(part.value) / static_cast<double>(sum());
        lengths += part.value > 0 ? std::max(share, least) : 0;
        if (share < least)
            thin += lengths.last() - share;
        else
            thick += share;
    }
    QList<std::pair<double, double>> out;
    double at = 0;
    for (double length : lengths) {
        if (length > least && thick > 0)
            length -= thin * length / thick;
        out.append({at, length});
        at += length;
    }
    return out;
}

QList<SiteBar> siteBars(const SiteTotals& totals)
{
    const qint64 free = std::max<qint64>(0, totals.capacityTotal - totals.capacityUsed);
    return {{.title = Text::tr("SmartServers: %1").arg(totals.units()),
             .parts = {{BarRole::Confirmed, Text::tr("%1 confirmed").arg(totals.confirmed), totals.confirmed},
                       {BarRole::Open, Text::tr("%1 open").arg(totals.open), totals.open},
                       {BarRole::Rejected, Text::tr("%1 rejected").arg(totals.rejected), totals.rejected}}},
            {.title = Text::tr("Device capacity: %1").arg(totals.capacityTotal),
             .parts = {{BarRole::Used, Text::tr("%1 used").arg(totals.capacityUsed), totals.capacityUsed},
                       {BarRole::Free, Text::tr("%1 free").arg(free), free}}}};
}

} // namespace activation
