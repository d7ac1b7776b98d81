// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/Manifest.h"

#include <QHash>

namespace activation {

/// The Customer ID that each unit of the site showed when it was read last, from the site's history.
QHash<InstallCode, QString> customersOf(const Manifest& manifest);

/// The units of the site that show this ID as their Customer ID; none where it is no UUID or nobody knows it. Customer
/// and License IDs are both UUIDs and easily swapped: where a License ID is wanted, it is asked about, not guessed.
QList<InstallCode> unitsOfCustomer(const QString& typed, const Manifest& manifest);

/// Refuses (Usage) a License ID that is known as a Customer ID of the site.
Result<void> checkIsLicense(const QString& typed, const Manifest& manifest);

} // namespace activation
