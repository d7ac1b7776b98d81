// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/SticksController.h"

#include "activation/Aside.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

QList<FoundPackage> packagesOn(const QList<Volume>& sticks)
{
    constexpr qsizetype Most = 20; // of a stick; nobody looks through more
    QList<FoundPackage> found;
    for (const Volume& stick : sticks) {
        if (!stick.isMounted())
            continue;
        const QDir folder(stick.folder);
        const QStringList names = folder.entryList({u"*.sitepack"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time);
        for (const QString& name : names.first(std::min(names.size(), Most)))
            found.append({.path = folder.absoluteFilePath(name), .stick = stick.name()});
    }
    return found;
}

} // namespace

SticksController::SticksController(std::shared_ptr<Session> session) : Controller(std::move(session)) {}

void SticksController::look()
{
    if (m_monitor) {
        m_monitor->refresh();
        return;
    }
    const auto& make = session()->options().volumes;
    m_monitor = make ? make() : VolumeMonitor::ofThisSystem();
    connect(m_monitor.get(), &VolumeMonitor::changed, this, &SticksController::take);
    connect(m_monitor.get(), &VolumeMonitor::removed, this, &SticksController::removed);
    take();
    m_monitor->refresh();
}

void SticksController::take()
{
    m_sticks = m_monitor->volumes();
    Q_EMIT changed();
    m_again = m_isSearching;
    if (!m_isSearching)
        search();
}

QCoro::Task<void> SticksController::search()
{
    const auto keep = shared_from_this();
    m_isSearching = true;
    do {
        m_again = false;
        const auto found = co_await aside<QList<FoundPackage>>([sticks = m_sticks] { return packagesOn(sticks); });
        if (m_packages != found) {
            m_packages = found;
            Q_EMIT changed();
        }
    } while (m_again);
    m_isSearching = false;
}

std::optional<Volume> SticksController::stick(const QString& id) const
{
    const auto found = std::ranges::find(m_sticks, id, &Volume::id);
    return found != m_sticks.end() ? std::optional(*found) : std::nullopt;
}

std::optional<Volume> SticksController::holding(const QString& path) const
{
    return m_monitor ? m_monitor->holding(path) : std::nullopt;
}

void SticksController::mount(const QString& id)
{
    if (!isBusy() && m_monitor)
        mountNow(id);
}

QCoro::Task<void> SticksController::mountNow(QString id)
{
    const auto keep = shared_from_this();
    begin();
    const auto done = co_await m_monitor->mount(id);
    if (!done) {
        end(done.error());
        co_return;
    }
    end();
    Q_EMIT mounted(*done);
}

void SticksController::eject(const QString& id)
{
    const auto wanted = stick(id);
    if (!isBusy() && wanted)
        ejectNow(*wanted);
}

QCoro::Task<void> SticksController::ejectNow(Volume stick)
{
    const auto keep = shared_from_this();
    m_isEjecting = true;
    begin();
    const auto done = co_await m_monitor->eject(stick.id);
    m_isEjecting = false;
    if (!done) {
        end(done.error());
        co_return;
    }
    end();
    Q_EMIT ejected(stick);
}

} // namespace activation::ui
