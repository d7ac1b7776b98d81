// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/PortalProfile.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

const QByteArray Least = R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"https://portal.example.com/api"})";

TEST(PortalProfile, LeastProfileHasTheDefaultPaths)
{
    const auto profile = PortalProfile::parse(Least, {});
    ASSERT_TRUE(profile) << qPrintable(profile.error().toText());
    EXPECT_EQ(profile->url(u"session"_s), QUrl(u"https://portal.example.com/api/session"_s));
    EXPECT_EQ(profile->url(u"sessionConfirm"_s), QUrl(u"https://portal.example.com/api/session/confirm"_s));
    EXPECT_EQ(profile->field(u"licenseId"_s), u"licenseId"_s);
    EXPECT_FALSE(profile->simulated);
}

TEST(PortalProfile, PathsAndFieldsCanBeOthers)
{
    const auto profile = PortalProfile::parse(
        R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"https://p.example.com/v2/",
            "paths":{"licenses":"me/entitlements"},"fields":{"licenseId":"entitlement"}})",
        {});
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->url(u"licenses"_s), QUrl(u"https://p.example.com/v2/me/entitlements"_s));
    EXPECT_EQ(profile->url(u"activations"_s), QUrl(u"https://p.example.com/v2/activations"_s));
    EXPECT_EQ(profile->field(u"licenseId"_s), u"entitlement"_s);
}

TEST(PortalProfile, WhatIsWrongIsNamed)
{
    const QList<std::pair<QByteArray, QString>> wrong{
        {"", u"JSON"_s},
        {"[]", u"object"_s},
        {"{\n\n\"a\": }", u"Line 3"_s},
        {R"({"formatVersion":2,"name":"P","mode":"api","baseUrl":"https://x/"})", u"formatVersion"_s},
        {R"({"formatVersion":1,"mode":"api","baseUrl":"https://x/"})", u"name"_s},
        {R"({"formatVersion":1,"name":"P","mode":"soap","baseUrl":"https://x/"})", u"mode"_s},
        {R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"http://x/"})", u"baseUrl"_s},
        {R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"https://u:p@x/"})", u"baseUrl"_s},
        {R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"https://x/","paths":{"licences":"l"}})",
         u"paths.licences"_s},
        {R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"https://x/","fields":{"login":7}})",
         u"fields.login"_s},
        {R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"https://x/","caCertificates":"not-there.pem"})",
         u"not-there.pem"_s},
    };
    for (const auto& [json, word] : wrong) {
        const auto profile = PortalProfile::parse(json, u"/nowhere"_s);
        ASSERT_FALSE(profile) << json.constData();
        EXPECT_EQ(profile.error().kind, ErrorKind::BadFile);
        EXPECT_TRUE(profile.error().toText().contains(word)) << qPrintable(profile.error().toText());
    }
}

} // namespace
} // namespace activation
