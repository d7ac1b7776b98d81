// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "FaultPlan.h"

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

const QString Version = u"/iap/version"_s;
const QString Login = u"/iap/auth/login"_s;
const QString Logout = u"/iap/auth/logout"_s;
const QString Controllers = u"/iap/devs*"_s;
const QString Licenses = u"/iap/lic"_s;
const QString Status = u"/iap/lic/status"_s;
const QString Upload = u"/iap/lic/activation"_s;

QJsonObject fault(const QString& kind, const QString& method = {}, const QString& path = {},
                  const QJsonObject& more = {})
{
    QJsonObject all = more;
    all[u"fault"_s] = kind;
    if (!method.isEmpty())
        all[u"method"_s] = method;
    if (!path.isEmpty())
        all[u"path"_s] = path;
    return all;
}

QJsonObject once(QJsonObject fault, int after = 0)
{
    fault[u"times"_s] = 1;
    fault[u"after"_s] = after;
    return fault;
}

QJsonObject status(int number, bool processed = false)
{
    return QJsonObject{{u"status"_s, number}, {u"body"_s, u"out of order"_s}, {u"processed"_s, processed}};
}

} // namespace

const std::vector<PlannedFault>& plannedFaults()
{
    using K = ErrorKind;
    static const std::vector<PlannedFault> all{
        // What passes
        {.name = "slow", .faults = {fault(u"latency"_s, {}, {}, {{u"ms"_s, 200}})}},
        {.name = "no answer to the probe", .faults = {once(fault(u"cutBefore"_s, u"GET"_s, Version), 1)}},
        {.name = "login in doubt", .faults = {once(fault(u"cutAfter"_s, u"POST"_s, Login))}},
        {.name = "busy once", .faults = {once(fault(u"status"_s, u"GET"_s, Licenses, status(503)))}},
        {.name = "silent once", .faults = {once(fault(u"hang"_s, u"GET"_s, Status))}},
        {.name = "half an answer", .faults = {once(fault(u"cut"_s, u"GET"_s, Licenses, {{u"bytes"_s, 90}}))}},
        {.name = "upload failed, not taken", .faults = {once(fault(u"status"_s, u"POST"_s, Upload, status(500)))}},
        {.name = "upload failed, taken", .faults = {once(fault(u"status"_s, u"POST"_s, Upload, status(500, true)))}},
        {.name = "upload broken before", .faults = {once(fault(u"cutBefore"_s, u"POST"_s, Upload))}},
        {.name = "upload broken after", .faults = {once(fault(u"cutAfter"_s, u"POST"_s, Upload))}},
        {.name = "upload's answer cut", .faults = {once(fault(u"cut"_s, u"POST"_s, Upload, {{u"bytes"_s, 30}}))}},
        {.name = "upload unanswered, taken",
         .faults = {once(fault(u"hang"_s, u"POST"_s, Upload, {{u"processed"_s, true}}))}},
        {.name = "upload's answer nonsense, taken",
         .faults = {once(
             fault(u"wrongContent"_s, u"POST"_s, Upload, {{u"content"_s, u"html"_s}, {u"processed"_s, true}}))}},
        {.name = "an old one, on port 8443", .faults = {fault(u"port8443"_s)}},
        {.name = "silent WebSocket", .faults = {fault(u"silentWebSocket"_s)}},
        {.name = "doubled WebSocket", .faults = {fault(u"doubledWebSocket"_s)}},
        // What does not, in leg 1
        {.name = "out of order",
         .faults = {fault(u"status"_s, u"GET"_s, Controllers, status(503))},
         .readEnds = K::Failed},
        {.name = "login refused",
         .faults = {fault(u"status"_s, u"POST"_s, Login, status(401))},
         .readEnds = K::LoginRefused},
        {.name = "nonsense", .faults = {fault(u"wrongContent"_s, u"GET"_s, Licenses)}, .readEnds = K::Failed},
        {.name = "redirected",
         .faults = {fault(u"redirect"_s, u"GET"_s, Controllers, {{u"location"_s, u"https://127.0.0.1/"_s}})},
         .readEnds = K::Failed},
        {.name = "gone",
         .faults = {[] {
             QJsonObject gone = fault(u"cutBefore"_s);
             gone[u"after"_s] = 1;
             return gone;
         }()},
         .readEnds = K::Unreachable},
        {.name = "certificate expired",
         .faults = {fault(u"certificateExpired"_s, u"GET"_s, Version, {{u"after"_s, 1}})},
         .readEnds = K::CertificateUntrusted},
        // … and in leg 3
        {.name = "certificate changed",
         .faults = {fault(u"certificateChange"_s, u"PUT"_s, Logout, {{u"after"_s, 1}})},
         .installEnds = K::CertificateChanged,
         .uploads = 0,
         .accepted = 0},
        {.name = "another unit",
         .faults = {fault(u"wrongUnit"_s, {}, {}, {{u"after"_s, 1}})},
         .installEnds = K::RefusedForSafety,
         .uploads = 0,
         .accepted = 0},
        {.name = "file refused",
         .faults = {fault(u"status"_s, u"POST"_s, Upload, status(400))},
         .installEnds = K::Failed,
         .uploads = 0,
         .accepted = 0},
        {.name = "never shows", .faults = {fault(u"neverShows"_s)}, .installEnds = K::Failed},
        {.name = "refused later",
         .faults = {fault(u"rejectedLater"_s, {}, {}, {{u"body"_s, u"no such product"_s}})},
         .installEnds = K::Failed},
    };
    return all;
}

QList<QJsonObject> portalFaults(const QString& base)
{
    const QString activations = base + u"activations"_s;
    const auto some = [](QJsonObject fault, int times, int after) {
        fault[u"times"_s] = times;
        fault[u"after"_s] = after;
        fault[u"target"_s] = u"portal"_s;
        return fault;
    };
    return {some(fault(u"status"_s, u"POST"_s, activations, status(503)), 2, 30),
            some(fault(u"cutAfter"_s, u"POST"_s, activations), 3, 60),
            some(fault(u"cutBefore"_s, u"POST"_s, activations), 2, 100),
            some(fault(u"hang"_s, u"POST"_s, activations, {{u"processed"_s, true}}), 1, 130),
            some(fault(u"status"_s, u"POST"_s, activations, status(409)), 1, 160),
            some(fault(u"fullCapacity"_s), 3, 180),
            some(fault(u"cut"_s, u"GET"_s, activations + u"/*"_s, {{u"bytes"_s, 300}}), 3, 200),
            some(fault(u"wrongContent"_s, u"GET"_s, activations + u"/*"_s, {{u"content"_s, u"bytes"_s}}), 1, 240),
            some(fault(u"status"_s, u"GET"_s, activations, status(500)), 2, 300)};
}

const PlannedFault* faultOf(int index)
{
    const auto& all = plannedFaults();
    return index % 10 == 3 ? &all[static_cast<size_t>(index / 10) % all.size()] : nullptr;
}

} // namespace activation::test
