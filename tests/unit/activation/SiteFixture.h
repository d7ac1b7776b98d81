// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Laptop.h"
#include "activation/InstallActivation.h"
#include "activation/ObtainActivation.h"
#include "simulator/SimulatedSite.h"

#include <QCoroTask>

namespace activation::test {

template <class T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// A simulated site in this process, and a laptop within its reach.
class SiteFixture : public testing::Test
{
protected:
    void start(int units = 1, const QStringList& releases = {})
    {
        simulator::SiteOptions options{.smartServers = units, .licenseDelay = std::chrono::milliseconds(50)};
        options.releases = releases;
        ASSERT_OK(site.start(options));
    }
    simulator::SimulatedSmartServer& unit(int index = 0) { return site.smartServer(index); }
    InstallCode unitCode(int index = 0) { return unit(index).installCode(); }
    void add(const simulator::Fault& fault) { ASSERT_OK(site.addFaults({fault})); }

    /// The portal's license of 200 devices meant for this unit; the shared one of 1000; the one that is used up.
    LicenseId own(int index = 0) { return licenseWhere(200, false, index); }
    LicenseId shared() { return licenseWhere(1000, false, 0); }
    LicenseId usedUp() { return licenseWhere(200, true, 0); }
    LicenseId maintenance()
    {
        for (const simulator::PortalLicense& candidate : site.portal().books().licenses) {
            if (candidate.kind == ActivationKind::Maintenance)
                return license(candidate.licenseId);
        }
        return license(QString());
    }
    int spent(const LicenseId& id)
    {
        for (const simulator::PortalLicense& candidate : site.portal().books().licenses) {
            if (candidate.licenseId == id.text())
                return candidate.spent;
        }
        return -1;
    }

    /// Connects with the unit's certificate confirmed.
    Result<UnitConnection> connectTo(Laptop& from, int index = 0)
    {
        return wait(connectUnit(from.space(), *Address::parse(unit(index).url().toString()),
                                {.trusted = {unit(index).usualCertificateFingerprint()}}, std::chrono::seconds(5)));
    }
    Credentials owner(int index = 0)
    {
        return {unit(index).owner().name, Secret(unit(index).owner().password.toUtf8())};
    }
    Result<SmartServer> read(Laptop& from, int index, const QString& packageId, const QString& label = {})
    {
        auto connection = connectTo(from, index);
        if (!connection)
            return failure(connection.error());
        return wait(readUnit(from.space(), *connection, owner(index), label, packageId));
    }
    /// Leg 1 for the first `units` units, saved to `place` on the laptop.
    SitePackage readAll(Laptop& from, const QString& place, int units = 1)
    {
        SitePackage package = *openOrCreatePackage(from.space(), place, QStringLiteral("Plant 7"));
        for (int i = 0; i < units; ++i) {
            // A host name settles who it is, as on a site with DNS; here there are only addresses.
            const auto found = read(from, i, package.manifest().packageId, unitCode(i).text());
            EXPECT_OK(found);
            if (found)
                package.put(*found);
        }
        EXPECT_OK(savePackage(from.space(), package, place));
        return package;
    }

    /// A portal client that is logged in as somebody who sees everything.
    PortalClient portalClient()
    {
        PortalClient client(*PortalProfile::load(site.portal().profileFile()), std::chrono::seconds(5));
        EXPECT_OK(wait(client.login(QStringLiteral("site@example.com"))));
        return client;
    }
    Result<ObtainOutcome> obtain(Laptop& from, SitePackage& package, const QString& place, const LicenseId& id,
                                 std::optional<int> devices = {}, bool additional = false, int index = 0)
    {
        PortalClient client = portalClient();
        ObtainRequest request{.installCode = unitCode(index), .license = id, .devices = {}, .additional = additional};
        if (devices)
            request.devices = *DeviceCount::from(*devices);
        return wait(obtainActivation(from.space(), client, package, place, request));
    }
    Result<Receipt> install(Laptop& from, const InstallFile& activation, const QString& packageId,
                            InstallOptions options = {}, int index = 0, std::stop_token stop = {})
    {
        auto connection = connectTo(from, index);
        if (!connection)
            return failure(connection.error());
        if (options.confirmWithin == InstallOptions().confirmWithin)
            options.confirmWithin = std::chrono::seconds(10);
        return wait(installActivation(from.space(), *connection, owner(index), activation, packageId,
                                      std::move(options), stop));
    }
    int uploads(int index = 0) { return unit(index).uploads(); }
    QString portalPath(const QString& path) { return site.portal().baseUrl().path() + path; }

    Laptop laptop;
    const QString file = laptop.path(QStringLiteral("site.sitepack"));
    simulator::SimulatedSite site;

private:
    LicenseId licenseWhere(int devices, bool isUsedUp, int index)
    {
        int seen = 0;
        for (const simulator::PortalLicense& candidate : site.portal().books().licenses) {
            const bool empty = candidate.description.contains(QStringLiteral("used up"));
            if (candidate.kind == ActivationKind::Capacity && candidate.devices == devices && empty == isUsedUp &&
                seen++ == index)
                return license(candidate.licenseId);
        }
        ADD_FAILURE() << "no such license in the pool";
        return license(QStringLiteral("00000000-0000-4000-8000-000000000000"));
    }
};

} // namespace activation::test
