// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/Manifest.h"

#include "fuzz/Targets.h"
#include "package/EntryName.h"

namespace activation::fuzz {

void manifest(const QByteArray& bytes)
{
    const auto manifest = Manifest::parse(bytes);
    if (!manifest)
        return requireWhole(manifest.error());
    for (const ActivationFile& file : manifest->activations)
        require(ActivationPath::parse(file.path).has_value());
    // What was read once can be written and read again, and is the same.
    const QByteArray written = manifest->toJson();
    const auto again = Manifest::parse(written);
    require(again.has_value() && again->toJson() == written);
}

} // namespace activation::fuzz
