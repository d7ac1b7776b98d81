// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ActivationFile.h"
#include "domain/Receipt.h"
#include "domain/SmartServer.h"

namespace activation::ui {

/// "Device capacity", "Maintenance", "SmartServer Core".
QString words(ActivationKind kind);
/// How a file came to be installed, such as "installed, and the license shows"; of a receipt that says it is.
QString words(const Receipt& receipt);
/// "Segment controller", "Host name", "MQTT", "Label on the unit".
QString words(IdentitySource source);
/// Date and time as the user's locale has them, in local time; a dash where there is none.
QString words(const QDateTime& time);
/// A number of bytes, such as "1.2 kB"; the bytes themselves below 1000.
QString sizeWords(qint64 bytes);
/// A file system as people know it: "FAT", "exFAT"; the system's own name where they know none.
QString fileSystemWords(const QString& name);
/// A path as people read it: "~" for their home folder, the separators of the system.
QString pathWords(const QString& path);
/// The first two groups of a fingerprint, for telling files apart; no proof of anything.
QString shortWords(const Fingerprint& fingerprint);

} // namespace activation::ui
