// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/Manifest.h"
#include "signing/SigningKey.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace activation {

/// What a package is checked against when it is opened. The answers come from the laptop's ledger, never from the
/// package.
struct OpenPolicy
{
    /// Whether this signer was confirmed before. An unknown one is ErrorKind::CertificateUntrusted with its fingerprint
    /// (and `certificate` filled in), so that the user can compare and confirm it.
    std::function<bool(const Fingerprint&)> isTrusted;
    /// The highest revision of this package seen before, 0 for none; a lower one is refused (BadFile), as a rollback.
    std::function<qint64(const QString& packageId)> highestRevisionSeen;
};

/// What can be said of a package without trusting it.
struct PackageReport
{
    Manifest manifest;
    Signer signer;
    Fingerprint manifestSha256;
    qint64 bytes = 0;      ///< of the archive
    qsizetype entries = 0; ///< in the archive
};

class Mount;

/// A site package (`*.sitepack`) in use. Files in it are streamed: memory does not grow with the package (its manifest,
/// and files added but not saved yet, are in memory). Not copyable; one writer at a time; every call blocks.
class SitePackage
{
public:
    /// What a ZIP without ZIP64 holds; KArchive writes none.
    static constexpr qint64 MaxArchiveBytes = 0xffff'ffff - 1;
    static constexpr qsizetype MaxEntries = 0xffff - 1;

    /// A package that is not on disk yet.
    static SitePackage create(const QString& site);
    /// Opens and checks everything: archive, names, manifest, signature, signer, revision, and each activation file's
    /// size and SHA-256. Errors: BadFile (damaged, forged, truncated, newer format, rollback), CertificateUntrusted,
    /// Failed (cannot be read), Canceled. The signer is asked about before anything in the manifest is looked at.
    static Result<SitePackage> open(const QString& path, const OpenPolicy& policy, std::stop_token stop = {});
    /// The same checks without the two of the policy; for `inspect` and `verify`, and to show an unknown signer.
    static Result<PackageReport> inspect(const QString& path, std::stop_token stop = {});

    SitePackage(SitePackage&&) noexcept;
    SitePackage& operator=(SitePackage&&) noexcept;
    ~SitePackage();

    const Manifest& manifest() const;
    const QString& path() const;                 ///< of the file it was opened from or last saved to; empty before
    const std::optional<Signer>& signer() const; ///< who signed what was opened; none for a new package
    Fingerprint manifestSha256() const;

    void put(const SmartServer& smartServer);
    void addReceipt(const Receipt& receipt) { addReceipts({receipt}); }
    void addReceipts(const QList<Receipt>& receipts);
    /// Events not there yet (by id) are added, in the order given.
    void addEvents(const QList<Event>& events);
    /// Takes a file in: its bytes are kept until saved; `path`, `size`, `sha256` of the record are filled in
    /// here, and `id` where it is empty or taken. The same bytes for the same unit again: the record that is there
    /// already comes back, nothing is added. The same bytes for another unit: RefusedForSafety (WayOn::Shared), unless
    /// `mayBeShared`: the user said why. Empty or larger than ActivationFile::MaxSize, or a unit or file whose name
    /// cannot be kept: BadFile. An invalid `obtainedAt` means now.
    Result<ActivationFile> addActivation(ActivationFile record, const QByteArray& bytes, bool mayBeShared = false);
    /// The bytes of one activation file, checked against its SHA-256 once more.
    Result<QByteArray> readActivation(const QString& id) const;

    /// The next save has a higher revision than this: for a package that goes on from an older copy.
    void raiseRevision(qint64 seen);

    /// This new package will be saved at `path`: where the stick there is pulled out before that, the save is refused.
    void expectAt(const QString& path);

    /// Writes the package to `path` (which may be where it came from): revision + 1, previousManifestSha256, savedAt
    /// and producer set, manifest signed; streamed to a temporary file beside it, flushed (file and folder), then put
    /// in place atomically: after any fault the old package is there untouched, or the new one whole. Refuses
    /// (RefusedForSafety) when there is anything at `path` but the revision that this object was opened from or last
    /// saved as: somebody else saved there. Where the stick was pulled out since, before or while it saves, nothing is
    /// left in the folder that stays behind on the laptop (Failed). On failure the object is as before.
    Result<void> save(const QString& path, const SigningKey& key);

private:
    struct Private;
    Result<void> saveOn(const Mount& mount, const QString& path, const SigningKey& key);
    explicit SitePackage(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace activation
