// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/DropFilter.h"

#include "ui/widgets/DropArea.h"
#include "ui/widgets/DropMark.h"
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

/// What stands for a unit under the pointer.
struct Target
{
    std::optional<InstallCode> unit;
    QWidget* widget = nullptr; ///< on which `part` is it
    QRect part = {};
};

Target targetUnder(QWidget* widget, const QPoint& global)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* table = qobject_cast<const UnitTable*>(widget)) {
            const QPoint at = table->viewport()->mapFromGlobal(global);
            return {.unit = table->unitAt(at), .widget = table->viewport(), .part = table->rowAt(at)};
        }
        const QString text = widget->property(DropFilter::UnitProperty).toString();
        if (const auto code = InstallCode::parse(text))
            return {.unit = *code, .widget = widget, .part = widget->rect()};
    }
    return {};
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
        mark(nullptr, {});
        light(false);
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
    const QPoint at = drop->position().toPoint();
    QWidget* under = widget->childAt(at);
    const Target target = targetUnder(under ? under : widget, widget->mapToGlobal(at));
    const bool held = event->type() != QEvent::Drop;
    mark(held && target.unit ? target.widget : nullptr, target.part);
    light(held && !target.unit);
    if (!held)
        Q_EMIT dropped(paths, target.unit);
    return true;
}

void DropFilter::mark(QWidget* widget, const QRect& part)
{
    if (m_mark && m_mark->parentWidget() == widget && m_mark->geometry() == part)
        return;
    delete m_mark;
    if (widget)
        m_mark = new DropMark(widget, part);
}

void DropFilter::light(bool on)
{
    for (DropArea* area : m_window->findChildren<DropArea*>()) {
        if (area->isHighlighted() != on)
            area->setHighlighted(on);
    }
}

} // namespace activation::ui
