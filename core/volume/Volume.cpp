// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/Volume.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace activation {

QString Volume::name() const
{
    if (!label.isEmpty())
        return label;
    return QCoreApplication::translate("activation::Volume", "Stick of %1 (%2)")
        .arg(QLocale().formattedDataSize(size, 0, QLocale::DataSizeSIFormat), device);
}

std::optional<qint64> Volume::largestFileOf(const QString& fileSystem)
{
    // Linux says vfat or msdos, Windows FAT32 or FAT; exFAT has no such end.
    const QString name = fileSystem.toLower();
    if (name == "vfat"_L1 || name == "msdos"_L1 || name == "fat"_L1 || name == "fat32"_L1)
        return 0xffff'ffff;
    return std::nullopt;
}

} // namespace activation
