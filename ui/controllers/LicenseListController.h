// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/LicenseList.h"
#include "ui/controllers/PortalController.h"

namespace activation::ui {

/// A license list that a partner handed over: which of its columns means what, which of its projects is this site, and
/// which licenses that makes.
class LicenseListController : public Controller
{
    Q_OBJECT

public:
    LicenseListController(std::shared_ptr<Session> session, std::shared_ptr<PortalController> portal)
        : Controller(std::move(session)), m_portal(std::move(portal))
    {
    }

    /// Reads the table and guesses its columns; error() says what is wrong with it.
    void open(const QString& file);
    bool isOpen() const { return m_table.has_value(); }
    QString fileName() const { return m_table ? m_table->name() : QString(); }
    QStringList headings() const;
    const LicenseColumns& columns() const { return m_columns; }
    void setColumns(const LicenseColumns& columns);
    /// In the order of the table; one without a name where the table has no column for it.
    QStringList projects() const { return m_list ? m_list->projects() : QStringList(); }
    /// The one that is this site; nothing where that is not certain.
    const std::optional<QString>& project() const { return m_project; }
    void setProject(const QString& project);

    /// Those of the project.
    QList<ListedLicense> licenses() const;
    /// Of these, the ones that the login at the portal sees.
    QList<PortalLicense> atPortal() const;
    /// The portal's proposal is made of these only.
    void use();

private:
    void read();

    std::shared_ptr<PortalController> m_portal;
    std::optional<CsvTable> m_table;
    LicenseColumns m_columns;
    std::optional<LicenseList> m_list;
    std::optional<QString> m_project;
};

} // namespace activation::ui
