// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/MailAddress.h"
#include "maintenance/MaintenanceNeed.h"

#include <QUrl>

namespace activation {

/// What Customer Success is asked for.
struct MaintenanceRequest
{
    QString id; ///< UUID; stands in the subject, so that the answer can be told
    QString site;
    QString to;          ///< an e-mail address; empty where nobody knows it
    Release target = {}; ///< the feature release planned; unknown: none is
    QList<MaintenanceNeed> needs;
    QDateTime at;
};

/// The request as a mail (RFC 5322, MIME), to be opened in a mail program and sent from there: a table as text and as
/// HTML, and the same as CSV attached. Texts from outside are escaped for each.
QByteArray maintenanceMail(const MaintenanceRequest& request);

/// The same as a `mailto:` address, as text only and at most 1,900 characters, which every mail program takes: units
/// beyond that are counted.
QUrl maintenanceMailto(const MaintenanceRequest& request);

} // namespace activation
