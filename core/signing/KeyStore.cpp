// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/KeyStore.h"

#include "domain/Escape.h"
#include "domain/LockFile.h"
#include "signing/CmsSignature.h"
#include "signing/CmsSigning.h"
#include "signing/Crypto.h"
#include "signing/KeyFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr std::chrono::seconds MaxWait{60}; ///< another program makes a key meanwhile
constexpr qsizetype MaxIssuers = 7;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::KeyStore)
};

QString placeIn(const QString& folder)
{
    return QDir(folder).absoluteFilePath(u"signing-key.pem"_s);
}

Error notAKey(const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("This file has no key that can sign site packages."),
                 .why = why,
                 .remedy = Text::tr("It is to be a PKCS #12 file with one RSA key of 2048 bits or more and its "
                                    "certificate, signed with SHA-256; openssl pkcs12 -export makes one.")};
}

Error passphraseMissing()
{
    return Error{.kind = ErrorKind::Usage,
                 .what = Text::tr("A private key is only written out with a passphrase."),
                 .why = Text::tr("Whoever gets the file could sign in this laptop's name."),
                 .remedy = Text::tr("Give a passphrase.")};
}

/// Whether what this pair signs is what everybody else accepts.
Result<void> proves(const KeyPair& pair)
{
    const QByteArray content("a site package is signed like this");
    const QByteArray signature = signDetached(pair, content);
    if (signature.isEmpty())
        return failure(notAKey(Text::tr("It does not sign.")));
    if (const auto checked = verifyDetached(content, signature); !checked)
        return failure(notAKey(checked.error().why));
    return {};
}

/// Puts the pair in the place of the one that is there, which is kept beside it.
Result<Signer> replaceKey(const QString& folder, const KeyPair& pair)
{
    if (const auto prepared = prepareKeyFolder(folder); !prepared)
        return failure(prepared.error());
    const QString place = placeIn(folder);
    QLockFile lock(place + u".lock"_s);
    if (!takeLock(lock, MaxWait)) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The signing key could not be replaced."),
                             .why = Text::tr("Another program holds “%1”.").arg(escaped(lock.fileName())),
                             .remedy = Text::tr("Close other copies of the assistant and try again.")});
    }
    const auto former = readKeyFile(place);
    if (!former)
        return failure(former.error());
    if (*former) {
        const QString digits = (*former)->certificate.signer().fingerprint.hex().left(16);
        const QString beside = QDir(folder).absoluteFilePath(u"signing-key.%1.pem"_s.arg(digits));
        if (const auto kept = writeKeyFile(beside, **former); !kept)
            return failure(kept.error());
    }
    if (const auto written = writeKeyFile(place, pair); !written)
        return failure(written.error());
    return pair.certificate.signer();
}

std::expected<KeyPair, QString> pairFrom(const QCA::KeyBundle& bundle)
{
    const QCA::CertificateChain chain = bundle.certificateChain();
    if (chain.isEmpty())
        return std::unexpected(Text::tr("There is no certificate in it."));
    const auto certificate = X509::parse(chain.primary().toDER());
    if (!certificate)
        return std::unexpected(certificate.error());
    KeyPair pair{.key = bundle.privateKey(), .certificate = *certificate};
    if (pair.key.isNull() || !pair.key.isRSA() || !pair.key.canSign())
        return std::unexpected(Text::tr("There is no RSA key in it that can sign."));
    if (pair.key.toPublicKey().toDER() != certificate->publicKey)
        return std::unexpected(Text::tr("The private key and the certificate in it do not belong together."));
    for (const QCA::Certificate& each : chain) {
        const auto issuer = X509::parse(each.toDER());
        if (!issuer)
            return std::unexpected(issuer.error());
        if (issuer->der != certificate->der)
            pair.issuers.append(*issuer);
    }
    if (pair.issuers.size() > MaxIssuers)
        return std::unexpected(Text::tr("There are too many certificates in it."));
    return pair;
}

} // namespace

Result<Signer> renewKey(const QString& folder, const QString& name)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    const auto made = makeKeyPair(name);
    if (!made)
        return failure(made.error());
    return replaceKey(folder, *made);
}

Result<Signer> importKey(const QString& folder, const QByteArray& pkcs12, const Secret& passphrase)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    if (const auto able = checkCrypto({u"pkcs12"_s}); !able)
        return failure(able.error());
    QCA::ConvertResult outcome = QCA::ErrorDecode;
    const QCA::KeyBundle bundle = QCA::KeyBundle::fromArray(pkcs12, QCA::SecureArray(passphrase.utf8()), &outcome);
    if (outcome == QCA::ErrorPassphrase) {
        return failure(Error{.kind = ErrorKind::LoginRefused,
                             .what = Text::tr("The passphrase does not open this file."),
                             .why = Text::tr("Its key is encrypted with another one."),
                             .remedy = Text::tr("Ask whoever made the file for its passphrase.")});
    }
    if (outcome != QCA::ConvertGood || bundle.isNull())
        return failure(notAKey(Text::tr("It is no PKCS #12 file, is damaged, or has another passphrase.")));
    const auto pair = pairFrom(bundle);
    if (!pair)
        return failure(notAKey(pair.error()));
    if (const auto proven = proves(*pair); !proven)
        return failure(proven.error());
    return replaceKey(folder, *pair);
}

Result<QByteArray> exportKey(const QString& folder, const Secret& passphrase)
{
    if (passphrase.isEmpty())
        return failure(passphraseMissing());
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    if (const auto able = checkCrypto({u"pkcs12"_s}); !able)
        return failure(able.error());
    const auto stored = readKeyFile(placeIn(folder));
    if (!stored)
        return failure(stored.error());
    QByteArray file;
    if (*stored) {
        QCA::CertificateChain chain;
        chain += QCA::Certificate::fromDER((*stored)->certificate.der);
        for (const X509& issuer : (*stored)->issuers)
            chain += QCA::Certificate::fromDER(issuer.der);
        QCA::KeyBundle bundle;
        bundle.setName((*stored)->certificate.name);
        bundle.setCertificateChainAndKey(chain, (*stored)->key);
        file = bundle.toArray(QCA::SecureArray(passphrase.utf8()));
    }
    if (file.isEmpty()) {
        return failure(
            Error{.kind = ErrorKind::Failed,
                  .what = Text::tr("The signing key could not be exported."),
                  .why = *stored ? Text::tr("The crypto provider did not encrypt it.") : Text::tr("There is none yet."),
                  .remedy = Text::tr("Start the assistant again; if it stays, reinstall QCA.")});
    }
    return file;
}

QByteArray certificatePem(const SigningKey& key)
{
    return toPem(key.certificateDer(), "CERTIFICATE"_ba);
}

} // namespace activation
