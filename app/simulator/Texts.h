// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace activation::simulator {

/// The translation context of what the simulators say to their user. What they answer as a peer is never translated.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(activation::simulator)
};

} // namespace activation::simulator
