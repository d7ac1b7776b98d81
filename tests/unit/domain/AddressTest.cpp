// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Address.h"

#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {
struct Form
{
    QString typed;
    QString host;
    std::optional<int> port;
    QString text;
    QString url;
};
} // namespace

TEST(Address, EveryFormIsRead)
{
    for (const Form& form : {
             Form{u"192.168.1.20"_s, u"192.168.1.20"_s, std::nullopt, u"192.168.1.20"_s,
                  u"https://192.168.1.20:443/iap"_s},
             Form{u"192.168.1.20:8443"_s, u"192.168.1.20"_s, 8443, u"192.168.1.20:8443"_s,
                  u"https://192.168.1.20:8443/iap"_s},
             Form{u" smartserver-17q5t6a\n"_s, u"smartserver-17q5t6a"_s, std::nullopt, u"smartserver-17q5t6a"_s,
                  u"https://smartserver-17q5t6a:443/iap"_s},
             Form{u"https://SmartServer-17q5t6a.local"_s, u"smartserver-17q5t6a.local"_s, std::nullopt,
                  u"smartserver-17q5t6a.local"_s, u"https://smartserver-17q5t6a.local:443/iap"_s},
             Form{u"HTTPS://host:1/"_s, u"host"_s, 1, u"host:1"_s, u"https://host:1/iap"_s},
             Form{u"https://host:65535"_s, u"host"_s, 65535, u"host:65535"_s, u"https://host:65535/iap"_s},
             Form{u"0.0.0.0"_s, u"0.0.0.0"_s, std::nullopt, u"0.0.0.0"_s, u"https://0.0.0.0:443/iap"_s},
             Form{u"https://255.249.199.99:8443/"_s, u"255.249.199.99"_s, 8443, u"255.249.199.99:8443"_s,
                  u"https://255.249.199.99:8443/iap"_s},
             Form{u"1host.2b"_s, u"1host.2b"_s, std::nullopt, u"1host.2b"_s, u"https://1host.2b:443/iap"_s},
             Form{u"::1"_s, u"::1"_s, std::nullopt, u"[::1]"_s, u"https://[::1]:443/iap"_s},
             Form{u"[fe80::1]:8443"_s, u"fe80::1"_s, 8443, u"[fe80::1]:8443"_s, u"https://[fe80::1]:8443/iap"_s},
             Form{u"https://[2001:db8::5]"_s, u"2001:db8::5"_s, std::nullopt, u"[2001:db8::5]"_s,
                  u"https://[2001:db8::5]:443/iap"_s},
             Form{u"2001:db8:0:0:0:0:0:5"_s, u"2001:db8::5"_s, std::nullopt, u"[2001:db8::5]"_s,
                  u"https://[2001:db8::5]:443/iap"_s},
         }) {
        const auto address = Address::parse(form.typed);
        ASSERT_TRUE(address) << form.typed.toStdString();
        EXPECT_EQ(address->host(), form.host);
        EXPECT_EQ(address->port(), form.port);
        EXPECT_EQ(address->text(), form.text);
        EXPECT_EQ(address->url(u"/iap"_s).toString(), form.url);
        EXPECT_EQ(*Address::parse(address->text()), *address);
    }
}

TEST(Address, TakesAPort)
{
    const auto address = Address::parse(u"::1"_s);
    EXPECT_EQ(address->withPort(8443).text(), u"[::1]:8443"_s);
    EXPECT_EQ(Address::parse(u"host:443"_s)->withPort(8443).text(), u"host:8443"_s);
}

TEST(Address, AnythingElseIsRefused)
{
    for (const QString& text : {u""_s,
                                u"  "_s,
                                u"http://host"_s,
                                u"ftp://host"_s,
                                u"wss://host"_s,
                                u"file:///etc/passwd"_s,
                                u"://host"_s,
                                u"https://"_s,
                                u"https://:8443"_s,
                                u"host/path"_s,
                                u"https://host/cms"_s,
                                u"host?x=1"_s,
                                u"host#x"_s,
                                u"host:0"_s,
                                u"host:65536"_s,
                                u"host:-1"_s,
                                u"host:x"_s,
                                u"user@host"_s,
                                u"https://user:pw@host"_s,
                                u"https://@host"_s,
                                u"two hosts"_s,
                                u"a\nb"_s,
                                u"host\\x"_s,
                                u"[::1"_s,
                                u"1:2:3"_s,
                                u"host\u0000x"_s,
                                u"192.168.1.0/24"_s,
                                u"1234"_s,
                                u"192.168.1"_s,
                                u"0x7f000001"_s,
                                u"300.1.1.1"_s,
                                u"1.2.3.4.5"_s,
                                u"1.2.3.4."_s,
                                u"192.168.001.020"_s,
                                u"https://1.2.3:443"_s,
                                u"host.0x7f"_s}) {
        const auto address = Address::parse(text);
        ASSERT_FALSE(address) << text.toStdString() << " became " << address->text().toStdString();
        EXPECT_EQ(address.error().kind, ErrorKind::Usage);
        EXPECT_FALSE(address.error().why.isEmpty() || address.error().remedy.isEmpty());
    }
}

TEST(Address, APasswordInItIsNotRepeated)
{
    for (const QString& text :
         {u"https://apollo:pa55word@host"_s, u"apollo:pa55word@host"_s, u"http://a:pa55word@h/x"_s,
          u"https://a:pa55word@ho st"_s, u"https://a:x@pa55word@host"_s}) {
        const auto address = Address::parse(text);
        ASSERT_FALSE(address);
        EXPECT_FALSE(address.error().toText().contains(u"pa55word"_s)) << address.error().toText().toStdString();
    }
}
