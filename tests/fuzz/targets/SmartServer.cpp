// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/Targets.h"
#include "smartserver/SmartServerParsing.h"

namespace activation::fuzz {

void smartserver(const QByteArray& bytes)
{
    const http::Response response{.status = 200, .body = bytes};
    const QString peer = QStringLiteral("192.0.2.7");
    const auto judge = [](const auto& result) {
        if (!result)
            requireWhole(result.error());
    };
    judge(parseVersion(response, peer));
    judge(parseUser(response, peer));
    judge(parseSegmentController(response, peer));
    judge(parseLicenses(response, peer));
    judge(parseStatus(response, peer));
    judge(parseCustomer(response, peer));
}

} // namespace activation::fuzz
