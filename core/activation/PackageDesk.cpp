// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/PackageDesk.h"

#include "activation/Cancel.h"
#include "activation/SignerDesk.h"
#include "domain/Escape.h"
#include "domain/JsonFields.h"
#include "volume/SafeCopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

OpenPolicy policyOf(Workspace& workspace, const TrustPolicy& trust)
{
    return OpenPolicy{.isTrusted =
                          [&workspace, trust](const Fingerprint& signer) {
                              const auto standing = signerStanding(workspace, signer).value_or(SignerStanding::Revoked);
                              return standing == SignerStanding::Own || standing == SignerStanding::Trusted ||
                                     (standing == SignerStanding::Unknown && trust.trusted.contains(signer));
                          },
                      .highestRevisionSeen = [&workspace, trust](const QString& packageId) -> qint64 {
                          return trust.acceptOlder ? 0 : workspace.ledger().highestRevision(packageId).value_or(0);
                      }};
}

Result<void> remember(Workspace& workspace, const SitePackage& package)
{
    Ledger& ledger = workspace.ledger();
    const Signer& signer = *package.signer();
    if (signer.fingerprint != workspace.key().signer().fingerprint) {
        const auto known = ledger.isSignerTrusted(signer.fingerprint);
        if (!known)
            return failure(known.error());
        if (!*known) {
            const auto trusted = ledger.trustSigner(
                signer.fingerprint, signer.name,
                QCoreApplication::translate("activation::PackageDesk", "Fingerprint confirmed by the user."));
            if (!trusted)
                return failure(trusted.error());
        }
    }
    const Manifest& manifest = package.manifest();
    if (const auto imported = ledger.import(manifest.events); !imported)
        return failure(imported.error());
    return ledger.sawRevision(manifest.packageId, manifest.revision, package.manifestSha256());
}

/// The first thing that `there` knows and `ours` does not; nothing where it can be replaced without a loss.
std::optional<QString> whatIsOnlyThere(const Manifest& there, const Manifest& ours)
{
    for (const ActivationFile& file : there.activations) {
        const QList<ActivationFile> known = ours.activationsFor(file.installCode);
        if (std::ranges::none_of(known, [&file](const ActivationFile& own) { return own.sha256 == file.sha256; }))
            return QCoreApplication::translate("activation::PackageDesk", "the activation file “%1” for %2")
                .arg(escaped(file.originalName), file.installCode.text());
    }
    for (const Receipt& receipt : there.receipts) {
        if (std::ranges::find(ours.receipts, receipt.id, &Receipt::id) == ours.receipts.end())
            return QCoreApplication::translate("activation::PackageDesk", "the receipt of “%1” for %2")
                .arg(escaped(receipt.originalName), receipt.installCode.text());
    }
    for (const SmartServer& unit : there.smartServers) {
        if (!ours.smartServer(unit.installCode))
            return QCoreApplication::translate("activation::PackageDesk", "the unit %1").arg(unit.installCode.text());
    }
    return std::nullopt;
}

/// Why the file under the copy's name must not be replaced, if it must not.
std::optional<QString> whyToKeep(const QString& target, const Manifest& ours, const std::stop_token& stop)
{
    const auto there = SitePackage::inspect(target, stop);
    if (!there) {
        return QCoreApplication::translate("activation::PackageDesk",
                                           "What is there cannot be read as a site package: %1 %2")
            .arg(there.error().what, there.error().why);
    }
    const Manifest& theirs = there->manifest;
    if (theirs.packageId != ours.packageId) {
        return QCoreApplication::translate("activation::PackageDesk", "It is the package of another site, “%1”.")
            .arg(theirs.site);
    }
    if (theirs.revision > ours.revision) {
        return QCoreApplication::translate("activation::PackageDesk",
                                           "It is revision %1 of this site package; yours is revision %2.")
            .arg(theirs.revision)
            .arg(ours.revision);
    }
    if (const auto lost = whatIsOnlyThere(theirs, ours)) {
        return QCoreApplication::translate("activation::PackageDesk",
                                           "It was changed on another laptop: your copy lacks %1.")
            .arg(*lost);
    }
    return std::nullopt;
}

/// The ledger's events of this site, and every receipt in them: that is in the ledger first, so one that a kill or a
/// pulled stick kept out of the package comes in now.
Result<void> bringHistory(const Ledger& ledger, SitePackage& package)
{
    QSet<QString> known;
    for (const Event& event : package.manifest().events)
        known.insert(event.id);
    const auto fresh = ledger.eventsBeside(package.manifest().packageId, known);
    if (!fresh)
        return failure(fresh.error());
    package.addEvents(*fresh);
    known.clear();
    for (const Receipt& receipt : package.manifest().receipts)
        known.insert(receipt.id);
    QList<Receipt> receipts;
    for (const Event& event : package.manifest().events) {
        const QJsonObject json = event.data[u"receipt"_s].toObject();
        if (json.isEmpty() || known.contains(json[u"id"_s].toString()))
            continue;
        if (auto receipt = Receipt::fromJson(json, u"receipt"_s))
            receipts += *std::move(receipt);
    }
    package.addReceipts(receipts);
    return {};
}

} // namespace

Result<SitePackage> openPackage(Workspace& workspace, const QString& path, const TrustPolicy& trust,
                                std::stop_token stop)
{
    auto package = SitePackage::open(path, policyOf(workspace, trust), std::move(stop));
    if (!package) {
        if (package.error().certificate) {
            const auto refused =
                refuseRevoked(workspace, package.error().certificate->presented,
                              QCoreApplication::translate("activation::PackageDesk",
                                                          "“%1” was signed by a laptop that is trusted no more.")
                                  .arg(escaped(path)));
            if (!refused)
                return workspace.fail(refused.error(), {});
        }
        return workspace.fail(package.error(), {});
    }
    if (const auto remembered = remember(workspace, *package); !remembered)
        return workspace.fail(remembered.error(), {.packageId = package->manifest().packageId});
    return package;
}

Result<SitePackage> openOrCreatePackage(Workspace& workspace, const QString& path, const QString& site,
                                        const TrustPolicy& trust)
{
    if (QFileInfo::exists(path))
        return openPackage(workspace, path, trust);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return workspace.fail(
            Error{.kind = ErrorKind::Failed,
                  .what = QCoreApplication::translate("activation::PackageDesk", "“%1” cannot be made.").arg(path),
                  .why = QCoreApplication::translate("activation::PackageDesk", "There is no folder “%1”.")
                             .arg(folder.absoluteFilePath()),
                  .remedy = QCoreApplication::translate("activation::PackageDesk",
                                                        "Plug the stick in or choose another folder.")},
            {});
    }
    SitePackage fresh = SitePackage::create(site.isEmpty() ? QFileInfo(path).completeBaseName() : site);
    fresh.expectAt(path);
    return fresh;
}

Result<void> savePackage(Workspace& workspace, SitePackage& package, const QString& path)
{
    const QString packageId = package.manifest().packageId;
    const Workspace::Context context{.packageId = packageId};
    if (const auto brought = bringHistory(workspace.ledger(), package); !brought)
        return workspace.fail(brought.error(), context);
    const auto highest = workspace.ledger().highestRevision(packageId);
    if (!highest)
        return workspace.fail(highest.error(), context);
    package.raiseRevision(*highest);
    if (const auto saved = package.save(path, workspace.key()); !saved)
        return workspace.fail(saved.error(), context);
    const Manifest& manifest = package.manifest();
    if (const auto seen = workspace.ledger().sawRevision(packageId, manifest.revision, package.manifestSha256()); !seen)
        return workspace.fail(seen.error(), context);
    const auto noted = workspace.ledger().append(
        EventDraft{.kind = u"packageSaved"_s,
                   .what = QCoreApplication::translate("activation::PackageDesk", "Revision %1 of “%2” saved.")
                               .arg(manifest.revision)
                               .arg(manifest.site),
                   .packageId = packageId,
                   .data = QJsonObject{{u"revision"_s, manifest.revision},
                                       {u"manifestSha256"_s, package.manifestSha256().hex()}}});
    if (!noted)
        return failure(noted.error());
    return {};
}

Result<void> updatePackage(Workspace& workspace, SitePackage& package, const QString& path, const TrustPolicy& trust)
{
    constexpr int Attempts = 3;
    Result<void> saved;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        saved = savePackage(workspace, package, path);
        if (saved || saved.error().kind != ErrorKind::RefusedForSafety)
            return saved;
        auto theirs = openPackage(workspace, path, trust);
        if (!theirs)
            return failure(theirs.error());
        package = std::move(*theirs);
    }
    return saved;
}

Result<QString> carryPackage(Workspace& workspace, const QString& path, const QString& folder, const TrustPolicy& trust,
                             const std::function<void(qint64, qint64)>& progress, std::stop_token stop)
{
    const auto package = openPackage(workspace, path, trust, stop);
    if (!package)
        return failure(package.error());
    const Manifest& manifest = package->manifest();
    const Workspace::Context context{.packageId = manifest.packageId};
    const QString target = QDir(folder).absoluteFilePath(QFileInfo(path).fileName());
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(path).canonicalFilePath()) {
        return workspace.fail(
            Error{.kind = ErrorKind::Usage,
                  .what = QCoreApplication::translate("activation::PackageDesk", "“%1” is there already.").arg(target),
                  .why = QCoreApplication::translate("activation::PackageDesk", "It is the very file to be copied."),
                  .remedy = QCoreApplication::translate("activation::PackageDesk", "Choose another folder.")},
            context);
    }
    if (QFileInfo::exists(target)) {
        const auto why = whyToKeep(target, manifest, stop);
        if (stop.stop_requested())
            return workspace.fail(canceled(), context);
        if (why) {
            return workspace.fail(
                Error{.kind = ErrorKind::RefusedForSafety,
                      .what = QCoreApplication::translate("activation::PackageDesk", "“%1” would be overwritten.")
                                  .arg(target),
                      .why = *why,
                      .remedy = QCoreApplication::translate(
                          "activation::PackageDesk",
                          "Work on with the one that is there, or carry into another folder. If it is of no use any "
                          "more, delete it and carry again.")},
                context);
        }
    }
    if (const auto copied = safeCopy(path, target, progress, stop); !copied)
        return workspace.fail(copied.error(), context);

    for (const ActivationFile& activation : manifest.activations) {
        // What is installed already does not become "carried" again.
        const bool installed = std::any_of(manifest.receipts.begin(), manifest.receipts.end(), [&](const Receipt& r) {
            return r.activationId == activation.id && isDone(r.outcome);
        });
        if (installed)
            continue;
        const auto noted = workspace.ledger().append(EventDraft{
            .kind = stateName(ActivationState::Carried),
            .what = QCoreApplication::translate("activation::PackageDesk", "Copied to “%1”, read back and equal.")
                        .arg(target),
            .packageId = manifest.packageId,
            .installCode = activation.installCode.text(),
            .activationId = activation.id,
            .data = QJsonObject{{u"sha256"_s, activation.sha256.hex()}}});
        if (!noted)
            return failure(noted.error());
    }
    return target;
}

} // namespace activation
