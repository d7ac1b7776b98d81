// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/PackageCheck.h"

#include "domain/Escape.h"
#include "package/PackageErrors.h"
#include "package/PackageReader.h"
#include "signing/SignatureOrigin.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::SitePackage)
};

/// What a manifest says of itself, whoever signed it: for words, and for refusing; never for trusting.
struct Claim
{
    std::optional<Fingerprint> savedBy; ///< the certificate of the laptop that saved it
    QString packageId;
};

Claim claimOf(const QByteArray& json)
{
    const QJsonObject manifest = QJsonDocument::fromJson(json).object();
    const auto savedBy = Fingerprint::parse(manifest[u"producer"_s][u"certificateSha256"_s].toString());
    return Claim{.savedBy = savedBy ? std::optional(*savedBy) : std::nullopt,
                 .packageId = manifest[u"packageId"_s].toString()};
}

/// The manifest of a package that is refused whatever it says, for telling apart why; nothing where it is larger than
/// what is read into memory for that.
QByteArray glance(const PackageReader& reader)
{
    constexpr qint64 Most = qint64(1024) * 1024;
    return reader.manifestSize() <= Most ? reader.readManifest().value_or(QByteArray()) : QByteArray();
}

Error unsignedPackage(const QString& path)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("“%1” is not signed.").arg(escaped(path)),
                 .why = Text::tr("There is no “%1” in it: nobody can say who made it, or whether it was changed.")
                            .arg(QString::fromLatin1(SignatureName)),
                 .remedy = Text::tr("Use another copy of it, such as the one on the laptop that made it. Do not use "
                                    "files out of this one.")};
}

Error notSignedSo(const QString& path, const QString& what, const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = what.arg(escaped(path)),
                 .why = why,
                 .remedy = Text::tr("Do not use it. Get another copy from the laptop that made it, and find out where "
                                    "this one comes from.")};
}

QString nameAndPrint(const Signer& signer)
{
    return u"“%1” (%2)"_s.arg(escaped(signer.name), signer.fingerprint.groups());
}

/// The signature does not fit the manifest: a genuine one of something else is told apart from a forged one.
Error misfit(const QString& path, const QByteArray& json, const QByteArray& signature, Error error)
{
    const auto origin = originOf(signature);
    const auto savedBy = claimOf(json).savedBy;
    if (origin && savedBy && *savedBy != origin->signer.fingerprint) {
        return notSignedSo(path, Text::tr("“%1” is mixed from two site packages."),
                           Text::tr("Its signature is genuine, by %1, but of another manifest; the manifest in it says "
                                    "that it was saved with the certificate %2.")
                               .arg(nameAndPrint(origin->signer), savedBy->groups()));
    }
    error.what = Text::tr("“%1” was changed after it was signed, or is forged.").arg(escaped(path));
    if (origin) {
        error.why += u' ' + Text::tr("The signature itself is genuine, by %1: somebody edited the manifest, or put it "
                                     "together from two states or packages of that laptop.")
                                .arg(nameAndPrint(origin->signer));
    }
    return error;
}

/// A manifest says who saved it, and only that laptop signs it: anybody else's signature was put in its place.
Result<void> checkSaver(const QString& path, const QByteArray& json, const Signer& signer)
{
    const auto savedBy = claimOf(json).savedBy;
    if (!savedBy || *savedBy == signer.fingerprint)
        return {};
    return failure(
        notSignedSo(path, Text::tr("“%1” was signed anew by somebody else."),
                    Text::tr("It says that it was saved with the certificate %1, but the signature is by %2.")
                        .arg(savedBy->groups(), nameAndPrint(signer))));
}

Error untrusted(const QString& path, const Signer& signer, bool isKnownSite)
{
    QString why = Text::tr("The signer calls itself “%1”. Fingerprint (SHA-256) of its certificate: %2")
                      .arg(escaped(signer.name), signer.fingerprint.groups());
    if (isKnownSite)
        why += u' ' + Text::tr("This very site package was seen here before, signed by a laptop that is known.");
    return Error{
        .kind = ErrorKind::CertificateUntrusted,
        .what = Text::tr("“%1” was signed by a laptop that is not known here.").arg(escaped(path)),
        .why = why,
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
    if (!reader->isSigned())
        return failure(unsignedPackage(path));
    const auto signature = reader->readSignature();
    if (!signature)
        return failure(signature.error());
    // By its hash first: only what somebody who is trusted made is read into memory.
    const auto sha256 = reader->manifestSha256();
    if (!sha256)
        return failure(sha256.error());
    const auto signer = verifyDetached(*sha256, *signature);
    if (!signer) {
        return failure(signer.error().kind == ErrorKind::BadFile
                           ? misfit(path, glance(*reader), *signature, signer.error())
                           : signer.error());
    }
    if (policy && !(policy->isTrusted && policy->isTrusted(signer->fingerprint))) {
        const QByteArray claimed = glance(*reader);
        if (const auto own = checkSaver(path, claimed, *signer); !own)
            return failure(own.error());
        const bool isKnownSite =
            policy->highestRevisionSeen && policy->highestRevisionSeen(claimOf(claimed).packageId) > 0;
        return failure(untrusted(path, *signer, isKnownSite));
    }
    const auto json = reader->readManifest();
    if (!json)
        return failure(json.error());
    if (Fingerprint::of(*json) != *sha256)
        return failure(packageDamaged(path, Text::tr("It changed while it was read.")));
    if (const auto own = checkSaver(path, *json, *signer); !own)
        return failure(own.error());
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
