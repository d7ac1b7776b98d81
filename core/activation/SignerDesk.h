// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/Workspace.h"
#include "domain/Secret.h"

namespace activation {

enum class SignerStanding
{
    Own,     ///< this laptop's present key
    Trusted, ///< compared once
    Revoked, ///< trusted no more: what it signed is refused
    Unknown, ///< never compared
};
QString standingName(SignerStanding standing); ///< "own", "trusted", "revoked", "unknown"

/// A certificate that this laptop knows as a signer of site packages.
struct KnownSigner
{
    Fingerprint fingerprint;
    QString name;
    SignerStanding standing = SignerStanding::Unknown;
    QDateTime since; ///< of the standing; invalid for the own key
    QString why;     ///< of a revocation
};

/// Which key checks a package comes from here, never from the package: the own key, and those that were compared and
/// not revoked. A revocation counts whichever laptop of the team wrote it, trust only where it was given on this one.
Result<SignerStanding> signerStanding(Workspace& workspace, const Fingerprint& fingerprint);
/// The own key first, then the others as they were trusted, then those that are only known as revoked.
Result<QList<KnownSigner>> knownSigners(Workspace& workspace);

/// The user compared this fingerprint with the one that the other laptop shows. Takes a revocation back, where there is
/// one.
Result<void> trustSigner(Workspace& workspace, const Fingerprint& fingerprint, const QString& name);
/// What this certificate signed is refused from now on. Errors: RefusedForSafety for the laptop's own key.
Result<void> revokeSigner(Workspace& workspace, const Fingerprint& fingerprint, const QString& reason);
/// The error of anything that a revoked signer signed; `what` says of what.
Result<void> refuseRevoked(Workspace& workspace, const Fingerprint& fingerprint, const QString& what);

/// A new key for this laptop, which counts from the next start on; the certificate of the former one stays trusted
/// here, so that packages of before open. Other laptops compare the new one once. The former one's passphrase is not
/// needed.
QCoro::Task<Result<Signer>> renewOwnKey(Workspace& workspace, QString name);
/// The same with a team's key out of a PKCS #12 file.
QCoro::Task<Result<Signer>> importTeamKey(Workspace& workspace, QString file, Secret passphrase);
/// Who knows the passphrase from now on: the keychain, or whoever types one chosen anew.
QCoro::Task<Result<void>> protectOwnKey(Workspace& workspace, KeyGuard guard);

} // namespace activation
