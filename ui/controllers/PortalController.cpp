// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/PortalController.h"

#include "activation/Cancel.h"

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

QCoro::Task<void> PortalController::loginNow(QString login)
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    m_needsCode = false;
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
    makePlan();
    co_return std::nullopt;
}

void PortalController::makePlan()
{
    m_rows.clear();
    for (const PlannedLicense& plan : planLicenses(session()->manifest(), m_licenses))
        m_rows.append(Row{.plan = plan});
    Q_EMIT changed();
}

void PortalController::setPlan(qsizetype index, bool wanted, const std::optional<LicenseId>& license,
                               DeviceCount devices)
{
    Row& row = m_rows[index];
    const bool wasProposed = planLicenses(session()->manifest(), m_licenses).value(index, row.plan).wanted;
    row.plan.wanted = wanted;
    row.plan.license = license;
    row.plan.devices = devices;
    row.additional = wanted && !wasProposed;
    Q_EMIT rowChanged(index);
}

bool PortalController::wantsAnything() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return row.plan.wanted && row.plan.license && row.state != Row::State::Done;
    });
}

void PortalController::obtain()
{
    if (!isBusy() && m_portal && session()->package)
        obtainNow();
}

QCoro::Task<void> PortalController::obtainNow()
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const Row row = m_rows[index];
        if (!row.plan.wanted || !row.plan.license || row.state == Row::State::Done)
            continue;
        m_rows[index].error.reset();
        m_rows[index].state = Row::State::Running;
        Q_EMIT rowChanged(index);
        auto outcome =
            stop.stop_requested()
                ? Result<ObtainOutcome>(failure(canceled()))
                : co_await obtainActivation(session()->workspace(), *m_portal, *session()->package, session()->path,
                                            ObtainRequest{.installCode = row.plan.installCode,
                                                          .license = *row.plan.license,
                                                          .devices = row.plan.devices,
                                                          .additional = row.additional},
                                            stop);
        session()->refresh();
        if (outcome) {
            m_rows[index].state = Row::State::Done;
            m_rows[index].outcome = *outcome;
        } else {
            m_rows[index].state = Row::State::Failed;
            m_rows[index].error = outcome.error();
        }
        Q_EMIT rowChanged(index);
    }
    // What is left at the portal has changed.
    if (const auto licenses = co_await m_portal->licenses(stop))
        m_licenses = *licenses;
    end();
    Q_EMIT obtained();
}

} // namespace activation::ui
