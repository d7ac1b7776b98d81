// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TargetList.h"

#include "discovery/AddressWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Error badTargets(const QString& what, const QString& why)
{
    return Error{.kind = ErrorKind::Usage,
                 .what = what,
                 .why = why,
                 .remedy = QCoreApplication::translate("activation::TargetList",
                                                       "Give host names, IP addresses, Install Codes or ranges such as "
                                                       "192.168.1.20-29, separated by spaces.")};
}

/// Reading sends a password: only to units that somebody named.
Error wholeNetwork(const QString& word)
{
    return Error{.kind = ErrorKind::Usage,
                 .what = QCoreApplication::translate("activation::TargetList", "“%1” is a whole network.").arg(word),
                 .why = QCoreApplication::translate("activation::TargetList",
                                                    "Only SmartServers that are named one by one are read."),
                 .remedy =
                     QCoreApplication::translate(
                         "activation::TargetList",
                         "Search it first and choose among what is found: “Find SmartServers…” (on the command line: "
                         "activationctl discover %1).")
                         .arg(word)};
}

} // namespace

Result<QList<Address>> parseTargets(const QString& text)
{
    QList<Address> targets;
    for (const QString& word : wordsOf(text)) {
        if (networkOf(word))
            return failure(wholeNetwork(word));
        const auto addresses = addressesOf(word);
        if (!addresses)
            return failure(addresses.error());
        for (const Address& address : *addresses) {
            if (!targets.contains(address))
                targets.append(address);
        }
        if (targets.size() > MaxTargets) {
            return failure(badTargets(
                QCoreApplication::translate("activation::TargetList", "These are too many SmartServers at once."),
                QCoreApplication::translate("activation::TargetList", "At most %1 are read in one go.")
                    .arg(MaxTargets)));
        }
    }
    if (targets.isEmpty()) {
        return failure(badTargets(QCoreApplication::translate("activation::TargetList", "No SmartServer is named."),
                                  QCoreApplication::translate("activation::TargetList", "The address is empty.")));
    }
    return targets;
}

} // namespace activation
