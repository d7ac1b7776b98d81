// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/InstallCode.h"

#include <QByteArrayView>

namespace activation {

/// The names that a site package may hold, and no others:
/// `manifest.json`, `manifest.p7s`, `activations/<install code>/<n>`, and the folders on the way to those.
enum class EntryKind
{
    Manifest,
    Signature,
    Activation,
    Folder, ///< `activations/` or `activations/<install code>/`; ordinary ZIP tools write them
};

inline constexpr auto ManifestName = "manifest.json";
inline constexpr auto SignatureName = "manifest.p7s";

/// Judges a name by its raw bytes, as it stands in the archive. Everything that is not exactly one of the above is
/// nothing: links out, absolute and drive names, backslashes, NUL, other alphabets, names that Windows keeps for
/// itself.
std::optional<EntryKind> entryKind(QByteArrayView name);

/// The parts of `activations/<install code>/<n>`.
struct ActivationPath
{
    InstallCode installCode;
    int number; ///< 1 to 999,999

    static std::optional<ActivationPath> parse(const QString& path);
    QString text() const;
};

/// Whether the code can be a folder's name on every system: not CON, NUL, COM1 and their like, and no dot at its end.
bool canBeFolder(const InstallCode& code);

} // namespace activation
