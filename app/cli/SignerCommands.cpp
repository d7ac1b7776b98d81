// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/SignerDesk.h"
#include "cli/Commands.h"
#include "cli/HiddenInput.h"
#include "cli/KeyCommands.h"
#include "domain/Escape.h"
#include "report/QrPicture.h"
#include "signing/KeyStore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

QString words(SignerStanding standing)
{
    switch (standing) {
    case SignerStanding::Own:
        return Text::tr("this laptop");
    case SignerStanding::Trusted:
        return Text::tr("trusted");
    case SignerStanding::Revoked:
        return Text::tr("REVOKED");
    case SignerStanding::Unknown:
        break;
    }
    return Text::tr("not trusted");
}

QString words(KeyGuard guard)
{
    switch (guard) {
    case KeyGuard::Keychain:
        return Text::tr("Encrypted; the keychain has its passphrase.");
    case KeyGuard::Typed:
        return Text::tr("Encrypted with a passphrase that you chose.");
    case KeyGuard::File:
        return Text::tr("Encrypted; its passphrase is in a file, for want of a keychain (see: signer protect).");
    case KeyGuard::None:
        break;
    }
    return Text::tr("NOT ENCRYPTED");
}

QJsonObject toJson(const Signer& signer)
{
    return QJsonObject{{u"fingerprint"_s, signer.fingerprint.hex()},
                       {u"name"_s, signer.name},
                       {u"validFrom"_s, signer.validFrom.toString(Qt::ISODate)},
                       {u"validUntil"_s, signer.validUntil.toString(Qt::ISODate)}};
}

/// Dark on light whatever the terminal's colors are: not every scanner reads the inverse.
void showCode(const Output& output, const QrPicture& code)
{
    QStringList lines = code.text().split(u'\n', Qt::SkipEmptyParts);
    if (isTerminalOut()) {
        for (QString& line : lines)
            line = u"\x1b[30;107m%1\x1b[0m"_s.arg(line);
    }
    output.line(lines.join(u'\n'));
}

/// `key`: the file that it is in; null where it is the one of the next start.
int sayOwn(const Call& call, const Signer& signer, const SigningKey* key)
{
    call.output.line(
        Text::tr("“%1”, valid until %2").arg(escaped(signer.name), signer.validUntil.toString(Qt::ISODate)));
    call.output.line(Text::tr("SHA-256 %1").arg(signer.fingerprint.groups()));
    QJsonObject json{{u"ok"_s, true}, {u"signer"_s, toJson(signer)}};
    if (key) {
        json[u"place"_s] = key->place();
        json[u"passphrase"_s] = guardName(key->guard());
        call.output.line(words(key->guard()));
    }
    call.output.object(json);
    return 0;
}

int done(const Call& call, const QString& text, const QJsonObject& more = {})
{
    call.output.line(text);
    QJsonObject json = more;
    json[u"ok"_s] = true;
    call.output.object(json);
    return 0;
}

Result<void> write(const QString& path, const QByteArray& bytes, bool isSecret)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && isSecret) // before the first byte
        written = file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    written = written && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return failure(Error{.kind = ErrorKind::Failed,
                         .what = Text::tr("“%1” cannot be written.").arg(escaped(path)),
                         .why = file.errorString(),
                         .remedy = Text::tr("Check the folder, its permissions and free space.")});
}

bool isKeyFile(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"p12"_s || ending == u"pfx"_s;
}

Result<Secret> passphraseOf(const CommandLine& line)
{
    if (!line.passphraseFile.isEmpty())
        return readPassword(line.passphraseFile);
    return failure(Error{.kind = ErrorKind::Usage,
                         .what = Text::tr("--passphrase-file is missing."),
                         .why = Text::tr("A private key's file is encrypted with a passphrase."),
                         .remedy = Text::tr("Put it into a file that only you can read, or give it on standard input: "
                                            "--passphrase-file -")});
}

/// Runs `work` with the workspace; errors are said, and in the ledger where `work` put them.
template <class Work>
int inWorkspace(const Call& call, Work work)
{
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    const Result<int> code = work(**workspace);
    return code ? *code : call.fail(code.error());
}

} // namespace

int signerShow(Call& call)
{
    return inWorkspace(call, [&call](Workspace& space) -> Result<int> {
        if (call.line.qr) {
            const auto code = QrPicture::of(space.key().signer().fingerprint.hex());
            if (!code)
                return failure(code.error());
            showCode(call.output, *code);
        }
        return sayOwn(call, space.key().signer(), &space.key());
    });
}

int signerList(Call& call)
{
    return inWorkspace(call, [&call](Workspace& space) -> Result<int> {
        const auto known = knownSigners(space);
        if (!known)
            return failure(known.error());
        QJsonArray list;
        for (const KnownSigner& signer : *known) {
            call.output.line(
                u"%1  %2  “%3”"_s.arg(signer.fingerprint.groups(), words(signer.standing), escaped(signer.name)));
            if (!signer.why.isEmpty())
                call.output.line(u"    "_s + escaped(signer.why));
            QJsonObject json{{u"fingerprint"_s, signer.fingerprint.hex()},
                             {u"name"_s, signer.name},
                             {u"standing"_s, standingName(signer.standing)}};
            if (signer.since.isValid())
                json[u"since"_s] = signer.since.toString(Qt::ISODate);
            if (!signer.why.isEmpty())
                json[u"why"_s] = signer.why;
            list.append(json);
        }
        call.output.object(QJsonObject{{u"ok"_s, true}, {u"signers"_s, list}});
        return 0;
    });
}

int signerTrust(Call& call)
{
    return inWorkspace(call, [&call](Workspace& space) -> Result<int> {
        const Fingerprint fingerprint = *Fingerprint::parse(call.line.arguments.first()); // checked with the call
        if (const auto trusted = trustSigner(space, fingerprint, call.line.name); !trusted)
            return failure(trusted.error());
        return done(call, Text::tr("Site packages by %1 are opened from now on.").arg(fingerprint.groups()));
    });
}

int signerRevoke(Call& call)
{
    return inWorkspace(call, [&call](Workspace& space) -> Result<int> {
        const Fingerprint fingerprint = *Fingerprint::parse(call.line.arguments.first());
        if (const auto revoked = revokeSigner(space, fingerprint, call.line.reason); !revoked)
            return failure(revoked.error());
        return done(call, Text::tr("Site packages by %1 are refused from now on.").arg(fingerprint.groups()));
    });
}

QCoro::Task<int> signerRenew(Call& call)
{
    Call& request = call;
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    const auto made = co_await renewOwnKey(**workspace, request.line.name);
    if (!made)
        co_return request.fail(made.error());
    request.output.message(Text::tr("Other laptops have to compare the new fingerprint once:"));
    if (const auto loaded = (*workspace)->reloadKey(); !loaded)
        co_return request.fail(loaded.error());
    tellOfFile(request, **workspace);
    co_return sayOwn(request, *made, nullptr);
}

int signerExport(Call& call)
{
    return inWorkspace(call, [&call](Workspace& space) -> Result<int> {
        const QString path = call.line.arguments.first();
        if (!isKeyFile(path)) {
            if (const auto written = write(path, certificatePem(space.key()), false); !written)
                return failure(written.error());
            return done(call, Text::tr("The certificate is in “%1”.").arg(path), {{u"file"_s, path}});
        }
        const auto passphrase = passphraseOf(call.line);
        if (!passphrase)
            return failure(passphrase.error());
        const auto key = exportKey(space.key(), *passphrase);
        if (!key)
            return failure(key.error());
        if (const auto written = write(path, *key, true); !written)
            return failure(written.error());
        return done(call, Text::tr("The private key is in “%1”, encrypted with the passphrase.").arg(path),
                    {{u"file"_s, path}});
    });
}

QCoro::Task<int> signerImport(Call& call)
{
    Call& request = call;
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    const auto passphrase = passphraseOf(request.line);
    if (!passphrase)
        co_return request.fail(passphrase.error());
    const auto imported = co_await importTeamKey(**workspace, request.line.arguments.first(), *passphrase);
    if (!imported)
        co_return request.fail(imported.error());
    request.output.message(Text::tr("This laptop signs with it from now on:"));
    if (const auto loaded = (*workspace)->reloadKey(); !loaded)
        co_return request.fail(loaded.error());
    tellOfFile(request, **workspace);
    co_return sayOwn(request, *imported, nullptr);
}

} // namespace activation::cli
