// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "volume/Volume.h"

#include <QList>

#include <functional>
#include <memory>

namespace activation {

/// What a system knows about its sticks. One implementation for each system; VolumeMonitor is what everybody else uses.
/// Lives in the thread that made it, which runs an event loop. No call waits for a stick.
class VolumeBackend
{
public:
    /// An empty `why` means that it was done.
    using Done = std::function<void(const QString& why)>;

    virtual ~VolumeBackend() = default;

    /// The sticks that are in now, mounted or not.
    virtual QList<Volume> volumes() = 0;
    /// Told when sticks came, went, or were mounted or unmounted.
    virtual void onChange(std::function<void()> changed) = 0;
    virtual void mount(const QString& id, const Done& done) = 0;
    /// Writes out what is held back, unmounts, and switches the stick off where the system can: when it is done, the
    /// stick may be pulled out.
    virtual void eject(const QString& id, const Done& done) = 0;
};

/// Exported by the module (a shared library of its own, so that its many libraries are loaded only once sticks matter).
extern "C" using MakeVolumeBackend = VolumeBackend * (*)();
inline constexpr auto MakeVolumeBackendName = "activation_make_volume_backend";
/// The module's file, without the system's prefix and ending.
inline constexpr auto VolumeModuleName = "activation-volumes";

} // namespace activation
