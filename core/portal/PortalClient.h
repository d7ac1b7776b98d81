// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/HttpClient.h"
#include "portal/PortalTypes.h"

#include <QCoroTask>

#include <stop_token>

namespace activation {

struct PortalSession;

/// The License Customer Portal in api mode (design, "Portal client"). TLS is verified strictly. Nothing here repeats a
/// request by itself: who asks for an activation holds the idempotency key and decides.
class PortalClient
{
public:
    explicit PortalClient(const PortalProfile& profile, std::chrono::milliseconds timeout = std::chrono::seconds(30));
    ~PortalClient();
    PortalClient(PortalClient&&) noexcept;
    PortalClient& operator=(PortalClient&&) noexcept;

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
