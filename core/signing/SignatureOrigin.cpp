// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/SignatureOrigin.h"

#include "signing/CmsSignature.h"
#include "signing/Crypto.h"

namespace activation {

std::optional<SignatureOrigin> originOf(const QByteArray& signature)
{
    if (!startCrypto())
        return std::nullopt;
    const auto parsed = CmsSignature::parse(signature);
    if (!parsed || !verifyRsaSha256(parsed->certificate.publicKey, parsed->signedAttributes, parsed->signature))
        return std::nullopt;
    return SignatureOrigin{.signer = parsed->certificate.signer(), .contentSha256 = parsed->messageDigest};
}

} // namespace activation
