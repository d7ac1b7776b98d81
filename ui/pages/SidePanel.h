// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

#include <QWidget>

class QProgressBar;

namespace activation::ui {

class PlaceStrip;
class WrapLabel;

/// The side of the window: the three places of the job, what is simulated, how it stands with the team, how much time
/// is left.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(const Flow& flow, QWidget* parent = nullptr);

    void showPlaces(PageId here);
    void setBusy(bool busy);

private:
    void showTeam();

    Flow m_flow;
    PlaceStrip* m_places;
    WrapLabel* m_teamNote;
    QProgressBar* m_busyBar;
};

} // namespace activation::ui
