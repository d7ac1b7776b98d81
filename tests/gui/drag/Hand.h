// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPoint>
#include <QProcess>
#include <QTimer>

#include <functional>

namespace activation::ui {

/// A hand at the mouse of the display (xdotool): takes something at one point, draws it to another, and lets go when
/// whoever is below is ready for it. It works from the event loop, and so in the loop that a drag of this program's own
/// runs, too.
class Hand : public QObject
{
public:
    /// `mayDrop`: the drag has been accepted where it is.
    Hand(QPoint from, QPoint to, std::function<bool()> mayDrop);

    ~Hand() override;

    /// Spins until it is over: let go where it was accepted, or, after a minute, given up.
    bool finish();

private:
    void goOn();
    void mouse(const QStringList& words);

    QPoint m_from;
    QPoint m_to;
    std::function<bool()> m_mayDrop;
    QProcess m_xdotool;
    QTimer m_pause;
    int m_step = 0;
    bool m_down = false;
    bool m_letGo = false;
    bool m_over = false;
    QDeadlineTimer m_patience{60'000};
};

} // namespace activation::ui
