// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/Scope.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Error badScope(const QString& what, const QString& why)
{
    return Error{.kind = ErrorKind::Usage,
                 .what = what,
                 .why = why,
                 .remedy = QCoreApplication::translate(
                     "activation::Scope", "Name where to look: a network such as 192.168.1.0/24, a range such as "
                                          "192.168.1.20-29, IP addresses, host names or Install Codes.")};
}

} // namespace

Result<QList<Address>> parseScope(const QString& text)
{
    QList<Address> scope;
    QSet<QString> seen;
    for (const QString& word : wordsOf(text)) {
        const auto network = networkOf(word);
        const auto addresses = network ? *network : addressesOf(word);
        if (!addresses)
            return failure(addresses.error());
        for (const Address& address : *addresses) {
            const qsizetype before = seen.size();
            seen.insert(address.text());
            if (seen.size() > before)
                scope.append(address);
        }
        if (scope.size() > MaxScope) {
            return failure(badScope(
                QCoreApplication::translate("activation::Scope", "These are too many addresses for one search."),
                QCoreApplication::translate("activation::Scope", "At most %1 are asked in one go.").arg(MaxScope)));
        }
    }
    if (scope.isEmpty()) {
        return failure(badScope(QCoreApplication::translate("activation::Scope", "Nothing to search is named."),
                                QCoreApplication::translate("activation::Scope", "Nothing is searched unasked.")));
    }
    return scope;
}

} // namespace activation
