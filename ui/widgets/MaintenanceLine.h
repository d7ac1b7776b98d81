// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/LicenseRules.h"

#include <QWidget>

namespace activation::ui {

class ToneRows;

/// When a unit's maintenance ends: a line with today, the next 30 and 90 days and each date that the unit shows, and
/// the same in words. Hidden where no maintenance license shows a date.
class MaintenanceLine : public QWidget
{
    Q_OBJECT

public:
    explicit MaintenanceLine(QWidget* parent = nullptr);

    /// `today` is the date that `assessment` was made for.
    void setAssessment(const LicenseAssessment& assessment, const QDate& today);

private:
    class Line;

    Line* m_line;
    ToneRows* m_words;
};

} // namespace activation::ui
