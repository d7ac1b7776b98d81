// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/PackageWork.h"
#include "cli/Commands.h"
#include "cli/HiddenInput.h"
#include "volume/VolumeMonitor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

QJsonObject toJson(const Volume& volume)
{
    return QJsonObject{{u"name"_s, volume.name()},
                       {u"uuid"_s, volume.uuid},
                       {u"label"_s, volume.label},
                       {u"device"_s, volume.device},
                       {u"fileSystem"_s, volume.fileSystem},
                       {u"folder"_s, volume.folder},
                       {u"mounted"_s, volume.isMounted()},
                       {u"readOnly"_s, volume.isReadOnly},
                       {u"size"_s, volume.size},
                       {u"free"_s, volume.free < 0 ? QJsonValue() : QJsonValue(volume.free)}};
}

QString lineOf(const Volume& volume)
{
    const auto words = [](qint64 bytes) {
        return bytes < 0 ? u"?"_s : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    return Text::tr("%1  %2  %3 of %4 free  %5  %6")
        .arg(volume.name(), volume.uuid.isEmpty() ? u"-"_s : volume.uuid, words(volume.free), words(volume.size),
             volume.fileSystem.isEmpty() ? u"?"_s : volume.fileSystem,
             !volume.isMounted() ? Text::tr("not mounted")
             : volume.isReadOnly ? Text::tr("%1 (read-only)").arg(volume.folder)
                                 : volume.folder);
}

Error noStick(const VolumeMonitor& monitor, const QString& wanted)
{
    QStringList names;
    for (const Volume& volume : monitor.volumes())
        names += volume.uuid.isEmpty() ? volume.name() : u"%1 (%2)"_s.arg(volume.name(), volume.uuid);
    const bool isTwice = std::ranges::count_if(monitor.volumes(), [&wanted](const Volume& volume) {
                             return volume.label.compare(wanted, Qt::CaseInsensitive) == 0;
                         }) > 1;
    return Error{.kind = ErrorKind::Failed,
                 .what = isTwice ? Text::tr("More than one stick is called “%1”.").arg(wanted)
                                 : Text::tr("There is no stick and no folder “%1”.").arg(wanted),
                 .why = names.isEmpty() ? Text::tr("No stick is plugged in.")
                                        : Text::tr("Plugged in: %1.").arg(names.join(u", "_s)),
                 .remedy = Text::tr("Name the stick by its UUID, or give a folder. See: activationctl volumes")};
}

/// By UUID, label, device, or a path on it.
std::optional<Volume> stickOf(const VolumeMonitor& monitor, const QString& wanted)
{
    if (const auto named = monitor.named(wanted))
        return named;
    for (const Volume& volume : monitor.volumes()) {
        if (volume.device == wanted)
            return volume;
    }
    return QFileInfo::exists(wanted) ? monitor.holding(wanted) : std::nullopt;
}

QCoro::Task<Result<Volume>> ejectStick(VolumeMonitor& monitor, QString wanted)
{
    const auto stick = stickOf(monitor, wanted);
    if (!stick)
        co_return failure(noStick(monitor, wanted));
    if (const auto ejected = co_await monitor.eject(stick->id); !ejected)
        co_return failure(ejected.error());
    co_return *stick;
}

/// At a terminal, one line that tells how far it is; elsewhere nothing, for nobody watches.
std::function<void(qint64, qint64)> told()
{
    if (!isTerminal())
        return {};
    // Half of the bytes are written, half read back; each percent once.
    return [shown = -1](qint64 done, qint64 total) mutable {
        const int percent = static_cast<int>(total > 0 ? done * 100 / total : 100);
        if (percent == shown)
            return;
        shown = percent;
        const QString size = QLocale().formattedDataSize(total / 2, 1, QLocale::DataSizeSIFormat);
        const QString text = done * 2 <= total ? Text::tr("%1 %: writing %2").arg(percent, 3).arg(size)
                                               : Text::tr("%1 %: reading back %2").arg(percent, 3).arg(size);
        std::fprintf(stderr, "\r%s\x1b[K%s", text.toUtf8().constData(), done == total ? "\n" : "");
        std::fflush(stderr);
    };
}

} // namespace

QCoro::Task<int> volumes(Call& call)
{
    const auto monitor = VolumeMonitor::ofThisSystem();
    co_await monitor->refresh();
    QJsonArray list;
    for (const Volume& volume : monitor->volumes()) {
        list.append(toJson(volume));
        call.output.line(lineOf(volume));
    }
    if (list.isEmpty())
        call.output.line(Text::tr("No stick is plugged in."));
    call.output.object(QJsonObject{{u"ok"_s, true}, {u"volumes"_s, list}});
    co_return 0;
}

QCoro::Task<int> eject(Call& call)
{
    const auto monitor = VolumeMonitor::ofThisSystem();
    const auto ejected = co_await ejectStick(*monitor, call.line.arguments.first());
    if (!ejected)
        co_return call.fail(ejected.error());
    call.output.line(Text::tr("“%1” is ejected: it is safe to remove.").arg(ejected->name()));
    call.output.object(QJsonObject{{u"ok"_s, true}, {u"ejected"_s, toJson(*ejected)}});
    co_return 0;
}

QCoro::Task<int> carry(Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        co_return call.fail(workspace.error());
    // A folder is meant where there is one; else what looks like no path names a stick.
    QString folder = call.line.to;
    std::unique_ptr<VolumeMonitor> monitor;
    if (!QFileInfo(folder).isDir() && !folder.contains(u'/') && !folder.contains(u'\\')) {
        monitor = VolumeMonitor::ofThisSystem();
        const auto stick = monitor->named(folder);
        if (!stick)
            co_return call.fail((*workspace)->fail(noStick(*monitor, folder), {}).error());
        const auto mounted = co_await monitor->mount(stick->id);
        if (!mounted)
            co_return call.fail((*workspace)->fail(mounted.error(), {}).error());
        folder = mounted->folder;
    }
    const auto target =
        co_await carryPackageAside(**workspace, call.line.arguments.first(), folder, call.trust(), told(), call.stop);
    if (!target) {
        if (isTerminal())
            std::fputc('\n', stderr); // behind the line that told how far it is
        co_return call.fail(target.error());
    }
    call.output.line(Text::tr("Written, flushed, read back and equal: %1").arg(*target));
    QJsonObject json{{u"ok"_s, true}, {u"copy"_s, *target}, {u"ejected"_s, false}};
    if (!call.line.eject) {
        call.output.line(Text::tr("If it is on a stick, eject that before you pull it out."));
        call.output.object(json);
        co_return 0;
    }
    if (!monitor)
        monitor = VolumeMonitor::ofThisSystem();
    const auto ejected = co_await ejectStick(*monitor, *target);
    if (!ejected) {
        // The copy is good all the same, and said to be there.
        json[u"ok"_s] = false;
        json[u"error"_s] = ejected.error().toJson();
        call.output.error(ejected.error());
        call.output.object(json);
        co_return exitCode(ejected.error().kind);
    }
    json[u"ejected"_s] = true;
    call.output.line(Text::tr("“%1” is ejected: it is safe to remove.").arg(ejected->name()));
    call.output.object(json);
    co_return 0;
}

} // namespace activation::cli
