// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/Fault.h"

#include <optional>

namespace activation::simulator {

/// The faults of one peer, and how often each was due and has struck.
class FaultList
{
public:
    /// `target` is the Install Code or "portal"; faults for others are left out.
    explicit FaultList(QString target) : m_target(std::move(target)) {}

    bool add(const Fault& fault); ///< whether it is for this peer
    void clear() { m_entries.clear(); }

    struct Decision
    {
        int milliseconds = 0; ///< latency, which combines with any other fault
        std::optional<Fault> fault;
    };
    /// What strikes this request.
    Decision forRequest(const QByteArray& method, const QString& path);
    /// The certificate fault that becomes due with this request, if one does.
    std::optional<Fault> certificateDue(const QByteArray& method, const QString& path);
    /// An occasion for a fault of this kind: counts it, and gives the fault where it strikes.
    std::optional<Fault> use(FaultKind kind);
    /// Whether a fault of this kind would strike now.
    bool has(FaultKind kind) const;
    /// The same, and it does so until the faults are cleared: only that is a state which can be seen beforehand.
    bool hasLasting(FaultKind kind) const;

private:
    struct Entry
    {
        Fault fault;
        int seen = 0;
        int struck = 0;

        bool isDue() const { return seen >= fault.after && (fault.times < 0 || struck < fault.times); }
        /// Counts an occasion; whether the fault strikes on it.
        bool strike();
    };
    static bool matches(const Fault& fault, const QByteArray& method, const QString& path);

    QString m_target;
    QList<Entry> m_entries;
};

} // namespace activation::simulator
