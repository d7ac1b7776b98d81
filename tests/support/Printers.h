// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

#include <QString>

#include <ostream>

// How GoogleTest shows our types where an expectation fails.
QT_BEGIN_NAMESPACE
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE

namespace activation {

inline void PrintTo(const Error& error, std::ostream* out)
{
    *out << error.toText().toStdString();
}

inline void PrintTo(const Fingerprint& fingerprint, std::ostream* out)
{
    *out << fingerprint.hex().toStdString();
}

} // namespace activation
