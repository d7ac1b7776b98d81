// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/Keychain.h"
#include "ui/controllers/Controller.h"

namespace activation::ui {

/// Which login goes to which unit of the site, and whether this computer remembers them: in the system's keychain and
/// nowhere else. Without a keychain they stay in memory until the program ends.
class LoginController : public Controller
{
    Q_OBJECT

public:
    enum class Keychain
    {
        Unknown, ///< not asked yet
        There,
        Missing, ///< whyMissing() says why
        Unused,  ///< everything is simulated
    };

    explicit LoginController(std::shared_ptr<Session> session) : Controller(std::move(session)) {}

    /// For the site in use: asks the keychain for what it was told to remember. What the user said already stays.
    void load();
    Keychain keychain() const { return m_keychain; }
    const QString& whyMissing() const { return m_whyMissing; }

    /// Whether the site's logins are to be remembered. What was remembered is forgotten when that is taken back; a
    /// keychain that does not let it go leaves everything as it was, and isStillKept() says so.
    bool remembers() const { return m_remembers; }
    bool isStillKept() const { return m_isStillKept; }
    void setRemembers(bool remembers);

    const Credentials& forAll() const { return session()->logins.forAll(); }
    void setForAll(const Credentials& login);
    /// A unit's own login; a Usage error is kept as error().
    bool setOwn(const QString& unit, const Credentials& login);
    /// From a list (CredentialBook::import); the file is read once and left where it is. A fault is kept as error().
    /// Returns how many, 0 after a fault.
    int import(const QString& file);
    qsizetype ownCount() const { return session()->logins.ownCount(); }

    /// The units took them: now they are worth remembering.
    void accepted();

Q_SIGNALS:
    /// The keychain was asked; what it had is in the session's logins.
    void loaded();

private:
    QCoro::Task<void> loadNow();
    QCoro::Task<void> keepNow();
    QCoro::Task<void> forgetNow(QString site, QStringList units);
    void missing(const Error& error);

    Keychain m_keychain = Keychain::Unknown;
    QString m_whyMissing;
    QString m_site; ///< the package that was asked for
    bool m_remembers = false;
    bool m_isStillKept = false;
};

} // namespace activation::ui
