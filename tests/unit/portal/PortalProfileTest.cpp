// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/PortalProfile.h"

#include "domain/JsonSchema.h"

#include <QFile>
#include <QTemporaryDir>

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

const QByteArray Browser =
    R"({"formatVersion":1,"name":"P","mode":"browser","baseUrl":"https://p.example.com/login?x=1",
    "customerSuccess":"cs@example.com",
    "browser":{"hints":{"installCode":"Field “Target”"},"fileNamePatterns":["capacity_{installCode}_*","offline?.bin"]}})";

TEST(PortalProfile, BrowserModeHasAPageHintsAndPatterns)
{
    const auto profile = PortalProfile::parse(Browser, {});
    ASSERT_TRUE(profile) << qPrintable(profile.error().toText());
    EXPECT_EQ(profile->mode, PortalProfile::Mode::Browser);
    EXPECT_EQ(profile->baseUrl, QUrl(u"https://p.example.com/login?x=1"_s)) << "a page is opened as it stands";
    EXPECT_EQ(profile->customerSuccess, u"cs@example.com"_s);
    EXPECT_EQ(profile->hint(u"installCode"_s), u"Field “Target”"_s);
    EXPECT_EQ(profile->hint(u"licenseId"_s), QString());
    const InstallCode code = *InstallCode::parse(u"17q5t6a"_s);
    EXPECT_TRUE(profile->isUsualFileName(u"capacity_17qam11_4"_s));
    EXPECT_TRUE(profile->isUsualFileName(u"offline7.bin"_s));
    EXPECT_FALSE(profile->isUsualFileName(u"offline77.bin"_s));
    EXPECT_FALSE(profile->isUsualFileName(u"my capacity_17qam11_4"_s));
    EXPECT_TRUE(profile->isFileNameOf(u"Capacity_17Q5T6A_4"_s, code));
    EXPECT_FALSE(profile->isFileNameOf(u"capacity_17qam11_4"_s, code));
    EXPECT_FALSE(profile->isFileNameOf(u"offline7.bin"_s, code)) << "the pattern names no unit";
}

TEST(PortalProfile, LargerOrDeeperThanAnyProfileIsRefused)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"large.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1024 * 1024 + 1, ' '));
    file.close();
    const auto large = PortalProfile::load(file.fileName());
    ASSERT_FALSE(large);
    EXPECT_TRUE(large.error().why.contains(u"1048576"_s)) << large.error().toText().toStdString();
    for (const int depth : {600, 5000, 400'000}) {
        const auto deep = PortalProfile::parse(QByteArray("{\"a\":").repeated(depth), {});
        ASSERT_FALSE(deep);
        EXPECT_FALSE(deep.error().remedy.isEmpty());
        EXPECT_FALSE(PortalProfile::parse(QByteArray(depth, '['), {}));
    }
}

TEST(PortalProfile, AnotherComputerIsNeverReachedWithoutTls)
{
    const auto at = [](const QByteArray& mode, const QByteArray& url) {
        return PortalProfile::parse(
                   R"({"formatVersion":1,"name":"P","mode":")" + mode + R"(","baseUrl":")" + url + "\"}", {})
            .has_value();
    };
    EXPECT_TRUE(at("browser", "http://127.0.0.1:8080/"));
    EXPECT_TRUE(at("browser", "http://localhost/portal"));
    EXPECT_TRUE(at("browser", "http://[::1]:81/"));
    EXPECT_FALSE(at("browser", "http://127.0.0.1.example.com/"));
    EXPECT_FALSE(at("browser", "http://portal/"));
    EXPECT_FALSE(at("browser", "file:///etc/passwd"));
    EXPECT_FALSE(at("browser", "javascript:alert(1)"));
    EXPECT_FALSE(at("api", "http://127.0.0.1:8080/"));
}

TEST(PortalProfile, MethodsAndHeadersCanBeOthers)
{
    const auto usual = PortalProfile::parse(Least, {});
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->method(u"session"_s), "POST");
    EXPECT_EQ(usual->method(u"activations"_s), "GET");
    EXPECT_EQ(usual->idempotencyHeader, "Idempotency-Key");
    const auto profile = PortalProfile::parse(
        R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"https://p.example.com/v2/",
            "paths":{"activations":"files"},"methods":{"activate":"PUT","licenses":"POST"},
            "headers":{"idempotencyKey":"X-Request-Id"}})",
        {});
    ASSERT_TRUE(profile) << qPrintable(profile.error().toText());
    EXPECT_EQ(profile->url(u"activate"_s), QUrl(u"https://p.example.com/v2/files"_s)) << "where the list is";
    EXPECT_EQ(profile->method(u"activate"_s), "PUT");
    EXPECT_EQ(profile->method(u"licenses"_s), "POST");
    EXPECT_EQ(profile->method(u"session"_s), "POST");
    EXPECT_EQ(profile->idempotencyHeader, "X-Request-Id");
}

TEST(PortalProfile, WhatIsWrongIsNamedWithItsPlace)
{
    const QByteArray start = "{\n\"formatVersion\":1,\"name\":\"P\",\"mode\":\"api\",\n\"baseUrl\":\"https://x/\",\n";
    const QList<std::pair<QByteArray, QString>> wrong{
        {"", u"Line 1, column 1, $: This is not JSON"_s},
        {"[]", u"Line 1, column 1, $: An object"_s},
        {"{\n\n\"a\": }", u"Line 3, column 6, $.a: This is not JSON"_s},
        {R"({"formatVersion":2,"name":"P","mode":"api","baseUrl":"https://x/"})", u"column 18, $.formatVersion: "_s},
        {R"({"formatVersion":1,"mode":"api","baseUrl":"https://x/"})", u"Line 1, column 1, $.name: "_s},
        {R"({"formatVersion":1,"name":"P","mode":"soap","baseUrl":"https://x/"})", u"column 38, $.mode: "_s},
        {R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"http://x/"})", u"column 54, $.baseUrl: "_s},
        {R"({"formatVersion":1,"name":"P","mode":"api","baseUrl":"https://u:p@x/"})", u"$.baseUrl: "_s},
        {start + "\"paths\":{\n  \"licences\":\"l\"}}", u"Line 5, column 3, $.paths.licences: "_s},
        {start + "\"paths\":{\"licences\":\"l\"}}", u"“licenses”"_s},
        {start + "\"paths\":{\"licenses\":\"https://elsewhere/\"}}", u"$.paths.licenses: It leads away"_s},
        {start + "\"paths\":{\"session\":\"//elsewhere/\"}}", u"$.paths.session: It leads away"_s},
        {start + "\"fields\":{\"login\":7}}", u"column 19, $.fields.login: "_s},
        {start + "\"Fields\":{}}", u"Line 4, column 1, $.Fields: "_s},
        {start + "\"methods\":{\"licenses\":\"DELETE\"}}", u"$.methods.licenses: "_s},
        {start + "\"headers\":{\"idempotencyKey\":\"X: y\\r\\n\"}}", u"$.headers.idempotencyKey: "_s},
        {start + "\"customerSuccess\":\"nobody\"}", u"$.customerSuccess: "_s},
        {start + "\"name\":\"again\"}", u"Line 4, column 1, $.name: "_s},
        {start + "\"browser\":{\"fileNamePatterns\":[\"ok*\",\"../x\"]}}", u"$.browser.fileNamePatterns[1]: "_s},
        {start + "\"browser\":{\"fileNamePatterns\":[\"{code}\"]}}", u"$.browser.fileNamePatterns[0]: "_s},
        {start + "\"caCertificates\":\"not-there.pem\"}", u"$.caCertificates: “/nowhere/not-there.pem”"_s},
    };
    for (const auto& [json, words] : wrong) {
        const auto profile = PortalProfile::parse(json, u"/nowhere"_s);
        ASSERT_FALSE(profile) << json.constData();
        EXPECT_EQ(profile.error().kind, ErrorKind::BadFile);
        EXPECT_TRUE(profile.error().toText().contains(words)) << qPrintable(words) << "\n"
                                                              << qPrintable(profile.error().toText());
    }
}

TEST(PortalProfile, AllFaultsAreNamedAtOnceInTheOrderOfTheText)
{
    const auto reading = PortalProfile::read("{\"mode\":\"x\",\n\"nam\":\"P\",\n\"formatVersion\":\"1\"}", {});
    EXPECT_FALSE(reading.profile);
    QStringList paths;
    for (const ProfileFault& fault : reading.faults)
        paths += fault.path;
    EXPECT_EQ(paths, (QStringList{u"$.name"_s, u"$.baseUrl"_s, u"$.mode"_s, u"$.nam"_s, u"$.formatVersion"_s}));
}

/// Every keyword in a schema, at whatever depth; names of properties are none.
void collectKeywords(const QJsonObject& schema, QStringList& found)
{
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        found += it.key();
        if (it.key() == "properties"_L1) {
            for (const QJsonValue property : it.value().toObject())
                collectKeywords(property.toObject(), found);
        } else if (it.key() == "items"_L1) {
            collectKeywords(it.value().toObject(), found);
        }
    }
}

TEST(PortalProfile, TheSchemaPromisesNothingThatIsNotChecked)
{
    QStringList found;
    collectKeywords(PortalProfile::schema(), found);
    EXPECT_GT(found.size(), 100);
    for (const QString& keyword : found)
        EXPECT_TRUE(jsonSchemaKeywords().contains(keyword)) << qPrintable(keyword);
}

TEST(PortalProfile, TheExamplesInTheManualAreInOrder)
{
    for (const char* name : {"portal-browser.json", "portal-api.json"}) {
        const auto profile =
            PortalProfile::load(QStringLiteral(TEST_DATA "/../../docs/examples/") + QLatin1StringView(name));
        EXPECT_TRUE(profile) << qPrintable(profile.error().toText());
    }
}

} // namespace
} // namespace activation
