// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/CloudActivation.h"

#include "activation/Cancel.h"
#include "activation/CloudHistory.h"
#include "activation/InstallPlan.h"
#include "activation/UnitLock.h"
#include "domain/LicenseKind.h"
#include "smartserver/CloudRoute.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

using Step = CloudProgress::Step;

constexpr std::chrono::seconds AfterServerError{10}; ///< a 5xx may have been carried out all the same

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Cloud)
};

/// One of the licenses on its way.
struct Wanted
{
    LicenseId license;
    QString activationId;
    std::optional<CloudClaim> open; ///< an earlier request of this unit, whose outcome is not known
    LicenseState before;
    std::optional<License> row; ///< once the unit shows it
    bool wasThere = false;
};

const License* rowOf(const QList<License>& rows, const LicenseId& id)
{
    const auto found = std::ranges::find_if(rows, [&id](const License& row) { return row.id() == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// One activation while it runs; holds what its steps share. Everything it refers to outlives the coroutine.
class Activation
{
public:
    Activation(Workspace& workspace, UnitConnection& connection, CloudActivationOptions options, std::stop_token stop)
        : m_space(workspace), m_unit(connection), m_options(std::move(options)), m_stop(std::move(stop))
    {
    }

    QCoro::Task<Result<CloudActivated>> run(Credentials credentials, QList<LicenseId> licenses)
    {
        auto now = co_await visitUnit(m_space, m_unit, std::move(credentials), m_options, m_stop);
        if (!now)
            co_return failure(now.error());
        m_now = *std::move(now);
        const auto locks = takeLocks(licenses);
        if (!locks)
            co_return fail(locks.error());
        const auto events = m_space.ledger().events();
        if (!events)
            co_return fail(events.error());
        const auto customer = co_await m_unit.client.customer(m_stop);
        if (!customer)
            co_return fail(customer.error());
        if (const auto may = plan(licenses, *events, *customer); !may)
            co_return fail(may.error());
        if (const auto settled = co_await settleEarlier(); !settled)
            co_return failure(settled.error());
        const QList<qsizetype> toSend = missing();
        if (!toSend.isEmpty()) {
            if (m_stop.stop_requested())
                co_return fail(canceled());
            if (const auto sent = co_await send(toSend); !sent)
                co_return failure(sent.error());
        }
        report(m_options, Step::Done);
        co_return result();
    }

private:
    std::unexpected<Error> fail(Error error)
    {
        return m_space.fail(std::move(error), {.packageId = m_options.packageId,
                                               .installCode = m_now->installCode.text(),
                                               .address = m_unit.client.address().text()});
    }

    /// The unit's, and one for each license: two units at once must not get the same one.
    Result<std::vector<UnitLock>> takeLocks(const QList<LicenseId>& licenses) const
    {
        std::vector<UnitLock> locks;
        auto unit = UnitLock::take(m_space.ledger().file(), m_now->installCode);
        if (!unit)
            return failure(unit.error());
        locks.push_back(*std::move(unit));
        for (const LicenseId& id : QSet<LicenseId>(licenses.begin(), licenses.end())) {
            auto license = UnitLock::take(m_space.ledger().file(), id);
            if (!license)
                return failure(license.error());
            locks.push_back(*std::move(license));
        }
        return locks;
    }

    Result<void> plan(const QList<LicenseId>& licenses, const QList<Event>& events, const QString& customer)
    {
        const LicenseState present = stateOf(*m_now);
        for (const LicenseId& id : licenses) {
            const auto known = [&id](const Wanted& each) {
                return each.license == id;
            };
            if (std::ranges::any_of(m_wanted, known))
                continue;
            if (const auto may = mayTake(id, events, customer); !may)
                return may;
            auto claim = cloudClaim(events, id);
            Wanted wanted{.license = id,
                          .activationId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                          .open = {},
                          .before = present,
                          .row = {}};
            if (claim && claim->installCode.compare(code(), Qt::CaseInsensitive) == 0 &&
                claim->state != CloudClaim::State::Confirmed) {
                wanted.activationId = claim->activationId;
                wanted.before = claim->before.value_or(present);
                wanted.open = std::move(claim);
            }
            m_wanted.append(std::move(wanted));
        }
        if (!customer.isEmpty())
            return {};
        return failure(
            Error{.kind = ErrorKind::Failed,
                  .what = Text::tr("%1 has no Customer ID yet, so no licenses can be ready for it.").arg(code()),
                  .why = Text::tr("The licensing service finds a unit's licenses by its Customer ID."),
                  .remedy = Text::tr("Set the Customer ID of the project first (on the command line: activationctl "
                                     "cloud account --set CUSTOMERID ADDRESS).")});
    }

    Result<void> mayTake(const LicenseId& id, const QList<Event>& events, const QString& customer) const
    {
        if (customer.compare(id.text(), Qt::CaseInsensitive) == 0 || isKnownCustomer(events, id.text())) {
            return failure(
                Error{.kind = ErrorKind::RefusedForSafety,
                      .what = Text::tr("%1 is a Customer ID, not a License ID. Nothing was changed.").arg(id.text()),
                      .why = Text::tr("A unit is set to this Customer ID."),
                      .remedy = Text::tr("List the licenses that are ready, and take one of their IDs (on the command "
                                         "line: activationctl cloud list ADDRESS).")});
        }
        const auto claim = cloudClaim(events, id);
        if (!claim || claim->installCode.compare(code(), Qt::CaseInsensitive) == 0 || m_options.elsewhere)
            return {};
        return failure(
            Error{.kind = ErrorKind::RefusedForSafety,
                  .what = Text::tr("License %1 is not for %2. Nothing was changed.").arg(id.text(), code()),
                  .why = claim->state == CloudClaim::State::Confirmed
                             ? Text::tr("It was activated on %1.").arg(claim->installCode)
                             : Text::tr("It was asked for on %1, and whether it came there is not known.")
                                   .arg(claim->installCode),
                  .remedy = Text::tr("Read that unit: when it no longer has the license, it is free. If that unit is "
                                     "gone for good, say so deliberately (on the command line: --elsewhere)."),
                  .wayOn = WayOn::Elsewhere});
    }

    /// Finds those that show already, and what became of earlier requests.
    QCoro::Task<Result<void>> settleEarlier()
    {
        const LicenseState present = stateOf(*m_now);
        if (const auto noted = take(present); !noted)
            co_return fail(noted.error());
        // A maintenance license can be renewed under its License ID: then the row is there, and one is ready besides.
        bool renewal = false;
        for (Wanted& wanted : m_wanted) {
            const License* const row = wanted.row || wanted.open ? nullptr : rowOf(present.licenses, wanted.license);
            if (!row || row->status.kind == LicenseStatus::Kind::Expired)
                continue;
            wanted.row = *row;
            wanted.wasThere = true;
            renewal = renewal || inferredKind(row->description) == LicenseKind::Maintenance;
        }
        if (hasOpen()) {
            const auto shown = co_await watchFor(
                m_unit, m_options, Step::Looking, [this](const LicenseState& state) { return openAreIn(state); },
                m_options.within, m_stop);
            if (!shown)
                co_return fail(shown.error());
            if (const auto noted = take(shown->last); !noted)
                co_return fail(noted.error());
        }
        if (!hasOpen() && !renewal)
            co_return Result<void>{};
        report(m_options, Step::Asking);
        const auto ready = co_await askCloud(m_unit.client, {.within = m_options.within}, m_stop);
        if (!ready && !hasOpen())
            co_return Result<void>{}; // what shows is enough
        co_return settle(ready);
    }

    Result<void> settle(const Result<QList<CloudLicense>>& ready)
    {
        for (Wanted& wanted : m_wanted) {
            const bool isReady = ready && std::ranges::any_of(*ready, [&wanted](const CloudLicense& each) {
                                     return each.id() == wanted.license;
                                 });
            if (wanted.wasThere && isReady && inferredKind(wanted.row->description) == LicenseKind::Maintenance) {
                wanted.row.reset();
                wanted.wasThere = false;
            }
            if (!wanted.open || wanted.row)
                continue;
            if (isReady) {
                const auto noted =
                    note(wanted, ActivationState::Rejected,
                         Text::tr("%1 never took license %2: it is ready still.").arg(code(), wanted.license.text()));
                if (!noted)
                    return fail(noted.error());
                wanted.open.reset();
            } else if (m_options.again) {
                wanted.open.reset();
            } else {
                return fail(neitherShownNorReady(wanted, ready));
            }
        }
        return {};
    }

    Error neitherShownNorReady(const Wanted& wanted, const Result<QList<CloudLicense>>& ready) const
    {
        QString why = Text::tr("It was asked for before; the unit does not show it, and %1")
                          .arg(ready ? Text::tr("does not list it as ready either.")
                                     : Text::tr("did not say whether it is ready still: %1").arg(ready.error().why));
        return Error{
            .kind = ErrorKind::RefusedForSafety,
            .what = Text::tr("What became of license %1 on %2 is not known.").arg(wanted.license.text(), code()),
            .why = why,
            .remedy = Text::tr("Look into Manage Licenses in the CMS and restart the unit; ask Customer Success "
                               "where the license is. To ask for it once more all the same, say so "
                               "deliberately (on the command line: --upload-again)."),
            .wayOn = WayOn::UploadAgain};
    }

    QCoro::Task<Result<void>> send(QList<qsizetype> toSend)
    {
        const auto socket = co_await listenTo(m_unit.client);
        QList<LicenseId> ids;
        // Committed before a byte leaves: after a kill the next run knows that a request may have been taken.
        for (const qsizetype index : toSend) {
            Wanted& wanted = m_wanted[index];
            wanted.before = stateOf(*m_now);
            ids.append(wanted.license);
            const auto noted = note(wanted, ActivationState::Installing,
                                    Text::tr("Asking %1 to take license %2.").arg(code(), wanted.license.text()), {},
                                    QJsonObject{{u"before"_s, toJson(wanted.before)}});
            if (!noted)
                co_return fail(noted.error());
        }
        report(m_options, Step::Sending);
        const auto answer = co_await downloadFromCloud(m_unit.client, m_now->segmentController, ids, m_stop);
        if (!answer)
            co_return co_await afterFailure(answer.error(), socket);
        for (const qsizetype index : toSend) {
            const auto noted =
                note(m_wanted[index], ActivationState::Installed,
                     Text::tr("%1 accepted the request (HTTP %2).").arg(code()).arg(answer->status), answer->body);
            if (!noted)
                co_return fail(noted.error());
        }
        const auto shown = co_await wait(Step::Waiting, m_options.within, socket);
        if (!shown)
            co_return fail(shown.error());
        if (!missing().isEmpty())
            co_return fail(notShown(*shown));
        co_return Result<void>{};
    }

    /// The unit said no, failed, or went silent: the last two may have taken the request all the same.
    QCoro::Task<Result<void>> afterFailure(Error error, std::shared_ptr<UnitSocket> socket)
    {
        const bool serverError = error.httpStatus && *error.httpStatus >= 500;
        if (!error.inDoubt && !serverError) {
            for (const qsizetype index : missing()) {
                if (const auto noted = note(m_wanted[index], ActivationState::Rejected, error.what, error.why); !noted)
                    co_return fail(noted.error());
            }
            co_return fail(std::move(error));
        }
        if (error.kind == ErrorKind::Canceled)
            co_return fail(std::move(error));
        const auto within =
            serverError ? std::min<std::chrono::milliseconds>(AfterServerError, m_options.within) : m_options.within;
        const auto shown = co_await wait(Step::Looking, within, socket);
        if (shown && missing().isEmpty())
            co_return Result<void>{};
        if (shown)
            error.why += noticesText(shown->notices);
        error.remedy =
            Text::tr("%1 Activating again looks first whether the unit took the license after all.").arg(error.remedy);
        co_return fail(std::move(error));
    }

    QCoro::Task<Result<WatchResult>> wait(Step step, std::chrono::milliseconds within,
                                          std::shared_ptr<UnitSocket> socket)
    {
        auto shown = co_await watchFor(
            m_unit, m_options, step, [this](const LicenseState& state) { return allAreIn(state); }, within, m_stop,
            socket);
        if (shown) {
            if (const auto noted = take(shown->last); !noted)
                co_return failure(noted.error());
        }
        co_return shown;
    }

    Error notShown(const WatchResult& seen) const
    {
        QStringList ids;
        for (const qsizetype index : missing())
            ids += m_wanted[index].license.text();
        return Error{.kind = ErrorKind::Failed,
                     .what = Text::tr("%1 accepted the request, but not every license showed.").arg(code()),
                     .why = Text::tr("After %1 s there was still nothing of: %2.")
                                .arg(std::chrono::duration<double>(m_options.within).count())
                                .arg(ids.join(u", "_s)) +
                            noticesText(seen.notices),
                     .remedy = Text::tr("Activate again: the assistant looks first whether it came after all, and asks "
                                        "again only when the license is ready still.")};
    }

    bool shows(const Wanted& wanted, const LicenseState& state) const
    {
        const License* const row = rowOf(state.licenses, wanted.license);
        return row && row->status.kind != LicenseStatus::Kind::Expired && isNewOrChanged(*row, wanted.before.licenses);
    }
    bool allAreIn(const LicenseState& state) const
    {
        return std::ranges::all_of(m_wanted, [&](const Wanted& wanted) { return wanted.row || shows(wanted, state); });
    }
    bool openAreIn(const LicenseState& state) const
    {
        return std::ranges::all_of(
            m_wanted, [&](const Wanted& wanted) { return !wanted.open || wanted.row || shows(wanted, state); });
    }
    bool hasOpen() const
    {
        return std::ranges::any_of(m_wanted, [](const Wanted& wanted) { return wanted.open && !wanted.row; });
    }
    QList<qsizetype> missing() const
    {
        QList<qsizetype> indexes;
        for (qsizetype i = 0; i < m_wanted.size(); ++i) {
            if (!m_wanted[i].row)
                indexes.append(i);
        }
        return indexes;
    }

    /// Takes in what a reading shows, and confirms what was asked for.
    Result<void> take(const LicenseState& state)
    {
        m_now->licenses = state.licenses;
        m_now->capacity = state.capacity;
        for (Wanted& wanted : m_wanted) {
            const bool asked = wanted.open || m_sent.contains(wanted.license);
            if (wanted.row || !asked || !shows(wanted, state))
                continue;
            wanted.row = *rowOf(state.licenses, wanted.license);
            const auto noted = note(wanted, ActivationState::Confirmed,
                                    Text::tr("%1 shows license %2.").arg(code(), wanted.license.text()), {},
                                    QJsonObject{{u"before"_s, toJson(wanted.before)}, {u"after"_s, toJson(state)}});
            if (!noted)
                return noted;
        }
        return {};
    }

    Result<void> note(const Wanted& wanted, ActivationState state, const QString& what, const QString& why = {},
                      QJsonObject data = {})
    {
        if (state == ActivationState::Installing)
            m_sent.append(wanted.license);
        data[u"via"_s] = u"cloud"_s;
        data[u"licenseId"_s] = wanted.license.text();
        const auto written = m_space.ledger().append(EventDraft{.kind = stateName(state),
                                                                .what = what,
                                                                .why = why,
                                                                .packageId = m_options.packageId,
                                                                .installCode = code(),
                                                                .activationId = wanted.activationId,
                                                                .data = data});
        if (!written)
            return failure(written.error());
        return {};
    }

    CloudActivated result() const
    {
        CloudActivated done{.unit = *m_now, .licenses = {}};
        for (const Wanted& wanted : m_wanted)
            done.licenses.append({.license = wanted.license, .wasThere = wanted.wasThere, .row = *wanted.row});
        return done;
    }

    static LicenseState stateOf(const SmartServer& unit)
    {
        return {.licenses = unit.licenses, .capacity = unit.capacity};
    }
    QString code() const { return m_now->installCode.text(); }

    Workspace& m_space;
    UnitConnection& m_unit;
    CloudActivationOptions m_options;
    std::stop_token m_stop;
    std::optional<SmartServer> m_now; ///< from the visit on
    QList<Wanted> m_wanted;
    QList<LicenseId> m_sent; ///< by this run
};

} // namespace

QCoro::Task<Result<CloudActivated>> activateFromCloud(Workspace& workspace, UnitConnection& connection,
                                                      Credentials credentials, QList<LicenseId> licenses,
                                                      CloudActivationOptions options, std::stop_token stop)
{
    Activation activation(workspace, connection, std::move(options), std::move(stop));
    co_return co_await activation.run(std::move(credentials), std::move(licenses));
}

} // namespace activation
