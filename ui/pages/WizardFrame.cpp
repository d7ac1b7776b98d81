// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/WizardFrame.h"

#include "ui/pages/AssistantWizard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace activation::ui {

WizardFrame::WizardFrame(QWidget& window, AssistantWizard& wizard) : m_wizard(wizard)
{
    window.setWindowTitle(wizard.windowTitle());
    window.setWindowIcon(wizard.windowIcon());
    connect(&wizard, &QWidget::windowTitleChanged, &window, &QWidget::setWindowTitle);
    window.setPalette(QPalette()); // the theme's from now on
    wizard.setParent(&window, Qt::Widget);
    // A dialog that appears goes to the middle of its parent, unless somebody moved it.
    wizard.setAttribute(Qt::WA_Moved);
    auto* all = new QVBoxLayout(&window);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(&wizard);
    connect(&wizard, &QDialog::finished, &window, &QWidget::close);
    window.installEventFilter(this);
    wizard.show();
}

bool WizardFrame::eventFilter(QObject* watched, QEvent* event)
{
    // The wizard may want to ask first.
    if (event->type() == QEvent::Close && m_wizard.isVisible() && !m_wizard.close()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace activation::ui
