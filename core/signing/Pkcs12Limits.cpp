// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/Pkcs12Limits.h"

#include "signing/Der.h"

namespace activation {
namespace {

constexpr int MaxDepth = 24;
constexpr quint64 MaxRounds = 10'000'000;
constexpr quint8 Constructed = 0x20;

bool isLarge(const der::Element& number)
{
    quint64 value = 0;
    for (const char byte : number.content) {
        value = (value << 8) | static_cast<quint8>(byte);
        if (value > MaxRounds)
            return true;
    }
    return false;
}

bool walk(QByteArrayView bytes, quint8 parent, int depth)
{
    if (depth > MaxDepth)
        return false;
    quint8 before = 0;
    der::Reader reader(bytes);
    while (!reader.atEnd()) {
        const auto element = reader.next();
        if (!element)
            return false;
        // A count of rounds always stands right behind its salt.
        if (element->tag == der::Integer && before == der::OctetString && isLarge(*element))
            return false;
        if ((element->tag & Constructed) != 0 && !walk(element->content, element->tag, depth + 1))
            return false;
        // The content of a ContentInfo: DER once more. Elsewhere it is a salt, a name or what is encrypted.
        if (element->tag == der::OctetString && parent == der::Context0 &&
            !walk(element->content, der::OctetString, depth + 1))
            return false;
        before = element->tag;
    }
    return true;
}

} // namespace

bool isWithinPkcs12Limits(const QByteArray& bytes)
{
    return !bytes.isEmpty() && walk(bytes, 0, 0);
}

} // namespace activation
