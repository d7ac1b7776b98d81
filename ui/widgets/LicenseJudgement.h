// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/LicenseRules.h"
#include "ui/widgets/ToneRows.h"

namespace activation::ui {

/// Whether maintenance covers the capacity, what that means for feature releases, and what else is remarkable, in the
/// words of the license rules.
class LicenseJudgement : public ToneRows
{
    Q_OBJECT

public:
    explicit LicenseJudgement(QWidget* parent = nullptr);

    void setAssessment(const LicenseAssessment& assessment);
};

} // namespace activation::ui
