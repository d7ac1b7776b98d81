// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/SigningKey.h"

#include "domain/Escape.h"
#include "signing/CmsSignature.h"
#include "signing/CmsSigning.h"
#include "signing/Crypto.h"
#include "signing/KeyFile.h"
#include "signing/OpenKeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::SigningKey)
};

} // namespace

struct SigningKey::Private
{
    X509 certificate = {};
    QList<X509> issuers = {};
    Signer signer = {};
    QString place = {};
    std::optional<SealedKey> sealed = {};
    KeyGuard guard = KeyGuard::None;
    QString passphraseId = {};
};

SigningKey::SigningKey(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;
SigningKey::~SigningKey() = default;

QString guardName(KeyGuard guard)
{
    switch (guard) {
    case KeyGuard::None:
        return u"none"_s;
    case KeyGuard::Keychain:
        return u"keychain"_s;
    case KeyGuard::Typed:
        return u"typed"_s;
    case KeyGuard::File:
        return u"file"_s;
    }
    return {};
}

Error keyIsLocked(const QString& why, const QString& remedy)
{
    return Error{.kind = ErrorKind::LoginRefused,
                 .what = Text::tr("Nothing can be signed: this laptop's signing key is locked."),
                 .why = why,
                 .remedy = remedy};
}

Result<SigningKey> SigningKey::load(const QString& folder)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    if (const auto prepared = prepareKeyFolder(folder); !prepared)
        return failure(prepared.error());
    const QString place = QDir(folder).absoluteFilePath(u"signing-key.pem"_s);
    auto stored = readKeyFile(place);
    if (!stored)
        return failure(stored.error());
    auto priv = std::make_unique<Private>(Private{.place = place});
    if (*stored) {
        StoredKey& key = **stored;
        priv->certificate = key.certificate;
        priv->issuers = key.issuers;
        priv->signer = key.certificate.signer();
        priv->guard = key.guard;
        priv->passphraseId = key.passphraseId;
        if (!key.sealed)
            openkeys::keep(priv->signer.fingerprint, key.clear);
        priv->sealed = std::move(key.sealed);
    }
    return SigningKey(std::move(priv));
}

Result<SigningKey> SigningKey::create(const QString& name)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    const auto made = makeKeyPair(name);
    if (!made)
        return failure(made.error());
    const Signer signer = made->certificate.signer();
    openkeys::keep(signer.fingerprint, made->key.toDER());
    return SigningKey(std::make_unique<Private>(Private{.certificate = made->certificate, .signer = signer}));
}

bool SigningKey::isThere() const
{
    return !d->signer.fingerprint.isNull();
}

const Signer& SigningKey::signer() const
{
    return d->signer;
}

QByteArray SigningKey::certificateDer() const
{
    return d->certificate.der;
}

QList<QByteArray> SigningKey::issuersDer() const
{
    QList<QByteArray> all;
    for (const X509& issuer : d->issuers)
        all += issuer.der;
    return all;
}

QString SigningKey::place() const
{
    return d->place;
}

QString SigningKey::folder() const
{
    return QFileInfo(d->place).absolutePath();
}

KeyGuard SigningKey::guard() const
{
    return d->guard;
}

QString SigningKey::passphraseId() const
{
    return d->passphraseId;
}

bool SigningKey::isOpen() const
{
    return isThere() && openkeys::has(d->signer.fingerprint);
}

Result<void> SigningKey::open(const Secret& passphrase) const
{
    if (isOpen())
        return {};
    const auto bytes = d->sealed ? d->sealed->open(passphrase) : std::nullopt;
    if (!bytes) {
        return failure(keyIsLocked(
            Text::tr("This is not the passphrase of “%1”, or the file is damaged.").arg(escaped(d->place)),
            Text::tr("Try again. Where the passphrase is forgotten, make a new key (on the command line: activationctl "
                     "signer renew); other laptops compare its fingerprint once.")));
    }
    if (!toPair(d->certificate, d->issuers, *bytes)) {
        return failure(Error{
            .kind = ErrorKind::BadFile,
            .what = Text::tr("The signing key “%1” cannot be used.").arg(escaped(d->place)),
            .why = Text::tr("The private key and the certificate in it do not belong together."),
            .remedy = Text::tr("Restore the file from a backup, or make a new key (on the command line: activationctl "
                               "signer renew).")});
    }
    openkeys::keep(d->signer.fingerprint, *bytes);
    return {};
}

Result<QByteArray> SigningKey::sign(const QByteArray& content) const
{
    // The key is made here, of bytes of its own, and goes before this returns: whatever thread this is.
    const auto bytes = openkeys::find(d->signer.fingerprint);
    if (!bytes || !isThere()) {
        return failure(keyIsLocked(Text::tr("It was not opened with its passphrase."),
                                   Text::tr("Try again, and enter the passphrase when you are asked for it.")));
    }
    const auto pair = toPair(d->certificate, d->issuers, *bytes);
    const QByteArray signature = pair ? signDetached(*pair, content) : QByteArray();
    // Checked at once by the same code that will read it: a package nobody can open must never be written.
    if (const auto checked = verifyDetached(content, signature); !checked) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The site package could not be signed."),
                             .why = checked.error().why,
                             .remedy = Text::tr("Start the assistant again; if it stays, reinstall QCA.")});
    }
    return signature;
}

Result<Signer> verifyDetached(const QByteArray& content, const QByteArray& signature)
{
    return verifyDetached(Fingerprint::of(content), signature);
}

Result<Signer> verifyDetached(const Fingerprint& contentSha256, const QByteArray& signature)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    const auto refuse = [](const QString& why) {
        return failure(Error{
            .kind = ErrorKind::BadFile,
            .what = QCoreApplication::translate("activation::Signature", "The signature is not valid."),
            .why = why,
            .remedy = QCoreApplication::translate(
                "activation::Signature",
                "Do not use this file. Get another copy of it from where it was made, and compare its fingerprint.")});
    };
    const auto parsed = CmsSignature::parse(signature);
    if (!parsed)
        return refuse(parsed.error());
    if (const auto fault = parsed->faultFor(contentSha256))
        return refuse(*fault);
    return parsed->certificate.signer();
}

} // namespace activation
