// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/HttpService.h"
#include "simulator/Multipart.h"
#include "simulator/SmartServerState.h"
#include "simulator/StateFile.h"

#include <QTimer>
#include <QWebSocket>

#include <chrono>

namespace activation::simulator {

struct SmartServerOptions
{
    InstallCode installCode;
    QString release = QStringLiteral("4.40.012"); ///< as `GET /iap/version` gives it; below 3.30 has no licensing
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;       ///< 0: any, then the same again for the same state
    QString stateFile = {}; ///< empty: nothing outlives the object
    /// Between the acceptance of an activation file and the license in `GET /iap/lic`; a real unit takes up to a
    /// minute.
    std::chrono::milliseconds licenseDelay{1000};
    int acceptStatus = 200;         ///< of an accepted activation file: 200 or 204
    int usedDevices = 0;            ///< `usedCapacity`
    QString customerId = {};        ///< the first `licensingId`
    QString ownerPassword = {};     ///< empty: a random one
    QByteArray privateKeyPem = {};  ///< of a new certificate; empty: a key of its own
    QList<CloudLicense> cloud = {}; ///< licenses for the online route
};

/// A SmartServer as facts.md has it, for demo, training and tests. Users: `apollo`, an Owner, and `viewer`, an
/// Operator, who may look and change nothing. With a state file, a simulator that was killed goes on where it was:
/// every change is in the file before it is answered (sessions are lost, as on a restarted unit).
class SimulatedSmartServer : public HttpService
{
    Q_OBJECT

public:
    explicit SimulatedSmartServer(SmartServerOptions options, QObject* parent = nullptr);
    ~SimulatedSmartServer() override;

    Result<void> start();
    void stop() override;
    Result<void> addFaults(const QList<Fault>& faults) override;
    Result<void> clearFaults() override;

    const InstallCode& installCode() const { return m_options.installCode; }
    const QString& release() const { return m_options.release; }
    CmsUser owner() const { return m_state.users.value(0); }
    CmsUser viewer() const { return m_state.users.value(1); }

    /// For other units to share, where there are so many that making keys takes too long.
    const QByteArray& privateKeyPem() const { return m_state.certificate.privateKeyPem; }

    /// What `GET /iap/lic` answers now.
    QJsonArray licenses() const;
    int totalCapacity() const;
    QString customerId() const { return m_state.customerId; }
    /// How many uploads were processed, the refused ones included.
    int uploads() const { return m_state.uploads; }
    /// How many requests of the online route took effect: to activate, and to return.
    int cloudDownloads() const { return m_state.cloudDownloads; }
    int cloudReturns() const { return m_state.cloudReturns; }
    const QList<CloudLicense>& cloud() const { return m_state.cloud; }
    /// How many logins were tried since the start, the refused ones included.
    int loginAttempts() const { return m_loginAttempts; }
    /// SHA-256 (hex) of every file that was accepted, in order.
    QStringList acceptedFiles() const { return m_state.acceptedFiles; }
    qsizetype webSockets() const { return m_webSockets.size(); }

    /// Gives the unit a license that it shows at once, as if it had always had it.
    Result<void> addLicense(const ActivationContent& content);
    /// What an Owner does in the CMS: Manage Licenses, Add License. Never among uploads(). Returns the unit's words
    /// where it refuses the file.
    std::expected<void, QString> addByHand(const QString& name, const QByteArray& content);
    void setLicenseDelay(std::chrono::milliseconds delay) { m_options.licenseDelay = delay; }
    /// How many devices it manages from now on.
    void setUsedDevices(int devices) { m_options.usedDevices = devices; }
    /// Every login is forgotten: the next call of each session gets a 401.
    void dropSessions() { m_sessions.clear(); }
    /// Sends {"action", "payload"} to every WebSocket.
    void notify(const QString& action, const QJsonValue& payload);

protected:
    Answer answer(const Request& request) override;
    Result<ServerCertificate> otherCertificate(bool expired) override;
    void counted() override;

private:
    // SimulatedSmartServer.cpp
    const CmsUser* userOf(const Request& request) const;
    Answer login(const Request& request);
    Answer logout(const Request& request);
    Answer controllers();
    Result<void> listenAsUsual();
    /// Writes the state. What was changed is taken back where that fails.
    Result<void> commit(const SmartServerState& before);
    static Answer cannotSave(const Error& error);
    // SmartServerCms.cpp
    Answer cmsPage(const QString& said) const;
    Answer addInCms(const Request& request);
    // SmartServerLicensing.cpp
    Answer licensing(const Request& request, const CmsUser& user);
    Answer uploadActivation(const Request& request);
    /// `before` is the state to go back to where this one cannot be saved.
    Answer takeActivation(const FormPart& part, const SmartServerState& before);
    Answer setAccount(const Request& request);
    bool reachesCloud();
    bool ownsCloudLicenses() const; ///< those in the cloud are of the customer the unit was made for
    Answer listCloud(const Request& request);
    Answer downloadFromCloud(const Request& request);
    Answer returnToCloud(const Request& request);
    void announceShown();
    void scheduleAnnouncement();
    // SmartServerSockets.cpp
    QHttpServerWebSocketUpgradeResponse verifyUpgrade(const QHttpServerRequest& incoming);
    void takeWebSockets();
    void send(const QString& action, const QJsonValue& payload);

    SmartServerOptions m_options;
    StateFile m_file;
    SmartServerState m_state;
    int m_loginAttempts = 0;
    QHash<QByteArray, QString> m_sessions; ///< cookie → user name
    std::vector<std::unique_ptr<QWebSocket>> m_webSockets;
    QTimer m_saveCounts;
    QTimer m_announce;
};

} // namespace activation::simulator
