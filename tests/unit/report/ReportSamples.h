// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/HandOver.h"

namespace activation::samples {

QDateTime at(const QString& iso);
/// 2026-03-01 12:00 in UTC.
QDateTime now();

License license(const QString& description, const QString& status = QStringLiteral("Active"),
                const QString& note = QString());
Capacity capacity(int total, int used);
SmartServer unit(const QString& code, const QList<License>& licenses = {},
                 const std::optional<Capacity>& capacity = samples::capacity(0, 0));
ActivationFile file(const QString& code, const QString& id, ActivationKind kind = ActivationKind::Capacity);
/// Of the file with that id, finished at `iso`.
Receipt receipt(const QString& code, const QString& id, InstallOutcome outcome, const QString& iso);
Event event(const QString& code, ActivationState state, const QString& iso, const QString& activationId = QString());

Manifest manifest(const QList<SmartServer>& units);
HandOver handOver(const Manifest& manifest, const QDateTime& now = samples::now());
/// Three units, one of each standing, with licenses, receipts and a peer's answer.
Manifest threeUnits();
/// As large as a site gets: `count` units with two licenses and two receipts each.
Manifest largeSite(int count);

/// What a peer could send to do harm in HTML, in a spreadsheet or on paper.
QStringList hostileTexts();
/// A site in which every text of a peer is the hostile one.
Manifest hostileSite(const QString& text);

} // namespace activation::samples
