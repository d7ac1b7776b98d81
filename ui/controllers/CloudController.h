// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/CloudActivation.h"
#include "activation/CloudDesk.h"
#include "ui/controllers/Controller.h"

namespace activation::ui {

/// One unit that reaches the internet, by the CMS's online route: which licenses are ready for it, activating them,
/// returning all, and its account. Nothing is asked before check() is called. What was read goes into the site package.
class CloudController : public Controller
{
    Q_OBJECT

public:
    /// The unit is one of the site's package.
    CloudController(std::shared_ptr<Session> session, InstallCode unit);

    const InstallCode& unit() const { return m_unit; }
    /// What the unit answered last; nothing before it did. That it answered is how one knows that it reaches the
    /// internet.
    const std::optional<CloudOffer>& offer() const { return m_offer; }
    QString wantedCustomer() const { return m_wanted; }  ///< asked for, and not set (yet); else empty
    Credentials knownLogin() const;                      ///< the unit's own, else the one for all; for a start
    QString customerId() const;                          ///< empty where none is known
    const QString& doing() const { return m_doing; }     ///< in words, while busy
    const QString& outcome() const { return m_outcome; } ///< of the last work that went well, in words

    void check(const Credentials& login);
    /// `way` is what the user said deliberately after an error: Elsewhere or UploadAgain.
    void activate(const Credentials& login, const QList<LicenseId>& licenses, std::optional<WayOn> way = {});
    /// After a refusal with WayOn::Replace, `replace` puts it in the other's place.
    void setCustomer(const Credentials& login, const QString& customer, bool replace = false);
    /// `typed` is the Install Code as the user typed it, to confirm.
    void giveBack(const Credentials& login, const QString& typed);

Q_SIGNALS:
    void doingChanged();

private:
    using Work = std::function<QCoro::Task<Result<SmartServer>>(UnitConnection&, std::stop_token)>;
    QCoro::Task<void> visit(Credentials login, Work work);
    /// With the login that visit() was given.
    CloudOptions options();
    QCoro::Task<Result<SmartServer>> ask(UnitConnection& connection, std::stop_token stop);
    QCoro::Task<Result<void>> keep(SmartServer unit);
    Result<Address> address() const;
    void say(const QString& doing);

    InstallCode m_unit;
    Credentials m_login;
    std::optional<CloudOffer> m_offer;
    QString m_wanted;
    QString m_customerId;
    QString m_doing;
    QString m_outcome;
};

} // namespace activation::ui
