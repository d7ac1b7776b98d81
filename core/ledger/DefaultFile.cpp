// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Ledger.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace activation {

// In a file of its own: who only asks where it is needs no database.
QString Ledger::defaultFile()
{
    // Not AppDataLocation: the window and the command line are programs of different names with one ledger.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/smartserver-activation-assistant/ledger.sqlite"_s;
}

} // namespace activation
