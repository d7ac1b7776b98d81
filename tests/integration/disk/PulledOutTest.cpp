// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "../cli/Cli.h"
#include "activation/PackageDesk.h"
#include "support/Printers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

/// How the stick is there.
struct Stick
{
    const char* name;
    const char* mount; ///< a shell's words; $1 is the folder, $2 one that keeps what is on the stick
};

void PrintTo(const Stick& stick, std::ostream* out)
{
    *out << stick.name;
}

/// A stick that is pulled out right before the Nth call of the program that changes it, for every N. The folder where
/// it was mounted stays, as a folder of the laptop's own disk. Each run has mounts of its own, which go with it.
class PulledOut : public testing::TestWithParam<Stick>
{
protected:
    PulledOut()
    {
        QDir root(cli.folder());
        for (const QString& name : {u"stick"_s, u"medium"_s, u"work"_s})
            root.mkpath(name);
        SitePackage package = SitePackage::create(u"Pulled out"_s);
        add(package, u"first"_s, QByteArray(3000, 'f'));
        save(*cli.workspace(), package, cli.path(u"medium/site.sitepack"_s));
        atFirst = cli.read(u"data/ledger.sqlite"_s);
        EXPECT_TRUE(QFile::copy(cli.path(u"medium/site.sitepack"_s), cli.path(u"work/site.sitepack"_s)));
        add(package, u"second"_s, QByteArray(600'000, 's'));
        save(*cli.workspace(), package, cli.path(u"work/site.sitepack"_s));
        later = cli.read(u"data/ledger.sqlite"_s);
        cli.write(u"third_17q5t6a.bin"_s, QByteArray(900'000, 't'));
        before = cli.read(u"medium/site.sitepack"_s);
    }

    static void add(SitePackage& package, const QString& name, const QByteArray& bytes)
    {
        const InstallCode unit = *InstallCode::parse(u"17q5t6a"_s);
        package.put(*SmartServer::fromJson({{u"installCode"_s, unit.text()}}, {}));
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
    static void save(Workspace& workspace, SitePackage& package, const QString& path)
    {
        const auto saved = savePackage(workspace, package, path);
        EXPECT_TRUE(saved) << saved.error().toText().toStdString();
    }
    QStringList filesIn(const QString& folder) const
    {
        return QDir(cli.path(folder)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    /// In mounts of its own: the stick is mounted with the medium's package on it; the program runs, with the stick
    /// pulled out before its call number `at` (0: never); what is on the medium then is written back.
    CliResult pulledOut(int at, const QStringList& call)
    {
        QFile::remove(cli.path(u"hit"_s));
        const QString script = u"set -e; stick=$1; medium=$2; shift 2; "
                               "set -- \"$stick\" \"$medium\" \"$@\"; "_s +
                               QString::fromLatin1(GetParam().mount) + uR"(; shift 2
exec 9<"$stick"
set +e
env DISK_FAULT_UNDER="$stick" "$@"
status=$?
set -e
for file in /proc/self/fd/9/*.sitepack; do [ ! -e "$file" ] || cat "$file" >"$medium/back"; done
ls -A /proc/self/fd/9 >"$medium/list"
exit $status)"_s;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, cli.folder());
        environment.insert(u"XDG_CONFIG_HOME"_s, cli.path(u"xdg-config"_s));
        QStringList words{u"--map-root-user"_s,
                          u"--mount"_s,
                          u"sh"_s,
                          u"-c"_s,
                          script,
                          u"sh"_s,
                          cli.path(u"stick"_s),
                          cli.path(u"medium"_s),
                          u"LD_PRELOAD="_s + QStringLiteral(DISK_FAULT_LIBRARY),
                          u"DISK_FAULT_HIT="_s + cli.path(u"hit"_s)};
        if (at > 0)
            words += {u"DISK_FAULT_AT=%1"_s.arg(at), u"DISK_FAULT_UNMOUNT="_s + cli.path(u"stick"_s)};
        words += {QStringLiteral(TEST_PROGRAMS "/activationctl"), u"--json"_s, u"--ledger"_s, cli.ledger()};
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(u"unshare"_s, words + call);
        Cli::finish(process);
        return Cli::result(process);
    }

    /// Each time with this ledger.
    void everyMoment(const QStringList& call, int newRevision, const QByteArray& ledger)
    {
        if (const auto probe = pulledOut(0, {u"volumes"_s}); probe.exitCode != 0)
            GTEST_SKIP() << "mounting is not permitted here: " << probe.err.constData();
        QStringList hits;
        for (int at = 1;; ++at) {
            ASSERT_LT(at, 100) << "it never gets through";
            cli.write(u"medium/site.sitepack"_s, before);
            QFile::remove(cli.path(u"medium/back"_s));
            for (const QString& name : {u"-wal"_s, u"-shm"_s})
                QFile::remove(cli.ledger() + name);
            cli.write(u"data/ledger.sqlite"_s, ledger);
            const CliResult result = pulledOut(at, call);
            const QString hit = QString::fromUtf8(cli.read(u"hit"_s));
            const std::string where =
                u"pulled out at %1: %2\n"_s.arg(at).arg(hit).toStdString() + result.err.toStdString();
            const QByteArray now = cli.read(u"medium/back"_s);
            const bool isOld = now == before;
            if (!isOld) {
                cli.write(u"now.sitepack"_s, now);
                const auto whole = SitePackage::inspect(cli.path(u"now.sitepack"_s));
                ASSERT_TRUE(whole) << where << whole.error().toText().toStdString();
                EXPECT_EQ(whole->manifest.revision, newRevision) << where;
            }
            EXPECT_EQ(filesIn(u"stick"_s), QStringList()) << where << "on the laptop, below where the stick was";
            if (hit.isEmpty()) {
                EXPECT_EQ(result.exitCode, 0) << where;
                EXPECT_FALSE(isOld) << where;
                EXPECT_EQ(cli.read(u"medium/list"_s), "site.sitepack\n") << "no debris where it was not pulled out";
                break;
            }
            hits += hit;
            EXPECT_EQ(result.exitCode, 1) << where << "it was told that all is well";
            EXPECT_TRUE(result.why().contains(u"gone"_s)) << where;
            EXPECT_TRUE(result.remedy().contains(u"Plug the stick in"_s)) << where;
        }
        for (const QString& expected : {u"open"_s, u"write"_s, u"fsync"_s, u"rename"_s})
            EXPECT_TRUE(hits.contains(expected)) << expected.toStdString();
    }

    Cli cli;
    QByteArray before;
    QByteArray atFirst; ///< the ledger that knows the package on the stick
    QByteArray later;   ///< and the one that knows the newer
};

TEST_P(PulledOut, WhileSavingThePackageOnIt)
{
    everyMoment({u"add"_s, cli.path(u"third_17q5t6a.bin"_s), u"--for"_s, u"17q5t6a"_s, u"--kind"_s, u"capacity"_s,
                 u"--package"_s, cli.path(u"stick/site.sitepack"_s)},
                2, atFirst);
}

TEST_P(PulledOut, WhileCarryingToIt)
{
    everyMoment({u"carry"_s, cli.path(u"work/site.sitepack"_s), u"--to"_s, cli.path(u"stick"_s)}, 2, later);
}

INSTANTIATE_TEST_SUITE_P(
    Stick, PulledOut,
    testing::Values(Stick{.name = "OnAFileSystemOfItsOwn",
                          .mount = "mount -t tmpfs -o size=8m none \"$1\"; cp \"$2\"/*.sitepack \"$1\"/"},
                    Stick{.name = "Bound",
                          .mount = "rm -rf \"$2/bound\"; mkdir \"$2/bound\"; cp \"$2\"/*.sitepack \"$2/bound/\"; mount "
                                   "--bind \"$2/bound\" \"$1\""}),
    [](const auto& parameter) { return std::string(parameter.param.name); });

/// The stick is gone before the save begins: what was opened on it, or was to be made on it.
TEST(PulledOutBefore, NothingIsSavedOnTheLaptopInItsPlace)
{
    const QString disk = qEnvironmentVariable("PULLED_OUT_DISK");
    const QTemporaryDir folder;
    if (disk.isEmpty()) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PULLED_OUT_DISK"_s, folder.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"unshare"_s,
                      {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
                       u"mount -t tmpfs none \"$1\" || exit 77; exec \"$2\" --gtest_filter=PulledOutBefore.*"_s,
                       u"sh"_s, folder.path(), QCoreApplication::applicationFilePath()});
        Cli::finish(process);
        if (process.exitCode() == 77)
            GTEST_SKIP() << "mounting is not permitted here";
        EXPECT_EQ(process.exitCode(), 0) << process.readAll().constData();
        return;
    }
    const SigningKey key = *SigningKey::create(u"Laptop"_s);
    const QString path = disk + u"/site.sitepack"_s;
    SitePackage fresh = SitePackage::create(u"Never saved"_s);
    fresh.expectAt(path);
    SitePackage saved = SitePackage::create(u"Saved once"_s);
    ASSERT_TRUE(saved.save(path, key));
    const OpenPolicy policy{.isTrusted = [](const Fingerprint&) { return true; },
                            .highestRevisionSeen =
                                [](const QString&) {
                                    return 0;
                                }};
    auto opened = SitePackage::open(path, policy);
    ASSERT_TRUE(opened);
    ASSERT_EQ(QProcess::execute(u"umount"_s, {u"-l"_s, disk}), 0);
    ASSERT_TRUE(QDir(disk).exists()) << "the folder stays";
    for (SitePackage* package : {&fresh, &saved, &*opened}) {
        const auto again = package->save(path, key);
        ASSERT_FALSE(again);
        EXPECT_TRUE(again.error().why.contains(u"gone"_s)) << again.error().toText().toStdString();
        EXPECT_TRUE(again.error().remedy.contains(u"Plug the stick in"_s));
        EXPECT_EQ(QDir(disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
    // Elsewhere is fine, and so is a stick with the same package on it.
    EXPECT_TRUE(saved.save(folder.filePath(u"here.sitepack"_s), key));
}

} // namespace
