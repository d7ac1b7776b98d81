// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/CsvTable.h"
#include "domain/DeviceCount.h"
#include "domain/LicenseId.h"
#include "domain/LicenseKind.h"

#include <QSet>

namespace activation {

/// Which columns of a partner's table mean what, by their headings; an empty one is looked for by its usual names.
struct LicenseColumns
{
    QString project = {};
    QString customerId = {};
    QString licenseId = {};
    QString kind = {};
    QString devices = {};

    /// "license=Entitlement,customer=Account": the names are project, customer, license, kind and devices. Usage names
    /// the word that is off.
    static Result<LicenseColumns> parse(const QString& text);
    /// The headings of the table that have the usual names.
    static LicenseColumns found(const CsvTable& table);
};

/// A license that a partner says was transferred.
struct ListedLicense
{
    int line = 0;
    QString project = {}; ///< of the Partner Portal, named by customer, such as "P2022-0208"
    std::optional<CustomerId> customerId = {};
    LicenseId licenseId;
    LicenseKind kind = LicenseKind::Unknown;
    std::optional<DeviceCount> devices = {};
};

/// What is known of IDs from elsewhere: Customer IDs from the units, License IDs from the portal.
struct KnownIds
{
    QSet<CustomerId> customers = {};
    QSet<LicenseId> licenses = {};
};

/// The list of licenses that a partner hands over: a table (CSV) in whatever columns the partner has.
class LicenseList
{
public:
    /// BadFile names each line that is off: what is no UUID, and the two kinds of UUID mixed up, which both look the
    /// same: one that stands in both columns, one License ID for several customers, or one that is known as the other
    /// kind.
    static Result<LicenseList> from(const CsvTable& table, const LicenseColumns& columns = {},
                                    const KnownIds& known = {});

    const QList<ListedLicense>& licenses() const { return m_licenses; }
    /// In the order of the table, each once.
    QStringList projects() const;
    /// Those of the project that this site is: named alike, without regard to case and spaces, or the only one whose
    /// name is part of the site's or has it as a part. Failed where none or several could be meant.
    Result<QList<ListedLicense>> forSite(const QString& site) const;

private:
    QList<ListedLicense> m_licenses;
};

} // namespace activation
