// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/HttpClient.h"
#include "portal/PortalTypes.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace activation {

struct PortalSession;

/// The License Customer Portal in api mode (design, "Portal client"). TLS is verified strictly. A request is sent again
/// only where the portal itself said that it did nothing: after 401 once, in a new session of the same login, and after
/// 429 (with a GET also 503) when the time it asked for is over. In all other cases who asks for an activation holds
/// the idempotency key and decides. Lists are read to their last page (the fields "items" and "next", or a Link
/// header).
class PortalClient
{
public:
    explicit PortalClient(const PortalProfile& profile, std::chrono::milliseconds timeout = std::chrono::seconds(30));
    ~PortalClient();
    PortalClient(PortalClient&&) noexcept;
    PortalClient& operator=(PortalClient&&) noexcept;

    /// Gives the code that was e-mailed for this login, where a session ends in the middle of the work.
    using CodeSource = std::function<QCoro::Task<Result<QString>>(QString login)>;
    /// Without one, a login that needs a code is not renewed by itself.
    void setCodeSource(CodeSource source);

    /// For a proxy on the way, in memory only; an error with HTTP status 407 asks for it.
    void setProxyLogin(const Credentials& login);

    const PortalProfile& profile() const;
    bool isLoggedIn() const;

    /// With a License ID or an e-mail address. Unknown: LoginRefused.
    QCoro::Task<Result<PortalLogin>> login(QString login, std::stop_token stop = {});
    /// The code from the e-mail, after a login that needs one.
    QCoro::Task<Result<void>> confirm(QString code, std::stop_token stop = {});

    QCoro::Task<Result<QList<PortalLicense>>> licenses(std::stop_token stop = {});
    /// What was made for this unit before.
    QCoro::Task<Result<QList<PortalActivation>>> activations(InstallCode code, std::stop_token stop = {});
    /// Spends `devices` of the license on the unit, or returns what the same key made before. An error with `inDoubt`
    /// may have been carried out: list before asking again.
    QCoro::Task<Result<PortalActivation>> activate(LicenseId license, InstallCode code, DeviceCount devices,
                                                   QString idempotencyKey, std::stop_token stop = {});
    /// The activation file; its size and SHA-256 are those the portal named, else BadFile.
    QCoro::Task<Result<QByteArray>> download(PortalActivation activation, std::stop_token stop = {});

private:
    std::shared_ptr<PortalSession> d; // coroutines hold it too
};

} // namespace activation
