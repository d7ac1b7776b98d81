// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/KeyFile.h"

namespace activation {

/// A detached CMS signature (RFC 5652, DER) by this pair, with its certificates inside and the time; empty where the
/// provider does not sign. Put together here: QCA does it in a thread of its own, with objects that both threads use.
QByteArray signDetached(const KeyPair& pair, const QByteArray& content);

} // namespace activation
