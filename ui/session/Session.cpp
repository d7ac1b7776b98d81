// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/Session.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace activation::ui {

Result<std::shared_ptr<Session>> Session::open(const SessionOptions& options)
{
    std::shared_ptr<Session> session(new Session(options));
    SessionOptions& settled = session->m_options;
    if (settled.ledgerFile.isEmpty())
        settled.ledgerFile = Ledger::defaultFile();
    if (settled.packageFolder.isEmpty())
        settled.packageFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto workspace = Workspace::open(settled.ledgerFile);
    if (!workspace)
        return failure(workspace.error());
    session->m_workspace = std::move(*workspace);
    return session;
}

void Session::refresh()
{
    m_manifest = package ? package->manifest() : Manifest{};
}

void Session::use(SitePackage opened, const QString& file)
{
    package = std::move(opened);
    path = file;
    refresh();
}

} // namespace activation::ui
