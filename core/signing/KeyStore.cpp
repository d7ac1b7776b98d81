// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/KeyStore.h"

#include "domain/Escape.h"
#include "domain/LockFile.h"
#include "signing/CmsSignature.h"
#include "signing/CmsSigning.h"
#include "signing/Crypto.h"
#include "signing/KeyFile.h"
#include "signing/OpenKeys.h"
#include "signing/Pkcs12Limits.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

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

Result<std::unique_ptr<QLockFile>> lockKey(const QString& folder)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    if (const auto prepared = prepareKeyFolder(folder); !prepared)
        return failure(prepared.error());
    auto lock = std::make_unique<QLockFile>(placeIn(folder) + u".lock"_s);
    if (takeLock(*lock, MaxWait))
        return lock;
    return failure(
        Error{.kind = ErrorKind::Failed,
              .what = Text::tr("The signing key could not be written."),
              .why = lock->error() == QLockFile::LockFailedError
                         ? Text::tr("Another program holds “%1” and does not let go.").arg(escaped(lock->fileName()))
                         : Text::tr("“%1” cannot be written.").arg(escaped(lock->fileName())),
              .remedy = Text::tr("Close other copies of the assistant, check that the folder is yours, and "
                                 "try again.")});
}

Result<StoredKey> sealed(const X509& certificate, const QList<X509>& issuers, const QCA::SecureArray& privateKey,
                         const KeyPassphrase& passphrase)
{
    const bool isRandom = passphrase.guard == KeyGuard::Keychain || passphrase.guard == KeyGuard::File;
    auto made = SealedKey::seal(privateKey, passphrase.secret,
                                isRandom ? SealedKey::CountForRandom : SealedKey::CountForChosen);
    if (!made) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The signing key could not be encrypted."),
                             .why = made.error(),
                             .remedy = Text::tr("Start the assistant again; if it stays, reinstall QCA.")});
    }
    return StoredKey{.certificate = certificate,
                     .issuers = issuers,
                     .sealed = *std::move(made),
                     .guard = passphrase.guard,
                     .passphraseId = passphrase.id};
}

/// Puts the pair in the place of the one that is there, which is kept beside it.
Result<Signer> replaceKey(const QString& folder, const KeyPair& pair, const KeyPassphrase& passphrase)
{
    const QString place = placeIn(folder);
    const auto lock = lockKey(folder);
    if (!lock)
        return failure(lock.error());
    auto former = readKeyFile(place);
    if (!former)
        return failure(former.error());
    const QCA::SecureArray bytes = pair.key.toDER();
    const auto fresh = sealed(pair.certificate, pair.issuers, bytes, passphrase);
    if (!fresh)
        return failure(fresh.error());
    if (*former) {
        const StoredKey& old = **former;
        const QString digits = old.certificate.signer().fingerprint.hex().left(16);
        const QString beside = QDir(folder).absoluteFilePath(u"signing-key.%1.pem"_s.arg(digits));
        const auto closed =
            old.sealed ? Result<StoredKey>(old) : sealed(old.certificate, old.issuers, old.clear, passphrase);
        if (!closed)
            return failure(closed.error());
        if (const auto kept = writeKeyFile(beside, *closed); !kept)
            return failure(kept.error());
    }
    if (const auto written = writeKeyFile(place, *fresh); !written)
        return failure(written.error());
    const Signer signer = pair.certificate.signer();
    openkeys::keep(signer.fingerprint, bytes);
    return signer;
}

/// What is in an opened file, as this laptop signs with it.
std::expected<KeyPair, QString> pairFrom(const QSslKey& key, const QSslCertificate& primary,
                                         const QList<QSslCertificate>& others)
{
    if (primary.isNull())
        return std::unexpected(Text::tr("There is no certificate in it."));
    const auto certificate = X509::parse(primary.toDer());
    if (!certificate)
        return std::unexpected(certificate.error());
    KeyPair pair{.key = {}, .certificate = *certificate};
    if (key.algorithm() == QSsl::Rsa) {
        QByteArray pem = key.toPem();
        pair.key = QCA::PrivateKey::fromPEM(QString::fromLatin1(pem));
        wipe(pem);
    }
    if (pair.key.isNull() || !pair.key.isRSA() || !pair.key.canSign())
        return std::unexpected(Text::tr("There is no RSA key in it that can sign."));
    if (pair.key.toPublicKey().toDER() != certificate->publicKey)
        return std::unexpected(Text::tr("The private key and the certificate in it do not belong together."));
    for (const QSslCertificate& each : others) {
        const auto issuer = X509::parse(each.toDer());
        if (!issuer)
            return std::unexpected(issuer.error());
        if (issuer->der != certificate->der)
            pair.issuers.append(*issuer);
    }
    if (pair.issuers.size() > MaxIssuers)
        return std::unexpected(Text::tr("There are too many certificates in it."));
    return pair;
}

Result<KeyPair> pairIn(const QByteArray& pkcs12, const Secret& passphrase)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    if (!isWithinPkcs12Limits(pkcs12))
        return failure(notAKey(Text::tr("It is no PKCS #12 file, is damaged, or would take too long to open.")));
    // By Qt, not by QCA: QCA's provider crashes where a file has a key and no certificate for it.
    QByteArray bytes = pkcs12;
    QBuffer file(&bytes);
    QSslKey key;
    QSslCertificate primary;
    QList<QSslCertificate> others;
    QByteArray opensIt(passphrase.utf8().constData(), passphrase.utf8().size()); // a copy that is wiped
    const bool isOpened =
        file.open(QIODevice::ReadOnly) && QSslCertificate::importPkcs12(&file, &key, &primary, &others, opensIt);
    wipe(opensIt);
    if (!isOpened) {
        return failure(Error{.kind = ErrorKind::LoginRefused,
                             .what = Text::tr("The passphrase does not open this file."),
                             .why = Text::tr("Its key is encrypted with another one."),
                             .remedy = Text::tr("Ask whoever made the file for its passphrase.")});
    }
    auto pair = pairFrom(key, primary, others);
    if (!pair)
        return failure(notAKey(pair.error()));
    if (const auto proven = proves(*pair); !proven)
        return failure(proven.error());
    return *std::move(pair);
}

} // namespace

KeyPassphrase KeyPassphrase::random(KeyGuard guard)
{
    constexpr int Size = 32;
    constexpr int IdSize = 8;
    // Not only 256 bits, but without a byte that ends a text somewhere.
    QByteArray bytes(Size, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    QByteArray text = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    Secret secret(text);
    wipe(bytes);
    wipe(text);
    QByteArray id(IdSize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(id.begin(), id.end());
    return {.secret = std::move(secret), .guard = guard, .id = QString::fromLatin1(id.toHex())};
}

Result<SigningKey> makeKey(const QString& folder, const QString& name, const KeyPassphrase& passphrase)
{
    {
        const auto lock = lockKey(folder);
        if (!lock)
            return failure(lock.error());
        const auto stored = readKeyFile(placeIn(folder));
        if (!stored)
            return failure(stored.error());
        if (!*stored) {
            const auto made = makeKeyPair(name);
            if (!made)
                return failure(made.error());
            const QCA::SecureArray bytes = made->key.toDER();
            const auto closed = sealed(made->certificate, {}, bytes, passphrase);
            if (!closed)
                return failure(closed.error());
            if (const auto written = writeKeyFile(placeIn(folder), *closed); !written)
                return failure(written.error());
            openkeys::keep(made->certificate.signer().fingerprint, bytes);
        }
    }
    return SigningKey::load(folder);
}

Result<SigningKey> sealKey(const QString& folder, const KeyPassphrase& passphrase)
{
    {
        const auto lock = lockKey(folder);
        if (!lock)
            return failure(lock.error());
        const auto stored = readKeyFile(placeIn(folder));
        if (!stored)
            return failure(stored.error());
        const auto bytes = *stored ? openkeys::find((*stored)->certificate.signer().fingerprint) : std::nullopt;
        if (*stored && !(*stored)->sealed)
            openkeys::keep((*stored)->certificate.signer().fingerprint, (*stored)->clear);
        if (!*stored || ((*stored)->sealed && !bytes)) {
            return failure(keyIsLocked(Text::tr("It was not opened with its passphrase."),
                                       Text::tr("Try again, and enter the passphrase that it has now.")));
        }
        const auto closed = sealed((*stored)->certificate, (*stored)->issuers,
                                   (*stored)->sealed ? *bytes : (*stored)->clear, passphrase);
        if (!closed)
            return failure(closed.error());
        if (const auto written = writeKeyFile(placeIn(folder), *closed); !written)
            return failure(written.error());
    }
    return SigningKey::load(folder);
}

Result<Signer> renewKey(const QString& folder, const QString& name, const KeyPassphrase& passphrase)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    const auto made = makeKeyPair(name);
    if (!made)
        return failure(made.error());
    return replaceKey(folder, *made, passphrase);
}

Result<Signer> importKey(const QString& folder, const QByteArray& pkcs12, const Secret& filePassphrase,
                         const KeyPassphrase& passphrase)
{
    const auto pair = pairIn(pkcs12, filePassphrase);
    if (!pair)
        return failure(pair.error());
    return replaceKey(folder, *pair, passphrase);
}

Result<Signer> readPkcs12(const QByteArray& pkcs12, const Secret& filePassphrase)
{
    const auto pair = pairIn(pkcs12, filePassphrase);
    if (!pair)
        return failure(pair.error());
    return pair->certificate.signer();
}

Result<QByteArray> exportKey(const SigningKey& key, const Secret& passphrase)
{
    if (passphrase.isEmpty())
        return failure(passphraseMissing());
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    if (const auto able = checkCrypto({u"pkcs12"_s}); !able)
        return failure(able.error());
    const auto bytes = key.isThere() ? openkeys::find(key.signer().fingerprint) : std::nullopt;
    if (!bytes) {
        return failure(keyIsLocked(Text::tr("It was not opened with its passphrase."),
                                   Text::tr("Try again, and enter the passphrase when you are asked for it.")));
    }
    QCA::CertificateChain chain;
    chain += QCA::Certificate::fromDER(key.certificateDer());
    for (const QByteArray& issuer : key.issuersDer())
        chain += QCA::Certificate::fromDER(issuer);
    QCA::KeyBundle bundle;
    bundle.setName(key.signer().name);
    bundle.setCertificateChainAndKey(chain, QCA::PrivateKey::fromDER(*bytes));
    const QByteArray file = bundle.toArray(QCA::SecureArray(passphrase.utf8()));
    if (file.isEmpty()) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The signing key could not be exported."),
                             .why = Text::tr("The crypto provider did not encrypt it."),
                             .remedy = Text::tr("Start the assistant again; if it stays, reinstall QCA.")});
    }
    return file;
}

QByteArray certificatePem(const SigningKey& key)
{
    return toPem(key.certificateDer(), "CERTIFICATE"_ba);
}

} // namespace activation
