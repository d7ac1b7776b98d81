// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Escape.h"
#include "package/EntryName.h"
#include "package/PackageErrors.h"
#include "package/SitePackagePrivate.h"
#include "volume/SafeFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::SitePackage)
};

Error changedOnDisk(const QString& path, const QString& why)
{
    return Error{.kind = ErrorKind::RefusedForSafety,
                 .what = Text::tr("The site package “%1” was not saved.").arg(escaped(path)),
                 .why = why,
                 .remedy = Text::tr("Open the package that is there and make the changes again, or save under another "
                                    "name. Nothing there was changed.")};
}

/// Says early what would fail late: more than the format or the disk holds.
Result<void> roomFor(const QString& path, const Manifest& manifest, qint64 manifestSize)
{
    constexpr qint64 PerEntry = 256; // at most, for the headers and both copies of the name
    constexpr qint64 OwnEntries = 2; // manifest and signature
    qint64 needed = manifestSize + 64 * 1024 + OwnEntries * PerEntry;
    for (const ActivationFile& file : manifest.activations)
        needed += file.size + PerEntry;
    if (needed > SitePackage::MaxArchiveBytes) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The site package “%1” was not saved.").arg(escaped(path)),
                             .why = Text::tr("It would have %1 bytes; a site package has at most %2.")
                                        .arg(needed)
                                        .arg(SitePackage::MaxArchiveBytes),
                             .remedy = Text::tr("Start another site package for the files added last.")});
    }
    const qint64 free = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    if (free >= 0 && free < needed)
        return failure(packageNotWritten(path, Text::tr("It was not begun."), needed));
    return {};
}

/// Reads back what was flushed and compares every byte that counts. A worn-out medium takes everything and gives
/// something else back.
Result<void> prove(const PackageWriter& writer, const QString& target, const Manifest& written,
                   const Fingerprint& sha256, const QByteArray& signature)
{
    const auto differs = [&target](const QString& why) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The site package “%1” was not saved.").arg(escaped(target)),
                             .why = Text::tr("What was read back is not what was written. %1").arg(why),
                             .remedy = Text::tr("The stick or disk is failing: save on another one. What was there "
                                                "before is still there.")});
    };
    const auto back = PackageReader::open(writer.temporaryPath());
    if (!back)
        return differs(back.error().why);
    const auto manifest = back->manifestSha256(); // by its hash: it is large, and in memory already
    const auto signedBy = back->readSignature();
    if (!manifest || *manifest != sha256 || !signedBy || *signedBy != signature)
        return differs(manifest ? QString() : manifest.error().why);
    if (const auto compared = back->compareNames(written); !compared)
        return differs(compared.error().why);
    for (const ActivationFile& file : written.activations) {
        if (const auto read = back->stream(file, {}); !read)
            return differs(read.error().why);
    }
    return {};
}

} // namespace

Result<std::optional<PackageReader>> SitePackage::Private::mayReplace(const QString& target) const
{
    const QFileInfo info(target);
    if (!info.exists() && !info.isSymLink())
        return std::nullopt;
    const auto notThis = [&target](const Error& error) {
        return failure(changedOnDisk(
            target, Text::tr("There is a file under that name which is not this package. (%1)").arg(error.why)));
    };
    auto reader = PackageReader::open(target);
    if (!reader)
        return notThis(reader.error());
    const auto found = reader->manifestSha256();
    if (!found)
        return notThis(found.error());
    if (*found == perhapsSaved || (manifest.revision > 0 && *found == manifestSha256))
        return *std::move(reader);
    const auto there = reader->readManifest();
    if (!there)
        return notThis(there.error());
    const auto other = Manifest::parse(*there);
    if (other && other->packageId == manifest.packageId) {
        return failure(
            changedOnDisk(target, Text::tr("Somebody else saved it since it was opened here: it has revision "
                                           "%1 now, and this is based on revision %2.")
                                      .arg(other->revision)
                                      .arg(manifest.revision)));
    }
    return failure(changedOnDisk(target, Text::tr("There is another site package under that name.")));
}

Manifest SitePackage::Private::next(const SigningKey& key) const
{
    Manifest next = manifest;
    next.revision = std::max(manifest.revision, revisionSeen) + 1;
    next.previousManifestSha256 = manifest.revision > 0 ? std::optional<Fingerprint>(manifestSha256) : std::nullopt;
    next.savedAt = QDateTime::currentDateTimeUtc();
    next.producer = {.name = u"SmartServer Activation Assistant"_s,
                     .version = QStringLiteral(ACTIVATION_VERSION),
                     .certificateSha256 = key.signer().fingerprint};
    return next;
}

Result<QByteArray> SitePackage::Private::readableJson(const Manifest& written) const
{
    // A package that cannot be opened again must never replace one that can.
    auto json = written.checkedJson();
    if (!json) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The site package was not saved: it could not be opened again."),
                             .why = json.error().why.isEmpty() ? json.error().what
                                                               : u"%1 %2"_s.arg(json.error().what, json.error().why),
                             .remedy = Text::tr("Take out what was added last and save again.")});
    }
    return json;
}

Result<PackageWriter> SitePackage::Private::write(const QString& target, const Manifest& written,
                                                  const QByteArray& json, const QByteArray& signature,
                                                  const Fingerprint& sha256, std::optional<PackageReader> old) const
{
    if (const auto room = roomFor(target, written, json.size()); !room)
        return failure(room.error());
    const bool needsOld = std::any_of(written.activations.begin(), written.activations.end(),
                                      [this](const ActivationFile& file) { return isStored(file); });
    if (needsOld && !old) {
        auto opened = PackageReader::open(path);
        if (!opened)
            return failure(opened.error());
        old = *std::move(opened);
    }
    auto writer = PackageWriter::open(target, written.savedAt);
    if (!writer)
        return writer;
    auto done = writer->add(QString::fromLatin1(ManifestName), json).and_then([&] {
        return writer->add(QString::fromLatin1(SignatureName), signature);
    });
    for (const ActivationFile& file : written.activations) {
        if (!done)
            break;
        if (!isStored(file)) {
            done = writer->add(file.path, unsaved.value(file.id));
            continue;
        }
        done = writer->begin(file.path)
                   .and_then([&] {
                       return old->stream(file, [&writer](QByteArrayView part) { return writer->write(part); });
                   })
                   .and_then([&] { return writer->end(); });
    }
    done = done.and_then([&] { return writer->flush(); }).and_then([&] {
        return prove(*writer, target, written, sha256, signature);
    });
    if (!done)
        return failure(done.error());
    return writer;
}

Result<void> SitePackage::save(const QString& path, const SigningKey& key)
{
    // The same stick plugged in again is as good as before: the package on it says so.
    const bool isKnownPlace = path == d->path || path == d->expected;
    if (isKnownPlace && !QFileInfo::exists(path) && !d->mount.isStillAt(path))
        return failure(packageStickGone(path));
    const Mount mount = Mount::of(path);
    const auto saved = saveOn(mount, path, key);
    if (saved) {
        d->mount = mount;
        return saved;
    }
    return mount.isStillAt(path) ? saved : failure(packageStickGone(path));
}

Result<void> SitePackage::saveOn(const Mount& mount, const QString& path, const SigningKey& key)
{
    // Two programs that save at once: the second waits, and then finds that the package changed.
    const auto lock = SafeFile::lock(path);
    if (!lock) {
        const Error& error = lock.error();
        return failure(error.kind == ErrorKind::RefusedForSafety ? changedOnDisk(path, error.why)
                                                                 : packageNotWritten(path, error.why));
    }
    if (!mount.isStillAt(path))
        return failure(packageStickGone(path));
    auto there = d->mayReplace(path);
    if (!there)
        return failure(there.error());

    const Manifest next = d->next(key);
    const auto json = d->readableJson(next);
    if (!json)
        return failure(json.error());
    const auto signature = key.sign(*json);
    if (!signature)
        return failure(signature.error());
    FastSha256 hash; // the manifest of a large site is some megabytes
    hash.add(*json);
    const Fingerprint sha256 = hash.result();
    auto writer = d->write(path, next, *json, *signature, sha256, path == d->path ? *std::move(there) : std::nullopt);
    if (!writer)
        return failure(writer.error());
    if (!mount.isStillAt(path))
        return failure(packageStickGone(path));

    if (const auto replaced = writer->replace(); !replaced) {
        if (writer->isInPlace())
            d->perhapsSaved = sha256;
        return replaced;
    }
    d->manifest = next;
    d->path = path;
    d->signer = key.signer();
    d->manifestSha256 = sha256;
    d->unsaved.clear();
    d->perhapsSaved.reset();
    return {};
}

} // namespace activation
