// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LicenseJudgement.h"

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

Theme::Tone toneOf(LicenseRemark::Severity severity)
{
    switch (severity) {
    case LicenseRemark::Severity::Note:
        break;
    case LicenseRemark::Severity::Warning:
        return Theme::Tone::Warning;
    case LicenseRemark::Severity::Error:
        return Theme::Tone::Bad;
    }
    return Theme::Tone::Neutral;
}

} // namespace

LicenseJudgement::LicenseJudgement(QWidget* parent) : ToneRows(parent)
{
    setObjectName(u"licenseJudgement"_s);
    setAccessibleName(tr("Maintenance and capacity"));
}

void LicenseJudgement::setAssessment(const LicenseAssessment& assessment)
{
    const bool covered = assessment.cover == MaintenanceCover::Met || assessment.cover == MaintenanceCover::Exceeded;
    QList<Row> rows;
    QStringList texts;
    for (const LicenseRemark& remark : assessment.remarks) {
        // The first is about the cover; where that is right, it says so with a check mark.
        const Theme::Tone tone = rows.isEmpty() && covered ? Theme::Tone::Good : toneOf(remark.severity);
        rows.append({.icon = Theme::iconName(tone), .tone = tone, .text = remark.text});
        texts += remark.text;
    }
    setRows(rows);
    setAccessibleDescription(texts.join(u'\n'));
}

} // namespace activation::ui
