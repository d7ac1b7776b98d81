// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/LedgerCheck.h"

#include "domain/Escape.h"
#include "ledger/ChainCheck.h"
#include "ledger/LedgerFile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace activation {

Result<LedgerCheck> checkLedgerFile(const QString& file)
{
    if (!QFileInfo(file).isFile()) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = QCoreApplication::translate("activation::Ledger", "There is no ledger to check."),
                             .why = QCoreApplication::translate("activation::Ledger", "“%1” is not there.").arg(file),
                             .remedy = QCoreApplication::translate(
                                 "activation::Ledger", "Name the ledger (--ledger FILE); the assistant makes one at "
                                                       "its first use.")});
    }
    LedgerCheck check;
    // A damaged row or page must not end the check: what else is off is worth knowing.
    const auto damage = [&check](const Error& error) -> Result<void> {
        if (error.wayOn != WayOn::Salvage)
            return failure(error);
        check.faults += error.why;
        return {};
    };
    if (const auto looked = lookInside(file); !looked) {
        if (auto noted = damage(looked.error()); !noted)
            return failure(noted.error());
        return check;
    }
    const auto database = Database::connect(file, Database::Mode::ReadOnly);
    if (!database)
        return failure(database.error());
    const auto integrity =
        (*database)->each(u"PRAGMA integrity_check(100)"_s, {}, [&check](const QSqlQuery& row) -> Result<void> {
            if (row.value(0).toString() != u"ok"_s)
                check.faults += escaped(row.value(0).toString());
            return {};
        });
    if (!integrity) {
        if (auto noted = damage(integrity.error()); !noted)
            return failure(noted.error());
    }
    const auto laptop = (*database)->value(u"SELECT value FROM meta WHERE name = 'laptop'"_s);
    if (laptop)
        check.laptop = laptop->toString();
    if (check.laptop.isEmpty())
        check.faults +=
            QCoreApplication::translate("activation::Ledger", "It does not say which laptop it belongs to.");
    const auto chains = checkChains(**database, check.laptop);
    if (chains) {
        check.events = chains->events;
        check.faults += chains->faults;
    } else if (auto noted = damage(chains.error()); !noted) {
        return failure(noted.error());
    }
    return check;
}

} // namespace activation
