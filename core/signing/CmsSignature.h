// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/X509.h"

namespace activation {

/// A detached CMS signature (RFC 5652, DER) in the one form that the assistant takes: exactly one signer, whose
/// certificate is inside, RSA with SHA-256, signed attributes, no content, nothing behind it.
///
/// QCA's own check would not do: it gives one answer for "forged" and "not trusted" alike, fails for a signer whose
/// certificate ran out (or a laptop whose clock is wrong, which is common where there is no internet), and looks at the
/// first signer only.
struct CmsSignature
{
    X509 certificate = {};
    QList<X509> others = {};          ///< further certificates inside
    QByteArray signedAttributes = {}; ///< as they are signed: a SET
    QByteArray messageDigest = {};    ///< SHA-256 of the content, as the attributes say
    QByteArray signature = {};

    /// The reason why it is not such a signature comes back as text.
    static std::expected<CmsSignature, QString> parse(const QByteArray& der);
    /// Nothing if it is valid for content with this SHA-256; otherwise why it is not. Trust and time are not looked at.
    std::optional<QString> faultFor(const Fingerprint& content) const;
};

} // namespace activation
