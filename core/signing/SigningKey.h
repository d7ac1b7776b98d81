// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fingerprint.h"
#include "domain/Result.h"

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

/// The laptop's own key pair (RSA-3072) and self-signed certificate. Kept as one PEM file that only its owner can read
/// (0600, in a 0700 folder); where it is, `place()` says.
class SigningKey
{
public:
    /// The key in `folder` (signing-key.pem), made there at first use with `name` as common name (64 characters of it).
    /// The folder is made for its owner only; one that is there and lets others write in it is refused. A key file that
    /// others can read, that is damaged, or that is half-written is an error with a remedy, never silently replaced.
    /// Written atomically; several processes that start at once end up with the same key.
    static Result<SigningKey> loadOrCreate(const QString& folder, const QString& name);
    /// A key that lives in memory only.
    static Result<SigningKey> create(const QString& name);

    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;
    ~SigningKey();

    const Signer& signer() const;
    QByteArray certificateDer() const;
    QString place() const; ///< the file's absolute path; empty for a key in memory

    /// A detached CMS signature (DER) over exactly these bytes, SHA-256, the certificate inside; what
    /// `openssl cms -verify -binary -inform DER -in SIGNATURE -content FILE -noverify` accepts.
    Result<QByteArray> sign(const QByteArray& content) const;

private:
    struct Private;
    explicit SigningKey(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

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
