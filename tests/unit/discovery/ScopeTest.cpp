// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/Scope.h"

#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QStringList texts(const QString& words)
{
    const auto scope = parseScope(words);
    EXPECT_TRUE(scope) << (scope ? "" : qUtf8Printable(scope.error().toText()));
    QStringList shown;
    for (const Address& address : scope.value_or(QList<Address>()))
        shown += address.text();
    return shown;
}

TEST(Scope, ANetworkIsItsHosts)
{
    EXPECT_EQ(texts(u"192.168.1.64/29"_s), (QStringList{u"192.168.1.65"_s, u"192.168.1.66"_s, u"192.168.1.67"_s,
                                                        u"192.168.1.68"_s, u"192.168.1.69"_s, u"192.168.1.70"_s}))
        << "the network's own address and the broadcast address are nobody's";
    EXPECT_EQ(texts(u"192.168.1.67/29"_s), texts(u"192.168.1.64/29"_s)) << "any address in it names it";
    EXPECT_EQ(texts(u"10.0.0.6/31"_s), (QStringList{u"10.0.0.6"_s, u"10.0.0.7"_s}));
    EXPECT_EQ(texts(u"10.0.0.6/32"_s), QStringList{u"10.0.0.6"_s});
    const QStringList large = texts(u"10.1.16.0/20"_s);
    ASSERT_EQ(large.size(), 4094);
    EXPECT_EQ(large.first(), u"10.1.16.1"_s);
    EXPECT_EQ(large.last(), u"10.1.31.254"_s);
    EXPECT_EQ(texts(u"255.255.255.252/30"_s), (QStringList{u"255.255.255.253"_s, u"255.255.255.254"_s}));
}

TEST(Scope, TakesAllThatTargetsAreNamedBy)
{
    EXPECT_EQ(texts(u"10.0.0.8/30, 10.0.0.10-11;17q5t6a\nbms.example:8443 [fe80::1]"_s),
              (QStringList{u"10.0.0.9"_s, u"10.0.0.10"_s, u"10.0.0.11"_s, u"smartserver-17q5t6a"_s,
                           u"bms.example:8443"_s, u"[fe80::1]"_s}))
        << "each once";
}

TEST(Scope, RefusesWithAReason)
{
    const std::initializer_list<std::pair<QString, QString>> cases{
        {u"10.0.0.0/16"_s, u"more than 4096"_s},
        {u"10.0.0.0/19"_s, u"more than 4096"_s},
        {u"0.0.0.0/0"_s, u"more than 4096"_s},
        {u"10.0.0.0/33"_s, u"at most 32"_s},
        {u"fe80::/64"_s, u"IPv6"_s},
        {u"10.0.0/24"_s, u"four numbers"_s},
        {u"10.0.0.01/24"_s, u"four numbers"_s},
        {u"10.0.0.300/24"_s, u"four numbers"_s},
        {u"10.0.0.9-3"_s, u"go up"_s},
        {u" , "_s, u"unasked"_s},
        {u"10.0.0.0/21 10.1.0.0/21 10.2.0.0/24"_s, u"At most 4096"_s}};
    for (const auto& [words, why] : cases) {
        const auto scope = parseScope(words);
        ASSERT_FALSE(scope) << qUtf8Printable(words);
        EXPECT_EQ(scope.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(scope.error().why.contains(why)) << scope.error().toText().toStdString();
        EXPECT_FALSE(scope.error().remedy.isEmpty());
    }
}

} // namespace
} // namespace activation
