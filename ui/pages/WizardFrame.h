// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace activation::ui {

class AssistantWizard;

/// Makes a window that is on screen already the wizard's: the wizard fills it, closing one closes the other, and
/// neither closes over unfinished work. Both outlive this.
class WizardFrame : public QObject
{
    Q_OBJECT

public:
    WizardFrame(QWidget& window, AssistantWizard& wizard);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AssistantWizard& m_wizard;
};

} // namespace activation::ui
