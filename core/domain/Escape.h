// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace activation {

/// A peer's bytes as text that can be shown anywhere: valid UTF-8 as escaped(QString) shows it, any other byte as \xNN.
/// Nothing is left out: what the peer said is all there is to show.
QString escaped(const QByteArray& bytes);
/// Control characters but line feed and tab, halves of characters, and what can fake how a line reads (directional
/// overrides, zero width, line separators) as \u{NN}; the rest as it is.
QString escaped(const QString& text);

} // namespace activation
