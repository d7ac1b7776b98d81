// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "../cli/Site.h"
#include "MarkdownPage.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

/// The calls of README.md's three legs, run one after the other as they stand there.
class DocumentedJob : public Site
{
protected:
    /// What the page's example names, in the simulated world.
    QStringList here(const QString& call)
    {
        QStringList words = QProcess::splitCommand(call).mid(1);
        for (QString& word : words) {
            if (word == u"smartserver-17q5t6a"_s)
                word = address();
            else if (word == u"17q5t6a"_s)
                word = code();
            else if (word == u"LICENSE-ID"_s)
                word = license();
            else if (word == u"/media/stick"_s)
                word = cli.path(u"stick"_s);
            else if (word == u"FILE"_s)
                word = site.maintenanceFolder() + u"/%1/maintenance_%1_1"_s.arg(code());
        }
        if (words.constFirst() == u"portal"_s)
            words += {u"--portal-profile"_s, site.portal().profileFile()};
        return words;
    }
};

TEST_F(DocumentedJob, TheThreeLegsOfTheReadmeEndWithAnInstalledUnit)
{
    start();
    QDir(cli.folder()).mkpath(u"stick"_s);
    const MarkdownPage readme = MarkdownPage::read(u"README.md"_s);
    int run = 0;
    for (const QString& call : readme.code) {
        if (!call.startsWith(u"activationctl "_s) || call.contains(u"ARGS"_s) || !call.contains(u"site.sitepack"_s))
            continue;
        QStringList words = here(call);
        // The page says what the first reading asks, and this is the answer.
        if (words.constFirst() == u"read"_s)
            words += trust();
        // The package knows the unit's address.
        good(words);
        ++run;
    }
    EXPECT_EQ(run, 5) << "the calls of the three legs were not found";
    EXPECT_EQ(unit().totalCapacity(), 200);
    EXPECT_EQ(unit().uploads(), 2);
}

} // namespace
} // namespace activation::test
