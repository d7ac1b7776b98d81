// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "../cli/Cli.h"
#include "activation/PackageDesk.h"
#include "support/FakeSticks.h"
#include "support/Printers.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

/// activationctl on a computer with two sticks and a card, see FakeSticks: each call finds it as it was at first.
class VolumeCommands : public testing::Test
{
protected:
    static void SetUpTestSuite() { sticks = FakeSticks::start(); }
    static void TearDownTestSuite() { sticks.reset(); }
    void SetUp() override
    {
        ASSERT_TRUE(sticks) << "dbus-daemon is needed";
        const auto workspace = cli.workspace();
        SitePackage package = SitePackage::create(u"Sticks"_s);
        const auto saved = savePackage(*workspace, package, cli.path(u"site.sitepack"_s));
        ASSERT_TRUE(saved) << saved.error().toText().toStdString();
    }
    void TearDown() override
    {
        for (const QString& folder : {sticks->folder(), sticks->cardFolder()})
            QFile::remove(folder + u"/site.sitepack"_s);
    }
    static QByteArray copyIn(const QString& folder)
    {
        QFile file(folder + u"/site.sitepack"_s);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    CliResult carry(const QStringList& rest) { return cli.run(QStringList{u"carry"_s, u"site.sitepack"_s} + rest); }

    static inline std::unique_ptr<FakeSticks> sticks;
    Cli cli;
};

} // namespace

TEST_F(VolumeCommands, TheSticksThatArePluggedInAreListed)
{
    const auto listed = cli.run({u"volumes"_s});
    ASSERT_EQ(listed.exitCode, 0) << listed.err.constData();
    QMap<QString, QJsonObject> byName;
    for (const QJsonValue& value : listed.json[u"volumes"_s].toArray())
        byName[value[u"name"_s].toString()] = value.toObject();
    ASSERT_EQ(byName.keys(), (QStringList{u"CARD"_s, u"KEY"_s, u"KEY second"_s})) << "no disk that is built in";
    EXPECT_EQ(byName[u"KEY"_s][u"uuid"_s].toString(), u"1234-abcd"_s);
    EXPECT_EQ(byName[u"KEY"_s][u"folder"_s].toString(), sticks->folder());
    EXPECT_GT(byName[u"KEY"_s][u"free"_s].toInteger(), 0);
    EXPECT_EQ(byName[u"KEY"_s][u"fileSystem"_s].toString(), u"vfat"_s);
    EXPECT_FALSE(byName[u"CARD"_s][u"mounted"_s].toBool());
    EXPECT_TRUE(byName[u"CARD"_s][u"free"_s].isNull()) << "nobody knows before it is mounted";
}

TEST_F(VolumeCommands, CarryFindsTheStickByUuidOrLabel)
{
    for (const QString& name : {u"1234-ABCD"_s, u"key"_s}) {
        const auto carried = carry({u"--to"_s, name});
        ASSERT_EQ(carried.exitCode, 0) << carried.err.constData();
        EXPECT_EQ(carried.json[u"copy"_s].toString(), sticks->folder() + u"/site.sitepack"_s);
        EXPECT_FALSE(carried.json[u"ejected"_s].toBool(true));
        EXPECT_EQ(copyIn(sticks->folder()), cli.read(u"site.sitepack"_s));
        ASSERT_TRUE(QFile::remove(sticks->folder() + u"/site.sitepack"_s));
    }
}

TEST_F(VolumeCommands, AStickThatIsNotMountedIsMountedForIt)
{
    const auto carried = carry({u"--to"_s, u"CARD"_s});
    ASSERT_EQ(carried.exitCode, 0) << carried.err.constData();
    EXPECT_EQ(carried.json[u"copy"_s].toString(), sticks->cardFolder() + u"/site.sitepack"_s);
    EXPECT_FALSE(copyIn(sticks->cardFolder()).isEmpty());
}

TEST_F(VolumeCommands, AFolderOfThatNameIsMeantBeforeAStick)
{
    ASSERT_TRUE(QDir(cli.folder()).mkpath(u"KEY"_s));
    const auto carried = carry({u"--to"_s, u"KEY"_s});
    ASSERT_EQ(carried.exitCode, 0) << carried.err.constData();
    EXPECT_FALSE(cli.read(u"KEY/site.sitepack"_s).isEmpty());
    EXPECT_FALSE(QFile::exists(sticks->folder() + u"/site.sitepack"_s));
}

TEST_F(VolumeCommands, WhatNamesNoStickIsSaidSoWithThoseThatAreThere)
{
    for (const QStringList& call : {QStringList{u"carry"_s, u"site.sitepack"_s, u"--to"_s, u"SYSTEM"_s},
                                    QStringList{u"eject"_s, u"SYSTEM"_s}, QStringList{u"eject"_s, u"/"_s}}) {
        const auto result = cli.run(call);
        EXPECT_EQ(result.exitCode, 1) << qPrintable(call.join(u' '));
        EXPECT_TRUE(result.why().contains(u"1234-abcd"_s)) << qPrintable(result.why());
        EXPECT_TRUE(result.remedy().contains(u"volumes"_s)) << qPrintable(result.remedy());
    }
}

TEST_F(VolumeCommands, IsSafeToRemoveOnlyWhenItIsEjected)
{
    const auto ejected = carry({u"--to"_s, u"KEY"_s, u"--eject"_s});
    ASSERT_EQ(ejected.exitCode, 0) << ejected.err.constData();
    EXPECT_TRUE(ejected.json[u"ejected"_s].toBool());
    EXPECT_FALSE(copyIn(sticks->folder()).isEmpty());
    for (const QString& name : {u"KEY"_s, u"1234-abcd"_s, u"/dev/sdb1"_s, sticks->folder()})
        EXPECT_EQ(cli.run({u"eject"_s, name}).exitCode, 0) << qPrintable(name);

    // A folder of this computer's own: copied, and that it cannot be ejected is an error.
    ASSERT_TRUE(QDir(cli.folder()).mkpath(u"own"_s));
    const auto stays = carry({u"--to"_s, u"own"_s, u"--eject"_s});
    EXPECT_EQ(stays.exitCode, 1);
    EXPECT_EQ(stays.json[u"copy"_s].toString(), cli.path(u"own/site.sitepack"_s));
    EXPECT_FALSE(stays.json[u"ejected"_s].toBool(true));
    EXPECT_FALSE(stays.remedy().isEmpty());
}
