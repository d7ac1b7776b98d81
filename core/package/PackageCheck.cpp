// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/PackageCheck.h"

#include "domain/Escape.h"
#include "package/PackageErrors.h"
#include "package/PackageReader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::SitePackage)
};

Error untrusted(const QString& path, const Signer& signer)
{
    return Error{
        .kind = ErrorKind::CertificateUntrusted,
        .what = Text::tr("“%1” was signed by a laptop that is not known here.").arg(escaped(path)),
        .why = Text::tr("The signer calls itself “%1”. Fingerprint (SHA-256) of its certificate: %2")
                   .arg(escaped(signer.name), signer.fingerprint.groups()),
        .remedy = Text::tr("Compare the fingerprint with the one that the other laptop shows, and confirm it only when "
                           "they are the same; on the command line: --trust %1")
                      .arg(signer.fingerprint.hex()),
        .certificate = CertificateQuestion{.presented = signer.fingerprint,
                                           .pinned = std::nullopt,
                                           .subject = signer.name,
                                           .issuer = signer.name,
                                           .validFrom = signer.validFrom,
                                           .validUntil = signer.validUntil,
                                           .expired = !signer.isValidAt(QDateTime::currentDateTimeUtc())}};
}

Error rolledBack(const QString& path, qint64 revision, qint64 seen)
{
    return Error{
        .kind = ErrorKind::BadFile,
        .what = Text::tr("“%1” is an older state of a site package than the one known here.").arg(escaped(path)),
        .why = Text::tr("It has revision %1; revision %2 was seen on this laptop before.").arg(revision).arg(seen),
        .remedy = Text::tr("Use the newest copy of the package. What happened since revision %1 is missing in "
                           "this one. Only if the newer copy is lost, go on from this one deliberately; on the command "
                           "line: --accept-older")
                      .arg(revision),
        .wayOn = WayOn::AcceptOlder};
}

} // namespace

Result<PackageReport> checkPackage(const QString& path, const OpenPolicy* policy, const std::stop_token& stop)
{
    const auto reader = PackageReader::open(path);
    if (!reader)
        return failure(reader.error());
    const auto signature = reader->readSignature();
    if (!signature)
        return failure(signature.error());
    // By its hash first: only what somebody who is trusted made is read into memory.
    const auto sha256 = reader->manifestSha256();
    if (!sha256)
        return failure(sha256.error());
    const auto signer = verifyDetached(*sha256, *signature);
    if (!signer) {
        Error error = signer.error();
        if (error.kind == ErrorKind::BadFile)
            error.what = Text::tr("“%1” was changed after it was signed, or is forged.").arg(escaped(path));
        return failure(error);
    }
    if (policy && !(policy->isTrusted && policy->isTrusted(signer->fingerprint)))
        return failure(untrusted(path, *signer));
    const auto json = reader->readManifest();
    if (!json)
        return failure(json.error());
    if (Fingerprint::of(*json) != *sha256)
        return failure(packageDamaged(path, Text::tr("It changed while it was read.")));
    auto manifest = Manifest::parse(*json);
    if (!manifest) {
        Error error = manifest.error();
        error.what = u"%1 (%2)"_s.arg(error.what, escaped(path));
        return failure(error);
    }
    if (policy && policy->highestRevisionSeen) {
        const qint64 seen = policy->highestRevisionSeen(manifest->packageId);
        if (manifest->revision < seen)
            return failure(rolledBack(path, manifest->revision, seen));
    }
    if (const auto same = reader->compareNames(*manifest); !same)
        return failure(same.error());
    for (const ActivationFile& file : manifest->activations) {
        if (const auto streamed = reader->stream(file, {}, stop); !streamed)
            return failure(streamed.error());
    }
    return PackageReport{.manifest = *std::move(manifest),
                         .signer = *signer,
                         .manifestSha256 = *sha256,
                         .bytes = reader->bytes(),
                         .entries = reader->entries()};
}

} // namespace activation
