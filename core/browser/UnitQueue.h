// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/InstallCode.h"

#include <QList>

namespace activation {

/// The units that need a file, one after the other, as somebody works through them in a browser. One of them is in
/// progress: it stays so until its file came or it is passed over, then the next one is by itself.
class UnitQueue
{
public:
    enum class State
    {
        Waiting,
        Done,
        Skipped,
    };

    explicit UnitQueue(QList<InstallCode> units = {});

    const QList<InstallCode>& units() const { return m_units; }
    State stateOf(const InstallCode& code) const; ///< Done for one that is not among them
    /// The one in progress; none when all are done or passed over.
    std::optional<InstallCode> current() const;
    qsizetype position() const; ///< of the one in progress, from 1; behind the last when there is none
    qsizetype count(State state) const;
    QList<InstallCode> waiting() const;

    /// Its file is there. Where it was in progress, the next one that waits is; behind the last it begins anew.
    void done(const InstallCode& code);
    /// Passed over for now; it can be gone to.
    void skip(const InstallCode& code);
    /// Takes this one up, also where it was passed over or done before (one more file for it).
    void goTo(const InstallCode& code);

private:
    void leave(const InstallCode& code, State state);

    QList<InstallCode> m_units;
    QList<State> m_states;
    qsizetype m_current = 0;
};

} // namespace activation
