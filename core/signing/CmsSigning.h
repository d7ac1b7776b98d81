// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/KeyFile.h"

namespace activation {

/// A detached CMS signature (DER) by this pair, with its certificates inside; empty where the provider does not sign.
/// Blocks for milliseconds: the provider signs in a thread of its own, which this joins without an event loop.
QByteArray signDetached(const KeyPair& pair, const QByteArray& content);

} // namespace activation
