// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LabelEntry.h"

#include "smartserver/SmartServerErrors.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::LabelEntry)
};

} // namespace

bool isFromLabelAlone(const SmartServer& unit)
{
    return !unit.readAt.isValid() && !unit.identitySources.isEmpty() &&
           std::ranges::all_of(unit.identitySources,
                               [](const auto& reading) { return reading.source == IdentitySource::Label; });
}

Result<SmartServer> enterByLabel(Workspace& workspace, const LabelEntry& entry, const Manifest& site)
{
    const InstallCode& code = entry.code;
    const QString host = u"smartserver-"_s + code.text();
    const QString address = entry.address ? entry.address->text() : host;
    const Workspace::Context context{.packageId = site.packageId, .installCode = code.text(), .address = address};
    if (!entry.release.hasLicensing())
        return workspace.fail(noLicensing(entry.release.display(), address), context);
    const auto known = std::ranges::find(site.smartServers, code, &SmartServer::installCode);
    if (known != site.smartServers.end() && !isFromLabelAlone(*known))
        return workspace.fail(
            Error{.kind = ErrorKind::RefusedForSafety,
                  .what = Text::tr("%1 is in the site package already, and was read there.").arg(code.text()),
                  .why = Text::tr("What was read from the unit says more than its label."),
                  .remedy = Text::tr("Go on with it as it is. If its login is closed now, install its files by hand.")},
            context);
    SmartServer unit{.installCode = code,
                     .identitySources = {{IdentitySource::Label, entry.label}},
                     .hostName = host,
                     .address = address,
                     .segmentController = {},
                     .release = entry.release,
                     .certificateSha256 = {},
                     .readAt = {},
                     .capacity = entry.capacity,
                     .licenses = {}};
    const auto written =
        workspace.ledger().append(EventDraft{.kind = stateName(ActivationState::Identified),
                                             .what = Text::tr("%1 entered by its label.").arg(code.text()),
                                             .why = Text::tr("Nothing was read from the unit."),
                                             .packageId = site.packageId,
                                             .installCode = code.text(),
                                             .data = unit.toJson()});
    if (!written)
        return failure(written.error());
    return unit;
}

} // namespace activation
