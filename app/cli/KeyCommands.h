// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Commands.h"

namespace activation::cli {

/// Whether the command signs something, or shows the key: then the key is made and opened before it begins, so that
/// nobody who went for coffee is asked for a passphrase in the middle.
bool needsKey(const CommandLine& line);
/// Where a call takes the signing key's passphrase from.
KeySources keySources(const Call& call);
/// Says so where the key's passphrase is in a file of the assistant's own.
void tellOfFile(const Call& call, const Workspace& workspace);
/// Makes the key ready; says where its passphrase is where that is new and not the best.
QCoro::Task<Result<void>> prepareKey(Call& call);

} // namespace activation::cli
