// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "../cli/Cli.h"
#include "activation/PackageDesk.h"
#include "support/Printers.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <gtest/gtest.h>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

/// A way for a disk to fail.
struct Fault
{
    const char* name;
    int code = 0;         ///< errno; 0: the program is killed instead
    bool stays = false;   ///< from then on everything fails, as with a stick that is full or was pulled out
    const char* said{""}; ///< what the user reads of it
};

void PrintTo(const Fault& fault, std::ostream* out)
{
    *out << fault.name;
}

/// A package in work, an older revision of it on a "stick", and a disk below the stick (or below the work) that fails
/// at the Nth call that changes it, for every N until the work gets through.
class EveryFault : public testing::TestWithParam<Fault>
{
protected:
    EveryFault()
    {
        QDir root(cli.folder());
        root.mkpath(u"stick"_s);
        root.mkpath(u"work"_s);
        const auto workspace = cli.workspace();
        SitePackage package = SitePackage::create(u"Faults"_s);
        const InstallCode unit = *InstallCode::parse(u"17q5t6a"_s);
        package.put(SmartServer{.installCode = unit,
                                .identitySources = {},
                                .hostName = {},
                                .address = u"127.0.0.1:443"_s,
                                .segmentController = unit.text(),
                                .release = Release(u"4.40.012"_s),
                                .certificateSha256 = {},
                                .readAt = QDateTime::currentDateTimeUtc(),
                                .capacity = {},
                                .licenses = {}});
        add(package, unit, u"first"_s, QByteArray(3000, 'f'));
        save(*workspace, package, cli.path(u"stick/site.sitepack"_s));
        add(package, unit, u"second"_s, QByteArray(700'000, 's'));
        save(*workspace, package, cli.path(u"work/site.sitepack"_s), true);
        cli.write(u"third_17q5t6a.bin"_s, QByteArray(2'500'000, 't'));
        before = snapshot();
    }

    static void add(SitePackage& package, const InstallCode& unit, const QString& name, const QByteArray& bytes)
    {
        const auto added = package.addActivation(ActivationFile{.id = {},
                                                                .kind = ActivationKind::Capacity,
                                                                .installCode = unit,
                                                                .licenseId = {},
                                                                .originalName = name,
                                                                .path = {},
                                                                .size = 0,
                                                                .sha256 = {},
                                                                .obtainedAt = {}},
                                                 bytes);
        EXPECT_TRUE(added) << added.error().toText().toStdString();
    }
    static void save(Workspace& workspace, SitePackage& package, const QString& path, bool copyFirst = false)
    {
        if (copyFirst) {
            EXPECT_TRUE(QFile::copy(package.path(), path));
        }
        const auto saved = savePackage(workspace, package, path);
        EXPECT_TRUE(saved) << saved.error().toText().toStdString();
    }

    /// Every file, hidden ones too, beneath the folders that matter.
    QMap<QString, QByteArray> snapshot() const
    {
        QMap<QString, QByteArray> files;
        for (const QString& folder : {u"stick"_s, u"work"_s, u"data"_s, u"data/signing"_s}) {
            const QDir dir(cli.path(folder));
            for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden | QDir::System))
                files[folder + u'/' + name] = cli.read(folder + u'/' + name);
        }
        return files;
    }
    void restore() const
    {
        for (const QString& name : snapshot().keys()) {
            if (!before.contains(name))
                QFile::remove(cli.path(name));
        }
        for (auto file = before.begin(); file != before.end(); ++file) {
            if (cli.read(file.key()) != file.value())
                cli.write(file.key(), file.value());
        }
    }
    QStringList filesIn(const QString& folder) const
    {
        return QDir(cli.path(folder)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    /// Runs the call with the Nth change beneath `folder` failing; the name of what failed comes back, empty where the
    /// call made fewer changes.
    QString failing(const QString& folder, int at, const QStringList& call)
    {
        const QString hit = cli.path(u"hit"_s);
        QFile::remove(hit);
        const std::array<std::pair<const char*, QByteArray>, 4> settings{
            {{"DISK_FAULT_UNDER", QFile::encodeName(cli.path(folder))},
             {"DISK_FAULT_AT", QByteArray::number(at)},
             {"DISK_FAULT_HIT", QFile::encodeName(hit)},
             {"LD_PRELOAD", DISK_FAULT_LIBRARY}}};
        for (const auto& [name, value] : settings)
            qputenv(name, value);
        if (GetParam().code == 0)
            qputenv("DISK_FAULT_KILL", "1");
        else
            qputenv("DISK_FAULT_ERRNO", QByteArray::number(GetParam().code));
        if (GetParam().stays)
            qputenv("DISK_FAULT_STAYS", "1");
        result = cli.run(call);
        for (const char* name : {"DISK_FAULT_UNDER", "DISK_FAULT_AT", "DISK_FAULT_HIT", "LD_PRELOAD", "DISK_FAULT_KILL",
                                 "DISK_FAULT_ERRNO", "DISK_FAULT_STAYS"})
            qunsetenv(name);
        return QString::fromUtf8(cli.read(u"hit"_s));
    }

    /// For every N: `target` is its old self or whole and new, and the call said which; nothing else was touched.
    void everyFault(const QString& folder, const QStringList& call, int newRevision)
    {
        const QString target = folder + u"/site.sitepack"_s;
        QStringList hits;
        bool isThrough = false;
        for (int at = 1; !isThrough; ++at) {
            ASSERT_LT(at, 300) << "it never gets through";
            restore();
            const QString hit = failing(folder, at, call);
            isThrough = hit.isEmpty();
            if (!isThrough)
                hits += hit;
            const std::string where = (u"fault %1: %2\n"_s.arg(at).arg(hit)).toStdString() + result.err.toStdString();
            const bool isOld = cli.read(target) == before[target];
            if (!isOld) {
                const auto now = SitePackage::inspect(cli.path(target));
                ASSERT_TRUE(now) << where << now.error().toText().toStdString();
                EXPECT_EQ(now->manifest.revision, newRevision) << where;
            }
            for (const auto& [name, bytes] : before.asKeyValueRange()) {
                if (!name.startsWith(u"data/"_s) && name != target) {
                    EXPECT_TRUE(cli.read(name) == bytes) << where << name.toStdString();
                }
            }
            if (isThrough) {
                EXPECT_EQ(result.exitCode, 0) << where;
                EXPECT_FALSE(isOld);
                break;
            }
            if (GetParam().code == 0) {
                ASSERT_EQ(result.exitCode, -1) << where << "it was to be killed";
                // What it left does not stand in the way of the next one, nor stays.
                const CliResult again = cli.run(call);
                ASSERT_EQ(again.exitCode, 0) << where << again.err.constData();
            } else if (result.exitCode == 0) {
                EXPECT_FALSE(isOld) << where << "it said that it is done";
            } else {
                EXPECT_EQ(result.exitCode, 1) << where;
                EXPECT_FALSE(result.what().isEmpty()) << where;
                // Qt does not say why a lock could not be made; what fails once only cannot be asked again.
                EXPECT_TRUE(result.why().contains(QString::fromLatin1(GetParam().said)) ||
                            (!GetParam().stays && result.why().contains(u"Nothing can be written"_s)))
                    << where;
                EXPECT_FALSE(result.remedy().isEmpty()) << where;
                EXPECT_TRUE(isOld || hit == u"fsync"_s) << where << "it is new, and was said not to be";
            }
            QStringList left = filesIn(folder);
            // Killed when all was in place: nothing is left to do, so nobody takes over the lock of the dead.
            if (GetParam().code == 0 && !isOld)
                left.removeIf([](const QString& name) { return name.endsWith(u".lock"_s); });
            ASSERT_EQ(left, QStringList{u"site.sitepack"_s}) << where;
        }
        // That the faults were where they were meant to be.
        for (const QString& expected : {u"open"_s, u"write"_s, u"fsync"_s, u"rename"_s})
            EXPECT_TRUE(hits.contains(expected)) << expected.toStdString();
        EXPECT_GE(hits.count(u"fsync"_s), 2) << "file and folder";
    }

    Cli cli;
    QMap<QString, QByteArray> before;
    CliResult result;
};

} // namespace

TEST_P(EveryFault, WhileSavingThePackage)
{
    everyFault(u"work"_s,
               {u"add"_s, cli.path(u"third_17q5t6a.bin"_s), u"--for"_s, u"17q5t6a"_s, u"--kind"_s, u"capacity"_s,
                u"--package"_s, cli.path(u"work/site.sitepack"_s)},
               3);
}

TEST_P(EveryFault, WhileCarryingToAStick)
{
    everyFault(u"stick"_s, {u"carry"_s, cli.path(u"work/site.sitepack"_s), u"--to"_s, cli.path(u"stick"_s)}, 2);
}

INSTANTIATE_TEST_SUITE_P(
    Disk, EveryFault,
    testing::Values(Fault{.name = "FailsOnce", .code = EIO, .said = "Input/output error"},
                    Fault{.name = "Fills", .code = ENOSPC, .stays = true, .said = "No space left"},
                    Fault{.name = "TurnsReadOnly", .code = EROFS, .stays = true, .said = "Read-only"},
                    Fault{.name = "Killed"}),
    [](const auto& parameter) { return std::string(parameter.param.name); });
