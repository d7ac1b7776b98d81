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
    // A stretch below, no alignment: a layout that is aligned never gets higher than its size hint.
    m_all = new QVBoxLayout(content);
    m_all->setContentsMargins(0, 0, Theme::Space / 2, 0);
    m_column = new QVBoxLayout;
    m_all->addLayout(m_column);
    m_all->addStretch(1);
    m_column->setSpacing(Theme::Space * 3 / 2);
    setWidget(content);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, Theme::Space * 2);
    });
}

void Scroller::addFiller(QWidget* widget)
{
    m_filler = widget;
    widget->setMinimumHeight(widget->minimumSizeHint().height());
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_column->addWidget(widget, 1);
    m_column->addStretch(0); // while it is hidden
    m_all->setStretch(0, 1);
    m_all->setStretch(1, 0);
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

void Scroller::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (QWidget* focused = QApplication::focusWidget(); focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, Theme::Space * 2);
}

void Scroller::fit()
{
    // As high as its texts need in the width that is left beside the bar: QScrollArea reckons without the bar.
    int height = widget()->layout()->totalHeightForWidth(viewport()->width());
    if (m_filler && !m_filler->isHidden())
        height += m_filler->minimumHeight(); // what asks for nothing gets that all the same
    if (height > 0 && widget()->minimumHeight() != height)
        widget()->setMinimumHeight(height);
}

bool Scroller::eventFilter(QObject* watched, QEvent* event)
{
    // Never narrower than its content: what does not fit downwards scrolls, what does not fit sideways would be cut.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace activation::ui
