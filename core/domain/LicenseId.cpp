// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/LicenseId.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

bool isUuid(const QString& text)
{
    static const QRegularExpression shape(uR"(\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\z)"_s);
    return shape.match(text).hasMatch();
}

Error notAUuid(const QString& what, const QString& remedy)
{
    return Error{.kind = ErrorKind::Usage,
                 .what = what,
                 .why = QCoreApplication::translate("activation::LicenseId",
                                                    "It has 32 hexadecimal digits in groups of 8-4-4-4-12, such as "
                                                    "b1e52546-f2db-4053-b2dd-2ab2fa7732d2."),
                 .remedy = remedy};
}

} // namespace

template <>
Result<LicenseId> LicenseId::parse(const QString& text)
{
    const QString id = text.trimmed().toLower();
    if (!isUuid(id)) {
        return failure(notAUuid(QCoreApplication::translate("activation::LicenseId", "“%1” is not a License ID.")
                                    .arg(escaped(text.trimmed().left(80))),
                                QCoreApplication::translate("activation::LicenseId",
                                                            "Take it from the partner's license list or from the "
                                                            "License Customer Portal.")));
    }
    return LicenseId(id);
}

template <>
Result<CustomerId> CustomerId::parse(const QString& text)
{
    const QString id = text.trimmed().toLower();
    if (!isUuid(id)) {
        return failure(notAUuid(QCoreApplication::translate("activation::LicenseId", "“%1” is not a Customer ID.")
                                    .arg(escaped(text.trimmed().left(80))),
                                QCoreApplication::translate("activation::LicenseId",
                                                            "Take it from the partner or from Manage Customer "
                                                            "Accounts in the CMS.")));
    }
    return CustomerId(id);
}

} // namespace activation
