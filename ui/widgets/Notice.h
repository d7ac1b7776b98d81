// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace activation::ui {

/// Tells somebody who is busy elsewhere: by the desktop's notifications (org.freedesktop.Notifications), where there
/// are none by a message from the tray, and in any case by the taskbar. A click on it brings the window up. Nothing of
/// it waits.
class Notice : public QObject
{
    Q_OBJECT

public:
    explicit Notice(QWidget* window);

    /// Plain texts. In place of the notice before, where that is still to be seen.
    void show(const QString& title, const QString& text);

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void activationToken(uint id, const QString& token);

private:
    bool showOnDesktop(const QString& title, const QString& text);
    void notify(const QString& title, const QString& text, bool markup);
    void showInTray(const QString& title, const QString& text);
    void raiseWindow();

    QWidget* m_window;
    QSystemTrayIcon* m_tray = nullptr;
    uint m_shown = 0; ///< the desktop's number of the notice; none: 0
};

} // namespace activation::ui
