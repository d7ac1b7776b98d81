// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/MailAddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation {

bool isMailAddress(const QString& text)
{
    static const QRegularExpression form(
        uR"(\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\z)"_s);
    return form.match(text).hasMatch();
}

} // namespace activation
