// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

#include <QByteArray>

namespace activation::fuzz {

/// One reader each: takes any bytes, and ends the program when the reader breaks a promise of its own. The fuzzer calls
/// them with bytes that it makes up, the unit test with those in corpus/ and findings/.
void package(const QByteArray& bytes);
void manifest(const QByteArray& bytes);
void signature(const QByteArray& bytes);
void mail(const QByteArray& bytes);
void unpack(const QByteArray& bytes);
void profile(const QByteArray& bytes);
void csv(const QByteArray& bytes);
void mqtt(const QByteArray& bytes);
void smartserver(const QByteArray& bytes);
void portal(const QByteArray& bytes);
void message(const QByteArray& bytes);
void identity(const QByteArray& bytes);
void ledger(const QByteArray& bytes);
void key(const QByteArray& bytes);

/// Ends the program, which is what the fuzzer takes for a finding.
inline void require(bool isKept)
{
    if (!isKept)
        __builtin_trap();
}

/// A refusal says what, why and what to do.
inline void requireWhole(const Error& error)
{
    require(!error.what.isEmpty() && !error.why.isEmpty() && !error.remedy.isEmpty());
}

} // namespace activation::fuzz
