// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/LicenseListController.h"

#include "activation/KnownIds.h"

#include <algorithm>

namespace activation::ui {

void LicenseListController::open(const QString& file)
{
    m_table.reset();
    m_list.reset();
    m_project.reset();
    clearError();
    if (auto table = CsvTable::read(file)) {
        m_table = *std::move(table);
        m_columns = LicenseColumns::found(*m_table);
        read();
    } else {
        fail(table.error());
    }
    Q_EMIT changed();
}

QStringList LicenseListController::headings() const
{
    return m_table ? m_table->columns() : QStringList();
}

void LicenseListController::setColumns(const LicenseColumns& columns)
{
    m_columns = columns;
    if (m_table)
        read();
    Q_EMIT changed();
}

void LicenseListController::read()
{
    m_list.reset();
    m_project.reset();
    clearError();
    KnownIds known;
    for (const PortalLicense& license : m_portal->licenses())
        known.licenses.insert(license.licenseId);
    for (const QString& id : customersOf(session()->manifest())) {
        if (const auto customer = CustomerId::parse(id))
            known.customers.insert(*customer);
    }
    auto list = LicenseList::from(*m_table, m_columns, known);
    if (!list) {
        fail(list.error());
        return;
    }
    m_list = *std::move(list);
    const QStringList all = projects();
    if (const auto mine = m_list->forSite(session()->manifest().site); mine && !mine->isEmpty())
        m_project = mine->first().project;
    else if (all.size() == 1)
        m_project = all.first();
}

void LicenseListController::setProject(const QString& project)
{
    m_project = project;
    Q_EMIT changed();
}

QList<ListedLicense> LicenseListController::licenses() const
{
    QList<ListedLicense> mine;
    if (m_list && m_project)
        std::ranges::copy_if(m_list->licenses(), std::back_inserter(mine),
                             [this](const ListedLicense& one) { return one.project == *m_project; });
    return mine;
}

QList<PortalLicense> LicenseListController::atPortal() const
{
    const auto mine = licenses();
    QList<PortalLicense> seen;
    std::ranges::copy_if(m_portal->licenses(), std::back_inserter(seen), [&mine](const PortalLicense& license) {
        return std::ranges::contains(mine, license.licenseId, &ListedLicense::licenseId);
    });
    return seen;
}

void LicenseListController::use()
{
    if (!m_project)
        return;
    PortalController::Listed listed{.file = fileName(), .project = *m_project, .licenses = {}};
    for (const ListedLicense& one : licenses())
        listed.licenses.insert(one.licenseId);
    m_portal->setListed(std::move(listed));
}

} // namespace activation::ui
