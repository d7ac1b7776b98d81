// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"
#include "volume/VolumeBackend.h"

#include <QCoroTask>
#include <QObject>

namespace activation {

/// The sticks that are plugged in, live.
class VolumeMonitor : public QObject
{
    Q_OBJECT

public:
    explicit VolumeMonitor(std::unique_ptr<VolumeBackend> backend);
    ~VolumeMonitor() override;
    /// Of this system. Where it cannot be asked (a system without its device service, a module that is missing), there
    /// are no sticks: a folder can always be chosen.
    static std::unique_ptr<VolumeMonitor> ofThisSystem();

    /// In the order of their names.
    const QList<Volume>& volumes() const { return m_volumes; }
    std::optional<Volume> volume(const QString& id) const;
    /// The stick that this UUID, else this label names. A label of two sticks names none.
    std::optional<Volume> named(const QString& uuidOrLabel) const;
    /// The stick that this file or folder is on.
    std::optional<Volume> holding(const QString& path) const;
    /// Asks the system again; done when it is known how much is free, which changes without a word.
    QCoro::Task<void> refresh();

    /// Errors of both: Failed, with the system's words (another program uses it, not allowed, gone, no answer within
    /// minutes). The monitor outlives the calls.
    QCoro::Task<Result<Volume>> mount(QString id);
    /// When it is done the stick may be pulled out.
    QCoro::Task<Result<void>> eject(QString id);

Q_SIGNALS:
    void added(const activation::Volume& volume);
    void removed(const activation::Volume& volume);
    void changed(); ///< anything, also what is free

private:
    using Call = void (VolumeBackend::*)(const QString&, const VolumeBackend::Done&);

    QList<Volume> sorted();
    void take(const QList<Volume>& volumes);
    QCoro::Task<QString> ask(QString id, Call call);

    std::unique_ptr<VolumeBackend> m_backend;
    QList<Volume> m_volumes;
};

} // namespace activation
