// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/TimeLeft.h"
#include "batch/Clock.h"
#include "ui/pages/Flow.h"
#include "ui/widgets/WrapLabel.h"

#include <QTimer>

namespace activation::ui {

/// How long what is under way will still take: reading, getting files or installing many, copying to a stick. There
/// only while an honest word is possible. A single unit is over before there is one.
class TimeLeftLabel : public WrapLabel
{
    Q_OBJECT

public:
    explicit TimeLeftLabel(const Flow& flow, QWidget* parent = nullptr);

    /// Before any work; it outlives the label. The machine's own, unless said otherwise.
    void setClock(const Clock& clock) { m_clock = &clock; }
    /// Says what is true now; by itself once a second while there is work.
    void renew();

private:
    void follow(BatchController* batch);
    void moved(double done, double all);
    void rest();

    const Clock* m_clock = &Clock::system();
    TimeLeft m_left;
    QTimer m_second;
};

} // namespace activation::ui
