// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QString>

namespace activation {

/// The Install Code of a SmartServer (its segment ID in every sample). Source: facts, "Identity".
/// A value always passes the hard check: 1 to 64 of A-Z a-z 0-9 . - _, the first a letter or digit.
class InstallCode
{
public:
    static Result<InstallCode> parse(const QString& text);
    /// The code in a unit's host name `smartserver-<code>` (a domain behind it is ignored), if it is one.
    static std::optional<InstallCode> fromHostName(const QString& hostName);
    /// The code that a file name seems to carry (a token like 17q5t6a), if exactly one does. A guess, for warnings.
    static std::optional<InstallCode> guessFromFileName(const QString& fileName);

    const QString& text() const { return m_text; }
    /// The soft check: every published example has this shape (17q and four more). Warn only.
    bool isUsual() const;

    /// Codes are compared without regard to case: host names carry them, and those know no case.
    friend bool operator==(const InstallCode& a, const InstallCode& b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) == 0;
    }
    friend bool operator<(const InstallCode& a, const InstallCode& b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) < 0;
    }
    friend size_t qHash(const InstallCode& code, size_t seed = 0) { return ::qHash(code.m_text.toLower(), seed); }

private:
    explicit InstallCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace activation
