// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::PortalVocabulary;
using simulator::SiteOptions;

/// A portal that calls everything something else.
PortalVocabulary otherWords()
{
    PortalVocabulary words{.session = u"v2/login"_s,
                           .sessionConfirm = u"v2/login/pin"_s,
                           .licenses = u"v2/entitlements"_s,
                           .activations = u"v2/files/search"_s,
                           .activate = u"v2/files"_s,
                           .sessionMethod = "PUT",
                           .listMethod = "POST",
                           .activateMethod = "PUT",
                           .idempotencyHeader = "X-Request-Id"};
    for (const QString& field :
         {u"login"_s, u"token"_s, u"challenge"_s, u"code"_s, u"licenseId"_s, u"kind"_s, u"description"_s, u"devices"_s,
          u"available"_s, u"project"_s, u"customerId"_s, u"expires"_s, u"activationId"_s, u"installCode"_s,
          u"fileName"_s, u"size"_s, u"sha256"_s, u"url"_s})
        words.fields[field] = u"their-"_s + field;
    return words;
}

using ProfileCommand = Site;

TEST_F(ProfileCommand, ASecondPortalIsReachedByItsProfileAlone)
{
    SiteOptions options;
    options.vocabulary = otherWords();
    start(options);
    good({u"portal"_s, u"profile"_s, u"check"_s, site.portal().profileFile()});
    good(readCall());
    good(activateCall());
    EXPECT_EQ(spent(license()), 200);
    QFile::remove(cli.path(u"site.sitepack"_s));
    // Made before, on a laptop whose package is lost: found in the list, which here is asked for by POST.
    Cli other;
    other.write(u"pw"_s, unit().owner().password.toUtf8());
    ASSERT_EQ(other.run(readCall() + QStringList{u"--password-file"_s, other.path(u"pw"_s)}).exitCode, 0);
    const CliResult again = other.run(activateCall());
    ASSERT_EQ(again.exitCode, 0) << again.err.constData();
    EXPECT_EQ(again.json[u"activations"_s][0][u"how"_s].toString(), u"foundAtPortal"_s);
    EXPECT_EQ(spent(license()), 200);
    EXPECT_EQ(site.portal().books().requests.value(u"PUT "_s + portalPath(u"v2/files"_s)), 1);
    const CliResult listed = good({u"portal"_s, u"licenses"_s, u"--login"_s, u"code@example.com"_s, u"--code"_s,
                                   u"424242"_s, u"--portal-profile"_s, site.portal().profileFile()});
    EXPECT_FALSE(listed.json[u"licenses"_s].toArray().isEmpty());
}

TEST(ProfileCheck, NamesEachFaultWithItsPlace)
{
    Cli cli;
    cli.write(u"p.json"_s, "{\n  \"formatVersion\": 1, \"name\": \"P\",\n  \"mod\": \"api\",\n"
                           "  \"mode\": \"api\", \"baseUrl\": \"https://portal.example.com/\",\n"
                           "  \"paths\": { \"licences\": \"l\" }\n}\n");
    const CliResult result = cli.run({u"portal"_s, u"profile"_s, u"check"_s, u"p.json"_s});
    EXPECT_EQ(result.exitCode, 6);
    const QJsonArray faults = result.json[u"faults"_s].toArray();
    ASSERT_EQ(faults.size(), 2) << result.out.constData();
    EXPECT_EQ(faults[0][u"line"_s].toInt(), 3);
    EXPECT_EQ(faults[0][u"column"_s].toInt(), 3);
    EXPECT_EQ(faults[0][u"path"_s].toString(), u"$.mod"_s);
    EXPECT_EQ(faults[1][u"line"_s].toInt(), 5);
    EXPECT_EQ(faults[1][u"path"_s].toString(), u"$.paths.licences"_s);
    EXPECT_TRUE(faults[1][u"why"_s].toString().contains(u"licenses"_s));
    EXPECT_TRUE(result.err.contains("Line 5, column 14, $.paths.licences"));
    // The same profile, where it is to be used.
    const CliResult used =
        cli.run({u"portal"_s, u"licenses"_s, u"--login"_s, u"x@example.com"_s, u"--portal-profile"_s, u"p.json"_s});
    EXPECT_EQ(used.exitCode, 6);
    EXPECT_TRUE(used.why().contains(u"Line 5, column 14"_s));
    EXPECT_EQ(cli.run({u"portal"_s, u"profile"_s, u"check"_s, u"missing.json"_s}).exitCode, 6);
}

} // namespace
} // namespace activation::test
