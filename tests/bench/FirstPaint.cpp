// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// Loaded into a program before it starts (LD_PRELOAD): ends it as soon as its first window has been painted; where the
// environment variable FIRST_PAINT is "wizard", as soon as a wizard has been painted in it.
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <QWizard>

#include <unistd.h>

namespace {

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            auto* widget = qobject_cast<QWidget*>(watched);
            const bool isAwaited =
                m_awaitsWizard ? qobject_cast<QWizard*>(widget) != nullptr : widget && widget->isWindow();
            if (isAwaited) {
                // What is posted now comes after the whole window was painted.
                QMetaObject::invokeMethod(qApp, [] { ::_exit(0); }, Qt::QueuedConnection);
            }
        }
        return false;
    }

private:
    bool m_awaitsWizard = qgetenv("FIRST_PAINT") == "wizard";
};

void watch()
{
    static FirstPaint filter;
    QCoreApplication::instance()->installEventFilter(&filter);
}
Q_COREAPP_STARTUP_FUNCTION(watch)

} // namespace
