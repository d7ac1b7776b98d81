// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/Fault.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::simulator {

TEST(FaultFile, IsRead)
{
    const auto faults = parseFaults(R"({"faults": [
        {"target": "17q5t6a", "method": "POST", "path": "/iap/lic/activation", "fault": "status", "status": 500,
         "body": "broken", "times": 1, "after": 2, "processed": true},
        {"target": "portal", "fault": "cut", "bytes": 100},
        {"fault": "latency", "ms": 250},
        {"fault": "wrongUnit", "installCode": "17qam11"},
        {"fault": "wrongContent", "content": "html"},
        {"fault": "redirect", "location": "https://example.com/"}
    ]})",
                                    u"faults.json"_s);
    ASSERT_TRUE(faults) << faults.error().toText().toStdString();
    ASSERT_EQ(faults->size(), 6);
    const Fault& first = faults->first();
    EXPECT_EQ(first.kind, FaultKind::Status);
    EXPECT_EQ(first.target, u"17q5t6a"_s);
    EXPECT_EQ(first.method, "POST");
    EXPECT_EQ(first.status, 500);
    EXPECT_EQ(first.body, "broken");
    EXPECT_EQ(first.times, 1);
    EXPECT_EQ(first.after, 2);
    EXPECT_TRUE(first.processed);
    EXPECT_EQ(faults->at(1).bytes, 100);
    EXPECT_EQ(faults->at(2).target, u"*"_s);
    EXPECT_EQ(faults->at(2).times, -1);
    EXPECT_EQ(faults->at(2).milliseconds, 250);
}

TEST(FaultFile, IsRefusedWithTheLineAndTheField)
{
    struct Case
    {
        QByteArray json;
        QString says;
    };
    const QList<Case> cases{
        {"{\"faults\": [\n{\"fault\": \"hang\",}\n]}"_ba, u"line 2"_s},
        {"{\n\"faults\": [\n{\"fault\": \"hang\"},\n{\"fault\": \"nonsense\"}]}"_ba, u"line 4: faults[1]"_s},
        {"{\"faults\": [{\"body\": \"}{\\\"[\", \"fault\": \"hang\"},\n {\"fault\": 7}]}"_ba, u"line 2: faults[1]"_s},
        {R"({"faults": [{"fault": "hang", "tmies": 1}]})"_ba, u"tmies"_s},
        {R"({"faults": [{"fault": "status"}]})"_ba, u"status"_s},
        {R"({"faults": [{"fault": "status", "status": 299}]})"_ba, u"status"_s},
        {R"({"faults": [{"fault": "latency"}]})"_ba, u"ms"_s},
        {R"({"faults": [{"fault": "cut"}]})"_ba, u"bytes"_s},
        {R"({"faults": [{"fault": "hang", "times": 0}]})"_ba, u"times"_s},
        {R"({"faults": [{"fault": "hang", "times": 1.5}]})"_ba, u"times"_s},
        {R"({"faults": [{"fault": "hang", "path": "iap"}]})"_ba, u"path"_s},
        {R"({"faults": [{"fault": "hang", "processed": "yes"}]})"_ba, u"processed"_s},
        {R"({"faults": [{"fault": "wrongContent", "content": "pdf"}]})"_ba, u"content"_s},
        {R"({"faults": [7]})"_ba, u"faults[0]"_s},
        {R"({"faults": {}})"_ba, u"faults"_s},
        {R"({"fault": []})"_ba, u"fault"_s},
        {"[]"_ba, u"faults"_s},
        {""_ba, u"line 1"_s},
    };
    for (const Case& each : cases) {
        const auto faults = parseFaults(each.json, u"faults.json"_s);
        ASSERT_FALSE(faults) << each.json.constData();
        EXPECT_EQ(faults.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(faults.error().what.contains(each.says)) << each.json.constData() << "\n"
                                                             << faults.error().toText().toStdString();
        EXPECT_FALSE(faults.error().why.isEmpty());
        EXPECT_FALSE(faults.error().remedy.isEmpty());
    }
}

TEST(FaultFile, MustBeThere)
{
    const QTemporaryDir folder;
    const auto faults = readFaultsFile(folder.filePath(u"absent.json"_s));
    ASSERT_FALSE(faults);
    EXPECT_TRUE(faults.error().what.contains(u"absent.json"_s));
}

} // namespace activation::simulator
