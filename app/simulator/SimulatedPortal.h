// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/HttpService.h"
#include "simulator/PortalBooks.h"
#include "simulator/PortalVocabulary.h"
#include "simulator/StateFile.h"

#include <QTimer>

#include <expected>

namespace activation::simulator {

struct PortalOptions
{
    /// Where its books, its certificate authority and the profile are kept; must exist or be creatable.
    QString folder;
    quint16 port = 0; ///< 0: any, then the same again for the same folder
    /// Serves the pages without TLS too (on loopback, as all), so that no browser warns of the certificate.
    bool plainPages = false;
    QList<PortalLicense> licenses = {};
    QList<PortalLogin> logins = {};
    PortalVocabulary vocabulary = {};
    bool relativeUrls = false; ///< whether `url` of an activation is relative to the base address
};

/// A License Customer Portal with the REST contract of design, "Portal client", over strict TLS: its certificate is
/// issued by its own authority. Its books are the judge of whether a license was spent twice. They are on disk before
/// an answer is sent; tokens and challenges are lost when it stops.
///
/// It has pages for people too, with the same books (PortalPages.h): at "/", and where asked for also without TLS.
///
/// Errors of the API have a body {"error", "message"}: 400 malformed, 401 no or wrong token, login or code, 403 not
/// self-service (maintenance), 404 unknown license, 409 nothing or not enough available (with `available`), 422 the key
/// was used for something else.
class SimulatedPortal : public HttpService
{
    Q_OBJECT

public:
    explicit SimulatedPortal(PortalOptions options, QObject* parent = nullptr);
    ~SimulatedPortal() override;

    Result<void> start();
    void stop() override;

    /// The address that paths of the profile are relative to; ends with a slash.
    QUrl baseUrl() const;
    /// Where its pages begin: without TLS where that was asked for.
    QUrl pagesUrl() const;
    QString profileFile() const;        ///< the portal profile (JSON) for the API
    QString browserProfileFile() const; ///< and the one for its pages
    QString authorityFile() const;      ///< the certificate authority (PEM), for --cacert
    QString stateFile() const { return m_file.fileName(); }

    const PortalBooks& books() const { return m_books; }
    /// The code that was "e-mailed" to this address.
    QString codeOf(const QString& email) const;
    /// Every token is forgotten: the next call with one gets a 401.
    void dropSessions() { m_tokens.clear(); }
    /// Puts one more license into the pool.
    Result<void> addLicense(const PortalLicense& license);

protected:
    Answer answer(const Request& request) override;
    Result<ServerCertificate> otherCertificate(bool expired) override;
    void counted() override;

private:
    struct Challenge
    {
        PortalLogin login;
        int attempts = 0;
    };

    /// What is asked for under a key; the same key again gives what it made.
    struct Spending
    {
        QString licenseId;
        InstallCode installCode;
        int devices;
        QString key;
    };
    struct Spent
    {
        PortalActivation activation;
        bool now; ///< false: made before, by the same key
    };
    struct Refusal
    {
        int status;
        QByteArray code;
        QString message;
        std::optional<int> available = {};
    };
    std::expected<Spent, Refusal> spend(const Spending& wanted, const QStringList& visible);
    std::optional<PortalLogin> loginOf(const QString& typed); ///< a License ID or an e-mail address
    QString newChallenge(const PortalLogin& login);
    enum class Confirmation
    {
        Right,
        Wrong,
        Over, ///< no such challenge, or too often wrong
    };
    std::pair<Confirmation, QStringList> confirmCode(const QString& challenge, const QString& code);
    QString newToken(const QStringList& licenseIds);

    Answer apiAnswer(const Request& request);
    Answer openSession(const Request& request);
    Answer confirmSession(const Request& request);
    Answer session(const QStringList& licenseIds);
    Answer listLicenses(const QStringList& visible);
    Answer listActivations(const Request& request, const QStringList& visible);
    Answer activate(const Request& request, const QStringList& visible);
    Answer download(const QString& activationId, const QStringList& visible);
    QString urlOf(const PortalActivation& activation) const;

    Answer pageAnswer(const Request& request);
    Answer pageSession(const Request& request, const QStringList& visible);
    Answer pageLogin(const Request& request);
    Answer pageCode(const Request& request);
    Answer pageLicenses(const QStringList& visible);
    Answer pageActivate(const Request& request, const QStringList& visible);
    static void setCookie(Answer& answer, const Request& request, const QByteArray& value, bool ends);

    QJsonObject state() const;
    Result<void> commit(const PortalBooks& before);
    Result<void> writeProfile() const;

    PortalOptions m_options;
    StateFile m_file;
    PortalBooks m_books;
    ServerCertificate m_authority;
    ServerCertificate m_certificate;
    quint16 m_savedPort = 0;
    quint16 m_savedPlainPort = 0;
    QHash<QByteArray, QStringList> m_tokens; ///< token → the licenses it may see
    QHash<QString, Challenge> m_challenges;
    QTimer m_saveCounts;
};

} // namespace activation::simulator
