// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/VolumeMonitor.h"

#include "domain/Modules.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLibrary>
#include <QLoggingCategory>
#include <QPointer>
#include <QPromise>
#include <QStorageInfo>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Q_LOGGING_CATEGORY(log, "activation.volume")

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::VolumeMonitor)
};

/// Where there is nothing that could be asked.
class NoVolumes : public VolumeBackend
{
public:
    QList<Volume> volumes() override { return {}; }
    void onChange(std::function<void()>) override {}
    void mount(const QString&, const Done& done) override { refuse(done); }
    void eject(const QString&, const Done& done) override { refuse(done); }

private:
    static void refuse(const Done& done) { done(Text::tr("Sticks cannot be seen on this computer.")); }
};

VolumeBackend* load()
{
    for (const QString& folder : moduleFolders()) {
        QLibrary module(QDir(folder).filePath(QString::fromLatin1(VolumeModuleName)));
        if (const auto make = reinterpret_cast<MakeVolumeBackend>(module.resolve(MakeVolumeBackendName)))
            return make();
        qCDebug(log) << module.errorString();
    }
    return nullptr;
}

Error notDone(const Volume& volume, const QString& what, const QString& why, const QString& remedy)
{
    return Error{.kind = ErrorKind::Failed, .what = what.arg(volume.name()), .why = why, .remedy = remedy};
}

Error gone()
{
    return Error{.kind = ErrorKind::Failed,
                 .what = Text::tr("That stick is not plugged in."),
                 .why = Text::tr("It was pulled out, or has another name by now."),
                 .remedy = Text::tr("Plug it in again and choose it anew.")};
}

/// How much is free, and whether anything can be written. The first answer of a FAT file system can take seconds.
QList<Volume> measured(QList<Volume> volumes)
{
    for (Volume& volume : volumes) {
        if (!volume.isMounted())
            continue;
        const QStorageInfo storage(volume.folder);
        volume.free = storage.isValid() ? storage.bytesAvailable() : -1;
        volume.isReadOnly = storage.isReadOnly();
        if (volume.size <= 0)
            volume.size = std::max<qint64>(storage.bytesTotal(), 0);
    }
    return volumes;
}

} // namespace

VolumeMonitor::VolumeMonitor(std::unique_ptr<VolumeBackend> backend) : m_backend(std::move(backend))
{
    m_backend->onChange([this] { refresh(); });
    take(sorted());
}

VolumeMonitor::~VolumeMonitor() = default;

std::unique_ptr<VolumeMonitor> VolumeMonitor::ofThisSystem()
{
    std::unique_ptr<VolumeBackend> backend(load());
    if (!backend)
        backend = std::make_unique<NoVolumes>();
    return std::make_unique<VolumeMonitor>(std::move(backend));
}

QList<Volume> VolumeMonitor::sorted()
{
    QList<Volume> volumes = m_backend->volumes();
    std::ranges::stable_sort(volumes, [](const Volume& a, const Volume& b) {
        const int names = QString::localeAwareCompare(a.name(), b.name());
        return names != 0 ? names < 0 : a.device < b.device;
    });
    // What is free is asked elsewhere; until then it is as it was.
    for (Volume& volume : volumes) {
        const auto before = this->volume(volume.id);
        if (before && volume.isMounted() && before->folder == volume.folder) {
            volume.free = before->free;
            volume.isReadOnly = before->isReadOnly;
            if (volume.size <= 0)
                volume.size = before->size;
        }
    }
    return volumes;
}

void VolumeMonitor::take(const QList<Volume>& volumes)
{
    if (volumes == m_volumes)
        return;
    const QList<Volume> before = std::exchange(m_volumes, volumes);
    const auto isIn = [](const QList<Volume>& list, const QString& id) {
        return std::ranges::find(list, id, &Volume::id) != list.end();
    };
    for (const Volume& volume : before) {
        if (!isIn(m_volumes, volume.id))
            Q_EMIT removed(volume);
    }
    for (const Volume& volume : volumes) {
        if (!isIn(before, volume.id))
            Q_EMIT added(volume);
    }
    Q_EMIT changed();
}

QCoro::Task<void> VolumeMonitor::refresh()
{
    const QPointer<VolumeMonitor> self(this);
    take(sorted());
    QFutureWatcher<QList<Volume>> watcher;
    watcher.setFuture(QtConcurrent::run(measured, m_volumes));
    co_await qCoro(&watcher, &QFutureWatcherBase::finished);
    if (!self)
        co_return;
    const QList<Volume> answered = watcher.result();
    // What came, went or was mounted meanwhile has asked for itself.
    QList<Volume> now = m_volumes;
    for (Volume& volume : now) {
        const auto found = std::ranges::find(answered, volume.id, &Volume::id);
        if (found != answered.end() && found->folder == volume.folder)
            volume = *found;
    }
    take(now);
}

std::optional<Volume> VolumeMonitor::volume(const QString& id) const
{
    const auto found = std::ranges::find(m_volumes, id, &Volume::id);
    return found != m_volumes.end() ? std::optional(*found) : std::nullopt;
}

std::optional<Volume> VolumeMonitor::named(const QString& uuidOrLabel) const
{
    if (uuidOrLabel.isEmpty())
        return std::nullopt;
    for (const auto name : {&Volume::uuid, &Volume::label}) {
        std::optional<Volume> found;
        for (const Volume& volume : m_volumes) {
            if ((volume.*name).compare(uuidOrLabel, Qt::CaseInsensitive) != 0)
                continue;
            if (found)
                return std::nullopt;
            found = volume;
        }
        if (found)
            return found;
    }
    return std::nullopt;
}

std::optional<Volume> VolumeMonitor::holding(const QString& path) const
{
    // Of a path that is not there yet, the nearest folder that is.
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    const QString real = info.canonicalFilePath();
    for (const Volume& volume : m_volumes) {
        const QString root = volume.isMounted() ? QFileInfo(volume.folder).canonicalFilePath() : QString();
        if (!root.isEmpty() && (real == root || real.startsWith(root.endsWith(u'/') ? root : root + u'/')))
            return volume;
    }
    return std::nullopt;
}

QCoro::Task<QString> VolumeMonitor::ask(QString id, Call call)
{
    constexpr std::chrono::minutes Deadline{3}; // a slow stick has much to write out
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    const auto answer = [promise](const QString& why) {
        if (promise->future().isFinished())
            return;
        promise->addResult(why);
        promise->finish();
    };
    QTimer deadline;
    deadline.setSingleShot(true);
    connect(&deadline, &QTimer::timeout, &deadline,
            [answer] { answer(Text::tr("The system has not answered within three minutes.")); });
    deadline.start(Deadline);
    QFutureWatcher<QString> watcher;
    watcher.setFuture(promise->future());
    (m_backend.get()->*call)(id, answer);
    co_await qCoro(&watcher, &QFutureWatcherBase::finished);
    co_return watcher.result();
}

QCoro::Task<Result<Volume>> VolumeMonitor::mount(QString id)
{
    const auto wanted = volume(id);
    if (!wanted)
        co_return failure(gone());
    if (!wanted->isMounted()) {
        const QString why = co_await ask(id, &VolumeBackend::mount);
        if (!why.isEmpty()) {
            co_return failure(notDone(*wanted, Text::tr("“%1” could not be opened."), why,
                                      Text::tr("Open it in the file manager, or use another stick or a folder.")));
        }
        co_await refresh();
    }
    const auto mounted = volume(id);
    if (!mounted || !mounted->isMounted())
        co_return failure(gone());
    co_return *mounted;
}

QCoro::Task<Result<void>> VolumeMonitor::eject(QString id)
{
    const auto wanted = volume(id);
    if (!wanted)
        co_return failure(gone());
    const QString why = co_await ask(id, &VolumeBackend::eject);
    co_await refresh();
    if (!why.isEmpty()) {
        co_return failure(notDone(*wanted, Text::tr("“%1” was not ejected: do not pull it out yet."), why,
                                  Text::tr("Close the programs and windows that use it, then eject it again.")));
    }
    co_return Result<void>{};
}

} // namespace activation
