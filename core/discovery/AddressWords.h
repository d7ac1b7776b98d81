// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Address.h"

#include <QList>

namespace activation {

/// The addresses that one word of a list stands for: an address; an Install Code of the usual shape, which means its
/// host name (`17q5t6a` → `smartserver-17q5t6a`); or a range, `192.168.1.20-29`. Usage errors name the word.
Result<QList<Address>> addressesOf(const QString& word);

/// A network in CIDR notation, `192.168.1.0/24`, as the addresses that hosts have in it: without the network's own and
/// the broadcast address, down to /31. Nothing where the word is none; a Usage error where it is one that cannot be
/// searched: larger than MaxNetwork, or of IPv6.
std::optional<Result<QList<Address>>> networkOf(const QString& word);

/// The addresses of the largest network that is searched, a /20.
constexpr qsizetype MaxNetwork = 4096;
constexpr int ShortestPrefix = 20;

/// The words of a list: separated by spaces, commas, semicolons or line ends.
QStringList wordsOf(const QString& text);

} // namespace activation
