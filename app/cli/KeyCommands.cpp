// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/KeyCommands.h"

#include "activation/SignerDesk.h"
#include "cli/HiddenInput.h"
#include "domain/Escape.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

std::unexpected<Error> stopped()
{
    Error error = keyIsLocked(Text::tr("No passphrase was typed."),
                              Text::tr("Run it again and type it, or name a file with it: --key-passphrase-file FILE"));
    error.kind = ErrorKind::Canceled;
    return failure(std::move(error));
}

Result<Secret> chosen(const Output& output, const KeyQuestion& question)
{
    output.message(
        Text::tr("The key “%1” with which this laptop signs is kept encrypted.").arg(escaped(question.name)));
    if (!question.whyAsked.isEmpty())
        output.message(Text::tr("No keychain keeps its passphrase: %1").arg(question.whyAsked));
    output.message(Text::tr("Choose a passphrase of %1 characters or more; it is asked for once in every call that "
                            "signs. Whoever forgets it makes a new key.")
                       .arg(KeyPassphrase::MinLength));
    while (true) {
        auto typed = hiddenInput(Text::tr("New passphrase:"));
        if (!typed)
            return stopped();
        if (QString::fromUtf8(typed->utf8()).size() < KeyPassphrase::MinLength) {
            output.message(Text::tr("It is too short."));
            continue;
        }
        const auto again = hiddenInput(Text::tr("The same again:"));
        if (!again)
            return stopped();
        if (again->utf8() == typed->utf8())
            return *std::move(typed);
        output.message(Text::tr("The two are not the same."));
    }
}

QCoro::Task<Result<Secret>> askedAtTerminal(const Output& output, KeyQuestion question)
{
    if (question.isNew)
        co_return chosen(output, question);
    if (question.wasWrong)
        output.message(Text::tr("That is not the passphrase."));
    auto typed = hiddenInput(Text::tr("Passphrase of the signing key “%1”:").arg(escaped(question.name)));
    if (!typed || typed->isEmpty())
        co_return stopped();
    co_return *std::move(typed);
}

std::shared_ptr<FileKeeper> ownFiles()
{
    return std::make_shared<FileKeeper>(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                        u"/smartserver-activation-assistant"_s);
}

} // namespace

bool needsKey(const CommandLine& line)
{
    using Command = CommandLine::Command;
    switch (line.command) {
    case Command::Read:
    case Command::PortalBrowse:
    case Command::Add:
    case Command::MaintenanceRequest:
    case Command::LedgerExport:
    case Command::SignerShow:
    case Command::SignerExport:
        return true;
    case Command::PortalActivate:
        return !line.plan;
    case Command::Install:
        return !line.package.isEmpty();
    default:
        return false;
    }
}

KeySources keySources(const Call& call)
{
    KeySources sources{.given = call.keyPassphrase, .keychain = std::make_shared<KeychainKeeper>(), .file = ownFiles()};
    if (isTerminal()) {
        sources.ask = [output = call.output](KeyQuestion question) {
            return askedAtTerminal(output, std::move(question));
        };
    }
    return sources;
}

void tellOfFile(const Call& call, const Workspace& workspace)
{
    if (workspace.key().guard() != KeyGuard::File)
        return;
    call.output.message(
        Text::tr("There is no keychain, and nobody to ask: the signing key's passphrase is kept in “%1”. Better: "
                 "activationctl signer protect keychain|passphrase")
            .arg(ownFiles()->fileOf(workspace.key().passphraseId())));
}

QCoro::Task<Result<void>> prepareKey(Call& call)
{
    Call& request = call;
    auto workspace = request.workspace();
    if (!workspace)
        co_return failure(workspace.error());
    Workspace& space = **workspace;
    const KeyGuard before = space.key().guard();
    if (const auto ready = co_await space.readyToSign(); !ready)
        co_return space.fail(ready.error(), {});
    if (before != KeyGuard::File)
        tellOfFile(request, space);
    co_return Result<void>{};
}

QCoro::Task<int> signerProtect(Call& call)
{
    Call& request = call;
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    Workspace& space = **workspace;
    if (const auto ready = co_await space.readyToSign(); !ready)
        co_return request.fail(space.fail(ready.error(), {}).error());
    const bool intoKeychain = request.line.arguments.first() == u"keychain"_s;
    // What was given opened the key; the new one is another.
    KeySources& sources = space.keyAccess().sources;
    sources.given.reset();
    if (!request.line.passphraseFile.isEmpty()) {
        auto fresh = readPassword(request.line.passphraseFile);
        if (!fresh)
            co_return request.fail(fresh.error());
        sources.given = *std::move(fresh);
    } else if (!intoKeychain && !sources.ask) {
        co_return request.fail(
            Error{.kind = ErrorKind::Usage,
                  .what = Text::tr("--passphrase-file is missing."),
                  .why = Text::tr("The new passphrase is asked for at a terminal, and there is none."),
                  .remedy = Text::tr("Put it into a file that only you can read, or give it on standard input: "
                                     "--passphrase-file -")});
    }
    const auto done = co_await protectOwnKey(space, intoKeychain ? KeyGuard::Keychain : KeyGuard::Typed);
    if (!done)
        co_return request.fail(done.error());
    request.output.line(intoKeychain ? Text::tr("The keychain has the signing key's passphrase from now on.")
                                     : Text::tr("The signing key has the new passphrase from now on."));
    request.output.object({{u"ok"_s, true}, {u"passphrase"_s, guardName(space.key().guard())}});
    co_return 0;
}

} // namespace activation::cli
