// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/Session.h"

namespace activation::gui {

/// What the wizard is started with.
struct Options
{
    ui::SessionOptions session;
    bool demo = false;
    bool demoPages = false; ///< the demo's portal is one to be used in the browser
    QStringList files;      ///< to open or take in, as if dropped
    bool help = false;
    QString helpText;

    /// Takes over what this computer's settings files say, where the call says nothing.
    void fillIn(const Settings& computer);
    /// `words` with the program's name first. Usage errors.
    static Result<Options> parse(const QStringList& words);
};

} // namespace activation::gui
