// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/Findings.h"

#include <QCoroTask>

#include <chrono>

namespace activation {

/// What the user's settings ask to be looked at.
struct Examination
{
    QString ledgerFile;      ///< it, its folder or the next folder above that exists must be writable
    QString keychainService; ///< empty: the keychain is not asked, only whether there is one for this session
    std::chrono::milliseconds keychainWithin{5000};
};

/// Looks at each part of the machine that the assistant stands on: Qt, TLS, cryptography, databases, archives,
/// keychain, MQTT, folders. Everything is looked at, whatever is in trouble; nothing is changed, no peer is asked and
/// nothing leaves the machine. Needs a QCoreApplication.
QCoro::Task<QList<Finding>> examine(Examination what);

} // namespace activation
