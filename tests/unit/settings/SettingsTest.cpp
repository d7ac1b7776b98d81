// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/Settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

class SettingsFiles : public testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// Why a file is refused.
    QString refusal(const QByteArray& bytes)
    {
        const auto loaded = Settings::load({write(u"wrong.ini"_s, bytes)});
        EXPECT_FALSE(loaded) << bytes.constData();
        if (loaded)
            return {};
        EXPECT_EQ(loaded.error().kind, ErrorKind::BadFile);
        EXPECT_TRUE(loaded.error().what.contains(u"wrong.ini"_s));
        EXPECT_FALSE(loaded.error().remedy.isEmpty());
        return loaded.error().why;
    }

    QTemporaryDir m_folder;
};

TEST_F(SettingsFiles, EveryKeyIsTaken)
{
    const QString file = write(u"settings.ini"_s, "[portal]\nprofile=/etc/portal.json\n"
                                                  "[team]\nledger=postgresql://crew@db/ledger\npasswordFile=/etc/pw\n"
                                                  "[network]\nmqttPort=0\n"
                                                  "[work]\natOnce=16\nretries=5\n"
                                                  "[program]\nlanguage=zh_CN\n");
    const auto settings = Settings::load({file, m_folder.filePath(u"not there"_s)});
    ASSERT_TRUE(settings) << qPrintable(settings.error().toText());
    EXPECT_EQ(settings->portalProfile, u"/etc/portal.json"_s);
    EXPECT_EQ(settings->teamLedger, u"postgresql://crew@db/ledger"_s);
    EXPECT_EQ(settings->teamPasswordFile, u"/etc/pw"_s);
    EXPECT_EQ(settings->mqttPort, 0);
    EXPECT_EQ(settings->atOnce, 16);
    EXPECT_EQ(settings->retries, 5);
    EXPECT_EQ(settings->language, u"zh_CN"_s);
    EXPECT_EQ(settings->files, QStringList{file});
}

TEST_F(SettingsFiles, TheNearestFileCountsForEachKey)
{
    const QString own = write(u"own.ini"_s, "[work]\natOnce=2\n");
    const QString computers = write(u"computers.ini"_s, "[work]\natOnce=16\nretries=5\n");
    const auto settings = Settings::load({own, computers});
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->atOnce, 2);
    EXPECT_EQ(settings->retries, 5);
    EXPECT_EQ(settings->files, (QStringList{own, computers}));
}

TEST_F(SettingsFiles, AWrongFileIsSaidWithLineAndKey)
{
    EXPECT_TRUE(refusal("[work]\n\nat-once=2\n").startsWith(u"Line 3, work/at-once"_s));
    EXPECT_TRUE(refusal("[work]\natOnce=0\n").startsWith(u"Line 2, work/atOnce"_s));
    EXPECT_TRUE(refusal("[work]\natOnce=many\n").contains(u"from 1 to 256"_s));
    EXPECT_TRUE(refusal("[network]\nmqttPort=65536\n").contains(u"mqttPort"_s));
    EXPECT_TRUE(refusal("[portal]\nprofile=portal.json\n").contains(u"absolute"_s));
    EXPECT_TRUE(refusal("password=secret\n").contains(u"password"_s));
    EXPECT_FALSE(refusal(QByteArray(70'000, 'x')).isEmpty());
}

TEST_F(SettingsFiles, TheUsersOwnStandsBeforeTheComputers)
{
    const QStringList places = Settings::places();
    ASSERT_GE(places.size(), 2);
    EXPECT_TRUE(places.constLast().startsWith(u"/etc/xdg"_s) || qEnvironmentVariableIsSet("XDG_CONFIG_DIRS"));
    for (const QString& place : places)
        EXPECT_TRUE(place.endsWith(u"/smartserver-activation-assistant/settings.ini"_s));
}

} // namespace
} // namespace activation
