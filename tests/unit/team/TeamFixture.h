// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/RealPostgres.h"
#include "team/TeamExchange.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace activation {

/// A real server for all tests of a program, empty for each.
class TeamFixture : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        server = std::make_unique<test::RealPostgres>();
        ASSERT_TRUE(server->start());
    }
    static void TearDownTestSuite() { server.reset(); }
    void SetUp() override
    {
        server->sql(QStringLiteral("DROP SCHEMA public CASCADE; CREATE SCHEMA public"));
        ASSERT_EQ(server->sql(QStringLiteral("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'saa_%'")),
                  QStringLiteral("0"));
    }

    static TeamAddress address()
    {
        auto parsed = TeamAddress::parse(server->url());
        if (!parsed) {
            ADD_FAILURE() << parsed.error().toText().toStdString();
            return {};
        }
        parsed->password = Secret(test::RealPostgres::Password);
        return *parsed;
    }
    static std::unique_ptr<TeamDatabase> team()
    {
        auto database = TeamDatabase::connect(address());
        if (!database) {
            ADD_FAILURE() << database.error().toText().toStdString();
            return nullptr;
        }
        return *std::move(database);
    }
    std::unique_ptr<Ledger> laptop(const QString& name) const
    {
        auto ledger = Ledger::open(m_folder.filePath(name + QStringLiteral("/ledger.sqlite")));
        if (!ledger) {
            ADD_FAILURE() << ledger.error().toText().toStdString();
            return nullptr;
        }
        return *std::move(ledger);
    }
    static EventDraft draft(const QString& kind, const QString& code = QStringLiteral("17q5t6a"))
    {
        return {.kind = kind,
                .what = QStringLiteral("what “of” ") + kind,
                .why = QStringLiteral("why"),
                .packageId = QStringLiteral("site"),
                .installCode = code,
                .data = {{QStringLiteral("number"), 1.5}, {QStringLiteral("large"), 9007199254740991.0}}};
    }
    static ExchangeReport meet(Ledger& ledger)
    {
        const auto database = team();
        const auto report = database ? exchange(ledger, *database) : Result<ExchangeReport>();
        if (!report)
            ADD_FAILURE() << report.error().toText().toStdString();
        return report.value_or(ExchangeReport{});
    }

    inline static std::unique_ptr<test::RealPostgres> server;
    const InstallCode code = *InstallCode::parse(QStringLiteral("17q5t6a"));
    const LicenseId license = *LicenseId::parse(QStringLiteral("b1e52546-f2db-4053-b2dd-2ab2fa7732d2"));
    const LicenseId otherLicense = *LicenseId::parse(QStringLiteral("2133c667-af41-4518-94df-a2bb3b775330"));
    const DeviceCount devices = *DeviceCount::from(200);

private:
    QTemporaryDir m_folder;
};

} // namespace activation
