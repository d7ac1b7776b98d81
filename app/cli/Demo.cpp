// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Demo.h"

#include "activation/InstallActivation.h"
#include "activation/Intake.h"
#include "activation/ObtainActivation.h"
#include "simulator/SimulatedSite.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The demo while it runs. Every step is the real one; only the far ends are simulated.
class Demo
{
public:
    explicit Demo(Call& call) : m_call(call) {}

    QCoro::Task<int> run()
    {
        if (const auto ready = setUp(); !ready)
            co_return m_call.fail(ready.error());
        if (const auto ready = co_await m_workspace->readyToSign(); !ready)
            co_return m_call.fail(ready.error());
        for (const auto leg : {&Demo::atTheSite, &Demo::online, &Demo::backAtTheSite, &Demo::onceMore}) {
            const auto done = co_await (this->*leg)();
            if (!done)
                co_return m_call.fail(done.error());
        }
        const bool good = m_failed == 0;
        title(good ? QCoreApplication::translate("activation::cli", "Done: every proof held.")
                   : QCoreApplication::translate("activation::cli", "%1 proofs did not hold.").arg(m_failed));
        m_call.output.object(
            QJsonObject{{u"ok"_s, good}, {u"simulated"_s, true}, {u"steps"_s, m_steps}, {u"receipts"_s, m_receipts}});
        co_return good ? 0 : exitCode(ErrorKind::Failed);
    }

private:
    void title(const QString& text) { m_call.output.line(u"\n== "_s + text); }
    void step(const QString& text)
    {
        m_call.output.line(u"   "_s + text);
        m_steps.append(QJsonObject{{u"step"_s, text}});
    }
    void proof(bool held, const QString& text)
    {
        m_call.output.line((held ? u"   [proved] "_s : u"   [FAILED] "_s) + text);
        m_steps.append(QJsonObject{{u"proof"_s, text}, {u"held"_s, held}});
        m_failed += held ? 0 : 1;
    }

    Result<void> setUp()
    {
        title(QCoreApplication::translate(
            "activation::cli", "Everything here is simulated: one SmartServer and a portal on this computer."));
        m_stick = m_folder.filePath(u"stick"_s);
        m_package = m_folder.filePath(u"demo.sitepack"_s);
        QDir().mkpath(m_stick);
        auto workspace = Workspace::open(m_folder.filePath(u"ledger/ledger.sqlite"_s));
        if (!workspace)
            return failure(workspace.error());
        m_workspace = std::move(*workspace);
        // Its key lives as long as the demo.
        m_workspace->keyAccess().sources.keychain = std::make_shared<MemoryKeeper>();
        return m_site.start({.smartServers = 1});
    }

    simulator::SimulatedSmartServer& unit() { return m_site.smartServer(0); }
    Credentials credentials() { return {unit().owner().name, Secret::fromText(unit().owner().password)}; }

    QCoro::Task<Result<UnitConnection>> connect()
    {
        const auto address = Address::parse(unit().url().toString());
        if (!address)
            co_return failure(address.error());
        auto connection = co_await connectUnit(*m_workspace, *address, {}, m_call.timeout(), m_call.stop);
        if (connection || !connection.error().certificate)
            co_return std::move(connection);
        const Fingerprint shown = connection.error().certificate->presented;
        step(QCoreApplication::translate("activation::cli", "Its certificate is unknown: SHA-256 %1")
                 .arg(shown.groups()));
        proof(shown == unit().certificateFingerprint(),
              QCoreApplication::translate("activation::cli", "The unit itself shows the same fingerprint; trusted and "
                                                             "remembered."));
        co_return co_await connectUnit(*m_workspace, *address, {.trusted = {shown}}, m_call.timeout(), m_call.stop);
    }

    QCoro::Task<Result<void>> atTheSite()
    {
        title(QCoreApplication::translate("activation::cli", "1. At the site"));
        auto connection = co_await connect();
        if (!connection)
            co_return failure(connection.error());
        auto package = openOrCreatePackage(*m_workspace, m_package, u"Demo site"_s);
        if (!package)
            co_return failure(package.error());
        const auto read =
            co_await readUnit(*m_workspace, *connection, credentials(), {}, package->manifest().packageId, m_call.stop);
        co_await connection->client.logout();
        if (!read)
            co_return failure(read.error());
        step(describe(*read));
        proof(read->installCode == unit().installCode() && read->licenses.isEmpty(),
              QCoreApplication::translate("activation::cli", "Install Code %1, and no license yet.")
                  .arg(read->installCode.text()));
        package->put(*read);
        if (const auto saved = savePackage(*m_workspace, *package, m_package); !saved)
            co_return failure(saved.error());
        co_return carry(m_package, m_stick);
    }

    Result<void> carry(const QString& from, const QString& to)
    {
        const auto copy = carryPackage(*m_workspace, from, to);
        if (!copy)
            return failure(copy.error());
        const auto report = SitePackage::inspect(*copy);
        proof(report.has_value(),
              QCoreApplication::translate(
                  "activation::cli", "The site package was copied, read back and is equal; its signature is whole."));
        if (!report)
            return failure(report.error());
        return {};
    }

    QCoro::Task<Result<void>> online()
    {
        title(QCoreApplication::translate("activation::cli", "2. Online"));
        const QString onStick = QDir(m_stick).filePath(u"demo.sitepack"_s);
        auto package = openPackage(*m_workspace, onStick);
        if (!package)
            co_return failure(package.error());
        const auto profile = PortalProfile::load(m_site.portal().profileFile());
        if (!profile)
            co_return failure(profile.error());
        PortalClient portal(*profile, m_call.timeout());
        if (const auto in = co_await portal.login(u"site@example.com"_s, m_call.stop); !in)
            co_return failure(in.error());
        const auto licenses = co_await portal.licenses(m_call.stop);
        if (!licenses)
            co_return failure(licenses.error());
        // The first that is meant for one unit: the pool also has a large one to share and one that is used up.
        const auto chosen = std::find_if(licenses->begin(), licenses->end(), [](const PortalLicense& license) {
            return license.kind == ActivationKind::Capacity && license.available == license.devices &&
                   license.devices.count() == 200;
        });
        if (chosen == licenses->end())
            co_return failure(
                Error{.kind = ErrorKind::Failed,
                      .what = QCoreApplication::translate("activation::cli",
                                                          "The simulated portal has no license of 200 devices."),
                      .why = QCoreApplication::translate("activation::cli", "Its pool is another one than expected."),
                      .remedy = QCoreApplication::translate("activation::cli", "This is a defect: please report it.")});
        m_license = chosen->licenseId.text();
        step(QCoreApplication::translate("activation::cli", "License %1: %2, %3 of %4 devices left.")
                 .arg(m_license, chosen->description)
                 .arg(chosen->available.count())
                 .arg(chosen->devices.count()));
        const auto obtained = co_await obtainActivation(
            *m_workspace, portal, *package, onStick,
            {.installCode = unit().installCode(), .license = chosen->licenseId, .devices = std::nullopt}, m_call.stop);
        if (!obtained)
            co_return failure(obtained.error());
        step(QCoreApplication::translate("activation::cli", "Activation file “%1”, %2 bytes, SHA-256 %3")
                 .arg(obtained->file.originalName)
                 .arg(obtained->file.size)
                 .arg(obtained->file.sha256.groups()));
        proof(
            spent() == 200,
            QCoreApplication::translate("activation::cli", "The portal's books: %1 devices spent, once.").arg(spent()));

        QDirIterator files(m_site.maintenanceFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto taken = takeIn(*m_workspace, *package,
                                      {.file = files.next(),
                                       .installCode = unit().installCode(),
                                       .kind = ActivationKind::Maintenance,
                                       .licenseId = {}});
            if (!taken)
                co_return failure(taken.error());
            step(QCoreApplication::translate("activation::cli", "Maintenance file “%1” from Customer Success taken in.")
                     .arg(taken->record.originalName));
        }
        co_return savePackage(*m_workspace, *package, onStick);
    }

    QCoro::Task<Result<void>> backAtTheSite()
    {
        title(QCoreApplication::translate("activation::cli", "3. Back at the site"));
        const auto installed = co_await installAll();
        if (!installed)
            co_return failure(installed.error());
        const qsizetype shown = unit().licenses().size();
        proof(shown == 2 && unit().totalCapacity() == 200 && unit().uploads() == 2,
              QCoreApplication::translate(
                  "activation::cli", "The unit itself shows %1 licenses and a capacity of %2; %3 uploads were made.")
                  .arg(shown)
                  .arg(unit().totalCapacity())
                  .arg(unit().uploads()));
        co_return Result<void>{};
    }

    QCoro::Task<Result<void>> onceMore()
    {
        title(QCoreApplication::translate("activation::cli",
                                          "Everything once more: nothing may be spent or installed twice"));
        const int uploads = unit().uploads();
        const auto installed = co_await installAll();
        if (!installed)
            co_return failure(installed.error());
        proof(unit().uploads() == uploads && spent() == 200,
              QCoreApplication::translate("activation::cli", "Still %1 uploads and %2 devices spent.")
                  .arg(unit().uploads())
                  .arg(spent()));
        co_return Result<void>{};
    }

    QCoro::Task<Result<void>> installAll()
    {
        const QString onStick = QDir(m_stick).filePath(u"demo.sitepack"_s);
        auto package = openPackage(*m_workspace, onStick);
        if (!package)
            co_return failure(package.error());
        auto connection = co_await connect();
        if (!connection)
            co_return failure(connection.error());
        for (const ActivationFile& record : package->manifest().activationsFor(unit().installCode())) {
            const auto file = installFile(*package, record);
            if (!file)
                co_return failure(file.error());
            const auto receipt = co_await installActivation(*m_workspace, *connection, credentials(), *file,
                                                            package->manifest().packageId,
                                                            {.confirmWithin = m_call.confirmWithin()}, m_call.stop);
            if (!receipt)
                co_return failure(receipt.error());
            m_receipts.append(receipt->toJson());
            const auto seconds = static_cast<double>(receipt->startedAt.msecsTo(receipt->finishedAt)) / 1000.0;
            step(receipt->outcome == InstallOutcome::AlreadyInstalled
                     ? QCoreApplication::translate("activation::cli",
                                                   "“%1” was installed already; nothing was uploaded.")
                           .arg(receipt->originalName)
                     : QCoreApplication::translate("activation::cli", "“%1” installed and confirmed after %2 s.")
                           .arg(receipt->originalName)
                           .arg(seconds, 0, 'f', 1));
            for (const License& license : receipt->licensesAfter)
                step(u"    "_s + describe(license));
        }
        co_await connection->client.logout();
        co_return savePackage(*m_workspace, *package, onStick);
    }

    int spent() const
    {
        for (const QJsonValue& value : m_site.describe()[u"portal"_s].toObject()[u"licenses"_s].toArray()) {
            const QJsonObject license = value.toObject();
            if (license[u"licenseId"_s].toString() == m_license)
                return license[u"devices"_s].toInt() - license[u"available"_s].toInt();
        }
        return -1;
    }

    Call& m_call;
    QTemporaryDir m_folder;
    QString m_stick;
    QString m_package;
    QString m_license;
    simulator::SimulatedSite m_site;
    std::unique_ptr<Workspace> m_workspace;
    QJsonArray m_steps;
    QJsonArray m_receipts;
    int m_failed = 0;
};

} // namespace

QCoro::Task<int> demo(Call& call)
{
    Demo demo(call);
    co_return co_await demo.run();
}

} // namespace activation::cli
