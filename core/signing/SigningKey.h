// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fingerprint.h"
#include "domain/Result.h"
#include "domain/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace activation {

/// A certificate that signs site packages, as people compare and remember it.
struct Signer
{
    Fingerprint fingerprint; ///< SHA-256 of the certificate (DER)
    QString name;            ///< common name
    QDateTime validFrom;     ///< UTC
    QDateTime validUntil;    ///< UTC

    /// Whether the certificate's time runs at `time`. Reported, never a reason to refuse a signature: laptops without
    /// internet have wrong clocks, and a package does not turn bad by lying on a shelf.
    bool isValidAt(const QDateTime& time) const { return time >= validFrom && time <= validUntil; }
};

/// Who knows the passphrase with which a key file is encrypted.
enum class KeyGuard
{
    None,     ///< the key is in the clear (a file of an earlier version), or in memory only
    Keychain, ///< the system's keychain; it is random
    Typed,    ///< whoever uses the laptop, or a file that they name
    File,     ///< a file of the assistant's own, for want of the others; it is random
};
QString guardName(KeyGuard guard); ///< "none", "keychain", "typed", "file"

/// The laptop's own key pair (RSA-3072) and self-signed certificate, in one PEM file that only its owner can read
/// (0600, in a 0700 folder), its private key encrypted (SealedKey.h). The certificate is read without a passphrase; for
/// signing the key is opened once, for all threads of the process.
class SigningKey
{
public:
    /// The key in `folder` (signing-key.pem); isThere() is false where there is none yet (makeKey() in KeyStore.h makes
    /// one). The folder is made for its owner only; one that is there and lets others write in it is refused. A key
    /// file that others can read, that is damaged, or that is half-written is an error with a remedy, never silently
    /// replaced. One in the clear is open at once.
    static Result<SigningKey> load(const QString& folder);
    /// A key that lives in memory only, open.
    static Result<SigningKey> create(const QString& name);

    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;
    ~SigningKey();

    bool isThere() const;
    const Signer& signer() const; ///< with a null fingerprint where there is no key yet
    QByteArray certificateDer() const;
    QList<QByteArray> issuersDer() const;
    QString place() const; ///< the file's absolute path; empty for a key in memory
    QString folder() const;
    KeyGuard guard() const;
    QString passphraseId() const; ///< under which the guard has the passphrase

    /// Whether it can sign: it was opened in this process.
    bool isOpen() const;
    /// LoginRefused: this is not its passphrase. Blocks for a fraction of a second.
    Result<void> open(const Secret& passphrase) const;

    /// A detached CMS signature (DER) over exactly these bytes, SHA-256, the certificate inside; what
    /// `openssl cms -verify -binary -inform DER -in SIGNATURE -content FILE -noverify` accepts. LoginRefused for a key
    /// that is not open.
    Result<QByteArray> sign(const QByteArray& content) const;

private:
    struct Private;
    explicit SigningKey(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The error of a key that is not open: there is no way to its passphrase, because of `why`.
Error keyIsLocked(const QString& why, const QString& remedy);

/// Checks a detached CMS signature (DER) over `content` and returns who made it. Whether that signer is trusted is the
/// caller's question: the answer never comes from the package, nor from what the system trusts. Anything but one valid
/// signature by exactly one signer, whose certificate is inside, RSA with SHA-256, is ErrorKind::BadFile. A certificate
/// that ran out is not: ask Signer::isValidAt.
Result<Signer> verifyDetached(const QByteArray& content, const QByteArray& signature);
/// The same for content of which only the SHA-256 is at hand: what was not judged yet need not be held in memory.
Result<Signer> verifyDetached(const Fingerprint& contentSha256, const QByteArray& signature);

/// A certificate and its private key as PEM, for servers (the simulators and tests).
struct ServerCertificate
{
    QByteArray certificatePem;
    QByteArray privateKeyPem;
    QByteArray certificateDer;
    Fingerprint fingerprint;
};

struct ServerCertificateOptions
{
    QString commonName;
    QStringList hostNames = {};   ///< DNS names, into the subjectAltName
    QStringList ipAddresses = {}; ///< IPv4 and IPv6, into the subjectAltName
    QDateTime validFrom = {};     ///< an invalid time means now minus a day
    QDateTime validUntil = {};    ///< an invalid time means in ten years
    int bits = 2048;
};

/// Makes a self-signed server certificate (issuer empty) or one issued by `issuer`, a CA made by
/// makeCertificateAuthority. Clients that verify strictly take it when `issuer` (or, self-signed, itself) is in their
/// list of authorities and they connect to one of its host names or IP addresses.
Result<ServerCertificate> makeServerCertificate(const ServerCertificateOptions& options,
                                                const ServerCertificate* issuer = nullptr);
Result<ServerCertificate> makeCertificateAuthority(const QString& commonName);

} // namespace activation
