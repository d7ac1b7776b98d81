// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace activation {

/// A stick, a memory card or an external disk: a file system that can be taken out and carried away. Disks that are
/// built in are none.
struct Volume
{
    QString id;         ///< the system's, while the stick is in; never kept
    QString uuid;       ///< of the file system, in lower case: what a stick is remembered by. Empty where it has none
    QString label;      ///< as the user sees it elsewhere; may be empty
    QString device;     ///< "/dev/sdb1", "E:"
    QString fileSystem; ///< "vfat", "exfat", "ntfs", "ext4"; empty where unknown
    QString folder;     ///< where it is mounted; empty while it is not
    qint64 size = 0;    ///< bytes
    qint64 free = -1;   ///< bytes; -1: not known, as while it is not mounted
    bool isReadOnly = false;

    bool isMounted() const { return !folder.isEmpty(); }
    /// The label, or what else the user can tell it by: "Stick of 15 GB (/dev/sdb1)".
    QString name() const;
    /// The largest file that its file system can hold, where that matters: FAT ends at 4 GiB.
    std::optional<qint64> largestFile() const { return largestFileOf(fileSystem); }
    static std::optional<qint64> largestFileOf(const QString& fileSystem);

    bool operator==(const Volume&) const = default;
};

} // namespace activation
