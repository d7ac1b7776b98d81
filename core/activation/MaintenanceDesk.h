// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/Workspace.h"
#include "maintenance/Calendar.h"
#include "maintenance/MaintenanceMail.h"
#include "package/Manifest.h"

namespace activation {

/// A unit whose maintenance file was asked for and has not come yet.
struct MaintenanceWait
{
    InstallCode installCode;
    QDateTime since;   ///< of the latest request
    QString requestId; ///< MaintenanceRequest::id
};

/// Who waits for Customer Success, in the manifest's order: told from the events "maintenanceRequested" of the site (of
/// the ledger, or those in the manifest). A maintenance file that came since then ends the waiting.
QList<MaintenanceWait> maintenanceWaits(const Manifest& manifest, const QList<Event>& events);

/// Writes into the ledger, once for each unit, that it was asked for. The events come into the package when it is
/// saved.
Result<void> noteMaintenanceRequest(Workspace& workspace, const QString& packageId, const MaintenanceRequest& request);

/// What to be reminded of: each unit's last day of maintenance (alarms 90 and 30 days before), and for each request
/// that waits, to ask again two weeks after it.
QList<CalendarEntry> maintenanceReminders(const Manifest& manifest, const QList<MaintenanceNeed>& needs,
                                          const QList<MaintenanceWait>& waits);

/// Puts a small file in the place of what was there, whole or not at all. Failed, with the system's words.
Result<void> replaceFile(const QString& path, const QByteArray& bytes);

} // namespace activation
