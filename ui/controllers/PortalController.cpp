// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/PortalController.h"

#include "activation/Cancel.h"

#include <QCoroSignal>
#include <QFileInfo>

#include <algorithm>

namespace activation::ui {

PortalController::Stage PortalController::stage() const
{
    if (!m_profile)
        return Stage::NoProfile;
    if (m_profile->mode == PortalProfile::Mode::Browser)
        return Stage::Browser;
    if (m_needsCode)
        return Stage::NeedsCode;
    return m_portal && m_portal->isLoggedIn() ? Stage::LoggedIn : Stage::LoggedOut;
}

QString PortalController::defaultProfile() const
{
    const QString named = session()->options().portalProfileFile;
    return named.isEmpty() ? PortalProfile::defaultFile() : named;
}

void PortalController::loadProfile(const QString& file)
{
    if (isBusy())
        return;
    clearError();
    m_portal.reset();
    m_profile.reset();
    m_needsCode = false;
    const QString path = file.isEmpty() ? defaultProfile() : file;
    if (file.isEmpty() && session()->options().portalProfileFile.isEmpty() && !QFileInfo::exists(path)) {
        Q_EMIT changed(); // none yet: nothing is wrong
        return;
    }
    auto profile = PortalProfile::load(path);
    if (!profile) {
        fail(profile.error());
    } else {
        m_profile = std::move(*profile);
        m_portal.emplace(*m_profile, session()->options().answerWithin);
        m_portal->setCodeSource([this](QString login) { return askCode(std::move(login)); });
        if (m_proxyLogin)
            m_portal->setProxyLogin(*m_proxyLogin);
    }
    Q_EMIT changed();
}

void PortalController::login(const QString& login)
{
    if (!isBusy() && m_portal)
        loginNow(login);
}

void PortalController::confirm(const QString& code)
{
    if (!isBusy() && m_portal)
        confirmNow(code);
}

void PortalController::answerCode(const QString& code)
{
    Q_EMIT codeAnswered(code.trimmed());
}

void PortalController::setProxyLogin(const Credentials& login)
{
    m_proxyLogin = login;
    if (m_portal)
        m_portal->setProxyLogin(login);
}

/// Called only by what is under way, which holds the controller.
QCoro::Task<Result<QString>> PortalController::askCode(QString login)
{
    if (m_codeDeclined)
        co_return failure(canceled()); // asked once is enough
    // Told through the event loop, so that whoever answers at once is heard.
    QMetaObject::invokeMethod(this, [this, login] { Q_EMIT codeWanted(login); }, Qt::QueuedConnection);
    const QString code = co_await qCoro(this, &PortalController::codeAnswered);
    m_codeDeclined = code.isEmpty();
    if (m_codeDeclined)
        co_return failure(canceled());
    co_return code;
}

QCoro::Task<void> PortalController::loginNow(QString login)
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    m_needsCode = false;
    m_codeDeclined = false;
    const auto in = co_await m_portal->login(login, stop);
    if (!in) {
        end(in.error());
        co_return;
    }
    m_needsCode = in->needsCode;
    if (m_needsCode) {
        end();
        co_return;
    }
    const auto error = co_await readLicenses(stop);
    end(error);
    if (!error)
        Q_EMIT loggedIn();
}

QCoro::Task<void> PortalController::confirmNow(QString code)
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    const auto in = co_await m_portal->confirm(code, stop);
    if (!in) {
        end(in.error());
        co_return;
    }
    m_needsCode = false;
    const auto error = co_await readLicenses(stop);
    end(error);
    if (!error)
        Q_EMIT loggedIn();
}

QCoro::Task<std::optional<Error>> PortalController::readLicenses(std::stop_token stop)
{
    const auto licenses = co_await m_portal->licenses(stop);
    if (!licenses)
        co_return licenses.error();
    m_licenses = *licenses;
    if (const auto made = co_await readMade(stop); !made)
        co_return made.error();
    makePlan();
    co_return std::nullopt;
}

/// A request that got no answer may have been carried out: only the portal can tell what the plan costs then.
QCoro::Task<Result<void>> PortalController::readMade(std::stop_token stop)
{
    m_made.clear();
    const auto keys = keysOfSite(session()->workspace().ledger(), session()->manifest());
    if (!keys)
        co_return failure(keys.error());
    for (const IdempotencyKey& key : *keys) {
        if (key.settled || m_made.contains(key.installCode))
            continue;
        const auto list = co_await m_portal->activations(key.installCode, stop);
        if (!list)
            co_return failure(list.error());
        m_made.insert(key.installCode, *list);
    }
    co_return Result<void>{};
}

void PortalController::workOutPlan()
{
    QList<PlannedActivation> wanted;
    for (const Row& row : m_rows) {
        if (row.plan.wanted && row.plan.license && row.state != Row::State::Done)
            wanted.append({.installCode = row.plan.installCode,
                           .license = *row.plan.license,
                           .devices = row.plan.devices,
                           .additional = row.additional});
    }
    m_plan = portalPlan(session()->manifest(),
                        {.wanted = wanted, .licenses = m_licenses, .made = m_made, .today = QDate::currentDate()});
}

QList<PortalLicense> PortalController::usable() const
{
    QList<PortalLicense> licenses = m_licenses;
    if (m_listed)
        licenses.removeIf(
            [this](const PortalLicense& license) { return !m_listed->licenses.contains(license.licenseId); });
    return licenses;
}

void PortalController::setListed(std::optional<Listed> listed)
{
    if (isBusy())
        return;
    m_listed = std::move(listed);
    makePlan();
}

void PortalController::makePlan()
{
    m_rows.clear();
    const auto keys = keysOfSite(session()->workspace().ledger(), session()->manifest());
    if (!keys)
        fail(keys.error()); // and nothing is proposed: it might be spent already
    else {
        for (const PlannedLicense& plan : planLicenses(session()->manifest(), usable(), *keys))
            m_rows.append(Row{.plan = plan});
    }
    workOutPlan();
    Q_EMIT planMade();
    Q_EMIT changed();
}

void PortalController::setPlan(qsizetype index, bool wanted, const std::optional<LicenseId>& license,
                               DeviceCount devices)
{
    Row& row = m_rows[index];
    const bool wasProposed = planLicenses(session()->manifest(), usable()).value(index, row.plan).wanted;
    row.plan.wanted = wanted;
    row.plan.license = license;
    row.plan.devices = devices;
    row.additional = wanted && !wasProposed;
    workOutPlan();
    Q_EMIT rowChanged(index);
}

bool PortalController::wantsAnything() const
{
    return isUnsaved() || std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
               return row.plan.wanted && row.plan.license && row.state != Row::State::Done;
           });
}

void PortalController::obtain()
{
    m_codeDeclined = false;
    if (!isBusy() && m_portal && session()->package)
        obtainNow();
}

void PortalController::insist(WayOn way)
{
    if (isBusy() || !m_portal || !session()->package)
        return;
    for (Row& row : m_rows) {
        if (way == WayOn::Additional && row.error && row.error->wayOn == way)
            row.additional = true;
    }
    m_withoutTeam = way == WayOn::WithoutTeam;
    workOutPlan();
    obtain();
}

QCoro::Task<void> PortalController::obtainNow()
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    QList<qsizetype> rows;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        Row& row = m_rows[index];
        if (!row.plan.wanted || !row.plan.license || row.state == Row::State::Done)
            continue;
        row.error.reset();
        row.state = Row::State::Waiting;
        Q_EMIT rowChanged(index);
        rows.append(index);
    }
    m_stock = std::make_shared<LicenseStock>();
    m_guard = std::make_shared<PoolGuard>(m_plan);
    PackageSaver& keeper = openSaver(session()->path, {.takeTheirs = false});
    co_await runBatch(
        rows, 1, [this](qsizetype index, std::stop_token token) { return obtainOne(index, std::move(token)); }, stop);
    const auto saved = co_await keeper.finish();
    session()->refresh();
    m_withoutTeam = false;
    // What is left at the portal has changed.
    if (const auto licenses = co_await m_portal->licenses(stop)) {
        m_licenses = *licenses;
        co_await readMade(stop); // where it fails, the next run finds out
    }
    workOutPlan();
    end(saved ? std::nullopt : std::optional(saved.error()));
    Q_EMIT obtained();
}

QCoro::Task<Result<void>> PortalController::obtainOne(qsizetype index, std::stop_token stop)
{
    const Row row = m_rows[index];
    auto outcome = co_await obtainActivation(session()->workspace(), *m_portal, saver(),
                                             ObtainRequest{.installCode = row.plan.installCode,
                                                           .license = *row.plan.license,
                                                           .devices = row.plan.devices,
                                                           .additional = row.additional,
                                                           .withoutTeam = m_withoutTeam,
                                                           .guard = m_guard,
                                                           .stock = m_stock},
                                             std::move(stop));
    session()->refresh();
    if (!outcome)
        co_return failure(outcome.error());
    m_rows[index].outcome = *outcome;
    co_return Result<void>{};
}

void PortalController::itemChanged(qsizetype index, const BatchItem& item)
{
    Row& row = m_rows[index];
    switch (item.state) {
    case BatchItem::State::Waiting:
        row.state = Row::State::Waiting;
        break;
    case BatchItem::State::Running:
        row.state = Row::State::Running;
        break;
    case BatchItem::State::Retrying:
        row.state = Row::State::Retrying;
        row.retryIn = untilRetry(index);
        break;
    case BatchItem::State::Question:
    case BatchItem::State::Failed:
    case BatchItem::State::Canceled:
        row.state = Row::State::Failed;
        break;
    case BatchItem::State::Done:
        row.state = Row::State::Done;
        break;
    }
    row.error = item.isOver() && item.state != BatchItem::State::Done ? item.error.value_or(canceled()) : item.error;
    Q_EMIT rowChanged(index);
}

} // namespace activation::ui
