// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

namespace activation::ui {

class Notice;

/// Tells somebody who went on to something else when long work of a job is over: reading, getting the files,
/// installing. While a window of the assistant is active nothing is told: it is on screen.
class JobNotices : public QObject
{
    Q_OBJECT

public:
    JobNotices(const Flow& flow, QWidget* window);

private:
    void tell(const QString& title, const BatchController& work);

    Notice* m_notice;
};

} // namespace activation::ui
