// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/HandOver.h"

namespace activation {

/// The words and tables that the printed and the HTML report share, as plain text. What peers wrote in them has gone
/// through escaped(): no control characters but line feed and tab.

/// A name and what stands behind it.
struct Fact
{
    QString name;
    QString value;
    bool fixedWidth = false; ///< codes and hashes
};

/// "2026-03-01 10:00:00 UTC (01/03/2026 11:00 CET)": ISO 8601, and as the user's locale writes it in `zone`. A dash
/// where there is none.
QString shownTime(const QDateTime& time, const QTimeZone& zone);
/// "37 of 200 devices used"; "unknown" where there is none.
QString shownCapacity(const std::optional<Capacity>& capacity);
QString outcomeText(InstallOutcome outcome);
/// Says too where it was made by hand, and how it was confirmed.
QString outcomeText(const Receipt& receipt);
QString sourceText(IdentitySource source);
QString kindText(ActivationKind kind);

QList<Fact> packageFacts(const HandOver& report);
/// All of one unit's identity but its Install Code, which is the heading.
QList<Fact> unitFacts(const UnitHandOver& unit, const QTimeZone& zone);
/// All of one receipt but its outcome, its file's name and the peer's answer.
QList<Fact> receiptFacts(const UnitHandOver& unit, const Receipt& receipt, const QTimeZone& zone);
/// "HTTP 200: …", whole; empty where nothing was uploaded.
QString answerText(const Receipt& receipt);

/// The six columns of the CMS's Manage Licenses dialog.
QStringList licenseColumns();
QStringList licenseCells(const License& license);

/// The lines below the pictures, such as "Licenses that expire within 90 days: 2.".
QStringList totalLines(const SiteTotals& totals);

} // namespace activation
