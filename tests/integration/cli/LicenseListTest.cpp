// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

class LicenseListCommand : public Site
{
protected:
    /// A partner's list in which only the second license is the site's.
    QString list(const QByteArray& header = "Project,Customer ID,License ID,Product,Devices\n")
    {
        const QByteArray ours = "2133c667-af41-4518-94df-a2bb3b775330";
        const QByteArray theirs = "3133c667-af41-4518-94df-a2bb3b775330";
        return cli.write(u"partner.csv"_s, header + "Elsewhere," + theirs + ',' + license(0).toUtf8() +
                                               ",Device capacity,200\nPlant 7," + ours + ',' + license(1).toUtf8() +
                                               ",Device capacity,200\n");
    }
    QStringList activate(const QStringList& more)
    {
        return QStringList{u"portal"_s,  u"activate"_s,         u"--package"_s,        u"site.sitepack"_s,
                           u"--login"_s, u"site@example.com"_s, u"--portal-profile"_s, site.portal().profileFile()} +
               more;
    }
};

TEST_F(LicenseListCommand, TheRightLicenseIsProposedForTheRightSite)
{
    start({.smartServers = 2});
    good(readCall() + QStringList{u"--site"_s, u"Plant 7"_s});
    const CliResult shown = good({u"portal"_s, u"list"_s, list(), u"--package"_s, u"site.sitepack"_s});
    ASSERT_EQ(shown.json[u"licenses"_s].toArray().size(), 1);
    EXPECT_EQ(shown.json[u"licenses"_s].toArray()[0].toObject()[u"licenseId"_s].toString(), license(1));
    EXPECT_EQ(shown.json[u"projects"_s].toArray().size(), 2);
    good(activate({u"--license-list"_s, list()}));
    EXPECT_EQ(spent(license(0)), 0);
    EXPECT_EQ(spent(license(1)), 200);
}

TEST_F(LicenseListCommand, MixedUpColumnsAndUnknownProjectsSpendNothing)
{
    start({.smartServers = 2});
    good(readCall() + QStringList{u"--site"_s, u"Plant 7"_s});
    // The headings of the two IDs swapped: what the list calls a Customer ID is a license at the portal.
    const QString swapped = list("Project,License ID,Customer ID,Product,Devices\n");
    bad(activate({u"--license-list"_s, swapped}), 6);
    // The user says which is which.
    good(activate(
        {u"--license-list"_s, swapped, u"--columns"_s, u"license=Customer ID,customer=License ID"_s, u"--plan"_s}));
    bad(activate({u"--license-list"_s, list(), u"--project"_s, u"Nowhere"_s}), 1);
    EXPECT_EQ(spent(license(0)) + spent(license(1)), 0);
}

} // namespace
} // namespace activation::test
