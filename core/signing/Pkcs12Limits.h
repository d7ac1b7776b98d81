// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace activation {

/// Whether a PKCS #12 file can be opened in a reasonable time: in DER as far as it is not encrypted, not nested deeper
/// than such files are, and no count of rounds in it above 10,000,000. The provider itself bounds nothing of this: a
/// file of a few bytes could hold it up for hours.
bool isWithinPkcs12Limits(const QByteArray& bytes);

} // namespace activation
