// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/OpenKeys.h"

#include <QHash>

#include <cstring>
#include <mutex>

namespace activation::openkeys {
namespace {

struct Keys
{
    std::mutex mutex;
    QHash<QString, QCA::SecureArray> byPrint;
};

Keys& keys()
{
    // Never taken down: a thread may sign until the very end.
    static Keys* const all = new Keys;
    return *all;
}

/// Not a second handle on the same memory.
QCA::SecureArray copyOf(const QCA::SecureArray& bytes)
{
    QCA::SecureArray copy(bytes.size());
    std::memcpy(copy.data(), bytes.constData(), static_cast<size_t>(bytes.size()));
    return copy;
}

} // namespace

void keep(const Fingerprint& certificate, const QCA::SecureArray& privateKey)
{
    const std::lock_guard lock(keys().mutex);
    keys().byPrint.insert(certificate.hex(), copyOf(privateKey));
}

std::optional<QCA::SecureArray> find(const Fingerprint& certificate)
{
    const std::lock_guard lock(keys().mutex);
    const auto found = keys().byPrint.constFind(certificate.hex());
    if (found == keys().byPrint.constEnd())
        return std::nullopt;
    return copyOf(*found);
}

bool has(const Fingerprint& certificate)
{
    const std::lock_guard lock(keys().mutex);
    return keys().byPrint.contains(certificate.hex());
}

void drop(const Fingerprint& certificate)
{
    const std::lock_guard lock(keys().mutex);
    keys().byPrint.remove(certificate.hex());
}

} // namespace activation::openkeys
