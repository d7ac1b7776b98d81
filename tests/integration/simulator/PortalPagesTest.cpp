// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/PortalPages.h"

#include "integration/simulator/Curl.h"
#include "simulator/SimulatedFile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

const QString bigId = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
const QString otherId = u"0b0a53a9-2f1b-4a1e-8a57-0f3b4ad7f2c1"_s;
const QString customer = u"2133c667-af41-4518-94df-a2bb3b775330"_s;

PortalOptions optionsIn(const QString& folder, bool plain)
{
    const auto license = [](const QString& id, const QString& description) {
        return PortalLicense{
            .licenseId = id, .description = description, .devices = 1000, .project = u"P"_s, .customerId = customer};
    };
    return PortalOptions{
        .folder = folder,
        .plainPages = plain,
        .licenses = {license(bigId, u"<b>1000</b> & \"more\""_s), license(otherId, u"another's"_s)},
        .logins = {PortalLogin{.email = u"code@example.com"_s, .licenseIds = {bigId}, .code = u"424242"_s}}};
}

/// A person with a browser, as far as curl can be one: forms, cookies, redirects.
class PortalPages : public testing::TestWithParam<bool>
{
protected:
    void SetUp() override { ASSERT_TRUE(portal.start()); }

    CurlResult get(const QString& path, const QStringList& arguments = {})
    {
        const QString jar = folder.filePath(u"cookies"_s);
        return curl(QStringList{u"--cacert"_s, portal.authorityFile(), u"-b"_s, jar, u"-c"_s, jar} + arguments +
                    QStringList{portal.pagesUrl().resolved(QUrl(path)).toString()});
    }
    CurlResult submit(const QString& path, const QList<std::pair<QString, QString>>& fields,
                      const QStringList& arguments = {u"-L"_s})
    {
        QStringList all = arguments;
        for (const auto& [name, value] : fields)
            all << u"--data-urlencode"_s << name + u'=' + value;
        return get(path, all);
    }
    static QString field(const CurlResult& page, const QString& name)
    {
        const QRegularExpression form(u"name=\"%1\"\\s+value=\"([^\"]*)\""_s.arg(name));
        return form.match(QString::fromUtf8(page.body)).captured(1);
    }
    CurlResult openForm() { return get(u"/activations/new?license="_s + bigId); }

    QTemporaryDir folder;
    SimulatedPortal portal{optionsIn(folder.path(), GetParam())};
};

} // namespace

INSTANTIATE_TEST_SUITE_P(WithAndWithoutTls, PortalPages, testing::Values(false, true),
                         [](const auto& which) { return which.param ? "Plain" : "Tls"; });

TEST_P(PortalPages, ALicenseIsSpentOnceHoweverOftenTheFormIsSubmitted)
{
    EXPECT_EQ(portal.pagesUrl().scheme(), GetParam() ? u"http"_s : u"https"_s);
    EXPECT_TRUE(get(u"/"_s).body.contains("name=\"login\""));
    const CurlResult list = submit(u"/login"_s, {{u"login"_s, u' ' + bigId}});
    ASSERT_EQ(list.status, 200) << list;
    EXPECT_TRUE(list.body.contains("&lt;b&gt;1000&lt;/b&gt; &amp; &quot;more&quot;")) << list.body.toStdString();
    EXPECT_FALSE(list.body.contains(otherId.toUtf8())) << "a License ID shows its own license only";
    const CurlResult form = openForm();
    const QList<std::pair<QString, QString>> filled{{u"form"_s, field(form, u"form"_s)},
                                                    {u"license"_s, field(form, u"license"_s)},
                                                    {u"installCode"_s, u" 17q5t6a "_s},
                                                    {u"devices"_s, u"200"_s}};
    const CurlResult made = submit(u"/activations"_s, filled);
    ASSERT_EQ(made.status, 200) << made;
    EXPECT_TRUE(made.body.contains("id=\"unit\">17q5t6a<"));
    EXPECT_EQ(submit(u"/activations"_s, filled).body, made.body);
    EXPECT_EQ(portal.books().activations.size(), 1);
    EXPECT_EQ(portal.books().spent(), 200);

    const QString path = u"/activations/%1/file"_s.arg(portal.books().activations.first().activationId);
    const CurlResult file = get(path);
    EXPECT_EQ(file.body, portal.books().activations.first().content);
    EXPECT_TRUE(file.headers.contains("attachment; filename=\"capacity_17q5t6a_1\"")) << file;
    // The API has the same books.
    PortalSession api(portal);
    api.login(bigId);
    EXPECT_EQ(api.call(u"activations?installCode=17q5t6a"_s).array().size(), 1);

    EXPECT_EQ(submit(u"/logout"_s, {{u"x"_s, u"y"_s}}).status, 200);
    EXPECT_EQ(get(path).status, 401);
}

TEST_P(PortalPages, WhatIsWrongIsSaidOnThePage)
{
    EXPECT_EQ(get(u"/licenses"_s).status, 401);
    EXPECT_EQ(get(u"/nowhere/<script>"_s).status, 404);
    const CurlResult swapped = submit(u"/login"_s, {{u"login"_s, customer}});
    EXPECT_EQ(swapped.status, 401);
    EXPECT_TRUE(swapped.body.contains("That is a Customer ID"));
    const CurlResult strange = submit(u"/login"_s, {{u"login"_s, u"\"><script>%1</script>"_s}});
    EXPECT_TRUE(strange.body.contains("value=\"&quot;&gt;&lt;script&gt;%1&lt;/script&gt;\"")) << strange;
    EXPECT_FALSE(strange.body.contains("<script>"));
    EXPECT_TRUE(strange.headers.contains("default-src 'none'"));

    const CurlResult code = submit(u"/login"_s, {{u"login"_s, u"CODE@example.com"_s}});
    const QString challenge = field(code, u"challenge"_s);
    EXPECT_EQ(submit(u"/code"_s, {{u"challenge"_s, challenge}, {u"code"_s, u"1"_s}}).status, 401);
    EXPECT_EQ(submit(u"/code"_s, {{u"challenge"_s, challenge}, {u"code"_s, u"424242"_s}}).status, 200);
    const CurlResult form = openForm();
    const auto fill = [&](const QString& unit, const QString& devices) {
        return submit(u"/activations"_s, {{u"form"_s, field(form, u"form"_s)},
                                          {u"license"_s, bigId},
                                          {u"installCode"_s, unit},
                                          {u"devices"_s, devices}});
    };
    const CurlResult many = fill(u"17q5t6a"_s, u"1001"_s);
    EXPECT_EQ(many.status, 409);
    EXPECT_TRUE(many.body.contains("Only 1000 devices"));
    EXPECT_EQ(field(many, u"installCode"_s), QString()) << "the field stands after other attributes";
    EXPECT_TRUE(many.body.contains("value=\"17q5t6a\"")) << "what was typed stays";
    EXPECT_EQ(fill(u"17 q"_s, u"1"_s).status, 400);
    EXPECT_EQ(fill(u"17q5t6a"_s, u"-1"_s).status, 400);
    EXPECT_EQ(get(u"/activations/new?license="_s + otherId).status, 404) << "not this login's";
    EXPECT_TRUE(portal.books().activations.isEmpty());
}

TEST_P(PortalPages, DownloadsCanBeSlowAndBreakOff)
{
    submit(u"/login"_s, {{u"login"_s, bigId}});
    const CurlResult form = openForm();
    submit(u"/activations"_s, {{u"form"_s, field(form, u"form"_s)},
                               {u"license"_s, bigId},
                               {u"installCode"_s, u"17q5t6a"_s},
                               {u"devices"_s, u"200"_s}});
    const PortalActivation made = portal.books().activations.first();
    const QString path = u"/activations/%1/file"_s.arg(made.activationId);
    // The head of the answer counts too; it has more than 150 bytes.
    ASSERT_TRUE(portal.addFaults(
        {{.kind = FaultKind::Slow, .path = path, .times = 1, .milliseconds = 20, .bytes = 100},
         {.kind = FaultKind::Cut, .path = path, .after = 1, .times = 1, .bytes = made.content.size() + 150}}));
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(get(path).body, made.content);
    EXPECT_GE(timer.elapsed(), 20 * (made.content.size() / 100));
    const CurlResult cut = get(path);
    EXPECT_TRUE(cut.exitCode == 18 || cut.exitCode == 56) << cut; // curl: a part of the file only; no end to TLS
    EXPECT_FALSE(cut.body.isEmpty());
    EXPECT_EQ(get(path).body, made.content);
}

TEST_P(PortalPages, TheApiIsForTlsOnly)
{
    const CurlResult result = get(u"/api/licenses"_s);
    EXPECT_EQ(result.status, GetParam() ? 403 : 401);
}

} // namespace activation::simulator
