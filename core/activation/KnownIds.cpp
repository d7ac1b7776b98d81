// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/KnownIds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {

QHash<InstallCode, QString> customersOf(const Manifest& manifest)
{
    QHash<InstallCode, QString> customers;
    for (const Event& event : manifest.events) { // the latest last
        const QString customer = event.data[u"customerId"_s].toString();
        const auto code = InstallCode::parse(event.installCode);
        if (code && !customer.isEmpty() && event.kind == stateName(ActivationState::Identified))
            customers[*code] = customer;
    }
    return customers;
}

QList<InstallCode> unitsOfCustomer(const QString& typed, const Manifest& manifest)
{
    QList<InstallCode> units;
    const auto id = CustomerId::parse(typed);
    if (!id)
        return units;
    const QHash<InstallCode, QString> customers = customersOf(manifest);
    for (const SmartServer& unit : manifest.smartServers) {
        if (const auto known = CustomerId::parse(customers.value(unit.installCode)); known && *known == *id)
            units += unit.installCode;
    }
    return units;
}

Result<void> checkIsLicense(const QString& typed, const Manifest& manifest)
{
    const QList<InstallCode> units = unitsOfCustomer(typed, manifest);
    if (units.isEmpty())
        return {};
    return failure(Error{
        .kind = ErrorKind::Usage,
        .what = QCoreApplication::translate("activation::KnownIds", "“%1” is a Customer ID.").arg(typed.trimmed()),
        .why =
            QCoreApplication::translate("activation::KnownIds",
                                        "%1 shows it as the customer that it is set to. A License ID is wanted here; "
                                        "both look alike.")
                .arg(units.first().text()),
        .remedy = QCoreApplication::translate("activation::KnownIds",
                                              "Take the License ID from the partner's license list, or log in to the "
                                              "portal with an e-mail address.")});
}

} // namespace activation
