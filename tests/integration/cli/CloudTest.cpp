// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"
#include "domain/Address.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::FaultKind;

class Cloud : public Site
{
protected:
    QStringList call(const QString& what, const QStringList& more = {}, int index = 0)
    {
        return QStringList{u"cloud"_s, what, address(index), u"--confirm-timeout"_s, u"5"_s} + password(index) +
               trust(index) + more;
    }
    QStringList activate(const QString& id, int index = 0) { return call(u"activate"_s, {u"--license"_s, id}, index); }
    QString ready(int index = 0) { return unit(index).cloud().value(0).licenseId; }
    static QJsonObject first(const CliResult& result) { return result.json[u"units"_s][0].toObject(); }
    int posts(const QString& what, int index = 0)
    {
        return unit(index).requestCounts().value(u"POST /iap/lic/cloud/"_s + what);
    }
};

TEST_F(Cloud, FromTheListToTheReturn)
{
    start();
    const QString id = ready();
    const auto listed = first(good(call(u"list"_s)));
    EXPECT_EQ(listed[u"installCode"_s].toString(), code());
    EXPECT_EQ(listed[u"licenses"_s][0][u"licenseId"_s].toString(), id);
    EXPECT_EQ(first(good(call(u"account"_s)))[u"customerId"_s].toString(), unit().customerId());

    const auto activated = first(good(activate(id)));
    EXPECT_EQ(activated[u"licenses"_s][0][u"licenseId"_s].toString(), id);
    EXPECT_EQ(activated[u"licenses"_s][0][u"wasThere"_s].toBool(true), false);
    EXPECT_EQ(unit().totalCapacity(), 200);
    EXPECT_EQ(first(good(activate(id)))[u"licenses"_s][0][u"wasThere"_s].toBool(), true);
    EXPECT_EQ(posts(u"download"_s), 1);
    EXPECT_EQ(good({u"jobs"_s}).json[u"jobs"_s][0][u"state"_s].toString(), u"confirmed"_s);

    bad(call(u"return"_s, {u"--confirm"_s, u"17qzzzz"_s}), 7);
    EXPECT_EQ(posts(u"upload"_s), 0);
    const auto returned = first(good(call(u"return"_s, {u"--confirm"_s, code()})));
    EXPECT_EQ(returned[u"returned"_s].toArray().size(), 1);
    EXPECT_EQ(unit().totalCapacity(), 0);
}

TEST_F(Cloud, AReturnIsConfirmedByTyping)
{
    start();
    good(activate(ready()));
    const auto silent = cli.run(call(u"return"_s));
    EXPECT_EQ(silent.exitCode, 7);
    EXPECT_TRUE(silent.err.contains("data logging"));
    EXPECT_EQ(unit().totalCapacity(), 200);
    const auto wrong = cli.run(call(u"return"_s), "17qzzzz\n");
    EXPECT_EQ(wrong.exitCode, 7);
    EXPECT_EQ(unit().totalCapacity(), 200);
    EXPECT_EQ(cli.run(call(u"return"_s), code().toUtf8() + '\n').exitCode, 0);
    EXPECT_EQ(unit().totalCapacity(), 0);
}

TEST_F(Cloud, KilledBetweenRequestAndAnswer)
{
    start();
    const QString id = ready();
    addFault({.kind = FaultKind::Hang, .path = u"/iap/lic/cloud/download"_s, .times = 1, .processed = true});
    const auto running = cli.start(activate(id));
    ASSERT_TRUE(QTest::qWaitFor([this] { return posts(u"download"_s) == 1; }, 60'000));
    running->kill();
    Cli::finish(*running);
    const auto again = first(good(activate(id)));
    EXPECT_EQ(again[u"licenses"_s][0][u"licenseId"_s].toString(), id);
    EXPECT_EQ(posts(u"download"_s), 1) << "looked for, not asked for again";
    EXPECT_EQ(unit().totalCapacity(), 200);
}

TEST_F(Cloud, OneLicenseForTwoUnitsAtOnceGoesToOne)
{
    start({.smartServers = 2});
    const QString id = ready();
    const QString logins =
        cli.write(u"logins.csv"_s, u"address,user,password\n%1,apollo,%2\n%3,apollo,%4\n"_s
                                       .arg(Address::parse(address(0))->text(), unit(0).owner().password,
                                            Address::parse(address(1))->text(), unit(1).owner().password)
                                       .toUtf8());
    const auto both = cli.run(QStringList{u"cloud"_s, u"activate"_s, address(0), address(1), u"--license"_s, id,
                                          u"--credentials-file"_s, logins, u"--confirm-timeout"_s, u"5"_s} +
                              trust(0) + trust(1));
    EXPECT_EQ(both.exitCode, 8) << both.err.constData();
    EXPECT_EQ(posts(u"download"_s, 0) + posts(u"download"_s, 1), 1);
}

TEST_F(Cloud, WrongWays)
{
    start();
    bad(activate(unit().customerId()), 7);
    bad(call(u"activate"_s, {u"--license"_s, ready(), u"--for"_s, u"17qzzzz"_s}), 7);
    EXPECT_EQ(posts(u"download"_s), 0);
    const QString other = u"4e5d8c3a-6f27-4a51-9d11-0f8f3f1c2b77"_s;
    const auto refused = bad(call(u"account"_s, {u"--set"_s, other}), 7);
    EXPECT_EQ(refused.error()[u"wayOn"_s].toString(), u"replace"_s);
    good(call(u"account"_s, {u"--set"_s, other, u"--replace"_s}));
    EXPECT_EQ(unit().customerId(), other);
    addFault({.kind = FaultKind::NoInternet});
    const auto offline = bad(call(u"list"_s), 3);
    EXPECT_TRUE(offline.why().contains(u"cannot be reached"_s));
    for (const QStringList& wrong : {QStringList{u"cloud"_s, u"activate"_s, address()},
                                     {u"cloud"_s, u"activate"_s, address(), u"--license"_s, u"no UUID"_s},
                                     {u"cloud"_s, u"account"_s, address(), u"--set"_s, u"no UUID"_s},
                                     {u"cloud"_s, u"account"_s, address(), u"--replace"_s},
                                     {u"cloud"_s, u"return"_s, address(), u"another.example"_s},
                                     {u"cloud"_s, u"list"_s}})
        EXPECT_EQ(cli.run(wrong).exitCode, 2) << qPrintable(wrong.join(u' '));
}

} // namespace
} // namespace activation::test
