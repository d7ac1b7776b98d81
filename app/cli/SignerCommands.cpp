// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/SignerDesk.h"
#include "cli/Commands.h"
#include "domain/Escape.h"
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

QJsonObject toJson(const Signer& signer)
{
    return QJsonObject{{u"fingerprint"_s, signer.fingerprint.hex()},
                       {u"name"_s, signer.name},
                       {u"validFrom"_s, signer.validFrom.toString(Qt::ISODate)},
                       {u"validUntil"_s, signer.validUntil.toString(Qt::ISODate)}};
}

int sayOwn(const Call& call, const Signer& signer, const QString& place)
{
    call.output.line(
        Text::tr("“%1”, valid until %2").arg(escaped(signer.name), signer.validUntil.toString(Qt::ISODate)));
    call.output.line(Text::tr("SHA-256 %1").arg(signer.fingerprint.groups()));
    QJsonObject json{{u"ok"_s, true}, {u"signer"_s, toJson(signer)}};
    if (!place.isEmpty())
        json[u"place"_s] = place;
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
        return sayOwn(call, space.key().signer(), space.key().place());
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

int signerRenew(Call& call)
{
    return inWorkspace(call, [&call](Workspace& space) -> Result<int> {
        const auto made = renewOwnKey(space, call.line.name);
        if (!made)
            return failure(made.error());
        call.output.message(Text::tr("Other laptops have to compare the new fingerprint once:"));
        return sayOwn(call, *made, {});
    });
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
        const auto key = exportKey(QFileInfo(space.key().place()).absolutePath(), *passphrase);
        if (!key)
            return failure(key.error());
        if (const auto written = write(path, *key, true); !written)
            return failure(written.error());
        return done(call, Text::tr("The private key is in “%1”, encrypted with the passphrase.").arg(path),
                    {{u"file"_s, path}});
    });
}

int signerImport(Call& call)
{
    return inWorkspace(call, [&call](Workspace& space) -> Result<int> {
        const auto passphrase = passphraseOf(call.line);
        if (!passphrase)
            return failure(passphrase.error());
        const auto imported = importTeamKey(space, call.line.arguments.first(), *passphrase);
        if (!imported)
            return failure(imported.error());
        call.output.message(Text::tr("This laptop signs with it from now on:"));
        return sayOwn(call, *imported, {});
    });
}

} // namespace activation::cli
