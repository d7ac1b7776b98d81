// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/Targets.h"
#include "signing/CmsSignature.h"
#include "signing/SigningKey.h"
#include "signing/X509.h"

namespace activation::fuzz {

void signature(const QByteArray& bytes)
{
    // No input is a signature over these bytes: nobody signed them.
    const auto signer = verifyDetached(QByteArrayLiteral("signed by nobody"), bytes);
    require(!signer.has_value());
    requireWhole(signer.error());
    if (const auto certificate = X509::parse(bytes); certificate)
        certificate->isSignedBy(certificate->publicKey);
}

} // namespace activation::fuzz
