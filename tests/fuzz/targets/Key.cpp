// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/Targets.h"
#include "signing/KeyFile.h"
#include "signing/KeyStore.h"

namespace activation::fuzz {

void key(const QByteArray& bytes)
{
    const Secret passphrase("fuzz");
    if (const auto stored = parseStoredKey(bytes); stored) {
        require(!stored->certificate.der.isEmpty());
        require(stored->sealed.has_value() != (stored->clear.size() > 0));
        if (stored->sealed) {
            require(stored->sealed->count >= 1 && stored->sealed->count <= SealedKey::MaxCount);
            if (stored->sealed->count <= 4096) // the fuzzer has no time for more
                (void)stored->sealed->open(passphrase);
        }
    } else {
        require(!stored.error().isEmpty());
    }
    if (const auto sealed = SealedKey::parse(bytes); sealed && sealed->count <= 4096)
        (void)sealed->open(passphrase);
    if (const auto signer = readPkcs12(bytes, passphrase); !signer)
        requireWhole(signer.error());
}

} // namespace activation::fuzz
