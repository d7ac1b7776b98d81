// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/SitePackage.h"

#include "domain/Escape.h"
#include "package/EntryName.h"
#include "package/PackageCheck.h"
#include "package/PackageErrors.h"
#include "package/PackageReader.h"
#include "package/PackageWriter.h"
#include "volume/Mount.h"
#include "volume/SafeFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStorageInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

static_assert(SitePackage::MaxArchiveBytes == MaxZipBytes);
static_assert(SitePackage::MaxEntries == MaxZipEntries);

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::SitePackage)
};

constexpr qsizetype OwnEntries = 2; // manifest and signature

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

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

} // namespace

struct SitePackage::Private
{
    Manifest manifest;
    QString path;
    QString expected; ///< see expectAt()
    std::optional<Signer> signer;
    Fingerprint manifestSha256;
    QHash<QString, QByteArray> unsaved; ///< by activation ID
    /// Of a manifest that is in place, although it could not be made sure that it stays there.
    std::optional<Fingerprint> perhapsSaved;

    qint64 revisionSeen = 0; ///< see raiseRevision()
    Mount mount;             ///< where `path` was when it was opened, saved or named by expectAt()

    bool isStored(const ActivationFile& file) const { return !unsaved.contains(file.id); }
    /// Gives the package that is there as it is known here, or none; fails where something else is there.
    Result<std::optional<PackageReader>> mayReplace(const QString& target) const;
    Manifest next(const SigningKey& key) const;
    Result<QByteArray> readableJson(const Manifest& manifest) const;
    /// Writes the archive's file; it is not in place yet.
    /// `old`: this package as it was saved last, where that is open already.
    Result<PackageWriter> write(const QString& target, const Manifest& manifest, const QByteArray& json,
                                const QByteArray& signature, const Fingerprint& sha256,
                                std::optional<PackageReader> old) const;
};

SitePackage::SitePackage(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
SitePackage::SitePackage(SitePackage&&) noexcept = default;
SitePackage& SitePackage::operator=(SitePackage&&) noexcept = default;
SitePackage::~SitePackage() = default;

SitePackage SitePackage::create(const QString& site)
{
    auto d = std::make_unique<Private>();
    d->manifest.packageId = newId();
    d->manifest.site = site;
    d->manifest.createdAt = QDateTime::currentDateTimeUtc();
    return SitePackage(std::move(d));
}

Result<SitePackage> SitePackage::open(const QString& path, const OpenPolicy& policy, std::stop_token stop)
{
    const Mount mount = Mount::of(path);
    auto report = checkPackage(path, &policy, stop);
    if (!report)
        return failure(report.error());
    auto d = std::make_unique<Private>();
    d->manifest = std::move(report->manifest);
    d->path = path;
    d->mount = mount;
    d->signer = report->signer;
    d->manifestSha256 = report->manifestSha256;
    return SitePackage(std::move(d));
}

Result<PackageReport> SitePackage::inspect(const QString& path, std::stop_token stop)
{
    return checkPackage(path, nullptr, stop);
}

const Manifest& SitePackage::manifest() const
{
    return d->manifest;
}

const QString& SitePackage::path() const
{
    return d->path;
}

const std::optional<Signer>& SitePackage::signer() const
{
    return d->signer;
}

Fingerprint SitePackage::manifestSha256() const
{
    return d->manifestSha256;
}

void SitePackage::put(const SmartServer& smartServer)
{
    d->manifest.put(smartServer);
}

void SitePackage::addReceipts(const QList<Receipt>& receipts)
{
    QSet<QString> known;
    for (const Receipt& receipt : d->manifest.receipts)
        known.insert(receipt.id);
    for (const Receipt& receipt : receipts) {
        if (known.contains(receipt.id))
            continue;
        known.insert(receipt.id);
        d->manifest.receipts += receipt;
    }
}

void SitePackage::addEvents(const QList<Event>& events)
{
    QSet<QString> known;
    for (const Event& event : d->manifest.events)
        known.insert(event.id);
    for (const Event& event : events) {
        if (known.contains(event.id))
            continue;
        known.insert(event.id);
        d->manifest.events += event;
    }
}

Result<ActivationFile> SitePackage::addActivation(ActivationFile record, const QByteArray& bytes, bool mayBeShared)
{
    if (const auto checked = checkActivationFile(record.originalName, bytes.size()); !checked)
        return failure(checked.error());
    const auto refuse = [&record](ErrorKind kind, const QString& why, const QString& remedy) {
        return failure(Error{.kind = kind,
                             .what = Text::tr("“%1” was not added for unit %2.")
                                         .arg(escaped(record.originalName), record.installCode.text()),
                             .why = why,
                             .remedy = remedy});
    };
    constexpr qsizetype MaxName = 1024;
    if (record.originalName.isEmpty() || record.originalName.size() > MaxName) {
        return refuse(ErrorKind::BadFile,
                      Text::tr("A file's name has 1 to %1 characters; this one has %2.")
                          .arg(MaxName)
                          .arg(record.originalName.size()),
                      Text::tr("Get the file again under the name that the portal gave it."));
    }
    if (!canBeFolder(record.installCode)) {
        return refuse(ErrorKind::BadFile, Text::tr("Not every system can keep a folder of that name."),
                      Text::tr("Check the Install Code on the label of the unit."));
    }
    const Fingerprint sha256 = Fingerprint::of(bytes);
    ActivationPath path{.installCode = record.installCode, .number = 1};
    for (const ActivationFile& other : d->manifest.activations) {
        const bool isSameUnit = other.installCode == record.installCode;
        if (other.sha256 == sha256 && isSameUnit)
            return other;
        if (other.sha256 == sha256 && !mayBeShared) {
            auto refused = refuse(
                ErrorKind::RefusedForSafety,
                Text::tr("The same file is in the package for unit %1 already, as “%2”. An activation file "
                         "fits one unit only.")
                    .arg(other.installCode.text(), escaped(other.originalName)),
                Text::tr("Find out which of the two units it is for, and get the other one's own file. If it is for "
                         "both, take it in and say why (on the command line: --shared-because WHY)."));
            refused.error().wayOn = WayOn::Shared;
            return refused;
        }
        if (!isSameUnit)
            continue;
        // The folder keeps the spelling that it has: names that differ by case only are one name elsewhere.
        if (const auto taken = ActivationPath::parse(other.path))
            path = {.installCode = taken->installCode, .number = std::max(path.number, taken->number + 1)};
    }
    if (d->manifest.activations.size() + OwnEntries >= MaxEntries || !ActivationPath::parse(path.text())) {
        return refuse(ErrorKind::Failed,
                      Text::tr("The package is full: it has %1 files.").arg(d->manifest.activations.size()),
                      Text::tr("Start another site package for the rest."));
    }
    // Who asked for the file before it came knows it by an ID already.
    if (record.id.isEmpty() || record.id.size() > ActivationFile::MaxIdLength || d->manifest.activation(record.id))
        record.id = newId();
    record.path = path.text();
    record.size = bytes.size();
    record.sha256 = sha256;
    if (!record.obtainedAt.isValid())
        record.obtainedAt = QDateTime::currentDateTimeUtc();
    d->manifest.activations += record;
    d->unsaved.insert(record.id, bytes);
    return record;
}

Result<QByteArray> SitePackage::readActivation(const QString& id) const
{
    const ActivationFile* const record = d->manifest.activation(id);
    if (!record) {
        return failure(Error{
            .kind = ErrorKind::Usage,
            .what = Text::tr("There is no activation file “%1” in the package.").arg(escaped(id)),
            .why = Text::tr("It has %1 activation files, each under another ID.").arg(d->manifest.activations.size()),
            .remedy = Text::tr("Choose one of those that the package lists.")});
    }
    if (!d->isStored(*record))
        return d->unsaved.value(id);
    const auto reader = PackageReader::open(d->path);
    if (!reader)
        return failure(reader.error());
    QByteArray bytes;
    bytes.reserve(record->size);
    const auto streamed = reader->stream(*record, [&bytes](QByteArrayView part) {
        bytes.append(part);
        return Result<void>();
    });
    if (!streamed)
        return failure(streamed.error());
    return bytes;
}

void SitePackage::raiseRevision(qint64 seen)
{
    d->revisionSeen = std::max(d->revisionSeen, seen);
}

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

/// Reads back what was flushed and compares every byte that counts. A worn-out medium takes everything and gives
/// something else back.
static Result<void> prove(const PackageWriter& writer, const QString& target, const Manifest& written,
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

void SitePackage::expectAt(const QString& path)
{
    d->expected = path;
    d->mount = Mount::of(path);
}

Result<void> SitePackage::save(const QString& path, const SigningKey& key)
{
    // The same stick plugged in again is as good as before: the package on it says so.
    const bool isKnownPlace = path == d->path || path == d->expected;
    if (isKnownPlace && !QFileInfo::exists(path) && !d->mount.isStillAt(path))
        return failure(packageStickGone(path));
    const Mount mount = Mount::of(path);
    const auto saved = saveOn(path, key);
    if (saved) {
        d->mount = mount;
        return saved;
    }
    return mount.isStillAt(path) ? saved : failure(packageStickGone(path));
}

Result<void> SitePackage::saveOn(const QString& path, const SigningKey& key)
{
    const Mount mount = Mount::of(path);
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
