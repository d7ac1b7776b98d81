// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "browser/DownloadWatch.h"

#include "volume/BeingWritten.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

/// What browsers put behind the name meanwhile: Chromium and Edge, Firefox, Safari, Opera, others.
constexpr std::array UnfinishedEndings{".crdownload"_L1, ".part"_L1, ".download"_L1, ".partial"_L1,
                                       ".opdownload"_L1, ".tmp"_L1,  ".temp"_L1,     ".filepart"_L1};

/// Of a clock that only goes forward.
std::chrono::milliseconds now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

bool isUnfinishedDownload(const QString& fileName)
{
    return fileName.startsWith(u'.') || std::ranges::any_of(UnfinishedEndings, [&fileName](QLatin1StringView ending) {
               return fileName.endsWith(ending, Qt::CaseInsensitive);
           });
}

DownloadWatch::DownloadWatch(DownloadWatchOptions options, QObject* parent) : QObject(parent), m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DownloadWatch::startLook);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { lookSoon(20ms); });
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] { takeIn(m_looking.result()); });
}

DownloadWatch::~DownloadWatch()
{
    m_looking.waitForFinished(); // a look takes milliseconds, and reads what goes with this
}

QString DownloadWatch::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

Result<void> DownloadWatch::addFolder(const QString& path)
{
    const QString folder = QFileInfo(path).canonicalFilePath();
    if (!QFileInfo(folder).isDir())
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = QCoreApplication::translate("activation::DownloadWatch", "“%1” cannot be watched.").arg(path),
            .why = folder.isEmpty() ? QCoreApplication::translate("activation::DownloadWatch", "It is not there.")
                                    : QCoreApplication::translate("activation::DownloadWatch", "It is not a folder."),
            .remedy = QCoreApplication::translate("activation::DownloadWatch",
                                                  "Name the folder that your browser downloads to.")});
    if (m_folders.contains(folder))
        return {};
    // Seen before anything else can arrive: this once the caller waits for it.
    for (const Sight& sight : look({folder}).sights) {
        if (!isUnfinishedDownload(sight.name))
            m_known.insert(sight.path, {.size = sight.size, .modified = sight.modified, .dealtWith = true});
    }
    m_folders += folder;
    m_watcher.addPath(folder); // where that fails, the poll sees it too
    lookSoon(m_options.poll);
    return {};
}

void DownloadWatch::lookSoon(std::chrono::milliseconds after)
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > after)
        m_timer.start(after);
}

void DownloadWatch::startLook()
{
    if (!m_looking.isRunning())
        m_looking.setFuture(QtConcurrent::run(&DownloadWatch::look, m_folders));
}

DownloadWatch::Looked DownloadWatch::look(const QStringList& folders)
{
    Looked looked;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        if (!dir.exists())
            continue;
        looked.folders += folder;
        for (const QFileInfo& entry : dir.entryInfoList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks))
            looked.sights.append({.path = entry.filePath(),
                                  .name = entry.fileName(),
                                  .size = entry.size(),
                                  .modified = entry.lastModified(QTimeZone::UTC)});
    }
    return looked;
}

bool DownloadWatch::hasPart(const Sight& sight, const Looked& looked)
{
    return std::ranges::any_of(looked.sights, [&sight](const Sight& other) {
        return other.path.size() > sight.path.size() && other.path.startsWith(sight.path) &&
               isUnfinishedDownload(other.path.sliced(sight.path.size()).prepend(u'_'));
    });
}

void DownloadWatch::takeIn(const Looked& looked)
{
    QStringList underWay;
    QStringList whole;
    QHash<QString, Known> kept;
    for (const Sight& sight : looked.sights) {
        if (isUnfinishedDownload(sight.name)) {
            if (!sight.name.startsWith(u'.'))
                underWay += sight.name;
            continue;
        }
        Known known = m_known.value(sight.path, Known{.size = -1, .modified = {}, .since = now()});
        if (known.size != sight.size || known.modified != sight.modified)
            known = {.size = sight.size, .modified = sight.modified, .since = now()};
        // Empty is a place that a browser keeps for what is to come.
        if (!known.dealtWith && sight.size > 0) {
            const bool isWhole =
                now() - known.since >= m_options.settle && !hasPart(sight, looked) && !isBeingWritten(sight.path);
            known.dealtWith = isWhole;
            (isWhole ? whole : underWay) += isWhole ? sight.path : sight.name;
        }
        kept.insert(sight.path, known);
    }
    // What was in a folder that is away for the moment (a stick, a share) is not new when it comes back.
    for (const auto& [path, known] : std::as_const(m_known).asKeyValueRange()) {
        if (!looked.folders.contains(QFileInfo(path).path()))
            kept.insert(path, known);
    }
    m_known = std::move(kept);
    for (const QString& folder : looked.folders) {
        if (!m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    }
    lookSoon(underWay.isEmpty() ? m_options.poll : std::min(m_options.poll, m_options.settle));
    if (std::exchange(m_underWay, underWay) != underWay)
        Q_EMIT underWayChanged();
    for (const QString& path : whole)
        Q_EMIT arrived(path);
}

} // namespace activation
