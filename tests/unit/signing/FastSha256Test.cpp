// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/FastSha256.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

using namespace activation;

namespace {

std::string hashed(const QList<QByteArray>& parts)
{
    FastSha256 hash;
    for (const QByteArray& part : parts)
        hash.add(part);
    return hash.result().hex().toStdString();
}

} // namespace

TEST(FastSha256, IsTheStandards)
{
    EXPECT_EQ(hashed({}), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashed({""}), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashed({"abc"}), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hashed({"a", "", "bc"}), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(FastSha256, EveryByteCountsInWhateverParts)
{
    QByteArray bytes; // with NULs at the start, in between and at the end
    for (int number = 0; number < 70'000; ++number)
        bytes += static_cast<char>(number % 251);
    bytes += '\0';
    const std::string whole = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    EXPECT_EQ(hashed({bytes}), whole);
    for (const qsizetype size : {1, 63, 64, 65, 4096}) {
        QList<QByteArray> parts;
        for (qsizetype at = 0; at < bytes.size(); at += size)
            parts += bytes.mid(at, size);
        EXPECT_EQ(hashed(parts), whole) << size;
    }
}
