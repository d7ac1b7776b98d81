// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace activation::http {

/// How a peer must prove who it is.
class TlsPolicy
{
public:
    /// The system's authorities (and `extra` ones), host name and dates checked; nothing can be clicked away.
    static TlsPolicy strict(const QList<QSslCertificate>& extra = {});
    /// Exactly the pinned certificate, whatever else it is: self-signed, for another name. Without a pin every
    /// certificate is a question (CertificateUntrusted). An expired one passes only where that was confirmed
    /// (`acceptExpired`).
    static TlsPolicy pinned(const std::optional<Fingerprint>& pin, bool acceptExpired = false);

    /// Whatever certificate is shown, and nothing is proven by it: for a scan, which only asks what everybody may ask
    /// and sends nothing that anybody may not hear. What was shown stands in Response::certificate.
    static TlsPolicy unproven();

    bool isStrict() const { return m_strict; }
    QSslConfiguration configuration() const;

    /// Judges a handshake with errors. Nothing: these exact errors of this exact certificate may be ignored. Else why
    /// not.
    std::optional<Error> judge(const QSslCertificate& certificate, const QList<QSslError>& errors,
                               const QUrl& url) const;

private:
    bool m_strict = true;
    bool m_unproven = false;
    QList<QSslCertificate> m_extra;
    std::optional<Fingerprint> m_pin;
    bool m_acceptExpired = false;
};

/// What there is to compare and decide about a certificate.
CertificateQuestion certificateQuestion(const QSslCertificate& certificate, const std::optional<Fingerprint>& pinned);

} // namespace activation::http
