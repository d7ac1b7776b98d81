// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// Preloaded into a proxy (LD_PRELOAD): "portal.test" is this computer. Qt goes around every proxy to what it knows to
// be this computer, and tests have no other.
#include <cstring>
#include <dlfcn.h>
#include <netdb.h>

extern "C" int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** found)
{
    using Function = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return real(node && std::strcmp(node, "portal.test") == 0 ? "127.0.0.1" : node, service, hints, found);
}
