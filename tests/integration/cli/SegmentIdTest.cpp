// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"
#include "support/Broker.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using SegmentIdCommandTest = Site;

TEST_F(SegmentIdCommandTest, CountsWhereTheMqttPortLetsUsIn)
{
    start();
    Broker broker;
    broker.retain("glp/0/././sid", '"' + code().toUtf8() + '"');
    const QStringList port{u"--mqtt-port"_s, QString::number(broker.port())};
    const CliResult found = good(readCall() + port);
    const QJsonObject unitJson = found.json[u"smartServers"_s].toArray()[0].toObject()[u"smartServer"_s].toObject();
    EXPECT_TRUE(unitJson[u"identitySources"_s].toArray().contains(
        QJsonObject{{u"source"_s, u"mqttSid"_s}, {u"value"_s, code()}}));

    broker.retain("glp/0/././sid", "\"17qzzzz\"");
    const CliResult refused = bad(readCall() + port, 7);
    EXPECT_TRUE(refused.why().contains(u"17qzzzz"_s));
    good(readCall() + QStringList{u"--mqtt-port"_s, u"0"_s});
    EXPECT_EQ(cli.run(readCall() + QStringList{u"--mqtt-port"_s, u"x"_s}).exitCode, 2);
}

} // namespace
} // namespace activation::test
