// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

#include <QList>

#include <optional>

namespace activation {

/// One part of the machine that the assistant stands on, as it was found.
struct Finding
{
    QString part;    ///< for the user: "TLS", "Site packages"
    QString version; ///< of what was found, and where; empty where there is nothing to say
    bool needed;     ///< without it the assistant cannot do its work; else it does without and says so
    std::optional<Error> trouble = std::nullopt; ///< what is wrong, with its remedy

    /// {"part", "version", "needed", "ok", "error"?}
    QJsonObject toJson() const;
};

/// Whether nothing that is needed is in trouble.
bool isFit(const QList<Finding>& findings);

/// The needed parts that are in trouble as one error: each with its cause, and its remedy. Not for a fit machine.
Error troubleOf(const QList<Finding>& findings);

} // namespace activation
