// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtClassHelperMacros>

namespace activation::cli {

/// While it lives, the console shows UTF-8, which is what we write. Windows is told so and has its own code page back
/// afterwards; every other system shows it anyway.
class Utf8Console
{
public:
    Utf8Console();
    ~Utf8Console();
    Q_DISABLE_COPY_MOVE(Utf8Console)

#ifdef Q_OS_WIN
private:
    unsigned int m_before = 0; ///< 0: there is no console
#endif
};

} // namespace activation::cli
