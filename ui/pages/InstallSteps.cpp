// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/InstallSteps.h"

#include "activation/ProgressText.h"
#include "ui/pages/BatchStrip.h"
#include "ui/pages/InstallPage.h"
#include "ui/widgets/StepList.h"
#include "ui/widgets/Words.h"

namespace activation::ui {

using State = InstallController::State;

void showInstallStep(StepList& steps, int step, const InstallController::Row& row,
                     const InstallController::FileRow& shown)
{
    switch (shown.state) {
    case State::Running: {
        std::optional<double> fraction;
        if (shown.progress.limit.count() > 0)
            fraction =
                static_cast<double>(shown.progress.waited.count()) / static_cast<double>(shown.progress.limit.count());
        steps.setRow(step, StepList::State::Running, progressText(shown.progress), fraction);
        break;
    }
    case State::Done:
        steps.setRow(step, StepList::State::Done, shown.receipt ? words(*shown.receipt) : QString());
        break;
    case State::Failed:
        if (row.state == State::Retrying && shown.error && mayPass(*shown.error))
            steps.setRow(step, StepList::State::Waiting, retryText(row.retryIn, shown.error));
        else
            steps.setRow(step, StepList::State::Failed, shown.error ? shown.error->what : QString());
        break;
    case State::Waiting:
    case State::Retrying:
    case State::Question:
        if (row.state == State::Retrying)
            steps.setRow(step, StepList::State::Waiting, retryText(row.retryIn, row.error));
        else if (row.state == State::Running)
            steps.setRow(step, StepList::State::Waiting, row.doing);
        else if (row.state == State::Failed)
            steps.setRow(step, row.error ? StepList::State::Failed : StepList::State::Skipped,
                         row.error ? row.error->what : InstallPage::tr("not tried"));
        else if (row.state == State::Question)
            steps.setRow(step, StepList::State::Waiting, InstallPage::tr("the unit's certificate is to be compared"));
        else
            steps.setRow(step, StepList::State::Waiting, words(shown.file.kind));
        break;
    }
}

} // namespace activation::ui
