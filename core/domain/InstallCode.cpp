// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/InstallCode.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation {

Result<InstallCode> InstallCode::parse(const QString& text)
{
    static const QRegularExpression hardCheck(uR"(\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z)"_s);
    const QString trimmed = text.trimmed();
    if (!hardCheck.match(trimmed).hasMatch()) {
        return failure(Error{
            .kind = ErrorKind::Usage,
            .what = QCoreApplication::translate("activation::InstallCode", "“%1” is not an Install Code.")
                        .arg(escaped(trimmed.left(80))),
            .why = QCoreApplication::translate("activation::InstallCode",
                                               "An Install Code has 1 to 64 letters, digits, dots, hyphens and "
                                               "underscores and starts with a letter or digit."),
            .remedy = QCoreApplication::translate("activation::InstallCode",
                                                  "Read it from the label on the back of the SmartServer (the part "
                                                  "behind “smartserver-”) or from Manage Customer Accounts in the "
                                                  "CMS; most look like 17q5t6a.")});
    }
    return InstallCode(trimmed);
}

std::optional<InstallCode> InstallCode::fromHostName(const QString& hostName)
{
    const QString first = hostName.section(u'.', 0, 0);
    if (!first.startsWith(u"smartserver-"_s, Qt::CaseInsensitive))
        return std::nullopt;
    const auto code = parse(first.mid(12));
    if (!code)
        return std::nullopt;
    return *code;
}

std::optional<InstallCode> InstallCode::guessFromFileName(const QString& fileName)
{
    static const QRegularExpression token(u"(?<![0-9A-Za-z])(17q[0-9a-z]{4})(?![0-9A-Za-z])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    std::optional<InstallCode> found;
    auto matches = token.globalMatch(fileName);
    while (matches.hasNext()) {
        const InstallCode code(matches.next().captured(1));
        if (found && !(*found == code))
            return std::nullopt;
        found = code;
    }
    return found;
}

bool InstallCode::isUsual() const
{
    static const QRegularExpression softCheck(uR"(\A17q[0-9a-z]{4}\z)"_s);
    return softCheck.match(m_text).hasMatch();
}

} // namespace activation
