// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/FastSha256.h"

#include "domain/Sha256.h"
#include "signing/Crypto.h"

#include <QtCrypto>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace activation {

struct FastSha256::Private
{
    std::optional<QCA::Hash> provided;
    Sha256 own;
};

FastSha256::FastSha256() : d(std::make_unique<Private>())
{
    if (startCrypto())
        d->provided.emplace(u"sha256"_s);
}
FastSha256::FastSha256(FastSha256&&) noexcept = default;
FastSha256& FastSha256::operator=(FastSha256&&) noexcept = default;
FastSha256::~FastSha256() = default;

void FastSha256::add(QByteArrayView bytes)
{
    if (!d->provided)
        return d->own.add(bytes);
    // QCA counts in int, and takes no length for "up to the first NUL".
    constexpr qsizetype AtOnce = 1 << 30;
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(AtOnce, bytes.size())))
        d->provided->update(bytes.data(), static_cast<int>(std::min(AtOnce, bytes.size())));
}

void FastSha256::restart()
{
    if (d->provided)
        d->provided->clear();
    else
        d->own = Sha256();
}

Fingerprint FastSha256::result()
{
    if (!d->provided)
        return d->own.result();
    return *Fingerprint::fromDigest(d->provided->final().toByteArray());
}

} // namespace activation
