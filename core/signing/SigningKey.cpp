// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/SigningKey.h"

#include "domain/Escape.h"
#include "domain/LockFile.h"
#include "signing/CmsSignature.h"
#include "signing/CmsSigning.h"
#include "signing/Crypto.h"
#include "signing/KeyFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace activation {
struct SigningKey::Private
{
    KeyPair pair = {};
    Signer signer = {};
    QString place = {};
};

SigningKey::SigningKey(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::loadOrCreate(const QString& folder, const QString& name)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    if (const auto prepared = prepareKeyFolder(folder); !prepared)
        return failure(prepared.error());
    const QString place = QDir(folder).absoluteFilePath(u"signing-key.pem"_s);
    const auto wrap = [&place](const KeyPair& pair) {
        return SigningKey(
            std::make_unique<Private>(Private{.pair = pair, .signer = pair.certificate.signer(), .place = place}));
    };

    auto stored = readKeyFile(place);
    if (!stored)
        return failure(stored.error());
    if (*stored)
        return wrap(**stored);

    // Two programs that start for the first time at once must end up with one key.
    constexpr std::chrono::seconds MaxWait{60}; // making a key takes a few seconds at most
    QLockFile lock(place + u".lock"_s);
    if (!takeLock(lock, MaxWait)) {
        return failure(
            Error{.kind = ErrorKind::Failed,
                  .what = QCoreApplication::translate("activation::SigningKey", "A signing key could not be made."),
                  .why = lock.error() == QLockFile::LockFailedError
                             ? QCoreApplication::translate("activation::SigningKey",
                                                           "Another program holds “%1” and does not let go.")
                                   .arg(escaped(lock.fileName()))
                             : QCoreApplication::translate("activation::SigningKey", "“%1” cannot be written.")
                                   .arg(escaped(lock.fileName())),
                  .remedy = QCoreApplication::translate("activation::SigningKey",
                                                        "Close other copies of the assistant, check that the folder is "
                                                        "yours, and start again.")});
    }
    stored = readKeyFile(place);
    if (!stored)
        return failure(stored.error());
    if (*stored)
        return wrap(**stored);
    const auto made = makeKeyPair(name);
    if (!made)
        return failure(made.error());
    if (const auto written = writeKeyFile(place, *made); !written)
        return failure(written.error());
    return wrap(*made);
}

Result<SigningKey> SigningKey::create(const QString& name)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    const auto made = makeKeyPair(name);
    if (!made)
        return failure(made.error());
    return SigningKey(std::make_unique<Private>(Private{.pair = *made, .signer = made->certificate.signer()}));
}

const Signer& SigningKey::signer() const
{
    return d->signer;
}

QByteArray SigningKey::certificateDer() const
{
    return d->pair.certificate.der;
}

QString SigningKey::place() const
{
    return d->place;
}

Result<QByteArray> SigningKey::sign(const QByteArray& content) const
{
    const QByteArray signature = signDetached(d->pair, content);
    // Checked at once by the same code that will read it: a package nobody can open must never be written.
    if (const auto checked = verifyDetached(content, signature); !checked) {
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = QCoreApplication::translate("activation::SigningKey", "The site package could not be signed."),
            .why = checked.error().why,
            .remedy = QCoreApplication::translate("activation::SigningKey",
                                                  "Start the assistant again; if it stays, reinstall QCA.")});
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
