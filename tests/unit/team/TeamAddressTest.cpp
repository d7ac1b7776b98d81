// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "team/TeamAddress.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

TEST(TeamAddressTest, TheWholeFormIsRead)
{
    const auto address =
        TeamAddress::parse(u"postgresql://ann@db.example:5433/licenses?sslmode=verify-full&sslrootcert=/etc/ca.pem"_s);
    ASSERT_TRUE(address) << address.error().toText().toStdString();
    EXPECT_EQ(address->host, u"db.example"_s);
    EXPECT_EQ(address->port, 5433);
    EXPECT_EQ(address->user, u"ann"_s);
    EXPECT_EQ(address->database, u"licenses"_s);
    EXPECT_EQ(address->parameters[u"sslmode"_s], u"verify-full"_s);
    EXPECT_EQ(address->display(), u"ann@db.example:5433/licenses"_s);
    const auto again = TeamAddress::parse(address->url());
    ASSERT_TRUE(again) << address->url().toStdString();
    EXPECT_EQ(again->parameters, address->parameters);
    EXPECT_EQ(again->host, address->host);
}

TEST(TeamAddressTest, AnotherHostIsNeverReachedInTheClearNorUnchecked)
{
    EXPECT_EQ(TeamAddress::parse(u"postgresql://ann@db.example/l"_s)->parameters[u"sslmode"_s], u"verify-full"_s);
    EXPECT_EQ(TeamAddress::parse(u"postgresql://ann@db.example/l?sslmode=require"_s)->parameters[u"sslmode"_s],
              u"require"_s)
        << "on purpose";
    EXPECT_FALSE(TeamAddress::parse(u"postgresql://ann@localhost/l"_s)->parameters.contains(u"sslmode"_s));
    EXPECT_FALSE(TeamAddress::parse(u"postgresql://ann@x/l?host=/run/pg"_s)->parameters.contains(u"sslmode"_s));
}

TEST(TeamAddressTest, APasswordIsRefusedAndNotRepeated)
{
    for (const QString& text :
         {u"postgresql://ann:hunter2@db.example/l"_s, u"postgresql://ann@db.example/l?password=hunter2"_s}) {
        const auto address = TeamAddress::parse(text);
        ASSERT_FALSE(address);
        EXPECT_EQ(address.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(address.error().remedy.contains(u"--team-password-file"_s));
        EXPECT_FALSE(address.error().toText().contains(u"hunter2"_s));
    }
}

TEST(TeamAddressTest, WhatCannotBeMeantIsRefused)
{
    for (const QString& text :
         {u"postgresql://"_s, u"postgresql://db.example/l"_s, u"postgresql://ann@db.example"_s,
          u"postgresql://ann@db.example/l?options=-csearch_path%3Dx"_s, u"postgresql://ann@db.example/l?sslmode="_s,
          u"postgresql://ann@db.example/l?sslrootcert=a'b"_s, u"postgresql://ann@db.example/l?sslcert=a;host=evil"_s,
          u"postgresql://ann@db.example/l?passfile=/x"_s, u"ledger.sqlite"_s}) {
        const auto address = TeamAddress::parse(text);
        EXPECT_FALSE(address) << text.toStdString();
    }
    EXPECT_FALSE(TeamAddress::isOne(u"/home/ann/ledger.sqlite"_s));
    EXPECT_TRUE(TeamAddress::isOne(u"postgres://x"_s));
}
