// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Utf8Console.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace activation::cli {

#ifdef Q_OS_WIN

Utf8Console::Utf8Console() : m_before(GetConsoleOutputCP())
{
    if (m_before != 0)
        SetConsoleOutputCP(CP_UTF8);
}

Utf8Console::~Utf8Console()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}

#else

Utf8Console::Utf8Console() = default;
Utf8Console::~Utf8Console() = default;

#endif

} // namespace activation::cli
