// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/FirstWindow.h"

#include "ui/style/WindowColor.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QStyleHints>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace activation::gui {

FirstWindow::FirstWindow(const QByteArray& geometry)
{
    // The theme comes with the assistant; its background is there already.
    const bool isDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    setPalette(QPalette(QColor::fromRgba(isDark ? ui::DarkWindow : ui::LightWindow)));
    setMinimumSize(900, 600);
    if (!restoreGeometry(geometry))
        resize(1040, 720);
}

void FirstWindow::showNow()
{
    // The program's own loop does not run yet, and nothing else waits: half a second at most.
    QEventLoop loop;
    // Queued: once all of it is painted. A window that starts minimized, or behind others, may never be.
    connect(this, &FirstWindow::painted, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(500ms, &loop, &QEventLoop::quit);
    show();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void FirstWindow::paintEvent(QPaintEvent*)
{
    Q_EMIT painted();
}

} // namespace activation::gui
