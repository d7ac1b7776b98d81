// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "volume/VolumeMonitor.h"

#include <utility>

namespace activation::test {

/// A computer's sticks, as a test wants them. The monitor that is made from it answers at once, or when answer() says
/// so.
class FakeVolumes
{
public:
    std::unique_ptr<VolumeMonitor> monitor()
    {
        return std::make_unique<VolumeMonitor>(std::make_unique<Backend>(this));
    }

    void plug(const Volume& stick)
    {
        sticks.append(stick);
        tell();
    }
    void pull(const QString& id)
    {
        sticks.removeIf([&id](const Volume& stick) { return stick.id == id; });
        tell();
    }
    /// The answer to a call that waits for it, see `waits`.
    void answer(const QString& why = {})
    {
        if (const auto done = std::exchange(m_waiting, {}))
            done(why);
    }

    QList<Volume> sticks;
    QString mountAt;     ///< where mount() puts a stick
    QString refusal;     ///< of mount and eject; empty: it is done
    bool waits = false;  ///< eject() is answered by answer()
    QStringList ejected; ///< the calls

private:
    class Backend : public VolumeBackend
    {
    public:
        explicit Backend(FakeVolumes* all) : m_all(all), m_isThere(all->m_isThere) { all->m_owner = this; }
        ~Backend() override
        {
            // What is still under way may end after the test, or after another one was made.
            if (!m_isThere.expired() && m_all->m_owner == this)
                m_all->m_changed = {};
        }

        QList<Volume> volumes() override { return m_all->sticks; }
        void onChange(std::function<void()> changed) override { m_all->m_changed = std::move(changed); }
        void mount(const QString& id, const Done& done) override { m_all->put(id, m_all->mountAt, done); }
        void eject(const QString& id, const Done& done) override
        {
            m_all->ejected += id;
            const auto now = [all = m_all, id, done](const QString& why) {
                why.isEmpty() ? all->put(id, {}, done) : done(why);
            };
            if (m_all->waits)
                m_all->m_waiting = now;
            else
                now({});
        }

    private:
        FakeVolumes* m_all;
        std::weak_ptr<int> m_isThere;
    };

    void put(const QString& id, const QString& folder, const VolumeBackend::Done& done)
    {
        if (!refusal.isEmpty())
            return done(refusal);
        for (Volume& stick : sticks) {
            if (stick.id == id)
                stick.folder = folder;
        }
        tell();
        done({});
    }
    void tell()
    {
        if (m_changed)
            m_changed();
    }

    std::shared_ptr<int> m_isThere = std::make_shared<int>();
    const void* m_owner = nullptr;
    std::function<void()> m_changed;
    VolumeBackend::Done m_waiting;
};

} // namespace activation::test
