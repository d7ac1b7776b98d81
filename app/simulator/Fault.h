// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace activation::simulator {

/// What a simulator can be told to do wrong. The name in the faults file is given behind each.
enum class FaultKind
{
    // One request at a time, chosen by method and path:
    Latency,      ///< "latency": processed at once, answered `ms` later
    Cut,          ///< "cut": processed; the answer breaks off after `bytes` bytes (its head included)
    Slow,         ///< "slow": processed; the answer leaves in pieces of `bytes` bytes, one every `ms`
    CutBefore,    ///< "cutBefore": the connection breaks before anything is processed
    CutAfter,     ///< "cutAfter": processed, then the connection breaks without an answer (the request is in doubt)
    Status,       ///< "status": answered with `status` and `body`; not processed unless `processed`
    Hang,         ///< "hang": never answered; not processed unless `processed`
    WrongContent, ///< "wrongContent": 200 with nonsense (`content` or `body`); not processed unless `processed`
    Redirect,     ///< "redirect": 302 to `location`; not processed
                  // From the request number `after` on (0: at once), until the faults are cleared:
    CertificateChange,  ///< "certificateChange": another certificate, other key or not, same name
    CertificateExpired, ///< "certificateExpired": another certificate, expired since yesterday
                        // The peer's own state:
    WrongUnit,          ///< "wrongUnit": the segment controller's record names `installCode` instead
    NeverShows,         ///< "neverShows": an accepted activation (file or online) never becomes a license
    RejectedLater,      ///< "rejectedLater": accepted with 200, refused by WebSocket (`body`), never a license
    FullCapacity,       ///< "fullCapacity": everything at the portal is used up
    Port8443,           ///< "port8443": listens on port 8443 only
    SilentWebSocket,    ///< "silentWebSocket": a WebSocket message is not sent
    DoubledWebSocket,   ///< "doubledWebSocket": a WebSocket message is sent twice
    LateWebSocket,      ///< "lateWebSocket": a WebSocket message is sent `ms` later
    NoInternet,         ///< "noInternet": the unit cannot reach the licensing service; it says so by WebSocket only
    SamlLogin,          ///< "samlLogin": the site logs in through SAML; a password login is refused
};

/// One fault, as an element of `faults[]` in the faults file (docs/simulator.md).
struct Fault
{
    FaultKind kind = FaultKind::Status;
    QString target = QStringLiteral("*"); ///< an Install Code, "portal", or "*" for all
    QByteArray method = {};               ///< empty: any
    QString path = {};                    ///< without query; empty: any; a `*` at its end: all that begin so
    int after = 0;                        ///< how many matching occasions to let pass first
    int times = -1;                       ///< how often it strikes; -1: always
    int milliseconds = 0;
    qint64 bytes = 0;
    int status = 500;
    QByteArray body = {};
    QString content = {};     ///< of WrongContent: "html", "text", "bytes", "json" or "empty"
    QString location = {};    ///< of Redirect
    QString installCode = {}; ///< of WrongUnit
    bool processed = false;   ///< Status, Hang, WrongContent: the request takes effect all the same
};

/// Struck by single requests, rather than a state of the peer.
bool isRequestFault(FaultKind kind);

/// Reads a faults file. An Error of kind Usage names the line and the field that are wrong; unknown fields are wrong.
Result<QList<Fault>> readFaultsFile(const QString& fileName);
/// The same for its bytes; `where` names them in errors.
Result<QList<Fault>> parseFaults(const QByteArray& json, const QString& where);

} // namespace activation::simulator
