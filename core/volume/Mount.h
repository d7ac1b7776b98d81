// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace activation {

/// Which volume a path is on, as of when that was asked. The folder in which a stick was mounted can stay behind when
/// the stick is pulled out, and is then one of the laptop's own disk: what is written there has not reached the stick.
class Mount
{
public:
    Mount() = default; ///< of nothing: everything is still there
    /// Of a file or folder, or where it is not there, of the next folder above it that is.
    static Mount of(const QString& path);

    /// Whether the same volume is mounted there now.
    bool isStillAt(const QString& path) const { return m_root.isEmpty() || of(path) == *this; }

    bool operator==(const Mount&) const = default;

private:
    QString m_root;      ///< where it is mounted
    QByteArray m_device; ///< as the system names it
};

} // namespace activation
