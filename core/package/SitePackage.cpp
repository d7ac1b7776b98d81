// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/SitePackage.h"

#include "domain/Escape.h"
#include "package/EntryName.h"
#include "package/PackageCheck.h"
#include "package/PackageErrors.h"
#include "package/SitePackagePrivate.h"

#include <QCoreApplication>
#include <QSet>
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

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

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
    if (d->manifest.activations.size() + Private::OwnEntries >= MaxEntries || !ActivationPath::parse(path.text())) {
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

void SitePackage::expectAt(const QString& path)
{
    d->expected = path;
    d->mount = Mount::of(path);
}

} // namespace activation
