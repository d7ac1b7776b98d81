// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/TargetTable.h"
#include "domain/CsvTable.h"
#include "fuzz/Targets.h"

namespace activation::fuzz {

void csv(const QByteArray& bytes)
{
    const auto table = CsvTable::parse(bytes, QStringLiteral("list.csv"));
    if (!table)
        return requireWhole(table.error());
    require(table->rows().size() <= CsvTable::MaxRows && table->columns().size() <= CsvTable::MaxColumns);
    for (const CsvTable::Row& row : table->rows())
        require(row.line > 0 && row.fields.size() == table->columns().size());
    const auto targets = targetsOf(*table);
    if (!targets)
        return requireWhole(targets.error());
    require(targets->size() <= MaxListed);
}

} // namespace activation::fuzz
