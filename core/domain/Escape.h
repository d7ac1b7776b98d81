// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace activation {

/// A peer's bytes as text that can be shown anywhere: valid UTF-8 kept, control characters and the rest as \xNN.
/// Line feeds and tabs stay. Nothing is left out: what the peer said is all there is to show.
QString escaped(const QByteArray& bytes);
/// The same for text: control characters and directional overrides, which can fake what a line says, as \u{NN}.
QString escaped(const QString& text);

} // namespace activation
