// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/SigningKey.h"

#include <optional>

namespace activation {

/// Who made a detached CMS signature, and of what: for telling apart what is wrong with one that does not fit.
struct SignatureOrigin
{
    Signer signer;
    QByteArray contentSha256; ///< of what was signed
};

/// Nothing for a signature that is not genuine in itself, or not of the form that verifyDetached() takes. Says nothing
/// about trust.
std::optional<SignatureOrigin> originOf(const QByteArray& signature);

} // namespace activation
