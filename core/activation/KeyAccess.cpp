// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/KeyAccess.h"

#include "activation/Aside.h"
#include "activation/Workspace.h"
#include "domain/Escape.h"

#include <QCoreApplication>
#include <QCoroSignal>

#include <utility>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::KeyAccess)
};

/// Keeps it, and finds it again: a passphrase that is lost is a key that is lost.
QCoro::Task<Result<void>> keepSurely(std::shared_ptr<PassphraseKeeper> keeper, KeyPassphrase passphrase)
{
    if (const auto kept = co_await keeper->keep(passphrase.id, passphrase.secret); !kept)
        co_return failure(kept.error());
    const auto found = co_await keeper->find(passphrase.id);
    if (!found)
        co_return failure(found.error());
    if (!*found || (*found)->utf8() != passphrase.secret.utf8()) {
        co_return failure(Error{.kind = ErrorKind::Failed,
                                .what = Text::tr("The keychain did not keep the signing key's passphrase."),
                                .why = Text::tr("What was read back is not what was written."),
                                .remedy = Text::tr("Unlock or set up a keychain, or choose a passphrase.")});
    }
    co_return Result<void>{};
}

/// The key in its folder as it is now, with what another thread does to it first.
QCoro::Task<Result<void>> reloaded(Workspace& workspace, std::function<Result<void>()> work)
{
    Workspace& space = workspace;
    if (const auto done = co_await aside<Result<void>>(std::move(work)); !done)
        co_return failure(done.error());
    co_return space.reloadKey();
}

Result<void> asVoid(const Result<SigningKey>& key)
{
    return key ? Result<void>() : Result<void>(failure(key.error()));
}

Error tooShort()
{
    return keyIsLocked(Text::tr("The passphrase is shorter than %1 characters.").arg(KeyPassphrase::MinLength),
                       Text::tr("Choose a longer one: whoever finds the laptop may try millions of them."));
}

} // namespace

std::shared_ptr<PassphraseKeeper> KeyAccess::keeperOf(KeyGuard guard) const
{
    if (guard == KeyGuard::Keychain)
        return sources.keychain;
    return guard == KeyGuard::File ? sources.file : nullptr;
}

QCoro::Task<Result<void>> KeyAccess::ready(Workspace& workspace)
{
    Workspace& space = workspace;
    while (m_isSettling)
        co_await qCoro(this, &KeyAccess::settled);
    if (space.key().isOpen() && space.key().guard() != KeyGuard::None)
        co_return Result<void>{};
    m_isSettling = true;
    const auto done = co_await settle(space);
    m_isSettling = false;
    Q_EMIT settled();
    co_return done;
}

QCoro::Task<Result<void>> KeyAccess::settle(Workspace& workspace)
{
    Workspace& space = workspace;
    // Another program may have made, replaced or encrypted it meanwhile.
    if (const auto now = space.reloadKey(); !now)
        co_return failure(now.error());
    if (space.key().isOpen() && space.key().guard() != KeyGuard::None)
        co_return Result<void>{};
    if (space.key().isThere() && space.key().guard() != KeyGuard::None)
        co_return co_await unlock(space);
    const bool isNew = !space.key().isThere();
    const QString name = isNew ? Workspace::computerName() : space.key().signer().name;
    const auto chosen = co_await choose(name);
    if (!chosen)
        co_return failure(chosen.error());
    const QString folder = space.key().folder();
    const auto done = co_await reloaded(space, [isNew, folder, name, passphrase = *chosen] {
        return asVoid(isNew ? makeKey(folder, name, passphrase) : sealKey(folder, passphrase));
    });
    if (!done)
        co_return done;
    if (space.key().passphraseId() == chosen->id && space.key().guard() == chosen->guard)
        co_return Result<void>{};
    // Another program was faster, and its passphrase counts.
    if (const auto keeper = keeperOf(chosen->guard))
        (void)co_await keeper->forget(chosen->id);
    if (!space.key().isOpen())
        co_return co_await unlock(space);
    co_return Result<void>{};
}

QCoro::Task<Result<KeyPassphrase>> KeyAccess::choose(QString name)
{
    if (sources.given)
        co_return co_await chooseFrom(KeyGuard::Typed, name);
    std::optional<Error> noKeychain;
    if (sources.keychain) {
        auto made = co_await chooseFrom(KeyGuard::Keychain, name);
        if (made)
            co_return made;
        noKeychain = made.error();
    }
    if (sources.ask) {
        const auto typed =
            co_await askFor({.isNew = true, .name = name, .whyAsked = noKeychain ? noKeychain->why : QString()});
        if (!typed)
            co_return failure(typed.error());
        co_return KeyPassphrase{.secret = *typed, .guard = KeyGuard::Typed};
    }
    if (sources.file)
        co_return co_await chooseFrom(KeyGuard::File, name);
    co_return failure(noKeychain.value_or(keyIsLocked(
        Text::tr("There is no keychain, and nobody to ask for a passphrase."), Text::tr("Set up a keychain."))));
}

QCoro::Task<Result<KeyPassphrase>> KeyAccess::chooseFrom(KeyGuard guard, QString name)
{
    if (const auto keeper = keeperOf(guard)) {
        KeyPassphrase made = KeyPassphrase::random(guard);
        if (const auto kept = co_await keepSurely(keeper, made); !kept)
            co_return failure(kept.error());
        co_return made;
    }
    if (guard != KeyGuard::Typed)
        co_return failure(keyIsLocked(Text::tr("The keychain is not to be asked."), Text::tr("Choose a passphrase.")));
    if (sources.given) {
        if (QString::fromUtf8(sources.given->utf8()).size() < KeyPassphrase::MinLength)
            co_return failure(tooShort());
        co_return KeyPassphrase{.secret = *sources.given, .guard = KeyGuard::Typed};
    }
    const auto typed = co_await askFor({.isNew = true, .name = name, .whyAsked = {}});
    if (!typed)
        co_return failure(typed.error());
    co_return KeyPassphrase{.secret = *typed, .guard = KeyGuard::Typed};
}

QCoro::Task<Result<Secret>> KeyAccess::askFor(KeyQuestion question)
{
    if (!sources.ask) {
        co_return failure(keyIsLocked(Text::tr("Its passphrase is needed, and nobody is there to type it."),
                                      Text::tr("Put the passphrase into a file that only you can read and name it with "
                                               "--key-passphrase-file, or run it in a terminal.")));
    }
    auto typed = co_await sources.ask(question);
    if (typed && question.isNew && QString::fromUtf8(typed->utf8()).size() < KeyPassphrase::MinLength)
        co_return failure(tooShort());
    co_return typed;
}

QCoro::Task<Result<void>> KeyAccess::unlock(Workspace& workspace)
{
    Workspace& space = workspace;
    const KeyGuard guard = space.key().guard();
    const auto tried = [&space](Secret passphrase) {
        return aside<Result<void>>(
            [folder = space.key().folder(), passphrase = std::move(passphrase)]() -> Result<void> {
                const auto key = SigningKey::load(folder); // one of this thread's own
                return key ? key->open(passphrase) : Result<void>(failure(key.error()));
            });
    };
    if (sources.given)
        co_return co_await tried(*sources.given);
    if (guard == KeyGuard::Typed)
        co_return co_await unlockByAsking(space);
    const auto keeper = keeperOf(guard);
    const auto found = keeper ? co_await keeper->find(space.key().passphraseId())
                              : Result<std::optional<Secret>>(std::optional<Secret>());
    if (found && *found)
        co_return co_await tried(**found);
    const QString remedy =
        Text::tr("Unlock the keychain and try again. Where it is gone, make a new key (on the command line: "
                 "activationctl signer renew); other laptops compare its fingerprint once.");
    if (guard == KeyGuard::File) {
        co_return failure(keyIsLocked(
            found ? Text::tr("Its passphrase is in a file of the assistant's that is not there.") : found.error().why,
            Text::tr("Bring the file back, or make a new key (on the command line: activationctl signer renew); other "
                     "laptops compare its fingerprint once.")));
    }
    co_return failure(keyIsLocked(!keeper ? Text::tr("Its passphrase is in a keychain that is not asked here.")
                                  : found ? Text::tr("Its passphrase is not in the keychain.")
                                          : found.error().what + u' ' + found.error().why,
                                  remedy));
}

QCoro::Task<Result<void>> KeyAccess::unlockByAsking(Workspace& workspace)
{
    Workspace& space = workspace;
    constexpr int MaxTries = 20; // a person gives up before; a program that answers must end
    KeyQuestion question{.isNew = false, .name = space.key().signer().name, .whyAsked = {}};
    Result<void> opened;
    for (int attempt = 0; attempt < MaxTries; ++attempt) {
        const auto typed = co_await askFor(question);
        if (!typed)
            co_return failure(typed.error());
        opened = co_await aside<Result<void>>([folder = space.key().folder(), passphrase = *typed]() -> Result<void> {
            const auto key = SigningKey::load(folder);
            return key ? key->open(passphrase) : Result<void>(failure(key.error()));
        });
        if (opened || opened.error().kind != ErrorKind::LoginRefused)
            co_return opened;
        question.wasWrong = true;
    }
    co_return opened;
}

} // namespace activation
