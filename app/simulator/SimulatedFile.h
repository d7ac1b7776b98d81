// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ActivationFile.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace activation::simulator {

/// What a simulated activation file is bound to.
struct ActivationContent
{
    ActivationKind kind = ActivationKind::Capacity;
    InstallCode installCode;
    QString licenseId;
    int devices = 0;
    QDate expires = {}; ///< of maintenance; invalid: never

    bool operator==(const ActivationContent&) const = default;
};

/// An activation file as the simulated portal or Customer Success would send it.
struct SimulatedFile
{
    QString name; ///< "<kind>_<install code>_<number>"; never with a dot
    QByteArray content;
};

/// Makes an activation file that the simulated SmartServer of that Install Code accepts, and no other: its content
/// looks opaque and is authenticated with a key that all simulators share. It begins with "SIMULATED", so that nobody
/// ever takes it for a real one. `number` 0 takes a random one.
SimulatedFile makeActivationFile(ActivationKind kind, const InstallCode& code, const QString& licenseId, int devices,
                                 const QDate& expires = {}, int number = 0);

/// Reads such a file; nothing where it is foreign, damaged or forged.
std::optional<ActivationContent> readActivationFile(const QByteArray& content);

} // namespace activation::simulator
