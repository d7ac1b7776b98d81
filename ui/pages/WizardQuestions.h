// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

#include <QObject>

namespace activation::ui {

class AssistantWizard;

/// What the wizard asks over whatever page is there: whose file that is, which code the portal e-mailed, whether a
/// package's unknown signer is trusted, whether to stop what is under way.
class WizardQuestions : public QObject
{
    Q_OBJECT

public:
    /// Asks by itself when the controllers have a question. `wizard` owns this.
    WizardQuestions(const Flow& flow, AssistantWizard& wizard);

    /// Whether to stop and close.
    void askToStop();

Q_SIGNALS:
    void stopped(); ///< the user said so

private:
    void askUnit();
    void askCode(const QString& login);
    void askSigner();

    const Flow& m_flow;
    AssistantWizard& m_wizard;
};

} // namespace activation::ui
