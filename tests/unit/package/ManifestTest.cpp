// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/Manifest.h"

#include "PackageSamples.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace activation;
using namespace activation::samples;
using namespace Qt::StringLiterals;

namespace {

Manifest sample()
{
    Manifest manifest;
    manifest.packageId = u"0a1b2c3d-0000-4000-8000-00000000000a"_s;
    manifest.site = u"Plant 7 – Süd"_s;
    manifest.revision = 3;
    manifest.previousManifestSha256 = Fingerprint::of("before"_ba);
    manifest.createdAt = QDateTime::fromString(u"2026-03-01T08:00:00.123Z"_s, Qt::ISODateWithMs);
    manifest.savedAt = manifest.createdAt.addDays(2);
    manifest.producer = {.name = u"Assistant"_s, .version = u"1.2"_s, .certificateSha256 = Fingerprint::of("c"_ba)};
    manifest.put(unit(u"17q5t6a"_s));
    manifest.put(unit(u"17q5t6b"_s));
    for (int n = 1; n <= 2; ++n) {
        ActivationFile file = record(u"17q5t6a"_s, u"file %1"_s.arg(n));
        file.id = u"id-%1"_s.arg(n);
        file.path = u"activations/17q5t6a/%1"_s.arg(n);
        file.size = n;
        file.obtainedAt = manifest.createdAt;
        manifest.activations += file;
    }
    manifest.receipts += receipt(u"r1"_s, u"17q5t6a"_s);
    manifest.events += event(u"e1"_s);
    return manifest;
}

QJsonObject sampleJson()
{
    return QJsonDocument::fromJson(sample().toJson()).object();
}

QByteArray bytes(const QJsonObject& json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

TEST(Manifest, ComesBackAsItWasWritten)
{
    const QByteArray json = sample().toJson();
    const auto back = Manifest::parse(json);
    ASSERT_OK(back);
    EXPECT_EQ(back->toJson(), json) << "the same manifest gives the same bytes";
    EXPECT_EQ(QJsonDocument::fromJson(json).toJson(), json) << "written by parts as it would be written at once";
    const QByteArray empty = Manifest{}.toJson();
    EXPECT_EQ(QJsonDocument::fromJson(empty).toJson(), empty);
    EXPECT_EQ(back->site, u"Plant 7 – Süd"_s);
    EXPECT_EQ(back->createdAt, sample().createdAt);
    EXPECT_EQ(back->events.first().hash, back->events.first().computedHash());
    EXPECT_EQ(back->smartServer(code(u"17Q5T6B"_s))->hostName, u"smartserver-17q5t6b"_s);
    EXPECT_EQ(back->activation(u"id-2"_s)->size, 2);
    EXPECT_EQ(back->activation(u"id-3"_s), nullptr);
    EXPECT_EQ(back->activationsFor(code(u"17q5t6a"_s)).size(), 2);
    EXPECT_TRUE(back->activationsFor(code(u"17q5t6b"_s)).isEmpty());
}

TEST(Manifest, PutReplacesAUnitWhateverItsCase)
{
    Manifest manifest = sample();
    SmartServer again = unit(u"17Q5T6A"_s);
    again.address = u"192.0.2.99"_s;
    manifest.put(again);
    ASSERT_EQ(manifest.smartServers.size(), 2);
    EXPECT_EQ(manifest.smartServers.first().address, u"192.0.2.99"_s);
}

TEST(Manifest, KeepsWhatALaterVersionAddedAtTheTop)
{
    QJsonObject json = sampleJson();
    json[u"weather"_s] = QJsonObject{{u"rain"_s, true}};
    const auto manifest = Manifest::parse(bytes(json));
    ASSERT_OK(manifest);
    EXPECT_EQ(QJsonDocument::fromJson(manifest->toJson()).object(), json);
}

TEST(Manifest, OfANewerFormatIsNamedAsSuch)
{
    QJsonObject json{{u"formatVersion"_s, 7}};
    const auto manifest = Manifest::parse(bytes(json));
    ASSERT_FALSE(manifest);
    EXPECT_EQ(manifest.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(manifest.error().why.contains(u"format version 7"_s)) << manifest.error().why.toStdString();
    EXPECT_TRUE(manifest.error().remedy.contains(u"newer version of the assistant"_s));
}

TEST(Manifest, RefusesFieldsOfTheWrongShape)
{
    const auto refuses = [](const QString& key, const QJsonValue& value) {
        QJsonObject json = sampleJson();
        json[key] = value;
        const auto manifest = Manifest::parse(bytes(json));
        EXPECT_FALSE(manifest) << key.toStdString();
        if (!manifest) {
            EXPECT_EQ(manifest.error().kind, ErrorKind::BadFile) << key.toStdString();
            EXPECT_FALSE(manifest.error().remedy.isEmpty());
        }
    };
    for (const QString& key : {u"formatVersion"_s, u"packageId"_s, u"site"_s, u"revision"_s, u"createdAt"_s,
                               u"savedAt"_s, u"producer"_s, u"smartServers"_s, u"activations"_s}) {
        refuses(key, QJsonValue::Undefined);
        refuses(key, QJsonValue::Null);
        refuses(key, true);
        refuses(key, QJsonArray{1, QJsonArray{}});
    }
    refuses(u"formatVersion"_s, 0);
    refuses(u"formatVersion"_s, 1.5);
    refuses(u"formatVersion"_s, u"1"_s);
    refuses(u"packageId"_s, u"{0a1b2c3d-0000-4000-8000-00000000000a}"_s);
    refuses(u"packageId"_s, u"../../x"_s);
    refuses(u"site"_s, QString(200'000, u'x'));
    refuses(u"revision"_s, -1);
    refuses(u"revision"_s, 1e300);
    refuses(u"previousManifestSha256"_s, u"abc"_s);
    refuses(u"savedAt"_s, u"yesterday"_s);
    refuses(u"savedAt"_s, u"2026-03-01T08:00:00"_s);
    refuses(u"receipts"_s, 3);
    refuses(u"receipts"_s, QJsonArray{u"x"_s});
    refuses(u"events"_s, QJsonArray{QJsonObject{}});
}

TEST(Manifest, RefusesDuplicates)
{
    for (const QString& key : {u"smartServers"_s, u"activations"_s, u"receipts"_s, u"events"_s}) {
        QJsonObject json = sampleJson();
        QJsonArray array = json[key].toArray();
        array.append(array.first());
        json[key] = array;
        EXPECT_FALSE(Manifest::parse(bytes(json))) << key.toStdString();
    }
    QJsonObject json = sampleJson();
    QJsonArray units = json[u"smartServers"_s].toArray();
    QJsonObject twin = units.first().toObject();
    twin[u"installCode"_s] = u"17Q5T6A"_s;
    units.append(twin);
    json[u"smartServers"_s] = units;
    EXPECT_FALSE(Manifest::parse(bytes(json))) << "the same unit in another case";
}

// What cannot be read again is never written.
TEST(Manifest, WritesOnlyWhatItWouldRead)
{
    const auto written = sample().checkedJson();
    ASSERT_OK(written);
    EXPECT_EQ(*written, sample().toJson());
    const auto refuses = [](const char* what, const std::function<void(Manifest&)>& spoil) {
        Manifest manifest = sample();
        spoil(manifest);
        const auto read = Manifest::parse(manifest.toJson());
        const auto checked = manifest.checkedJson();
        ASSERT_FALSE(read) << what;
        ASSERT_FALSE(checked) << what;
        EXPECT_EQ(checked.error().toText(), read.error().toText()) << what;
    };
    refuses("no UUID", [](Manifest& m) { m.packageId = u"../../x"_s; });
    refuses("a site without end", [](Manifest& m) { m.site = QString(200'000, u'x'); });
    refuses("a revision below zero", [](Manifest& m) { m.revision = -1; });
    refuses("a field with a control character", [](Manifest& m) { m.further[u"a\n"_s] = 1; });
    refuses("a unit twice", [](Manifest& m) { m.smartServers += m.smartServers.first(); });
    refuses("a file twice", [](Manifest& m) { m.activations += m.activations.first(); });
    refuses("a receipt twice", [](Manifest& m) { m.receipts += m.receipts.first(); });
    refuses("an event twice", [](Manifest& m) { m.events += m.events.first(); });
    refuses("a file of another unit", [](Manifest& m) { m.activations.first().path = u"activations/17q5t6b/1"_s; });
    refuses("a file of no bytes", [](Manifest& m) { m.activations.last().size = -1; });
    refuses("a receipt without a time", [](Manifest& m) { m.receipts.first().startedAt = {}; });
    refuses("an event of no time", [](Manifest& m) { m.events.last().at = {}; });
    refuses("a unit with a name without end",
            [](Manifest& m) { m.smartServers.last().hostName = QString(200'000, u'x'); });
    refuses("a history without end", [](Manifest& m) {
        for (Event more = m.events.first(); m.events.size() < 700; m.events += more) {
            more.id = u"more %1"_s.arg(m.events.size());
            more.data = {{u"x"_s, QString(99'000, u'x')}};
        }
    });
}

TEST(Manifest, RefusesPathsThatAreNotOfTheirOwnUnit)
{
    for (const QString& path : {u"activations/17q5t6b/1"_s, u"activations/17q5t6a/2"_s, u"activations/17Q5T6A/1"_s,
                                u"activations/17q5t6a/../1"_s, u"/activations/17q5t6a/1"_s, u"manifest.json"_s,
                                u"activations/17q5t6a/1 "_s, u""_s, u"C:\\x"_s}) {
        QJsonObject json = sampleJson();
        QJsonArray array = json[u"activations"_s].toArray();
        QJsonObject file = array.first().toObject();
        file[u"path"_s] = path;
        array[0] = file;
        json[u"activations"_s] = array;
        EXPECT_FALSE(Manifest::parse(bytes(json))) << path.toStdString();
    }
}

TEST(Manifest, RefusesWhatIsNotJson)
{
    for (const QByteArray& json : {""_ba, "{"_ba, "[]"_ba, "null"_ba, "\"x\""_ba, "{}"_ba, "\xff\xfe{}"_ba,
                                   QByteArray(100'000, '['), sample().toJson() + "x", QByteArray(1000, '\0')}) {
        const auto manifest = Manifest::parse(json);
        ASSERT_FALSE(manifest) << json.left(20).toStdString();
        EXPECT_EQ(manifest.error().kind, ErrorKind::BadFile);
    }
    EXPECT_FALSE(Manifest::parse(QByteArray(Manifest::MaxBytes + 1, ' ')));
}

// Fuzzing lost receipts beside such a name (tests/fuzz/findings/manifest/nul-in-a-key.json).
TEST(Manifest, FieldNameWithControlCharactersIsRefused)
{
    Manifest manifest;
    manifest.packageId = u"0a1b2c3d-0000-4000-8000-000000000001"_s;
    manifest.createdAt = manifest.savedAt = QDateTime::currentDateTimeUtc();
    manifest.further[u"later"_s] = 1;
    ASSERT_TRUE(Manifest::parse(manifest.toJson()));
    for (const QChar c : {QChar(u'\0'), QChar(u'\n'), QChar(0x85)}) {
        manifest.further = {{u"receipts"_s + c, 1}};
        const auto parsed = Manifest::parse(manifest.toJson());
        ASSERT_FALSE(parsed) << int(c.unicode());
        EXPECT_EQ(parsed.error().kind, ErrorKind::BadFile);
    }
}
