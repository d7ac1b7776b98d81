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
    const bool due = m_changes >= m_options.changes || m_oldest.elapsed() >= m_options.within.count();
    if (!due || m_saving)
        co_return Result<void>{};
    co_return co_await save();
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
    const qsizetype saving = std::exchange(m_changes, 0);
    std::vector<std::function<Result<void>()>> whenSaved = std::exchange(m_whenSaved, {});
    Result<void> result = m_options.takeTheirs ? co_await updatePackageAside(m_workspace, m_package, m_path,
                                                                             m_options.trust, m_options.again)
                                               : co_await savePackageAside(m_workspace, m_package, m_path);
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
