// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/JobNotices.h"

#include "ui/widgets/BatchBar.h"
#include "ui/widgets/Notice.h"

#include <QApplication>

namespace activation::ui {

JobNotices::JobNotices(const Flow& flow, QWidget* window) : QObject(window), m_notice(new Notice(window))
{
    const ReadController* read = flow.read.get();
    connect(read, &Controller::busyChanged, this, [this, read](bool busy) {
        if (!busy)
            tell(tr("The SmartServers: reading has ended"), *read);
    });
    const PortalController* portal = flow.portal.get();
    connect(portal, &PortalController::obtained, this,
            [this, portal] { tell(tr("The activation files: the portal has been asked"), *portal); });
    const InstallController* install = flow.install.get();
    connect(install, &InstallController::finished, this,
            [this, install] { tell(tr("The licenses: installing has ended"), *install); });
}

void JobNotices::tell(const QString& title, const BatchController& work)
{
    const BatchCounts counts = work.counts();
    // What nothing came of by itself was stopped by somebody who is there.
    if (QApplication::activeWindow() != nullptr || counts.all() == counts.canceled)
        return;
    QString text = BatchBar::text(counts, false);
    if (work.error())
        text += u'\n' + work.error()->what;
    m_notice->show(title, text);
}

} // namespace activation::ui
