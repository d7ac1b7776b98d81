// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

namespace activation {

/// What could be read of a damaged ledger.
struct Salvaged
{
    struct Revision
    {
        QString packageId;
        qint64 revision = 0;
        Fingerprint manifestSha256;
    };
    LedgerRecords records; ///< the events among them verify
    QList<Revision> revisions;
    qsizetype unreadable = 0; ///< rows that nothing could be made of
    QStringList left;         ///< events that were read and do not verify: each with its reason
};

/// Reads a damaged ledger row by row: a page that is broken costs the rows on it, not those behind it. A file that is
/// no database any more gives nothing. SQLite may write into `file`: give it a copy.
Salvaged readWhatCanBeRead(const QString& file);

} // namespace activation
