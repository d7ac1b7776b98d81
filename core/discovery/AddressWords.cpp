// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/AddressWords.h"

#include "domain/Escape.h"
#include "domain/InstallCode.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::AddressWords)
};

Error badRange(const QString& word)
{
    return Error{.kind = ErrorKind::Usage,
                 .what = Text::tr("“%1” is not a range of addresses.").arg(escaped(word)),
                 .why = Text::tr("It must go up, and not above 255, in its last number."),
                 .remedy = Text::tr("Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, "
                                    "separated by spaces.")};
}

Error badNetwork(const QString& word, const QString& why)
{
    return Error{.kind = ErrorKind::Usage,
                 .what = Text::tr("“%1” cannot be searched.").arg(escaped(word.left(80))),
                 .why = why,
                 .remedy =
                     Text::tr("Name a network of IPv4 such as 192.168.1.0/24, a range such as 192.168.1.20-29, or "
                              "single addresses. Large networks are searched in parts.")};
}

} // namespace

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression separators(uR"([\s,;]+)"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

Result<QList<Address>> addressesOf(const QString& word)
{
    static const QRegularExpression range(uR"(\A((?:\d{1,3}\.){3})(\d{1,3})-(\d{1,3})\z)"_s);
    QStringList hosts{word};
    if (const auto match = range.match(word); match.hasMatch()) {
        const int first = match.captured(2).toInt();
        const int last = match.captured(3).toInt();
        if (first > last || last > 255)
            return failure(badRange(word));
        hosts.clear();
        for (int number = first; number <= last; ++number)
            hosts += match.captured(1) + QString::number(number);
    } else if (const auto code = InstallCode::parse(word); code && code->isUsual()) {
        hosts = {u"smartserver-"_s + code->text()};
    }
    QList<Address> addresses;
    for (const QString& host : std::as_const(hosts)) {
        const auto address = Address::parse(host);
        if (!address)
            return failure(address.error());
        addresses.append(*address);
    }
    return addresses;
}

std::optional<Result<QList<Address>>> networkOf(const QString& word)
{
    static const QRegularExpression shape(uR"(\A([0-9A-Fa-f.:]+)/(\d{1,3})\z)"_s);
    const auto match = shape.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString host = match.captured(1);
    if (host.contains(u':'))
        return failure(badNetwork(word, Text::tr("Networks of IPv6 have more addresses than can be asked.")));
    const auto address = Address::parse(host);
    const QHostAddress network(host);
    if (!address || network.protocol() != QAbstractSocket::IPv4Protocol)
        return failure(badNetwork(word, address ? Text::tr("It is no IPv4 address.") : address.error().why));
    const int prefix = match.captured(2).toInt();
    if (prefix > 32)
        return failure(badNetwork(word, Text::tr("The number behind the slash is at most 32.")));
    if (prefix < ShortestPrefix)
        return failure(badNetwork(word, Text::tr("It has more than %1 addresses (the number behind the slash is at "
                                                 "least %2).")
                                            .arg(MaxNetwork)
                                            .arg(ShortestPrefix)));
    const quint32 count = quint32{1} << (32 - prefix);
    const quint32 base = network.toIPv4Address() & ~(count - 1);
    const bool isPair = prefix >= 31; // RFC 3021: neither address is set apart
    QList<Address> hosts;
    for (quint32 offset = isPair ? 0 : 1; offset < (isPair ? count : count - 1); ++offset)
        hosts.append(*Address::parse(QHostAddress(base + offset).toString()));
    return hosts;
}

} // namespace activation
