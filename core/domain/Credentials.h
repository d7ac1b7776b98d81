// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Secret.h"

namespace activation {

/// A login of a SmartServer's CMS. Only a user of type Owner may manage licenses (facts).
struct Credentials
{
    QString userName;
    Secret password;

    bool isComplete() const { return !userName.isEmpty() && !password.isEmpty(); }
};

} // namespace activation
