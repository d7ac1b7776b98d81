// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Address.h"
#include "domain/CsvTable.h"

namespace activation {

/// One SmartServer of a list.
struct ListedTarget
{
    Address address;
    /// The Install Code that stands beside the address: as good as one read from the label. Empty where none does.
    QString label = {};

    bool operator==(const ListedTarget&) const = default;
};

/// The SmartServers of a table: a column for the address ("address", "host", "host name", "IP" …), one for the Install
/// Code ("install code", "code", "SID", "unit" …), or both; where only the code is there, it stands for the host name
/// `smartserver-<code>`. Other columns are nobody's business here, so that one list may serve for the logins too. The
/// same line twice counts once. BadFile errors name the line; at most MaxListed.
Result<QList<ListedTarget>> targetsOf(const CsvTable& table);
/// The same from a file.
Result<QList<ListedTarget>> readTargetList(const QString& file);

constexpr qsizetype MaxListed = 1000;

} // namespace activation
