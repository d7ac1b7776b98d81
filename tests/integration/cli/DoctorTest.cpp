// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Cli.h"

#include <QFileInfo>
#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

QJsonObject check(const CliResult& result, const QString& part)
{
    for (const QJsonValue& value : result.json[u"checks"_s].toArray()) {
        if (value[u"part"_s].toString() == part)
            return value.toObject();
    }
    return {};
}

TEST(DoctorCommand, SaysThatThisComputerIsFitAndMakesNoLedger)
{
    Cli cli;
    const CliResult result = cli.run({u"doctor"_s});
    EXPECT_EQ(result.exitCode, 0) << result.out.constData() << result.err.constData();
    EXPECT_TRUE(result.json[u"ok"_s].toBool());
    EXPECT_TRUE(check(result, u"TLS"_s)[u"ok"_s].toBool());
    EXPECT_FALSE(check(result, u"TLS"_s)[u"version"_s].toString().isEmpty());
    EXPECT_FALSE(QFileInfo::exists(cli.ledger()));
}

TEST(DoctorCommand, NamesAFolderThatCannotBeWritten)
{
    Cli cli;
    const QString file = cli.write(u"file"_s, "x");
    const CliResult result = cli.run({u"doctor"_s, u"--ledger"_s, file + u"/ledger.sqlite"_s});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_FALSE(result.json[u"ok"_s].toBool(true));
    const QJsonObject error = check(result, u"Ledger"_s)[u"error"_s].toObject();
    EXPECT_THAT(error[u"what"_s].toString().toStdString(), testing::HasSubstr(file.toStdString()));
    EXPECT_FALSE(error[u"remedy"_s].toString().isEmpty());
}

} // namespace
} // namespace activation::test
