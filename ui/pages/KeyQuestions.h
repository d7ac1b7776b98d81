// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/KeyAccess.h"

#include <QPointer>
#include <QWidget>

namespace activation::ui {

/// What came of a dialog for the signing key's passphrase; outlives it.
class KeyAnswer : public QObject
{
    Q_OBJECT

public:
    std::optional<Secret> passphrase;

Q_SIGNALS:
    void given();
};

/// Asks with a dialog over `window`, or over the dialog that is open there. Canceled where the user closes it.
QCoro::Task<Result<Secret>> askForKey(QPointer<QWidget> window, KeyQuestion question);

} // namespace activation::ui
