// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/MaintenanceController.h"

#include "activation/Aside.h"
#include "activation/PackageWork.h"
#include "maintenance/Calendar.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {

QList<MaintenanceNeed> MaintenanceController::needs(const Release& target) const
{
    return maintenanceNeeds(session()->manifest(), {.today = QDate::currentDate(), .target = target});
}

QList<MaintenanceWait> MaintenanceController::waits() const
{
    return maintenanceWaits(session()->manifest(), session()->manifest().events);
}

QList<MaintenanceWait> MaintenanceController::waitsInLedger() const
{
    const Manifest& manifest = session()->manifest();
    const auto events = session()->workspace().ledger().events(manifest.packageId);
    return maintenanceWaits(manifest, events.value_or(manifest.events));
}

QDateTime MaintenanceController::oldest(const QList<MaintenanceWait>& waits)
{
    const auto first = std::ranges::min_element(waits, {}, &MaintenanceWait::since);
    return first == waits.end() ? QDateTime() : first->since;
}

QString MaintenanceController::freshMailFile() const
{
    const QFileInfo package(session()->path);
    const QString stem = tr("%1 maintenance request").arg(package.completeBaseName());
    QString file = package.dir().filePath(stem + u".eml"_s);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = package.dir().filePath(u"%1 %2.eml"_s.arg(stem).arg(number));
    return file;
}

MaintenanceRequest MaintenanceController::requestFor(const Wish& wish) const
{
    MaintenanceRequest request{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                               .site = session()->manifest().site,
                               .to = wish.to,
                               .target = wish.target,
                               .needs = {},
                               .at = QDateTime::currentDateTimeUtc()};
    for (const MaintenanceNeed& need : needs(wish.target)) {
        if (wish.units.contains(need.installCode))
            request.needs.append(need);
    }
    return request;
}

QUrl MaintenanceController::mailto(const Wish& wish) const
{
    return maintenanceMailto(requestFor(wish));
}

void MaintenanceController::writeMail(const Wish& wish, const QString& file)
{
    if (!isBusy() && session()->package && !wish.units.isEmpty())
        noteNow(wish, file);
}

void MaintenanceController::sentByMailProgram(const Wish& wish)
{
    if (!isBusy() && session()->package && !wish.units.isEmpty())
        noteNow(wish, {});
}

QCoro::Task<void> MaintenanceController::noteNow(Wish wish, QString file)
{
    const auto keep = shared_from_this();
    begin();
    const MaintenanceRequest request = requestFor(wish);
    if (!file.isEmpty()) {
        const auto written =
            co_await aside<Result<void>>([request, file] { return replaceFile(file, maintenanceMail(request)); });
        if (!written) {
            end(written.error());
            co_return;
        }
        Q_EMIT mailWritten(file);
    }
    auto done = noteMaintenanceRequest(session()->workspace(), session()->manifest().packageId, request);
    if (done)
        done = co_await updatePackageAside(session()->workspace(), *session()->package, session()->path, {});
    session()->refresh();
    end(done ? std::nullopt : std::optional(done.error()));
    Q_EMIT noted();
}

void MaintenanceController::writeCalendar(const QString& file)
{
    if (isBusy())
        return;
    begin();
    const auto entries = maintenanceReminders(session()->manifest(), needs(), waitsInLedger());
    const auto written = replaceFile(file, calendarFile(entries, QDateTime::currentDateTimeUtc()));
    end(written ? std::nullopt : std::optional(written.error()));
    if (written)
        Q_EMIT calendarWritten(file);
}

} // namespace activation::ui
