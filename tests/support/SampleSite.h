// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/Manifest.h"

namespace activation::samples {

/// A site of `count` units as large ones are: two licenses and two files each, in every state there is, with dates,
/// releases and capacities that differ. Always the same for the same `today`.
inline Manifest sampleSite(int count, const QDate& today)
{
    using namespace Qt::StringLiterals;
    const auto row = [](const QString& description, const QString& status, const QString& code) {
        return License{.segmentController = code,
                       .description = description,
                       .status = LicenseStatus::parse(status),
                       .activationDate = u"2026-01-01"_s,
                       .licenseId = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s,
                       .note = {}};
    };
    Manifest site;
    site.site = u"Campus"_s;
    for (int index = 0; index < count; ++index) {
        // Seven steps around: neither codes nor dates nor capacities come in the order of the rows.
        const int mixed = static_cast<int>((static_cast<qint64>(index) * 2'654'435'761LL) % 1'679'616);
        const QString text = u"17q%1"_s.arg(mixed, 4, 36, QLatin1Char('0'));
        const InstallCode code = *InstallCode::parse(text);
        const int total = index % 5 == 0 ? 0 : index % 3 == 0 ? 1000 : 200;
        const QDate end = today.addDays(mixed % 800 - 60);
        SmartServer unit{
            .installCode = code,
            .identitySources = {{IdentitySource::SegmentController, text}},
            .hostName = u"smartserver-"_s + text,
            .address = u"10.%1.%2.%3"_s.arg(index / 65536).arg(index / 256 % 256).arg(index % 256),
            .segmentController = u"Building %1, floor %2"_s.arg(index / 10 + 1).arg(index % 10),
            .release = Release(index % 4 == 0 ? u"3.30.014"_s : u"4.%1.0%2"_s.arg(index % 5 * 10).arg(10 + index % 80)),
            .certificateSha256 = {},
            .readAt = QDateTime(today.addDays(-1), QTime(8, 0), QTimeZone::UTC),
            .capacity = {},
            .licenses = {}};
        if (index % 11 != 0)
            unit.capacity = Capacity{.total = *DeviceCount::from(total),
                                     .used = *DeviceCount::from(total == 0 ? 0 : mixed % (total + 1))};
        if (total > 0)
            unit.licenses += row(u"Device capacity %1"_s.arg(total), u"Active"_s, text);
        if (index % 7 != 0)
            unit.licenses +=
                row(u"Maintenance %1 devices"_s.arg(std::max(total, 200)),
                    (end < today ? u"Expired %1"_s : u"Expiring %1"_s).arg(end.toString(Qt::ISODate)), text);
        site.smartServers += unit;
        for (const ActivationKind kind : {ActivationKind::Capacity, ActivationKind::Maintenance}) {
            if (index % (kind == ActivationKind::Capacity ? 4 : 3) != 1)
                continue;
            const ActivationFile file{
                .id = u"%1-%2"_s.arg(kindName(kind)).arg(index),
                .kind = kind,
                .installCode = code,
                .licenseId = {},
                .originalName = u"%1_%2"_s.arg(kindName(kind), text),
                .path = u"activations/%1/%2"_s.arg(text).arg(kind == ActivationKind::Capacity ? 1 : 2),
                .size = 2048,
                .sha256 = {},
                .obtainedAt = {}};
            site.activations += file;
            if (index % 8 == 1)
                continue;
            site.receipts += Receipt{.id = file.id,
                                     .activationId = file.id,
                                     .installCode = code,
                                     .outcome = index % 40 == 5 ? InstallOutcome::Rejected : InstallOutcome::Confirmed,
                                     .originalName = file.originalName,
                                     .sha256 = {},
                                     .licenseId = {},
                                     .address = unit.address,
                                     .certificateSha256 = {},
                                     .user = u"apollo"_s,
                                     .laptop = {},
                                     .startedAt = unit.readAt,
                                     .finishedAt = unit.readAt,
                                     .serverStatus = 200,
                                     .serverAnswer = {},
                                     .licensesBefore = {},
                                     .licensesAfter = {},
                                     .capacityBefore = {},
                                     .capacityAfter = {}};
        }
    }
    return site;
}

} // namespace activation::samples
