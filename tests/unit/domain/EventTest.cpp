// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Event.h"

#include "support/Printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {
Event example()
{
    Event event{.id = u"11111111-2222-3333-4444-555555555555"_s,
                .at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone::UTC),
                .laptop = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s,
                .sequence = 2,
                .packageId = u"site"_s,
                .installCode = u"17q5t6a"_s,
                .activationId = u"A1"_s,
                .kind = u"obtained"_s,
                .what = u"Größe \"x\""_s,
                .why = u"line\nfeed"_s,
                .data = {{u"n"_s, 0.1}, {u"list"_s, QJsonArray{1, u"two"_s, QJsonValue()}}},
                .previous = Fingerprint::of("previous"),
                .hash = {}};
    event.hash = event.computedHash();
    return event;
}
} // namespace

TEST(Event, StatesHaveNamesInTheirOrder)
{
    const QStringList names{u"identified"_s, u"requested"_s, u"obtained"_s,  u"carried"_s,
                            u"installing"_s, u"installed"_s, u"confirmed"_s, u"rejected"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto state = activationState(names[i]);
        ASSERT_TRUE(state);
        EXPECT_EQ(static_cast<qsizetype>(*state), i);
        EXPECT_EQ(stateName(*state), names[i]);
    }
    for (const QString& name : {u""_s, u"Identified"_s, u"error"_s, u"pinned"_s})
        EXPECT_EQ(activationState(name), std::nullopt);
}

TEST(Event, ComesBackAsItWentOut)
{
    const Event event = example();
    // Through the very bytes of a manifest, indented.
    const QByteArray bytes = QJsonDocument(event.toJson()).toJson(QJsonDocument::Indented);
    const auto again = Event::fromJson(QJsonDocument::fromJson(bytes).object(), u"x"_s);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->toJson(), event.toJson());
    EXPECT_EQ(again->computedHash(), event.hash);
    EXPECT_EQ(again->at, event.at);
}

TEST(Event, TheHashIsThatOfItsCompactJsonWithoutIt)
{
    const QByteArray canonical =
        R"({"activationId":"A1","at":"2026-01-02T03:04:05.006Z","data":{"list":[1,"two",null],"n":0.1},)"
        R"("id":"11111111-2222-3333-4444-555555555555","installCode":"17q5t6a","kind":"obtained",)"
        R"("laptop":"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee","packageId":"site","previous":")" +
        Fingerprint::of("previous").hex().toLatin1() + R"(","sequence":2,"what":"Größe \"x\"","why":"line\nfeed"})";
    EXPECT_EQ(example().computedHash(), Fingerprint::of(canonical));
}

TEST(Event, EveryFieldIsInTheHash)
{
    using Edit = std::function<void(Event&)>;
    for (const Edit& edit :
         {Edit([](Event& e) { e.id += u'x'; }), Edit([](Event& e) { e.at = e.at.addMSecs(1); }),
          Edit([](Event& e) { e.laptop += u'x'; }), Edit([](Event& e) { ++e.sequence; }),
          Edit([](Event& e) { e.packageId += u'x'; }), Edit([](Event& e) { e.installCode += u'x'; }),
          Edit([](Event& e) { e.activationId += u'x'; }), Edit([](Event& e) { e.kind += u'x'; }),
          Edit([](Event& e) { e.what += u'x'; }), Edit([](Event& e) { e.why += u'x'; }),
          Edit([](Event& e) { e.data[u"n"_s] = 0.2; }), Edit([](Event& e) { e.previous = Fingerprint(); })}) {
        Event event = example();
        edit(event);
        EXPECT_NE(event.computedHash(), example().hash);
    }
    Event event = example();
    event.hash = {};
    EXPECT_EQ(event.computedHash(), example().hash);
}

TEST(Event, HostileFieldsAreFaults)
{
    for (const QString& key :
         {u"id"_s, u"at"_s, u"laptop"_s, u"sequence"_s, u"kind"_s, u"what"_s, u"previous"_s, u"hash"_s}) {
        QJsonObject json = example().toJson();
        json.remove(key);
        EXPECT_FALSE(Event::fromJson(json, u"x"_s)) << key.toStdString();
    }
    const QJsonObject whole = example().toJson();
    for (const QString& key : whole.keys()) {
        QJsonObject json = whole;
        json[key] = QJsonArray{1};
        const auto event = Event::fromJson(json, u"events[7]"_s);
        ASSERT_FALSE(event) << key.toStdString();
        EXPECT_TRUE(event.error().what.contains(u"events[7]"_s));
    }
    for (const QJsonValue& sequence : {QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue(1e17)}) {
        QJsonObject json = whole;
        json[u"sequence"_s] = sequence;
        EXPECT_FALSE(Event::fromJson(json, u"x"_s));
    }
}
