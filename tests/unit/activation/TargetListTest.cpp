// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TargetList.h"

#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QStringList texts(const QString& words)
{
    const auto targets = parseTargets(words);
    EXPECT_TRUE(targets) << (targets ? "" : qUtf8Printable(targets.error().toText()));
    QStringList shown;
    for (const Address& address : targets.value_or(QList<Address>()))
        shown += address.text();
    return shown;
}

TEST(TargetList, TakesAddressesCodesAndRanges)
{
    EXPECT_EQ(texts(u" 192.168.1.5, bms.example:8443;17q5t6a\n https://10.0.0.1 "_s),
              (QStringList{u"192.168.1.5"_s, u"bms.example:8443"_s, u"smartserver-17q5t6a"_s, u"10.0.0.1"_s}));
    EXPECT_EQ(texts(u"10.0.0.8-10"_s), (QStringList{u"10.0.0.8"_s, u"10.0.0.9"_s, u"10.0.0.10"_s}));
    EXPECT_EQ(texts(u"10.0.0.255-255"_s), QStringList{u"10.0.0.255"_s});
}

TEST(TargetList, CountsRepeatedOnesOnce)
{
    EXPECT_EQ(texts(u"10.0.0.1 10.0.0.1 10.0.0.1-2"_s), (QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s}));
}

TEST(TargetList, RefusesWhatIsNone)
{
    for (const QString& words :
         {u""_s, u" ,; "_s, u"10.0.0.9-3"_s, u"10.0.0.1-256"_s, u"http://10.0.0.1"_s, u"10.0.0.1 300.1"_s}) {
        const auto targets = parseTargets(words);
        ASSERT_FALSE(targets) << qUtf8Printable(words);
        EXPECT_EQ(targets.error().kind, ErrorKind::Usage);
        EXPECT_FALSE(targets.error().remedy.isEmpty());
    }
}

TEST(TargetList, AWholeNetworkIsSearchedFirst)
{
    const auto targets = parseTargets(u"10.0.0.1 192.168.1.0/24"_s);
    ASSERT_FALSE(targets);
    EXPECT_EQ(targets.error().kind, ErrorKind::Usage);
    EXPECT_TRUE(targets.error().remedy.contains(u"discover 192.168.1.0/24"_s));
}

TEST(TargetList, HasAnEnd)
{
    QString words;
    for (int third = 0; third < 4; ++third)
        words += u"10.0.%1.0-249 "_s.arg(third);
    EXPECT_EQ(texts(words).size(), MaxTargets);
    EXPECT_FALSE(parseTargets(words + u"10.9.9.9"_s));
}

} // namespace
} // namespace activation
