// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/Page.h"

#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

Page::Page(const Flow& flow, PageId id, QWidget* parent) : QWizardPage(parent), m_flow(flow), m_id(id)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Space * 3, Theme::Space * 2, Theme::Space * 3, Theme::Space);
    layout->setSpacing(Theme::Space);
    m_heading = new WrapLabel({}, WrapLabel::Role::Heading, this);
    m_heading->setObjectName(u"heading"_s);
    m_lead = new WrapLabel({}, WrapLabel::Role::Body, this);
    m_lead->setObjectName(u"lead"_s);
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addSpacing(Theme::Space);
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::Space * 3 / 2);
    layout->addLayout(m_body, 1);
    m_errors = new ErrorPanel(this);
    m_errors->setObjectName(u"errorPanel"_s);
    layout->addWidget(m_errors);
    m_errors->clear();
}

void Page::setHeading(const QString& heading, const QString& lead)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    setLead(lead);
}

void Page::setLead(const QString& lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    setAccessibleDescription(lead);
}

int Page::nextId() const
{
    const auto next = following();
    return next ? static_cast<int>(*next) : -1;
}

bool Page::validatePage()
{
    if (m_flow.isBusy())
        return false;
    if (isSettled())
        return true;
    act();
    return false;
}

void Page::showTrouble(const std::optional<Error>& error)
{
    if (!error && !m_troubled)
        return;
    showError(error);
    m_troubled = error.has_value();
    if (error && error->wayOn == WayOn::AcceptOlder)
        m_errors->addAction(tr("Go on with this &older copy"), [this] { m_flow.site->acceptOlder(); });
}

void Page::showError(const std::optional<Error>& error)
{
    m_troubled = false;
    m_errors->clear();
    if (error)
        m_errors->show(*error);
}

} // namespace activation::ui
