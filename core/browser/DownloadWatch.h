// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace activation {

/// How a browser calls a download that is not finished yet: `.crdownload`, `.part`, `.download`, `.tmp` … and hidden
/// names.
bool isUnfinishedDownload(const QString& fileName);

struct DownloadWatchOptions
{
    std::chrono::milliseconds poll{1000};  ///< for file systems that tell nobody of a change
    std::chrono::milliseconds settle{600}; ///< a file is whole when two looks so far apart agree
};

/// Watches folders for files that arrive whole. What is there when a folder is added is old, until it changes. A file
/// has arrived when it has bytes, its size and time did not change between two looks, no unfinished part lies beside it
/// and no program writes it. Looking happens in another thread; nothing is opened but to ask whether it is written.
class DownloadWatch : public QObject
{
    Q_OBJECT

public:
    explicit DownloadWatch(DownloadWatchOptions options = {}, QObject* parent = nullptr);
    ~DownloadWatch() override;

    /// The folder that the system's browsers download to; empty where there is none.
    static QString usualFolder();

    /// Watches one more; a folder that is watched already stays as it is. Failed: it is not there, or not a folder.
    Result<void> addFolder(const QString& path);
    /// In the order in which they were added.
    const QStringList& folders() const { return m_folders; }
    /// Names of what is on its way now.
    const QStringList& underWay() const { return m_underWay; }

Q_SIGNALS:
    void arrived(const QString& path);
    void underWayChanged();

private:
    struct Sight
    {
        QString path;
        QString name;
        qint64 size = 0;
        QDateTime modified;
    };
    struct Looked
    {
        QList<Sight> sights;
        QStringList folders; ///< those that could be looked into
    };
    struct Known
    {
        qint64 size = 0;
        QDateTime modified;
        std::chrono::milliseconds since{0}; ///< when it was seen so first
        bool dealtWith = false;             ///< old, or has arrived
    };

    static Looked look(const QStringList& folders);
    void lookSoon(std::chrono::milliseconds after);
    void startLook();
    void takeIn(const Looked& looked);
    /// Firefox keeps the name, and writes beside it.
    static bool hasPart(const Sight& sight, const Looked& looked);

    DownloadWatchOptions m_options;
    QStringList m_folders;
    QStringList m_underWay;
    QHash<QString, Known> m_known; ///< by path
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QFutureWatcher<Looked> m_looking;
};

} // namespace activation
