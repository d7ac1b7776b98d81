// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Secret.h"

#include <utility>

namespace activation {

void wipe(QByteArray& bytes)
{
    volatile char* data = bytes.data(); // detaches: only our own copy is overwritten
    for (qsizetype i = 0; i < bytes.size(); ++i)
        data[i] = 0;
    bytes.clear();
}

Secret::Secret(QByteArray utf8) : m_bytes(std::move(utf8))
{
    m_bytes.detach(); // shared bytes could not be wiped without wiping somebody else's
}

Secret::Secret(const Secret& other) : m_bytes(other.m_bytes)
{
    m_bytes.detach();
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
        m_bytes.detach();
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    activation::wipe(m_bytes);
}

} // namespace activation
