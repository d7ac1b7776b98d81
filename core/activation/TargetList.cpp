// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TargetList.h"

#include "domain/InstallCode.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

/// The words that one word stands for: itself, a host name, or the addresses of a range.
Result<QStringList> expand(const QString& word)
{
    static const QRegularExpression range(uR"(\A((?:\d{1,3}\.){3})(\d{1,3})-(\d{1,3})\z)"_s);
    if (const auto match = range.match(word); match.hasMatch()) {
        const int first = match.captured(2).toInt();
        const int last = match.captured(3).toInt();
        if (first > last || last > 255) {
            return failure(badTargets(
                QCoreApplication::translate("activation::TargetList", "“%1” is not a range of addresses.").arg(word),
                QCoreApplication::translate("activation::TargetList",
                                            "It must go up, and not above 255, in its last number.")));
        }
        QStringList words;
        for (int number = first; number <= last; ++number)
            words += match.captured(1) + QString::number(number);
        return words;
    }
    const auto code = InstallCode::parse(word);
    if (code && code->isUsual())
        return QStringList{u"smartserver-"_s + code->text()};
    return QStringList{word};
}

} // namespace

Result<QList<Address>> parseTargets(const QString& text)
{
    static const QRegularExpression separators(uR"([\s,;]+)"_s);
    QList<Address> targets;
    for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
        const auto words = expand(word);
        if (!words)
            return failure(words.error());
        for (const QString& one : *words) {
            const auto address = Address::parse(one);
            if (!address)
                return failure(address.error());
            if (!targets.contains(*address))
                targets.append(*address);
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
