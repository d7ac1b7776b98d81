// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Contrast.h"

#include <QTimer>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

#ifdef QT_DBUS_LIB
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString Portal = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Settings = u"org.freedesktop.portal.Settings"_s;
constexpr uint Higher = 1;
#endif

} // namespace

Contrast::Contrast(QObject* parent) : QObject(parent)
{
    const QString wanted = qEnvironmentVariable("ACTIVATION_CONTRAST");
    m_high = wanted == u"high"_s;
    if (wanted.isEmpty())
        QTimer::singleShot(0, this, &Contrast::follow); // the window first
}

void Contrast::follow()
{
#ifdef QT_DBUS_LIB
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect({}, Path, Settings, u"SettingChanged"_s, this, SLOT(ask()));
    ask();
#endif
}

void Contrast::ask()
{
#ifdef QT_DBUS_LIB
    QDBusMessage call = QDBusMessage::createMethodCall(Portal, Path, Settings, u"Read"_s);
    call.setArguments({u"org.freedesktop.appearance"_s, u"contrast"_s});
    auto* asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isError())
            return; // no such desktop
        QVariant value = reply.value().variant();
        if (value.metaType() == QMetaType::fromType<QDBusVariant>()) // Read() wraps it twice
            value = value.value<QDBusVariant>().variant();
        set(value.toUInt() == Higher);
    });
#endif
}

void Contrast::set(bool high)
{
    if (std::exchange(m_high, high) != high)
        Q_EMIT changed();
}

} // namespace activation::ui
