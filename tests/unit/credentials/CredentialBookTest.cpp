// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/CredentialBook.h"

#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

Credentials login(const QString& user, const QString& password)
{
    return {user, Secret::fromText(password)};
}

Address at(const QString& text)
{
    return *Address::parse(text);
}

InstallCode code(const QString& text)
{
    return *InstallCode::parse(text);
}

QString faultOf(const QByteArray& list)
{
    CredentialBook book;
    const auto table = CsvTable::parse(list, u"logins.csv"_s);
    if (!table)
        return table.error().why;
    const auto taken = book.import(*table);
    EXPECT_EQ(book.ownCount(), 0) << "all or none";
    if (taken)
        return u"(taken)"_s;
    EXPECT_EQ(taken.error().kind, ErrorKind::BadFile);
    EXPECT_FALSE(taken.error().toText().contains(u"geheim"_s)) << "no password in an error";
    return taken.error().why;
}

} // namespace

TEST(CredentialBook, OneForAll)
{
    CredentialBook book;
    EXPECT_FALSE(book.find(at(u"10.0.0.1"_s)).isComplete());
    book.setForAll(login(u"apollo"_s, u"one"_s));
    EXPECT_EQ(book.find(at(u"10.0.0.1"_s), code(u"17q5t6a"_s)).password.utf8(), "one");
    EXPECT_FALSE(book.hasOwn(at(u"10.0.0.1"_s)));
}

TEST(CredentialBook, AUnitsOwnGoesBeforeTheOneForAll)
{
    CredentialBook book;
    book.setForAll(login(u"apollo"_s, u"one"_s));
    ASSERT_TRUE(book.set(u"17Q5T6A"_s, login(u"owner"_s, u"by code"_s)));
    ASSERT_TRUE(book.set(u"10.0.0.2:8443"_s, login(u"owner"_s, u"by port"_s)));
    ASSERT_TRUE(book.set(u"10.0.0.2"_s, login(u"owner"_s, u"by host"_s)));
    EXPECT_EQ(book.find(at(u"10.0.0.9"_s), code(u"17q5t6a"_s)).password.utf8(), "by code");
    EXPECT_EQ(book.find(at(u"smartserver-17q5t6a"_s)).password.utf8(), "by code");
    EXPECT_EQ(book.find(at(u"smartserver-17q5t6a:8443"_s)).password.utf8(), "by code");
    EXPECT_EQ(book.find(at(u"10.0.0.2:8443"_s)).password.utf8(), "by port");
    EXPECT_EQ(book.find(at(u"10.0.0.2:443"_s)).password.utf8(), "by host");
    EXPECT_EQ(book.find(at(u"10.0.0.2"_s)).password.utf8(), "by host");
    EXPECT_EQ(book.find(at(u"10.0.0.2"_s), code(u"17q5t6a"_s)).password.utf8(), "by code");
    EXPECT_EQ(book.find(at(u"10.0.0.3"_s)).password.utf8(), "one");
    EXPECT_EQ(book.ownCount(), 3);
    book.clear();
    EXPECT_FALSE(book.find(at(u"10.0.0.2"_s)).isComplete());
}

TEST(CredentialBook, NothingIsSentWhereThereIsNoLogin)
{
    CredentialBook book;
    const auto none = book.need(at(u"10.0.0.1"_s), code(u"17q5t6a"_s));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::LoginRefused);
    EXPECT_TRUE(none.error().what.contains(u"17q5t6a"_s));
    book.setForAll({u"apollo"_s, {}});
    EXPECT_FALSE(book.need(at(u"10.0.0.1"_s), {})) << "a user alone is no login";
    book.setForAll(login(u"apollo"_s, u"secret"_s));
    const auto found = book.need(at(u"10.0.0.1"_s), {});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->userName, u"apollo"_s);
}

TEST(CredentialBook, WhatIsNoUnitIsRefused)
{
    CredentialBook book;
    const auto set = book.set(u"not a host"_s, login(u"a"_s, u"b"_s));
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::Usage);
}

TEST(CredentialBook, AListIsTakenIn)
{
    CredentialBook book;
    const auto table = CsvTable::parse("Install Code;IP address;User name;Password\n"
                                       "17q5t6a;10.0.0.1;owner;\"a;b\"\n"
                                       "17qam11;;;two\n"
                                       ";smartserver-17qei61;;three\n"
                                       "17q3ak7;smartserver-17q3ak7;;four\n",
                                       u"logins.csv"_s);
    ASSERT_TRUE(table);
    const auto taken = book.import(*table);
    ASSERT_TRUE(taken) << taken.error().toText().toStdString();
    EXPECT_EQ(*taken, 4);
    EXPECT_EQ(book.find(at(u"10.0.0.1"_s)).password.utf8(), "a;b");
    EXPECT_EQ(book.find(at(u"10.0.0.7"_s), code(u"17q5t6a"_s)).userName, u"owner"_s);
    EXPECT_EQ(book.find(at(u"x"_s), code(u"17qam11"_s)).userName, u"apollo"_s);
    EXPECT_EQ(book.find(at(u"x"_s), code(u"17qei61"_s)).password.utf8(), "three");
    EXPECT_EQ(book.find(at(u"x"_s), code(u"17q3ak7"_s)).password.utf8(), "four");
}

TEST(CredentialBook, AListsUsersDefaultToTheOneForAll)
{
    CredentialBook book;
    book.setForAll(login(u"chief"_s, u"x"_s));
    ASSERT_TRUE(book.import(*CsvTable::parse("code,password\n17q5t6a,one\n", u"t"_s)));
    EXPECT_EQ(book.find(at(u"x"_s), code(u"17q5t6a"_s)).userName, u"chief"_s);
}

TEST(CredentialBook, AListThatIsOffIsRefusedWhole)
{
    EXPECT_EQ(faultOf("code,user\n17q5t6a,x\n"), u"It has no column “password”."_s);
    EXPECT_EQ(faultOf("name,password\n17q5t6a,geheim\n"), u"It has no column “install code” or “address”."_s);
    EXPECT_EQ(faultOf("code,password\n17qam11,geheim\n17q5t6a,\n"), u"Line 3: the password is missing."_s);
    EXPECT_EQ(faultOf("code,password\n17qam11,geheim\n,geheim\n"), u"Line 3: it names no unit."_s);
    EXPECT_EQ(faultOf("code,password\n17qam11,geheim\n17QAM11,geheim\n"),
              u"Line 3: “17QAM11” stands in the list twice."_s);
    EXPECT_TRUE(faultOf("address,password\nno host,geheim\n").startsWith(u"Line 2: "_s));
}
