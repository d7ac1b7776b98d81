// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "http/TlsPolicy.h"

#include "domain/DateText.h"
#include "domain/Escape.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace activation::http {
namespace {

QString nameOf(const QStringList& parts)
{
    return escaped(parts.join(u", "_s));
}

QString dates(const CertificateQuestion& question)
{
    return QCoreApplication::translate("activation::http", "valid from %1 to %2")
        .arg(timeText(question.validFrom), timeText(question.validUntil));
}

} // namespace

CertificateQuestion certificateQuestion(const QSslCertificate& certificate, const std::optional<Fingerprint>& pinned)
{
    return CertificateQuestion{
        .presented = Fingerprint::fromDigest(certificate.digest(QCryptographicHash::Sha256)).value_or(Fingerprint()),
        .pinned = pinned,
        .subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName)),
        .issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName)),
        .validFrom = certificate.effectiveDate().toUTC(),
        .validUntil = certificate.expiryDate().toUTC(),
        .expired = certificate.expiryDate() < QDateTime::currentDateTimeUtc()};
}

TlsPolicy TlsPolicy::strict(const QList<QSslCertificate>& extra)
{
    TlsPolicy policy;
    policy.m_extra = extra;
    return policy;
}

TlsPolicy TlsPolicy::pinned(const std::optional<Fingerprint>& pin, bool acceptExpired)
{
    TlsPolicy policy;
    policy.m_strict = false;
    policy.m_pin = pin;
    policy.m_acceptExpired = acceptExpired;
    return policy;
}

TlsPolicy TlsPolicy::unproven()
{
    TlsPolicy policy;
    policy.m_strict = false;
    policy.m_unproven = true;
    return policy;
}

QSslConfiguration TlsPolicy::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Every connection shakes hands anew, so that a certificate changed in the middle of a session is noticed.
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    if (m_strict) {
        if (!m_extra.isEmpty())
            configuration.addCaCertificates(m_extra);
    } else {
        // With no authority at all every handshake has an error, so every certificate comes before judge(), also one
        // that some authority vouches for.
        configuration.setCaCertificates({});
    }
    return configuration;
}

std::optional<Error> TlsPolicy::judge(const QSslCertificate& certificate, const QList<QSslError>& errors,
                                      const QUrl& url) const
{
    const CertificateQuestion question = certificateQuestion(certificate, m_pin);
    const QString peer = url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
    if (m_strict) {
        QStringList reasons;
        for (const QSslError& error : errors)
            reasons += error.errorString();
        return Error{
            .kind = ErrorKind::CertificateUntrusted,
            .what = QCoreApplication::translate("activation::http", "%1 could not prove who it is.").arg(peer),
            .why = QCoreApplication::translate("activation::http", "Its certificate (“%1”, SHA-256 %2): %3")
                       .arg(question.subject, question.presented.groups(), reasons.join(u' ')),
            .remedy = QCoreApplication::translate(
                "activation::http",
                "Check the address in the portal profile and this laptop's clock. If your company's proxy puts in "
                "its own certificate, name its authority under caCertificates in the profile, or with --ca-file on "
                "the command line."),
            .certificate = question};
    }
    if (certificate.isNull()) {
        return Error{.kind = ErrorKind::CertificateUntrusted,
                     .what = QCoreApplication::translate("activation::http", "%1 showed no certificate.").arg(peer),
                     .why = QCoreApplication::translate("activation::http", "Without one nobody can say who answers."),
                     .remedy = QCoreApplication::translate("activation::http", "Check the address and the port.")};
    }
    if (m_unproven)
        return std::nullopt;
    if (!m_pin) {
        return Error{
            .kind = ErrorKind::CertificateUntrusted,
            .what =
                QCoreApplication::translate("activation::http", "The certificate of %1 is not known yet.").arg(peer),
            .why = QCoreApplication::translate("activation::http", "“%1”, %2, SHA-256 %3")
                       .arg(question.subject, dates(question), question.presented.groups()),
            .remedy =
                QCoreApplication::translate("activation::http",
                                            "Compare this SHA-256 with the one the unit itself shows (connect a laptop "
                                            "straight to it, or ask whoever "
                                            "set it up). If they are equal, trust it; on the command line: --trust %1")
                    .arg(question.presented.hex()),
            .certificate = question};
    }
    if (question.presented != *m_pin) {
        return Error{
            .kind = ErrorKind::CertificateChanged,
            .what = QCoreApplication::translate(
                        "activation::http", "%1 shows another certificate than the one you trusted. No password was "
                                            "sent.")
                        .arg(peer),
            .why =
                QCoreApplication::translate("activation::http", "Trusted: SHA-256 %1. Shown now: “%2”, %3, SHA-256 %4.")
                    .arg(m_pin->groups(), question.subject, dates(question), question.presented.groups()),
            .remedy = QCoreApplication::translate(
                          "activation::http",
                          "Find out why: was the unit re-imaged, replaced or given a new certificate, or is this "
                          "address another "
                          "device? Only if you are sure, trust the new one; on the command line: --trust %1")
                          .arg(question.presented.hex()),
            .certificate = question};
    }
    if (question.expired && !m_acceptExpired) {
        return Error{
            .kind = ErrorKind::CertificateUntrusted,
            .what = QCoreApplication::translate("activation::http", "The certificate of %1 has expired.").arg(peer),
            .why = QCoreApplication::translate("activation::http", "“%1”, %2, SHA-256 %3; this laptop's clock says %4.")
                       .arg(question.subject, dates(question), question.presented.groups(),
                            timeText(QDateTime::currentDateTimeUtc())),
            .remedy =
                QCoreApplication::translate(
                    "activation::http",
                    "Check this laptop's clock, or renew the certificate on the unit. To go on with the expired one "
                    "deliberately, trust it again; on the command line: --trust %1")
                    .arg(question.presented.hex()),
            .certificate = question};
    }
    return std::nullopt;
}

} // namespace activation::http
