// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/LicensePlan.h"
#include "activation/ObtainActivation.h"
#include "ui/controllers/BatchController.h"

namespace activation::ui {

/// Leg 2: logs in to the License Customer Portal and gets an activation file for each unit that needs one. One unit at
/// a time, so that no two requests for one license are ever under way.
class PortalController : public BatchController
{
    Q_OBJECT

public:
    enum class Stage
    {
        NoProfile, ///< nobody said where the portal is
        Browser,   ///< the portal has no API: its files are made in the browser and dropped here
        LoggedOut,
        NeedsCode, ///< a code was e-mailed
        LoggedIn,
    };
    struct Row
    {
        enum class State
        {
            Waiting,
            Running,
            Retrying, ///< failed with what may pass: tried again in `retryIn`
            Failed,
            Done,
        };
        PlannedLicense plan;
        bool additional = false; ///< the unit has capacity or a file for it: deliberately one more
        State state = State::Waiting;
        std::optional<ObtainOutcome> outcome = {};
        std::optional<Error> error = {};
        std::chrono::seconds retryIn{0};
    };

    explicit PortalController(std::shared_ptr<Session> session) : BatchController(std::move(session)) {}

    Stage stage() const;
    const std::optional<PortalProfile>& profile() const { return m_profile; }
    /// Reads the portal profile, by default the user's own; a fault in it is kept as error().
    void loadProfile(const QString& file = {});
    /// Where the user's own profile belongs.
    QString defaultProfile() const;

    void login(const QString& login);
    void confirm(const QString& code);
    /// After codeWanted(): the code from the e-mail; empty: none is to be had, and what is under way ends.
    void answerCode(const QString& code);
    /// After an error with HTTP status 407: for the proxy on the way, in memory only.
    void setProxyLogin(const Credentials& login);

    const QList<PortalLicense>& licenses() const { return m_licenses; }
    /// The licenses of a partner's list that are for this site: only these are proposed.
    struct Listed
    {
        QString file; ///< its name
        QString project;
        QSet<LicenseId> licenses;
    };
    const std::optional<Listed>& listed() const { return m_listed; }
    /// Proposes anew.
    void setListed(std::optional<Listed> listed);
    const QList<Row>& rows() const { return m_rows; }
    /// Proposes a license for each unit of the site as it is now.
    void makePlan();
    void setPlan(qsizetype index, bool wanted, const std::optional<LicenseId>& license, DeviceCount devices);
    bool wantsAnything() const; ///< a file is to be made, or what came is to be saved
    /// What obtain() would spend, by what the portal had when it was asked last. Whoever starts that confirms it:
    /// where the portal has something else by then, it stops there.
    const PortalPlan& plan() const { return m_plan; }

    /// Gets the files of all rows that are wanted and not done, one after the other. The package is saved in steps, and
    /// nothing more is asked for while it cannot be.
    void obtain();
    /// After WayOn::WithoutTeam or WayOn::Additional: gets the files of the rows that were refused so, deliberately.
    void insist(WayOn way);

Q_SIGNALS:
    void loggedIn();
    void planMade(); ///< rows() are new
    /// The session ended in the middle, and for a new one the portal e-mailed a code to this login.
    void codeWanted(const QString& login);
    void codeAnswered(const QString& code);
    void rowChanged(qsizetype index);
    void obtained(); ///< the run is over, whatever came of each row

private:
    QCoro::Task<void> loginNow(QString login);
    QCoro::Task<void> confirmNow(QString code);
    QCoro::Task<Result<QString>> askCode(QString login);
    QCoro::Task<std::optional<Error>> readLicenses(std::stop_token stop);
    QCoro::Task<Result<void>> readMade(std::stop_token stop);
    QList<PortalLicense> usable() const; ///< what may be proposed
    void workOutPlan();
    QCoro::Task<void> obtainNow();
    QCoro::Task<Result<void>> obtainOne(qsizetype index, std::stop_token stop);
    void itemChanged(qsizetype index, const BatchItem& item) override;

    bool m_withoutTeam = false;            ///< for the run under way
    std::shared_ptr<LicenseStock> m_stock; ///< of the run under way
    std::optional<PortalProfile> m_profile;
    std::optional<PortalClient> m_portal;
    std::optional<Credentials> m_proxyLogin;
    bool m_needsCode = false;
    bool m_codeDeclined = false; ///< in the run under way no code was to be had
    QList<PortalLicense> m_licenses;
    std::optional<Listed> m_listed;
    QHash<InstallCode, QList<PortalActivation>> m_made; ///< of units that were asked for before, without an answer
    QList<Row> m_rows;
    PortalPlan m_plan;
    std::shared_ptr<PoolGuard> m_guard; ///< of the run under way
};

} // namespace activation::ui
