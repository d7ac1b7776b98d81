// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>

namespace activation {

/// A SmartServer's release as `GET /iap/version` gives it: major.minor×10.build, so 3.30.014 is release 3.3 build 14.
/// A text of any other shape is kept and *unknown*: it compares with nothing and is never taken for old. Source: facts.
class Release
{
public:
    Release() = default;
    explicit Release(const QString& raw);
    /// The first build of a release, to compare with: Release::of(3, 3) is 3.30.000.
    static Release of(int majorPart, int minorPart);

    bool isKnown() const { return m_major >= 0; }
    const QString& raw() const { return m_raw; }
    int majorPart() const { return m_major; } ///< -1 when unknown
    int minorPart() const { return m_minor; } ///< 3 in 3.30.014; -1 when unknown
    int build() const { return m_build; }     ///< -1 when unknown

    /// "3.3 (3.30.014)"; the raw text alone when unknown.
    QString display() const;

    /// Licensing exists from release 3.3. An unknown release is given the benefit of the doubt.
    bool hasLicensing() const;

    friend std::partial_ordering operator<=>(const Release& a, const Release& b);
    friend bool operator==(const Release& a, const Release& b) { return (a <=> b) == 0; }

private:
    QString m_raw;
    int m_major = -1;
    int m_minor = -1;
    int m_build = -1;
};

} // namespace activation
