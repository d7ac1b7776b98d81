// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/Scroller.h"

#include "ui/style/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace activation::ui {

Scroller::Scroller(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto* content = new QWidget(this);
    content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, Theme::Space / 2, 0);
    m_column->setSpacing(Theme::Space * 3 / 2);
    m_column->setAlignment(Qt::AlignTop);
    setWidget(content);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, Theme::Space * 2);
    });
}

void Scroller::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
}

bool Scroller::eventFilter(QObject* watched, QEvent* event)
{
    // Never narrower than its content: what does not fit downwards scrolls, what does not fit sideways would be cut.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    return QScrollArea::eventFilter(watched, event);
}

} // namespace activation::ui
