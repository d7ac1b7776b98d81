// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/Mount.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace activation {

Mount Mount::of(const QString& path)
{
    QString there = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(there) && !QDir(there).isRoot()) {
        const QString above = QFileInfo(there).path();
        if (above == there)
            break;
        there = above;
    }
    const QStorageInfo storage(there);
    Mount mount;
    mount.m_root = storage.rootPath();
    mount.m_device = storage.device();
    return mount;
}

} // namespace activation
