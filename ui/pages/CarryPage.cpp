// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/CarryPage.h"

#include "ui/pages/CarryPanel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

CarryPage::CarryPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Carry, parent)
{
    setHeading(tr("Take the site package along"),
               tr("It holds all that is needed online: the identity of the SmartServers, no password. It is signed by "
                  "this laptop."));
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(Theme::Space * 2, Theme::Space * 2, Theme::Space * 2, Theme::Space * 2);
    m_panel = new CarryPanel(flow, card);
    inside->addWidget(m_panel);
    body()->addWidget(card);
    auto* note = new WrapLabel(tr("This leg is done. Close the assistant and go on from the package whenever you like, "
                                  "also on another laptop. If this laptop has internet now, press Next."),
                               WrapLabel::Role::Body, this);
    body()->addWidget(note);
    body()->addStretch(1);
}

void CarryPage::initializePage()
{
    flow().site->clearError();
    flow().sticks->clearError();
    showError(std::nullopt);
    m_panel->refresh();
}

std::optional<PageId> CarryPage::following() const
{
    return PageId::Portal;
}

} // namespace activation::ui
