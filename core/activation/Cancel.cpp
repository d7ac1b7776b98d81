// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Cancel.h"

#include <QCoreApplication>

namespace activation {

Error canceled()
{
    return Error{.kind = ErrorKind::Canceled,
                 .what = QCoreApplication::translate("activation::Cancel", "Canceled."),
                 .why = QCoreApplication::translate("activation::Cancel", "You stopped it."),
                 .remedy = QCoreApplication::translate("activation::Cancel",
                                                       "Start again when ready: it goes on where it was.")};
}

} // namespace activation
