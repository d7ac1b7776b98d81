// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// Saving a site package and proving what was saved, against zip -0 and sha256sum on the same files; and how much memory
// a large one takes.
#include "package/PackageWriter.h"
#include "package/SitePackage.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 3;
constexpr int Patience = 900'000; // milliseconds
constexpr double Goal = 1.3;
constexpr qint64 MemoryGoal = 10 * 1024; // KiB

struct Case
{
    const char* name;
    int files;
    qint64 each; ///< bytes
};
constexpr Case Many{.name = "10,000 files of 4 KB", .files = 10'000, .each = 4096};
constexpr Case Small{.name = "10 MB", .files = 128, .each = 80 * 1024};
constexpr Case Large{.name = "2 GiB", .files = 128, .each = 16 * 1024 * 1024};

/// Bytes that no two files share and that do not shrink.
QByteArray content(int number, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = 0x9e3779b97f4a7c15 * (static_cast<quint64>(number) + 1);
    for (qint64 at = 0; at < size; at += 8) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        std::copy_n(reinterpret_cast<const char*>(&state), std::min<qint64>(8, size - at), bytes.data() + at);
    }
    return bytes;
}

/// The package as it is on disk, and its files beside it as zip gets them. Written in parts: 2 GiB need not fit into
/// memory.
bool make(const Case& what, const QString& folder)
{
    const auto key = SigningKey::create(u"Bench"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto package = SitePackage::create(u"Bench"_s);
    Manifest manifest = package.manifest();
    manifest.revision = 1;
    manifest.savedAt = now;
    manifest.producer = {.name = u"bench"_s, .version = u"1"_s, .certificateSha256 = key->signer().fingerprint};
    const InstallCode unit = *InstallCode::parse(u"17q5t6a"_s);
    manifest.put(SmartServer{.installCode = unit,
                             .identitySources = {},
                             .hostName = {},
                             .address = u"127.0.0.1:443"_s,
                             .segmentController = unit.text(),
                             .release = Release(u"4.40.012"_s),
                             .certificateSha256 = {},
                             .readAt = now,
                             .capacity = {},
                             .licenses = {}});
    QDir(folder).mkpath(u"data"_s);
    for (int number = 1; number <= what.files; ++number) {
        const QByteArray bytes = content(number, what.each);
        QFile file(folder + u"/data/"_s + QString::number(number));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        manifest.activations.append(ActivationFile{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                                   .kind = ActivationKind::Capacity,
                                                   .installCode = unit,
                                                   .licenseId = {},
                                                   .originalName = QString::number(number),
                                                   .path = u"activations/17q5t6a/%1"_s.arg(number),
                                                   .size = bytes.size(),
                                                   .sha256 = Fingerprint::of(bytes),
                                                   .obtainedAt = now});
    }
    const QByteArray json = manifest.toJson();
    const auto signature = key->sign(json);
    auto writer = PackageWriter::open(folder + u"/site.sitepack"_s, now);
    if (!signature || !writer || !writer->add(u"manifest.json"_s, json) || !writer->add(u"manifest.p7s"_s, *signature))
        return false;
    for (int number = 1; number <= what.files; ++number) {
        if (!writer->add(u"activations/17q5t6a/%1"_s.arg(number), content(number, what.each)))
            return false;
    }
    return writer->flush() && writer->replace();
}

/// The most memory that this process had, in KiB.
qint64 peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

/// In a process of its own: opens the package, saves it once, prints how long saving took and the peak of memory.
int save(const QString& file)
{
    const auto key = SigningKey::create(u"Bench"_s);
    auto package = SitePackage::open(file, {.isTrusted = [](const Fingerprint&) { return true; },
                                            .highestRevisionSeen = [](const QString&) -> qint64 {
                                                return 0;
                                            }});
    if (!package) {
        std::fputs(qPrintable(package.error().toText()), stderr);
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    if (const auto saved = package->save(file, *key); !saved) {
        std::fputs(qPrintable(saved.error().toText()), stderr);
        return 1;
    }
    std::printf("%lld %lld\n", static_cast<long long>(timer.elapsed()), static_cast<long long>(peak()));
    return 0;
}

struct Measured
{
    double milliseconds = -1;
    qint64 kibibytes = -1;
};

Measured ours(const QString& folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"save"_s, folder + u"/site.sitepack"_s});
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        return {};
    const QByteArrayList words = process.readAllStandardOutput().simplified().split(' ');
    return {.milliseconds = words.value(0).toDouble(), .kibibytes = words.value(1).toLongLong()};
}

/// Written, flushed as ours is, and read back.
double theirs(const QString& folder)
{
    QFile::remove(folder + u"/their.zip"_s);
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"sh"_s, {u"-c"_s, u"zip -0 -q -r their.zip data && sync their.zip && sha256sum their.zip"_s});
    const bool isDone = process.waitForFinished(Patience) && process.exitCode() == 0;
    return isDone ? static_cast<double>(timer.elapsed()) : -1;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Returns whether the goal is reached; `most` is the peak of memory.
bool compare(const Case& what, qint64& most)
{
    const QTemporaryDir folder(QDir::currentPath() + u"/bench-package"_s);
    std::vector<double> own;
    std::vector<double> other;
    if (!folder.isValid() || !make(what, folder.path()))
        return false;
    for (int round = 0; round < Rounds; ++round) {
        other.push_back(theirs(folder.path()));
        const Measured measured = ours(folder.path());
        own.push_back(measured.milliseconds);
        most = std::max(most, measured.kibibytes);
        if (own.back() < 0 || other.back() < 0)
            return false;
    }
    const double ratio = median(own) / median(other);
    std::printf("%s: saved and read back in %.0f ms, zip -0 and sha256sum in %.0f ms: %.2f times (goal: at most %.1f); "
                "%lld MiB of memory\n",
                what.name, median(own), median(other), ratio, Goal, static_cast<long long>(most / 1024));
    return ratio <= Goal;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"save"_s)
        return save(words.value(2));
    qint64 many = 0;
    qint64 small = 0;
    qint64 large = 0;
    bool isGood = compare(Many, many);
    compare(Small, small); // for its memory
    isGood = compare(Large, large) && isGood;
    std::printf("From 10 MB to 2 GiB: %lld KiB more memory (goal: at most %lld)\n",
                static_cast<long long>(large - small), static_cast<long long>(MemoryGoal));
    return isGood && large - small <= MemoryGoal ? 0 : 1;
}
