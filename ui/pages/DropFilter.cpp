// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/DropFilter.h"

#include "ui/widgets/UnitTable.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace activation::ui {
namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

std::optional<InstallCode> unitUnder(const QWidget* widget, const QPoint& global)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* table = qobject_cast<const UnitTable*>(widget))
            return table->unitAt(table->viewport()->mapFromGlobal(global));
        const QString text = widget->property(DropFilter::UnitProperty).toString();
        if (const auto code = InstallCode::parse(text))
            return *code;
    }
    return std::nullopt;
}

} // namespace

DropFilter::DropFilter(QWidget* window) : QObject(window), m_window(window)
{
    m_window->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool DropFilter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    if (event->type() == QEvent::DragLeave) {
        Q_EMIT hovering(false);
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    // A tile of our own that is being dragged out is not a drop.
    const QStringList paths = drop->source() ? QStringList() : localFiles(drop->mimeData());
    if (paths.isEmpty())
        return false;
    // Copy, never move: the sender must not delete what it gave.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        const QPoint at = drop->position().toPoint();
        const QWidget* under = widget->childAt(at);
        Q_EMIT hovering(false);
        Q_EMIT dropped(paths, unitUnder(under ? under : widget, widget->mapToGlobal(at)));
    } else {
        Q_EMIT hovering(true);
    }
    return true;
}

} // namespace activation::ui
