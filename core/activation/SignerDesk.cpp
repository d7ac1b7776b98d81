// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/SignerDesk.h"

#include "activation/Aside.h"
#include "domain/DateText.h"
#include "domain/Escape.h"
#include "signing/KeyStore.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Signers)
};

/// Where revocations are filed in the ledger, so that they are found without reading all of it; no package has this ID.
const QString Shelf = u"signers"_s;
const QString RevokedKind = u"signerRevoked"_s;
const QString TrustedKind = u"signerTrusted"_s;
constexpr qint64 MaxKeyFile = 1024 * 1024;

QString printOf(const Event& event)
{
    return event.data[u"fingerprint"_s].toString();
}

/// The revocation that stands, if one does. `events` are those of the shelf.
const Event* revocationIn(const QList<Event>& events, const Fingerprint& fingerprint, const QString& laptop)
{
    const Event* standing = nullptr;
    for (const Event& event : events) {
        if (printOf(event) != fingerprint.hex())
            continue;
        if (event.kind == RevokedKind)
            standing = &event;
        else if (event.kind == TrustedKind && event.laptop == laptop)
            standing = nullptr;
    }
    return standing;
}

Result<void> file(Workspace& workspace, const QString& kind, const Fingerprint& fingerprint, const QString& what,
                  const QString& why)
{
    const auto written =
        workspace.ledger().append(EventDraft{.kind = kind,
                                             .what = what,
                                             .why = why,
                                             .packageId = Shelf,
                                             .data = QJsonObject{{u"fingerprint"_s, fingerprint.hex()}}});
    if (!written)
        return failure(written.error());
    return {};
}

/// What the former key signed opens on this laptop as before.
Result<void> keepFormer(Workspace& workspace, const Signer& present)
{
    const Signer& former = workspace.key().signer();
    if (former.fingerprint == present.fingerprint || !workspace.key().isThere())
        return {};
    return workspace.ledger().trustSigner(former.fingerprint, former.name, Text::tr("This laptop's own former key."));
}

} // namespace

QString standingName(SignerStanding standing)
{
    switch (standing) {
    case SignerStanding::Own:
        return u"own"_s;
    case SignerStanding::Trusted:
        return u"trusted"_s;
    case SignerStanding::Revoked:
        return u"revoked"_s;
    case SignerStanding::Unknown:
        return u"unknown"_s;
    }
    return {};
}

Result<SignerStanding> signerStanding(Workspace& workspace, const Fingerprint& fingerprint)
{
    const auto events = workspace.ledger().events(Shelf);
    if (!events)
        return failure(events.error());
    if (revocationIn(*events, fingerprint, workspace.ledger().laptop()))
        return SignerStanding::Revoked;
    if (fingerprint == workspace.key().signer().fingerprint)
        return SignerStanding::Own;
    const auto trusted = workspace.ledger().isSignerTrusted(fingerprint);
    if (!trusted)
        return failure(trusted.error());
    return *trusted ? SignerStanding::Trusted : SignerStanding::Unknown;
}

Result<QList<KnownSigner>> knownSigners(Workspace& workspace)
{
    const auto events = workspace.ledger().events(Shelf);
    if (!events)
        return failure(events.error());
    const auto records = workspace.ledger().records();
    if (!records)
        return failure(records.error());
    const Signer& own = workspace.key().signer();
    QList<KnownSigner> known;
    if (workspace.key().isThere())
        known.append({.fingerprint = own.fingerprint,
                      .name = own.name,
                      .standing = SignerStanding::Own,
                      .since = {},
                      .why = {}});
    for (const TrustedSigner& signer : records->signers) {
        if (signer.fingerprint != own.fingerprint)
            known.append({.fingerprint = signer.fingerprint,
                          .name = signer.name,
                          .standing = SignerStanding::Trusted,
                          .since = signer.trustedAt,
                          .why = {}});
    }
    for (const Event& event : *events) {
        const auto fingerprint = Fingerprint::parse(printOf(event));
        if (fingerprint && std::ranges::find(known, *fingerprint, &KnownSigner::fingerprint) == known.end())
            known.append({.fingerprint = *fingerprint, .name = {}, .since = event.at, .why = {}});
    }
    for (KnownSigner& signer : known) {
        if (const Event* const revoked = revocationIn(*events, signer.fingerprint, workspace.ledger().laptop())) {
            signer.standing = SignerStanding::Revoked;
            signer.since = revoked->at;
            signer.why = revoked->why;
        }
    }
    return known;
}

Result<void> trustSigner(Workspace& workspace, const Fingerprint& fingerprint, const QString& name)
{
    const auto standing = signerStanding(workspace, fingerprint);
    if (!standing)
        return failure(standing.error());
    const QString why = Text::tr("Fingerprint compared by the user.");
    if (*standing == SignerStanding::Revoked) {
        const auto filed =
            file(workspace, TrustedKind, fingerprint,
                 Text::tr("The revocation of the signer %1 was taken back.").arg(fingerprint.groups()), why);
        if (!filed)
            return filed;
    }
    return workspace.ledger().trustSigner(fingerprint, name, why);
}

Result<void> revokeSigner(Workspace& workspace, const Fingerprint& fingerprint, const QString& reason)
{
    if (fingerprint == workspace.key().signer().fingerprint) {
        return workspace.fail(
            Error{.kind = ErrorKind::RefusedForSafety,
                  .what = Text::tr("This laptop's own key cannot be revoked while it is in use."),
                  .why = Text::tr("Everything that this laptop saves would be refused."),
                  .remedy =
                      Text::tr("Renew the key first (on the command line: activationctl signer renew); then revoke "
                               "the former one.")},
            {});
    }
    return file(workspace, RevokedKind, fingerprint,
                Text::tr("The signer %1 is trusted no more.").arg(fingerprint.groups()), reason);
}

Result<void> refuseRevoked(Workspace& workspace, const Fingerprint& fingerprint, const QString& what)
{
    const auto events = workspace.ledger().events(Shelf);
    if (!events)
        return failure(events.error());
    const Event* const revoked = revocationIn(*events, fingerprint, workspace.ledger().laptop());
    if (!revoked)
        return {};
    QString why = Text::tr("The signer with the certificate %1 was revoked on %2.")
                      .arg(fingerprint.groups(), timeText(revoked->at));
    if (!revoked->why.isEmpty())
        why += u' ' + Text::tr("The reason given: %1").arg(escaped(revoked->why));
    return failure(Error{
        .kind = ErrorKind::CertificateUntrusted,
        .what = what,
        .why = why,
        .remedy = Text::tr("Get it saved anew by a laptop that is trusted. If the revocation was a mistake, compare "
                           "the fingerprint again and trust it (on the command line: activationctl signer trust "
                           "%1).")
                      .arg(fingerprint.hex())});
}

QCoro::Task<Result<Signer>> renewOwnKey(Workspace& workspace, QString name)
{
    Workspace& space = workspace;
    const Signer former = space.key().signer();
    if (name.isEmpty())
        name = space.key().isThere() ? former.name : Workspace::computerName();
    const auto passphrase = co_await space.keyAccess().choose(name);
    if (!passphrase)
        co_return space.fail(passphrase.error(), {});
    if (space.key().isThere()) {
        const auto kept =
            space.ledger().trustSigner(former.fingerprint, former.name, Text::tr("This laptop's own former key."));
        if (!kept)
            co_return failure(kept.error());
    }
    auto made = co_await aside<Result<Signer>>(
        [folder = space.key().folder(), name, passphrase = *passphrase] { return renewKey(folder, name, passphrase); });
    if (!made)
        co_return space.fail(made.error(), {});
    const auto filed = file(space, u"signerRenewed"_s, made->fingerprint,
                            Text::tr("This laptop has a new key, %1.").arg(made->fingerprint.groups()),
                            Text::tr("The former one was %1.").arg(former.fingerprint.groups()));
    if (!filed)
        co_return failure(filed.error());
    co_return made;
}

QCoro::Task<Result<Signer>> importTeamKey(Workspace& workspace, QString path, Secret filePassphrase)
{
    Workspace& space = workspace;
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) {
        co_return space.fail(Error{.kind = ErrorKind::Failed,
                                   .what = Text::tr("“%1” cannot be read.").arg(escaped(path)),
                                   .why = in.errorString(),
                                   .remedy = Text::tr("Check its name and place.")},
                             {});
    }
    const QByteArray bytes = in.read(MaxKeyFile);
    // Before anybody is asked for a passphrase of the laptop's own.
    const auto looked =
        co_await aside<Result<Signer>>([bytes, filePassphrase] { return readPkcs12(bytes, filePassphrase); });
    if (!looked)
        co_return space.fail(looked.error(), {});
    const auto passphrase = co_await space.keyAccess().choose(looked->name);
    if (!passphrase)
        co_return space.fail(passphrase.error(), {});
    auto imported = co_await aside<Result<Signer>>(
        [folder = space.key().folder(), bytes, filePassphrase, passphrase = *passphrase] {
            return importKey(folder, bytes, filePassphrase, passphrase);
        });
    if (!imported)
        co_return space.fail(imported.error(), {});
    if (const auto kept = keepFormer(space, *imported); !kept)
        co_return failure(kept.error());
    const auto filed =
        file(space, u"signerRenewed"_s, imported->fingerprint,
             Text::tr("This laptop signs with the key “%1”, %2.")
                 .arg(escaped(imported->name), imported->fingerprint.groups()),
             Text::tr("It was imported; the former one was %1.").arg(space.key().signer().fingerprint.groups()));
    if (!filed)
        co_return failure(filed.error());
    co_return imported;
}

QCoro::Task<Result<void>> protectOwnKey(Workspace& workspace, KeyGuard guard)
{
    Workspace& space = workspace;
    if (const auto ready = co_await space.readyToSign(); !ready)
        co_return space.fail(ready.error(), {});
    const KeyGuard formerGuard = space.key().guard();
    const QString formerId = space.key().passphraseId();
    const auto passphrase = co_await space.keyAccess().chooseFrom(guard, space.key().signer().name);
    if (!passphrase)
        co_return space.fail(passphrase.error(), {});
    const auto closed =
        co_await aside<Result<void>>([folder = space.key().folder(), passphrase = *passphrase]() -> Result<void> {
            const auto key = sealKey(folder, passphrase);
            return key ? Result<void>() : Result<void>(failure(key.error()));
        });
    if (!closed)
        co_return space.fail(closed.error(), {});
    if (const auto loaded = space.reloadKey(); !loaded)
        co_return failure(loaded.error());
    // Only now: the file that it opened is gone.
    if (const auto keeper = space.keyAccess().keeperOf(formerGuard))
        (void)co_await keeper->forget(formerId);
    co_return file(space, u"keyProtected"_s, space.key().signer().fingerprint,
                   guard == KeyGuard::Keychain ? Text::tr("The keychain has the signing key's passphrase.")
                                               : Text::tr("The signing key has a passphrase that was chosen."),
                   {});
}

} // namespace activation
