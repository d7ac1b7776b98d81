// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/SmartServer.h"

namespace activation {

/// What the QR code of a unit says, as text: `SMARTSERVER:1;<install code>;<release>;<total>/<used>`, such as
/// `SMARTSERVER:1;17q5t6a;4.40.012;200/37`. Release and capacity may be empty. It says who a unit is, never more: no
/// address and no secret. docs/report.md has the grammar.
struct IdentityCode
{
    static constexpr int Version = 1;

    InstallCode installCode;
    Release release = {}; ///< unknown where the text says none
    std::optional<Capacity> capacity = std::nullopt;

    static IdentityCode of(const SmartServer& unit); ///< with the capacity as it was read
    QString toText() const;

    /// Reads it back, as a scanner types it or a user pastes it: white space around it and the case of its first word
    /// do not matter, fields behind the fourth are ignored. Errors are of kind Usage.
    static Result<IdentityCode> parse(const QString& text);
    /// Whether the text means to be one, by its first word.
    static bool looksLikeOne(const QString& text);
};

/// What a user typed, pasted or scanned from a unit's label: an identity code, or only the Install Code or host name of
/// one. Errors are of kind Usage.
Result<IdentityCode> identityOnLabel(const QString& text);

/// What a user typed, pasted or scanned from a unit as the value of the identity source "label": the Install Code of an
/// identity code; anything else as it is, without the white space around it. An identity code that cannot be read is
/// an error.
Result<QString> labelValue(const QString& text);

} // namespace activation
