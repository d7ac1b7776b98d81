// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "FaultPlan.h"
#include "LiveObjects.h"
#include "Simulators.h"
#include "activation/PackageWork.h"
#include "discovery/Discover.h"
#include "discovery/Scope.h"
#include "simulator/SimulatedSite.h"
#include "ui/controllers/InstallController.h"
#include "ui/controllers/PortalController.h"
#include "ui/controllers/ReadController.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

constexpr int Units = 500;
constexpr int Minutes = 60'000;
/// MB: the site itself, which the session holds, with its events. A kilobyte lost per request would be more.
constexpr double MostLeft = 40;

/// What this process holds, as the system counts it.
struct Held
{
    qsizetype descriptors = 0;
    qsizetype threads = 0;

    static Held now()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QDir::Filters all = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
        return {QDir(u"/proc/self/fd"_s).entryList(all).size(), QDir(u"/proc/self/task"_s).entryList(all).size()};
    }
};

/// MB; of VmRSS (now) or VmHWM (at most so far).
double memory(const QByteArray& field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Hundreds of units through the wizard's own controllers, every tenth with a fault, the portal with all of its own.
class Hundreds : public testing::Test
{
protected:
    void SetUp() override
    {
        QJsonArray faults;
        for (int index = 0; index < Units; ++index) {
            const PlannedFault* planned = faultOf(index);
            if (!planned)
                continue;
            for (QJsonObject fault : planned->faults) {
                fault[u"target"_s] = installCodeOf(index);
                faults.append(fault);
            }
        }
        for (const QJsonObject& fault : portalFaults(u"/api/"_s))
            faults.append(fault);
        const QString wrong = simulators.start(Units, faults);
        ASSERT_TRUE(wrong.isEmpty()) << wrong.toStdString();

        ui::SessionOptions options;
        options.ledgerFile = folder.filePath(u"ledger/ledger.sqlite"_s);
        options.packageFolder = folder.path();
        options.portalProfileFile = simulators.site()[u"portal"_s].toObject()[u"profile"_s].toString();
        options.answerWithin = std::chrono::seconds(8);
        options.confirmWithin = std::chrono::seconds(12);
        options.atOnce = 24;
        options.retry.first = std::chrono::milliseconds(300);
        options.keyKeeper = std::make_shared<MemoryKeeper>();
        auto opened = ui::Session::open(options);
        ASSERT_TRUE(opened) << opened.error().toText().toStdString();
        session = *opened;
        session->use(SitePackage::create(u"Campus"_s), {});
        for (int index = 0; index < Units; ++index) {
            const QJsonObject unit = simulators.unit(index);
            const auto set =
                session->logins.set(simulators.authority(index),
                                    {unit[u"user"_s].toString(), Secret(unit[u"password"_s].toString().toUtf8())});
            ASSERT_TRUE(set) << set.error().toText().toStdString();
        }
    }

    static QString installCodeOf(int index);

    void untilIdle(const ui::Controller& controller, int minutes = 4)
    {
        ASSERT_TRUE(QTest::qWaitFor([&controller] { return !controller.isBusy(); }, minutes * Minutes));
    }

    /// What the units are known by before anybody logs in.
    void discoverAll()
    {
        const int port = QUrl(simulators.unit(0)[u"url"_s].toString()).port();
        const auto where = parseScope(u"127.84.0.1-250 127.84.1.1-250"_s);
        ASSERT_TRUE(where) << where.error().toText().toStdString();
        QStringList found;
        const auto outcome =
            QCoro::waitFor(discover(*where, {.ports = {port, 8443}, .answerWithin = std::chrono::seconds(20)},
                                    [&found](const Sighting& seen) { found += seen.address.text(); }));
        EXPECT_EQ(outcome.smartServers, Units);
        found.sort();
        EXPECT_EQ(found.removeDuplicates(), 0);
        targets = found.join(u' ');
    }

    /// What stays open once it was used: a thread in the pool, and the descriptors that SQLite keeps for the next
    /// connection to a file that another one has open.
    void warmUp()
    {
        SitePackage other = SitePackage::create(u"Another site"_s);
        const auto saved =
            QCoro::waitFor(savePackageAside(session->workspace(), other, folder.filePath(u"other.sitepack"_s)));
        ASSERT_TRUE(saved) << saved.error().toText().toStdString();
    }

    void readAll()
    {
        read = std::make_shared<ui::ReadController>(session);
        ASSERT_TRUE(read->setTargets(targets));
        ASSERT_EQ(read->rows().size(), Units);
        read->read({}, {}, folder.filePath(u"campus.sitepack"_s));
        untilIdle(*read);
        // The certificates that the units themselves show.
        ASSERT_TRUE(read->hasQuestions());
        QList<Fingerprint> compared;
        for (int index = 0; index < Units; ++index)
            compared.append(*Fingerprint::parse(simulators.unit(index)[u"certificateSha256"_s].toString()));
        read->trust(compared);
        untilIdle(*read);
        EXPECT_FALSE(read->error()) << read->error()->toText().toStdString();
    }

    void obtainAll()
    {
        portal = std::make_shared<ui::PortalController>(session);
        portal->loadProfile();
        portal->login(u"site@example.com"_s);
        untilIdle(*portal);
        ASSERT_FALSE(portal->error()) << portal->error()->toText().toStdString();
        // What only passes with another run is tried once more, as a user would.
        int runs = 0;
        for (; runs < 4 && portal->wantsAnything(); ++runs) {
            portal->obtain();
            untilIdle(*portal);
            ASSERT_FALSE(portal->error()) << portal->error()->toText().toStdString();
        }
        EXPECT_EQ(runs, 2) << "licenses that were used up, and a damaged download: not tried again by themselves";
    }

    void installAll()
    {
        install = std::make_shared<ui::InstallController>(session);
        install->makePlan();
        install->install({});
        untilIdle(*install);
        EXPECT_FALSE(install->error()) << install->error()->toText().toStdString();
    }

    const ui::ReadController::Row* readRow(int index) const
    {
        for (const auto& row : read->rows()) {
            if (row.address.text() == simulators.authority(index))
                return &row;
        }
        return nullptr;
    }
    const ui::InstallController::Row* installRow(int index) const
    {
        for (const auto& row : install->rows()) {
            if (row.installCode.text() == simulators.code(index))
                return &row;
        }
        return nullptr;
    }
    static std::optional<ErrorKind> ends(const ui::InstallController::Row& row)
    {
        for (const auto& file : row.files) {
            if (file.error)
                return file.error->kind;
        }
        return row.error ? std::optional(row.error->kind) : std::nullopt;
    }

    QTemporaryDir folder;
    Simulators simulators;
    std::shared_ptr<ui::Session> session;
    std::shared_ptr<ui::ReadController> read;
    std::shared_ptr<ui::PortalController> portal;
    std::shared_ptr<ui::InstallController> install;
    QString targets;
};

QString nameOf(std::optional<ErrorKind> kind)
{
    return kind ? kindName(*kind) : u"done"_s;
}

QString Hundreds::installCodeOf(int index)
{
    return simulator::SimulatedSite::installCodeOf(index).text();
}

TEST_F(Hundreds, EachUnitEndsAsItsFaultSaysAndNothingIsLeftOver)
{
    ASSERT_NO_FATAL_FAILURE(discoverAll());
    ASSERT_NO_FATAL_FAILURE(warmUp());
    const LiveObjects objects;
    const Held before = Held::now();
    const double idle = memory("VmRSS");
    ASSERT_NO_FATAL_FAILURE(readAll());
    ASSERT_NO_FATAL_FAILURE(obtainAll());
    ASSERT_NO_FATAL_FAILURE(installAll());

    int expectedRead = 0;
    for (int index = 0; index < Units; ++index) {
        const PlannedFault* planned = faultOf(index);
        SCOPED_TRACE(simulators.code(index).toStdString() + ": " + (planned ? planned->name : "no fault"));
        const auto* row = readRow(index);
        ASSERT_TRUE(row);
        const auto readEnds = planned ? planned->readEnds : std::nullopt;
        EXPECT_EQ(nameOf(row->error ? std::optional(row->error->kind) : std::nullopt), nameOf(readEnds))
            << (row->error ? row->error->toText().toStdString() : "");
        if (readEnds) {
            EXPECT_FALSE(installRow(index));
            continue;
        }
        ++expectedRead;
        const auto* installed = installRow(index);
        ASSERT_TRUE(installed);
        EXPECT_EQ(nameOf(ends(*installed)), nameOf(planned ? planned->installEnds : std::nullopt))
            << (installed->error            ? installed->error->toText().toStdString()
                : installed->files[0].error ? installed->files[0].error->toText().toStdString()
                                            : "");
    }

    // Nobody holds anything any more.
    read.reset();
    portal.reset();
    install.reset();
    EXPECT_TRUE(QTest::qWaitFor([&before] { return Held::now().descriptors <= before.descriptors; }, 20'000));
    const Held after = Held::now();
    EXPECT_LE(after.descriptors, before.descriptors);
    EXPECT_LE(after.threads, before.threads + 1) << "one may idle in the pool";
    // Whatever waits, waits for an object: an answer, a time, another thread's work.
    EXPECT_TRUE(QTest::qWaitFor([&objects] { return objects.added().isEmpty(); }, 20'000))
        << objects.added().join(u'\n').toStdString();
    ::malloc_trim(0); // what the allocator only keeps for later is nobody's
    const double left = memory("VmRSS") - idle;
    std::printf("memory: %.1f MB before, %.1f MB more after, %.1f MB at most\n", idle, left, memory("VmHWM"));
    EXPECT_LT(left, MostLeft);

    simulators.stop();
    QHash<QString, int> made;
    for (const QJsonValue& activation : simulators.portalBooks()[u"activations"_s].toArray())
        ++made[activation[u"installCode"_s].toString()];
    EXPECT_EQ(made.size(), expectedRead);
    for (int index = 0; index < Units; ++index) {
        const PlannedFault* planned = faultOf(index);
        SCOPED_TRACE(simulators.code(index).toStdString() + ": " + (planned ? planned->name : "no fault"));
        const bool wasRead = !planned || !planned->readEnds;
        EXPECT_EQ(made.value(simulators.code(index)), wasRead ? 1 : 0) << "one license per unit";
        const QJsonObject books = simulators.unitBooks(index);
        EXPECT_EQ(books[u"uploads"_s].toInt(), !wasRead ? 0 : planned ? planned->uploads : 1);
        EXPECT_EQ(books[u"acceptedFiles"_s].toArray().size(), !wasRead ? 0 : planned ? planned->accepted : 1);
    }
}

} // namespace
} // namespace activation::test
