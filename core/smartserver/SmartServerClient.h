// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Address.h"
#include "domain/Secret.h"
#include "http/HttpClient.h"
#include "smartserver/SmartServerParsing.h"

#include <QCoroTask>

#include <chrono>
#include <stop_token>

namespace activation {

struct SmartServerOptions
{
    std::optional<Fingerprint> pin =
        std::nullopt;           ///< the certificate to accept; without one every certificate is a question
    bool acceptExpired = false; ///< the pinned certificate was confirmed although expired
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< per request
};

/// What the unit answered to an upload it accepted.
struct UploadAnswer
{
    int status = 0; ///< 200 or 204
    QString body;   ///< whole, escaped
};

struct SmartServerSession;

/// Speaks to one SmartServer at one address and port, as facts.md has it, over HTTPS with its pinned certificate.
/// Nothing but the probe is sent before the certificate was accepted; a password goes only to a peer whose probe was a
/// SmartServer's.
class SmartServerClient
{
public:
    /// `address` has its port settled, or means 443.
    SmartServerClient(const Address& address, const SmartServerOptions& options);
    ~SmartServerClient();
    SmartServerClient(SmartServerClient&&) noexcept;
    SmartServerClient& operator=(SmartServerClient&&) noexcept;

    /// `GET /iap/version`. Failed when what answers is no SmartServer; an old one that wants a login first gives an
    /// unknown release.
    QCoro::Task<Result<Release>> probe(std::stop_token stop = {});
    /// Probes first if that was not done. Keeps name and password in memory until logout, for a session that ends
    /// early.
    QCoro::Task<Result<CmsUser>> login(QString userName, Secret password, std::stop_token stop = {});
    /// Best effort; forgets the password whatever happens.
    QCoro::Task<void> logout();

    QCoro::Task<Result<SegmentController>> segmentController(std::stop_token stop = {});
    QCoro::Task<Result<QList<License>>> licenses(std::stop_token stop = {});
    /// Capacity and account, which the unit gives in one answer.
    QCoro::Task<Result<LicensingStatus>> status(std::stop_token stop = {});
    /// Only the Customer ID that the unit is set to, as it gives it; empty where none is set.
    QCoro::Task<Result<QString>> customer(std::stop_token stop = {});

    /// `POST /iap/lic/activation`, once. Accepted means taken, not shown: read the licenses until it is. An error with
    /// `inDoubt` may have been taken all the same.
    QCoro::Task<Result<UploadAnswer>> upload(QString fileName, QByteArray bytes, std::stop_token stop = {});

    /// A request that changes something, sent once, with any answer; its query is encoded already. A session that ended
    /// is renewed: a 401 means that nothing was done. Errors: those of HttpClient, LoginRefused (401, 403).
    QCoro::Task<Result<http::Response>> change(QByteArray method, QString path, QString query, QByteArray contentType,
                                               QByteArray body, std::stop_token stop = {});

    const Address& address() const;
    const Release& release() const; ///< after the probe
    const SmartServerOptions& options() const;
    QByteArray sessionCookie() const; ///< `cmsSID=…` after the login; for the WebSocket
    QString peer() const;             ///< the address as shown in messages

private:
    std::shared_ptr<SmartServerSession> d; // coroutines hold it too
};

} // namespace activation
