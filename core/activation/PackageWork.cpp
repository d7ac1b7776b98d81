// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/PackageWork.h"

#include "activation/Aside.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace activation {
namespace {

/// Runs `work` in another thread with a workspace of its own on the same ledger: a ledger belongs to one thread, and
/// two may use one file at once.
template <class T>
QCoro::Task<Result<T>> deskAside(QString ledgerFile, std::function<Result<T>(Workspace&)> work)
{
    return aside<Result<T>>([ledgerFile = std::move(ledgerFile), work = std::move(work)]() -> Result<T> {
        auto workspace = Workspace::open(ledgerFile);
        return workspace ? work(**workspace) : Result<T>(failure(workspace.error()));
    });
}

} // namespace

QCoro::Task<Result<SitePackage>> openPackageAside(Workspace& workspace, QString path, TrustPolicy trust,
                                                  std::stop_token stop)
{
    co_return co_await deskAside<SitePackage>(
        workspace.ledger().file(), [path, trust, stop](Workspace& own) { return openPackage(own, path, trust, stop); });
}

QCoro::Task<Result<void>> savePackageAside(Workspace& workspace, SitePackage& package, QString path)
{
    Workspace& space = workspace;
    SitePackage* const used = &package; // the caller's promise: nobody else uses it meanwhile
    if (const auto ready = co_await space.readyToSign(); !ready)
        co_return space.fail(ready.error(), {.packageId = used->manifest().packageId});
    co_return co_await deskAside<void>(space.ledger().file(),
                                       [used, path](Workspace& own) { return savePackage(own, *used, path); });
}

QCoro::Task<Result<void>> updatePackageAside(Workspace& workspace, SitePackage& package, QString path,
                                             TrustPolicy trust, std::function<void(SitePackage&)> again)
{
    Workspace& space = workspace;
    SitePackage& used = package;
    constexpr int Attempts = 3;
    Result<void> saved;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        saved = co_await savePackageAside(space, used, path);
        if (saved || saved.error().kind != ErrorKind::RefusedForSafety)
            co_return saved;
        auto theirs = co_await openPackageAside(space, path, trust);
        if (!theirs)
            co_return failure(theirs.error());
        used = std::move(*theirs);
        if (again)
            again(used);
    }
    co_return saved;
}

QCoro::Task<Result<QString>> carryPackageAside(Workspace& workspace, QString path, QString folder, TrustPolicy trust,
                                               std::function<void(qint64, qint64)> progress, std::stop_token stop)
{
    const auto told = [progress = std::move(progress)](qint64 done, qint64 total) {
        if (progress && QCoreApplication::instance())
            QMetaObject::invokeMethod(QCoreApplication::instance(), [progress, done, total] { progress(done, total); });
    };
    co_return co_await deskAside<QString>(workspace.ledger().file(), [path, folder, trust, told, stop](Workspace& own) {
        return carryPackage(own, path, folder, trust, told, stop);
    });
}

} // namespace activation
