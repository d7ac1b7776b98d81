// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/ProgressText.h"

#include <QCoreApplication>

namespace activation {

QString progressText(const InstallProgress& progress)
{
    const auto seconds = [](std::chrono::milliseconds time) {
        return time.count() / 1000;
    };
    switch (progress.step) {
    case InstallProgress::Step::Checking:
        return QCoreApplication::translate("activation::ProgressText", "reading identity and licenses");
    case InstallProgress::Step::Looking:
        return QCoreApplication::translate("activation::ProgressText",
                                           "looking for an earlier upload's license (%1 of %2 s)")
            .arg(seconds(progress.waited))
            .arg(seconds(progress.limit));
    case InstallProgress::Step::Uploading:
        return QCoreApplication::translate("activation::ProgressText", "uploading");
    case InstallProgress::Step::Waiting:
        return QCoreApplication::translate("activation::ProgressText",
                                           "accepted; waiting until the license shows (%1 of %2 s)")
            .arg(seconds(progress.waited))
            .arg(seconds(progress.limit));
    case InstallProgress::Step::Done:
        return QCoreApplication::translate("activation::ProgressText", "the license shows");
    }
    return {};
}

} // namespace activation
