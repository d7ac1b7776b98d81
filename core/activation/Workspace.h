// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/KeyAccess.h"
#include "activation/LoginRefusals.h"
#include "ledger/Ledger.h"
#include "signing/SigningKey.h"
#include "smartserver/SegmentId.h"
#include "team/TeamAddress.h"

#include <memory>

namespace activation {

/// What every leg works with: this laptop's ledger and signing key. The key lies beside the ledger, so that another
/// ledger
/// (`--ledger`) is another laptop in every respect.
class Workspace
{
public:
    /// Opens both, or makes the ledger; the key is made when first something is to be signed. Errors are those of
    /// Ledger and SigningKey, and of a missing crypto provider.
    static Result<std::unique_ptr<Workspace>> open(const QString& ledgerFile = Ledger::defaultFile());

    Ledger& ledger() { return *m_ledger; }
    LoginRefusals& loginRefusals() { return m_loginRefusals; }
    /// The laptop's key, perhaps not made yet, perhaps locked.
    const SigningKey& key() const { return m_key; }
    /// Reads the key file anew.
    Result<void> reloadKey();
    /// Where its passphrase comes from: shared by all that works in this one. To be waited for before anything signs.
    KeyAccess& keyAccess() { return *m_keyAccess; }
    QCoro::Task<Result<void>> readyToSign() { return m_keyAccess->ready(*this); }
    /// What a new key is called.
    static QString computerName();
    /// The team whose ledger is asked before a license is spent; nothing: this laptop works alone.
    const std::optional<TeamAddress>& team() const { return m_team; }
    void setTeam(std::optional<TeamAddress> team) { m_team = std::move(team); }
    /// Where a unit's MQTT broker is asked for its SID; 0: nowhere.
    int mqttPort() const { return m_mqttPort; }
    void setMqttPort(int port) { m_mqttPort = port; }

    /// What a leg was about, for the ledger's entry of its error.
    struct Context
    {
        QString packageId = {};
        QString installCode = {};
        QString activationId = {};
        QString address = {};
        QString user = {}; ///< whose login the unit refused
    };
    /// Writes the error into the ledger and hands it back, so that a leg ends with `co_return fail(…)`. A ledger that
    /// cannot be written is added to the error, never put in its place.
    std::unexpected<Error> fail(Error error, const Context& context);

private:
    Workspace(std::unique_ptr<Ledger> ledger, SigningKey key)
        : m_ledger(std::move(ledger)), m_key(std::move(key)), m_loginRefusals(*m_ledger)
    {
    }

    std::unique_ptr<Ledger> m_ledger;
    SigningKey m_key;
    std::unique_ptr<KeyAccess> m_keyAccess = std::make_unique<KeyAccess>();
    LoginRefusals m_loginRefusals;
    std::optional<TeamAddress> m_team;
    int m_mqttPort = MqttPort;
};

} // namespace activation
