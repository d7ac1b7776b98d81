// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

TEST(DocumentedSettings, TheExampleIsReadAndHasEveryKey)
{
    QFile page(QDir(QStringLiteral(PROJECT_FOLDER)).filePath(u"docs/administration.md"_s));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    static const QRegularExpression block(u"```ini\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    const QByteArray example = block.match(QString::fromUtf8(page.readAll())).captured(1).toUtf8();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(example);
    file.close();
    const auto settings = Settings::load({file.fileName()});
    ASSERT_TRUE(settings) << qPrintable(settings.error().toText());
    EXPECT_FALSE(settings->portalProfile.isEmpty());
    EXPECT_FALSE(settings->teamLedger.isEmpty());
    EXPECT_FALSE(settings->teamPasswordFile.isEmpty());
    EXPECT_EQ(settings->mqttPort, 1883);
    EXPECT_EQ(settings->atOnce, 8);
    EXPECT_EQ(settings->retries, 2);
    EXPECT_EQ(settings->language, u"de"_s);
    for (const QString& key : Settings::keys())
        EXPECT_TRUE(example.contains('\n' + key.section(u'/', 1).toUtf8() + '=')) << qPrintable(key);
}

} // namespace
} // namespace activation
