// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/RecentSites.h"

#include "activation/MaintenanceDesk.h"
#include "activation/SiteProgress.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {

RecentSites::RecentSites(QString ledgerFile) : m_file(QFileInfo(ledgerFile).absolutePath() + u"/recent-sites.ini"_s) {}

QList<RecentSite> RecentSites::list() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    QList<RecentSite> sites;
    const int size = settings.beginReadArray(u"sites"_s);
    for (int index = 0; index < size; ++index) {
        settings.setArrayIndex(index);
        RecentSite site{.path = settings.value(u"path"_s).toString(),
                        .packageId = settings.value(u"packageId"_s).toString(),
                        .site = settings.value(u"site"_s).toString(),
                        .units = settings.value(u"units"_s).toInt(),
                        .confirmed = settings.value(u"confirmed"_s).toInt(),
                        .needFile = settings.value(u"needFile"_s).toInt(),
                        .ready = settings.value(u"ready"_s).toInt(),
                        .failed = settings.value(u"failed"_s).toInt(),
                        .lackMaintenance = settings.value(u"lackMaintenance"_s).toInt(),
                        .waiting = settings.value(u"waiting"_s).toInt(),
                        .waitingSince = settings.value(u"waitingSince"_s).toDateTime(),
                        .maintenanceEnds = settings.value(u"maintenanceEnds"_s).toDate(),
                        .at = settings.value(u"at"_s).toDateTime()};
        if (!site.path.isEmpty())
            sites.append(site);
    }
    settings.endArray();
    return sites;
}

void RecentSites::note(const QString& path, const Manifest& manifest)
{
    const SiteProgress progress = siteProgress(manifest);
    const auto waits = maintenanceWaits(manifest, manifest.events);
    const auto longest = std::ranges::min_element(waits, {}, &MaintenanceWait::since);
    QDate ends;
    for (const MaintenanceNeed& need : maintenanceNeeds(manifest, {.today = QDate::currentDate()})) {
        if (need.coveredUntil && !need.fileWaits && (!ends.isValid() || *need.coveredUntil < ends))
            ends = *need.coveredUntil;
    }
    QList<RecentSite> sites = list();
    sites.removeIf([&](const RecentSite& site) { return site.packageId == manifest.packageId; });
    sites.prepend(RecentSite{.path = QFileInfo(path).absoluteFilePath(),
                             .packageId = manifest.packageId,
                             .site = manifest.site,
                             .units = static_cast<int>(progress.units.size()),
                             .confirmed = static_cast<int>(progress.confirmed),
                             .needFile = static_cast<int>(progress.needFile),
                             .ready = static_cast<int>(progress.ready),
                             .failed = static_cast<int>(progress.failed),
                             .lackMaintenance = static_cast<int>(progress.lackMaintenance),
                             .waiting = static_cast<int>(waits.size()),
                             .waitingSince = longest == waits.end() ? QDateTime() : longest->since,
                             .maintenanceEnds = ends,
                             .at = QDateTime::currentDateTimeUtc()});
    write(sites.mid(0, Most));
}

void RecentSites::forget(const QString& packageId)
{
    QList<RecentSite> sites = list();
    sites.removeIf([&](const RecentSite& site) { return site.packageId == packageId; });
    write(sites);
}

void RecentSites::write(const QList<RecentSite>& sites) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(u"sites"_s);
    settings.beginWriteArray(u"sites"_s, static_cast<int>(sites.size()));
    for (int index = 0; index < sites.size(); ++index) {
        const RecentSite& site = sites[index];
        settings.setArrayIndex(index);
        settings.setValue(u"path"_s, site.path);
        settings.setValue(u"packageId"_s, site.packageId);
        settings.setValue(u"site"_s, site.site);
        settings.setValue(u"units"_s, site.units);
        settings.setValue(u"confirmed"_s, site.confirmed);
        settings.setValue(u"needFile"_s, site.needFile);
        settings.setValue(u"ready"_s, site.ready);
        settings.setValue(u"failed"_s, site.failed);
        settings.setValue(u"lackMaintenance"_s, site.lackMaintenance);
        settings.setValue(u"waiting"_s, site.waiting);
        settings.setValue(u"waitingSince"_s, site.waitingSince);
        settings.setValue(u"maintenanceEnds"_s, site.maintenanceEnds);
        settings.setValue(u"at"_s, site.at);
    }
    settings.endArray();
}

} // namespace activation::ui
