// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/InstallController.h"

namespace activation::ui {

class StepList;

/// How it stands with one file of a unit, in the list's row `step`.
void showInstallStep(StepList& steps, int step, const InstallController::Row& row,
                     const InstallController::FileRow& shown);

} // namespace activation::ui
