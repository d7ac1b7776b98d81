// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LicenseStock.h"

#include <QCoreApplication>

namespace activation {
namespace {

Error notShown(const LicenseId& license, qsizetype shown)
{
    return Error{
        .kind = ErrorKind::Failed,
        .what = QCoreApplication::translate("activation::ObtainActivation", "The portal shows no license %1.")
                    .arg(license.text()),
        .why = QCoreApplication::translate("activation::ObtainActivation", "This login sees %1 licenses.").arg(shown),
        .remedy = QCoreApplication::translate("activation::ObtainActivation",
                                              "Check the License ID, or log in with the one it belongs to.")};
}

Error notSelfService(const PortalLicense& license)
{
    return Error{
        .kind = ErrorKind::Failed,
        .what = QCoreApplication::translate("activation::ObtainActivation", "License %1 is not self-service.")
                    .arg(license.licenseId.text()),
        .why = QCoreApplication::translate("activation::ObtainActivation",
                                           "It is a %1 license; the portal makes files for device capacity only.")
                   .arg(kindName(license.kind)),
        .remedy = QCoreApplication::translate("activation::ObtainActivation",
                                              "Ask Customer Success for its offline activation file and add that.")};
}

Error notEnough(const PortalLicense& license, const std::optional<DeviceCount>& wanted)
{
    return Error{
        .kind = ErrorKind::Failed,
        .what = QCoreApplication::translate("activation::ObtainActivation", "License %1 has not enough devices left.")
                    .arg(license.licenseId.text()),
        .why = QCoreApplication::translate("activation::ObtainActivation", "Left: %1 of %2; asked for: %3.")
                   .arg(license.available.count())
                   .arg(license.devices.count())
                   .arg(wanted ? wanted->count() : license.devices.count()),
        .remedy = QCoreApplication::translate("activation::ObtainActivation",
                                              "Choose another license or fewer devices, or ask your partner for "
                                              "more. Nothing was spent.")};
}

} // namespace

QCoro::Task<Result<LicenseStock::Settled>> LicenseStock::settle(PortalClient& portal, Wanted wanted,
                                                                std::stop_token stop)
{
    const auto known = m_left.constFind(wanted.license);
    if (wanted.devices && wanted.devices->count() > 0 && !wanted.guard && known != m_left.constEnd() &&
        *wanted.devices <= *known)
        co_return Settled{.devices = *wanted.devices, .left = *known};
    m_left.clear();
    const auto licenses = co_await portal.licenses(stop);
    if (!licenses)
        co_return failure(licenses.error());
    for (const PortalLicense& one : *licenses) {
        if (one.kind == ActivationKind::Capacity)
            m_left.insert(one.licenseId, one.available);
    }
    const auto found = std::ranges::find(*licenses, wanted.license, &PortalLicense::licenseId);
    if (found == licenses->end())
        co_return failure(notShown(wanted.license, licenses->size()));
    if (found->kind != ActivationKind::Capacity)
        co_return failure(notSelfService(*found));
    if (wanted.guard) {
        if (const auto held = wanted.guard->judge(*found); !held)
            co_return failure(held.error());
    }
    const DeviceCount devices = wanted.devices.value_or(found->available);
    if (devices.count() == 0 || devices > found->available)
        co_return failure(notEnough(*found, wanted.devices));
    co_return Settled{.devices = devices, .left = found->available};
}

void LicenseStock::spent(const LicenseId& license, DeviceCount devices)
{
    const auto known = m_left.find(license);
    if (known == m_left.end())
        return;
    const auto left = DeviceCount::from(known->count() - devices.count());
    if (left)
        *known = *left;
    else
        m_left.erase(known); // more than it had: the portal knows better
}

} // namespace activation
