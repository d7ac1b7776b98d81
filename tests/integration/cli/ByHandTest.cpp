// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::FaultKind;

class ByHand : public Site
{
protected:
    /// A package with a capacity file for a unit whose API is closed from now on.
    void prepare()
    {
        start();
        good(readCall());
        good(activateCall());
        addFault({.kind = FaultKind::SamlLogin});
    }
    QJsonObject activation()
    {
        return good({u"inspect"_s, u"site.sitepack"_s})
            .json[u"manifest"_s][u"activations"_s]
            .toArray()
            .last()
            .toObject();
    }
    QJsonArray receipts()
    {
        return good({u"inspect"_s, u"site.sitepack"_s}).json[u"manifest"_s][u"receipts"_s].toArray();
    }
    /// What an Owner does in the CMS.
    void addInCms()
    {
        const auto made = simulator::makeActivationFile(ActivationKind::Capacity, unit().installCode(), license(), 200);
        ASSERT_TRUE(unit().addByHand(made.name, made.content));
    }
    QStringList byHand(const QStringList& more = {})
    {
        return QStringList{u"install"_s,           u"--package"_s, u"site.sitepack"_s, u"--by-hand"_s, code(),
                           u"--confirm-timeout"_s, u"2"_s} +
               more;
    }
};

TEST_F(ByHand, AClosedApiNamesIt)
{
    prepare();
    const auto refused = bad(installCall(), 5);
    EXPECT_EQ(refused.error()[u"wayOn"_s].toString(), u"byHand"_s);
}

TEST_F(ByHand, ByWord)
{
    prepare();
    addInCms();
    const auto done = good(byHand({u"--confirm-by-word"_s}));
    const QJsonObject receipt = done.json[u"files"_s].toArray().first()[u"receipt"_s].toObject();
    EXPECT_EQ(receipt[u"byHand"_s].toString(), u"word"_s);
    EXPECT_EQ(receipt[u"outcome"_s].toString(), u"confirmed"_s);
    ASSERT_EQ(receipts().size(), 1);
    EXPECT_EQ(receipts().first().toObject(), receipt);
    const auto again = bad(byHand({u"--confirm-by-word"_s}), 1);
    EXPECT_TRUE(again.what().contains(u"nothing to confirm"_s));
    EXPECT_EQ(receipts().size(), 1);
    // Over the API it is there.
    clearFaults();
    EXPECT_EQ(good(installCall()).json[u"units"_s].toArray().first()[u"receipts"_s].toArray().first()[u"outcome"_s],
              u"alreadyInstalled"_s);
    EXPECT_EQ(unit().uploads(), 0);
}

TEST_F(ByHand, ByReading)
{
    prepare();
    bad(byHand() + password(), 5);
    EXPECT_TRUE(receipts().isEmpty());
    clearFaults();
    bad(byHand() + password(), 1); // nobody added it
    EXPECT_TRUE(receipts().isEmpty());
    addInCms();
    const auto done = good(byHand({address()}) + password());
    const QJsonObject receipt = done.json[u"files"_s].toArray().first()[u"receipt"_s].toObject();
    EXPECT_EQ(receipt[u"byHand"_s].toString(), u"reading"_s);
    EXPECT_EQ(receipt[u"licensesAfter"_s].toArray().size(), 1);
    EXPECT_EQ(receipts().size(), 1);
}

TEST_F(ByHand, AWordIsForOneFile)
{
    prepare();
    const QString name = u"maintenance_%1_1"_s.arg(code());
    good({u"add"_s, u"%1/%2/%3"_s.arg(site.maintenanceFolder(), code(), name), u"--package"_s, u"site.sitepack"_s});
    const auto refused = bad(byHand({u"--confirm-by-word"_s}), 7);
    EXPECT_TRUE(refused.why().contains(name));
    EXPECT_TRUE(receipts().isEmpty());
    good(byHand({u"--confirm-by-word"_s, u"--file"_s, name}));
    EXPECT_EQ(receipts().size(), 1);
    bad(byHand({u"--confirm-by-word"_s, u"--file"_s, u"no such file"_s}), 1);
}

TEST_F(ByHand, WrongWords)
{
    start();
    EXPECT_EQ(cli.run({u"install"_s, u"--by-hand"_s, code(), u"file"_s}).exitCode, 2);
    EXPECT_EQ(cli.run(byHand({u"one"_s, u"two"_s})).exitCode, 2);
    EXPECT_EQ(cli.run(installCall() + QStringList{u"--confirm-by-word"_s}).exitCode, 2);
    EXPECT_EQ(cli.run({u"status"_s, address(), u"--by-hand"_s, code()}).exitCode, 2);
}

/// A unit whose API was closed from the beginning: nothing was ever read from it.
TEST_F(ByHand, AUnitThatCannotBeReadGoesTheWholeWayByItsLabel)
{
    start();
    addFault({.kind = FaultKind::SamlLogin});
    const auto refused = bad(readCall(), 5);
    const QString host = unit().url().authority();
    const auto entered = good({u"read"_s, u"--by-label"_s, u"SMARTSERVER:1;%1;4.40.012;"_s.arg(code()), host,
                               u"--package"_s, u"site.sitepack"_s});
    const QJsonObject made = entered.json[u"smartServers"_s].toArray().first()[u"smartServer"_s].toObject();
    EXPECT_EQ(made[u"identitySources"_s].toArray(),
              (QJsonArray{QJsonObject{{u"source"_s, u"label"_s}, {u"value"_s, code()}}}));
    EXPECT_FALSE(made.contains(u"readAt"_s));
    EXPECT_EQ(made[u"address"_s].toString(), host);
    good(activateCall());
    addInCms();
    const auto done = good(byHand({u"--confirm-by-word"_s}));
    EXPECT_EQ(done.json[u"files"_s].toArray().first()[u"receipt"_s][u"byHand"_s].toString(), u"word"_s);
    EXPECT_EQ(receipts().size(), 1);
    good({u"verify"_s, u"site.sitepack"_s});
    // Later the API opens: the unit is read, and what is known of it grows.
    clearFaults();
    const auto read = good(readCall());
    EXPECT_TRUE(read.json[u"smartServers"_s].toArray().first()[u"smartServer"_s].toObject().contains(u"readAt"_s));
    const auto kept = bad({u"read"_s, u"--by-label"_s, code(), u"--package"_s, u"site.sitepack"_s}, 7);
    EXPECT_TRUE(kept.what().contains(u"was read"_s)) << qPrintable(kept.what());
}

TEST_F(ByHand, AnEntryByLabelIsChecked)
{
    start();
    const auto unusual = good({u"read"_s, u"--by-label"_s, u"smartserver-abc"_s, u"--package"_s, u"site.sitepack"_s});
    EXPECT_TRUE(unusual.err.contains("unusual shape")) << unusual.err.constData();
    for (const QStringList& wrong : {QStringList{u"-17q5t6a"_s},
                                     {u"SMARTSERVER:1;17q5t6a"_s},
                                     {u"17q5t6a"_s, u"one"_s, u"two"_s},
                                     {u"17q5t6a"_s, u"--label"_s, u"17q5t6a"_s}}) {
        const auto result =
            cli.run(QStringList{u"read"_s, u"--package"_s, u"site.sitepack"_s, u"--by-label"_s} + wrong);
        EXPECT_EQ(result.exitCode, 2) << qPrintable(wrong.join(u' ')) << result.err.constData();
    }
}

} // namespace
} // namespace activation::test
