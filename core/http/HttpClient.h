// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Credentials.h"
#include "http/Message.h"
#include "http/TlsPolicy.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

class QNetworkAccessManager;

namespace activation::http {

enum class ProxyUse
{
    None,   ///< straight to the peer: SmartServers on the LAN
    System, ///< as the system says: the portal
};

/// Sends requests as coroutines. Certificates are judged before a byte of a request leaves; redirects are never
/// followed; cookies are the caller's. Errors: CertificateUntrusted, CertificateChanged, LoginRefused with HTTP status
/// 407 (a proxy on the way wants a login: setProxyLogin()), Unreachable (nobody there, deadline), Failed (answer too
/// large or cut), Canceled. `inDoubt` is set when the request may have reached the peer all the same.
class HttpClient
{
public:
    explicit HttpClient(TlsPolicy policy, ProxyUse proxy = ProxyUse::None);
    ~HttpClient();
    HttpClient(HttpClient&&) noexcept;
    HttpClient& operator=(HttpClient&&) noexcept;

    /// Safe to destroy the client while this waits: the answer still comes.
    QCoro::Task<Result<Response>> send(Request request, std::stop_token stop = {}) const;

    const TlsPolicy& policy() const { return m_policy; }

    /// For the proxy that the system names, in memory only. Each login is tried once.
    void setProxyLogin(const Credentials& login);

private:
    struct Proxy;
    TlsPolicy m_policy;
    std::shared_ptr<Proxy> m_proxy;
    std::shared_ptr<QNetworkAccessManager> m_manager;
};

} // namespace activation::http
