// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Cli.h"
#include "simulator/SimulatedSite.h"
#include "support/Printers.h"

#include <gtest/gtest.h>

namespace activation::test {

/// A laptop with activationctl, and a simulated site within its reach. The simulators live in the test's own process:
/// their books are at hand, and they outlive every killed activationctl.
class Site : public testing::Test
{
protected:
    void start(simulator::SiteOptions options = {})
    {
        if (options.smartServers == simulator::SiteOptions().smartServers)
            options.smartServers = 1;
        options.licenseDelay = std::chrono::milliseconds(200);
        const auto started = site.start(options);
        ASSERT_TRUE(started) << qPrintable(started.error().toText());
        cli.write(QStringLiteral("pw"), site.smartServer(0).owner().password.toUtf8() + '\n');
    }

    simulator::SimulatedSmartServer& unit(int index = 0) { return site.smartServer(index); }
    QString code(int index = 0) { return unit(index).installCode().text(); }
    QString address(int index = 0) { return unit(index).url().toString(); }
    /// The license of 200 devices meant for this unit.
    QString license(int index = 0)
    {
        int seen = 0;
        for (const simulator::PortalLicense& candidate : site.portal().books().licenses) {
            if (candidate.kind == ActivationKind::Capacity && candidate.devices == 200 && seen++ == index)
                return candidate.licenseId;
        }
        return {};
    }
    int spent(const QString& licenseId)
    {
        for (const simulator::PortalLicense& candidate : site.portal().books().licenses) {
            if (candidate.licenseId == licenseId)
                return candidate.spent;
        }
        return -1;
    }
    QString portalPath(const QString& path) { return site.portal().baseUrl().path() + path; }

    QStringList password(int index = 0)
    {
        if (index == 0)
            return {QStringLiteral("--password-file"), cli.path(QStringLiteral("pw"))};
        const QString name = QStringLiteral("pw%1").arg(index);
        cli.write(name, unit(index).owner().password.toUtf8());
        return {QStringLiteral("--password-file"), cli.path(name)};
    }
    QStringList trust(int index = 0)
    {
        return {QStringLiteral("--trust"), unit(index).usualCertificateFingerprint().hex()};
    }
    QStringList readCall(int index = 0, const QString& package = QStringLiteral("site.sitepack"))
    {
        return QStringList{QStringLiteral("read"), address(index), QStringLiteral("--package"), package} +
               password(index) + trust(index);
    }
    QStringList activateCall(int index = 0, const QString& package = QStringLiteral("site.sitepack"))
    {
        return {QStringLiteral("portal"),
                QStringLiteral("activate"),
                QStringLiteral("--package"),
                package,
                QStringLiteral("--license"),
                license(index),
                QStringLiteral("--for"),
                code(index),
                QStringLiteral("--portal-profile"),
                site.portal().profileFile()};
    }
    QStringList installCall(int index = 0, const QString& package = QStringLiteral("site.sitepack"))
    {
        return QStringList{QStringLiteral("install"),           QStringLiteral("--package"), package, address(index),
                           QStringLiteral("--confirm-timeout"), QStringLiteral("5")} +
               password(index);
    }
    void addFault(const simulator::Fault& fault)
    {
        const auto added = site.addFaults({fault});
        ASSERT_TRUE(added) << qPrintable(added.error().toText());
    }
    void clearFaults() { ASSERT_TRUE(site.clearFaults()); }

    /// A call that must succeed.
    CliResult good(const QStringList& call)
    {
        const CliResult result = cli.run(call);
        EXPECT_EQ(result.exitCode, 0) << qPrintable(call.join(u' ')) << "\n" << result.err.constData();
        return result;
    }
    /// A call that must fail with this exit code, all three texts, and an entry in the ledger.
    CliResult bad(const QStringList& call, int exitCode)
    {
        const qsizetype before = cli.ledgerErrors().size();
        const CliResult result = cli.run(call);
        EXPECT_EQ(result.exitCode, exitCode) << qPrintable(call.join(u' ')) << "\n" << result.err.constData();
        EXPECT_FALSE(result.what().isEmpty());
        EXPECT_FALSE(result.why().isEmpty());
        EXPECT_FALSE(result.remedy().isEmpty());
        EXPECT_TRUE(result.err.contains(result.what().toUtf8())) << "shown to people too";
        const auto errors = cli.ledgerErrors();
        EXPECT_GT(errors.size(), before) << "no ledger entry";
        if (!errors.isEmpty()) {
            EXPECT_EQ(errors.last()[QStringLiteral("what")].toString(), result.what());
        }
        return result;
    }

    simulator::SimulatedSite site;
    Cli cli;
};

} // namespace activation::test
