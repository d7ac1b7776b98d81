// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
// Part of every program of the asan preset, however it is started.

extern "C" const char* __lsan_default_suppressions();

// QCA is never taken down again (core/signing/Crypto.cpp says why), so what its provider holds of OpenSSL is still
// there at the end, and out of reach once the plugin is unloaded. Nothing of ours calls libcrypto: QCA and Qt do.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libcrypto.so\n";
}

extern "C" const char* __asan_default_options();

extern "C" const char* __asan_default_options()
{
    return "detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1";
}

extern "C" const char* __lsan_default_options();

extern "C" const char* __lsan_default_options()
{
    return "print_suppressions=0";
}

extern "C" const char* __ubsan_default_options();

extern "C" const char* __ubsan_default_options()
{
    return "halt_on_error=1:print_stacktrace=1";
}
