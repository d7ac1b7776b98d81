// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/PackageSaver.h"

#include "activation/PackageWork.h"

#include <QCoroSignal>

#include <utility>

namespace activation {

PackageSaver::PackageSaver(Workspace& workspace, SitePackage& package, QString path, PackageSaverOptions options)
    : m_workspace(workspace), m_package(package), m_path(std::move(path)), m_options(std::move(options))
{
}

QCoro::Task<SitePackage*> PackageSaver::package()
{
    while (m_saving)
        co_await qCoro(this, &PackageSaver::idle);
    co_return &m_package;
}

QCoro::Task<Result<void>> PackageSaver::changed(std::function<Result<void>()> whenSaved)
{
    if (m_changes++ == 0)
        m_oldest.start();
    if (whenSaved)
        m_whenSaved.push_back(std::move(whenSaved));
    if (m_saving || !isDue())
        co_return Result<void>{};
    co_return co_await save();
}

bool PackageSaver::isDue() const
{
    constexpr qsizetype FewChanges = 20;
    constexpr qsizetype UnitsPerChange = 8;
    constexpr int Rest = 20; // times as long as the last save took
    constexpr std::chrono::milliseconds LongestRest = std::chrono::minutes(1);
    const qsizetype enough =
        m_options.changes.value_or(std::max(FewChanges, m_package.manifest().smartServers.size() / UnitsPerChange));
    const auto old = std::max(m_options.within, std::min(Rest * m_lastSave, LongestRest));
    return m_changes >= enough || m_oldest.durationElapsed() >= old;
}

QCoro::Task<Result<void>> PackageSaver::finish()
{
    while (m_saving)
        co_await qCoro(this, &PackageSaver::idle);
    if (m_changes == 0)
        co_return Result<void>{};
    co_return co_await save();
}

QCoro::Task<Result<void>> PackageSaver::save()
{
    m_saving = true;
    QElapsedTimer clock;
    clock.start();
    const qsizetype saving = std::exchange(m_changes, 0);
    std::vector<std::function<Result<void>()>> whenSaved = std::exchange(m_whenSaved, {});
    Result<void> result = m_options.takeTheirs ? co_await updatePackageAside(m_workspace, m_package, m_path,
                                                                             m_options.trust, m_options.again)
                                               : co_await savePackageAside(m_workspace, m_package, m_path);
    m_lastSave = std::chrono::duration_cast<std::chrono::milliseconds>(clock.durationElapsed());
    if (!result) {
        // All of it is still to be saved.
        if (m_changes == 0)
            m_oldest.start();
        m_changes += saving;
        m_whenSaved.insert(m_whenSaved.begin(), std::make_move_iterator(whenSaved.begin()),
                           std::make_move_iterator(whenSaved.end()));
    } else {
        ++m_saves;
        for (const auto& told : whenSaved) {
            if (const auto done = told(); !done && result)
                result = done;
        }
    }
    m_failed = !result;
    m_saving = false;
    Q_EMIT idle();
    co_return result;
}

} // namespace activation
