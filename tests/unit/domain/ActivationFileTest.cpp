// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/ActivationFile.h"

#include "support/Printers.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {
QJsonObject record()
{
    return {{u"id"_s, u"11111111-2222-3333-4444-555555555555"_s},
            {u"kind"_s, u"capacity"_s},
            {u"installCode"_s, u"17q5t6a"_s},
            {u"licenseId"_s, u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s},
            {u"originalName"_s, u"Größe «1»"_s},
            {u"path"_s, u"activations/17q5t6a/1"_s},
            {u"size"_s, 1234},
            {u"sha256"_s, Fingerprint::of("file").hex()},
            {u"obtainedAt"_s, u"2026-01-02T03:04:05.006Z"_s},
            {u"via"_s, u"portal"_s}};
}
} // namespace

TEST(ActivationFile, ComesBackAsItWentOut)
{
    const auto file = ActivationFile::fromJson(record(), u"x"_s);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->toJson(), record());
    for (const QString& kind : {u"capacity"_s, u"maintenance"_s, u"core"_s}) {
        for (const QString& via : {u"portal"_s, u"browser"_s, u"added"_s}) {
            QJsonObject json = record();
            json[u"kind"_s] = kind;
            json[u"via"_s] = via;
            json.remove(u"licenseId"_s);
            ASSERT_TRUE(ActivationFile::fromJson(json, u"x"_s));
            EXPECT_EQ(ActivationFile::fromJson(json, u"x"_s)->toJson(), json);
        }
    }
    EXPECT_EQ(activationKind(u"Capacity"_s), std::nullopt);
    EXPECT_EQ(obtainedVia(u""_s), std::nullopt);
}

TEST(ActivationFile, HostileFieldsAreFaults)
{
    const QJsonObject whole = record();
    for (const QString& key : whole.keys()) {
        for (const QJsonValue& value : {QJsonValue(true), QJsonValue(QJsonArray()), QJsonValue(-1)}) {
            QJsonObject json = whole;
            json[key] = value;
            const auto file = ActivationFile::fromJson(json, u"activations[2]"_s);
            ASSERT_FALSE(file) << key.toStdString();
            EXPECT_EQ(file.error().kind, ErrorKind::BadFile);
            EXPECT_TRUE(file.error().what.contains(u"activations[2]"_s));
        }
        if (key == u"licenseId"_s)
            continue;
        QJsonObject json = whole;
        json.remove(key);
        EXPECT_FALSE(ActivationFile::fromJson(json, u"x"_s)) << key.toStdString();
    }
    for (const auto& [key, value] :
         std::vector<std::pair<QString, QJsonValue>>{{u"size"_s, 0},
                                                     {u"size"_s, ActivationFile::MaxSize + 1},
                                                     {u"size"_s, 1.5},
                                                     {u"id"_s, u""_s},
                                                     {u"id"_s, QString(65, u'x')},
                                                     {u"kind"_s, u"other"_s},
                                                     {u"via"_s, u"fax"_s},
                                                     {u"licenseId"_s, u"17q5t6a"_s},
                                                     {u"installCode"_s, u"../x"_s},
                                                     {u"sha256"_s, u"00"_s},
                                                     {u"obtainedAt"_s, u"today"_s}}) {
        QJsonObject json = whole;
        json[key] = value;
        EXPECT_FALSE(ActivationFile::fromJson(json, u"x"_s)) << key.toStdString();
    }
}

TEST(CheckActivationFile, RefusesEmptyAndTooLarge)
{
    for (const qint64 size : {qint64(0), qint64(-1), ActivationFile::MaxSize + 1, std::numeric_limits<qint64>::max()}) {
        const auto checked = checkActivationFile(u"file"_s, size);
        ASSERT_FALSE(checked) << size;
        EXPECT_EQ(exitCode(checked.error().kind), 6);
        EXPECT_FALSE(checked.error().remedy.isEmpty());
    }
    for (const qint64 size : {qint64(1), qint64(16) * 1024 * 1024}) {
        const auto checked = checkActivationFile(u"file"_s, size);
        ASSERT_TRUE(checked) << size;
        EXPECT_TRUE(checked->isEmpty());
    }
}

TEST(CheckActivationFile, WarnsOfADot)
{
    for (const QString& name : {u"file.txt"_s, u".file"_s, u"file."_s, u"a.b.c"_s}) {
        const auto checked = checkActivationFile(name, 1);
        ASSERT_TRUE(checked);
        ASSERT_EQ(checked->size(), 1);
        EXPECT_TRUE(checked->first().contains(name));
    }
    EXPECT_TRUE(checkActivationFile(u"cod\u202e.txt"_s, 1)->first().contains(u"cod\\u{202e}.txt"_s));
}
