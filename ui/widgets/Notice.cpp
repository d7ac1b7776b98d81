// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Notice.h"

#include "ui/style/Theme.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

#ifdef QT_DBUS_LIB
// https://specifications.freedesktop.org/notification-spec
const QString Name = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(Name, Path, Name, method);
}
#endif

} // namespace

Notice::Notice(QWidget* window) : QObject(window), m_window(window) {}

void Notice::show(const QString& title, const QString& text)
{
    QApplication::alert(m_window);
    if (!showOnDesktop(title, text))
        showInTray(title, text);
}

bool Notice::showOnDesktop(const QString& title, const QString& text)
{
#ifdef QT_DBUS_LIB
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    // From whoever owns the name: to ask who that is would wait. (The same connection twice is one.)
    bus.connect({}, Path, Name, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect({}, Path, Name, u"ActivationToken"_s, this, SLOT(activationToken(uint, QString)));
    auto* asked = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, title, text](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> can = *done;
        if (can.isError())
            showInTray(title, text);
        else
            notify(title, text, can.value().contains(u"body-markup"_s));
    });
    return true;
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
    return false;
#endif
}

void Notice::notify(const QString& title, const QString& text, bool markup)
{
#ifdef QT_DBUS_LIB
    QDBusMessage message = call(u"Notify"_s);
    message.setArguments(
        {QApplication::applicationDisplayName(), m_shown, QGuiApplication::desktopFileName(), title,
         markup ? text.toHtmlEscaped() : text, QStringList{u"default"_s, tr("Show the assistant")},
         QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}, {u"category"_s, u"transfer.complete"_s}},
         -1});
    auto* shown = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(shown, &QDBusPendingCallWatcher::finished, this, [this, title, text](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<uint> id = *done;
        if (id.isError())
            showInTray(title, text);
        else
            m_shown = id.value();
    });
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
    Q_UNUSED(markup)
#endif
}

void Notice::showInTray(const QString& title, const QString& text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notice::raiseWindow);
        connect(m_tray, &QSystemTrayIcon::activated, this, &Notice::raiseWindow);
        // It is there for the message only.
        connect(qApp, &QGuiApplication::applicationStateChanged, m_tray, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                m_tray->hide();
        });
    }
    m_tray->show();
    m_tray->showMessage(title, text, QApplication::windowIcon());
}

void Notice::actionInvoked(uint id, const QString&)
{
    if (id != 0 && id == m_shown)
        raiseWindow();
}

void Notice::activationToken(uint id, const QString& token)
{
    // What Wayland wants to see before it lets a window come up by itself.
    if (id != 0 && id == m_shown)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Notice::raiseWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace activation::ui
