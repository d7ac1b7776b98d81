// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <optional>

namespace activation {

/// A SHA-256: of a certificate (DER), a file or a manifest. Always 32 bytes; all zero means "of nothing yet".
class Fingerprint
{
public:
    static constexpr int Size = 32;

    Fingerprint() = default;
    /// From the 32 raw bytes; nothing else is a fingerprint.
    static std::optional<Fingerprint> fromDigest(const QByteArray& digest);
    /// From 64 hexadecimal digits; colons and white space in it are ignored.
    static std::optional<Fingerprint> parse(const QString& text);
    static Fingerprint of(const QByteArray& data);

    bool isNull() const;
    QByteArray digest() const { return m_digest; }
    QString hex() const; ///< 64 lower-case digits
    /// For people who compare: 16 groups of 4 upper-case digits, separated by spaces.
    QString groups() const;

    bool operator==(const Fingerprint&) const = default;
    friend size_t qHash(const Fingerprint& fingerprint, size_t seed = 0) { return ::qHash(fingerprint.m_digest, seed); }

private:
    QByteArray m_digest = QByteArray(Size, '\0');
};

} // namespace activation
