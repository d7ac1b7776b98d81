// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace activation::ui {
namespace {

/// The width that a text asks for when nothing else decides, in average characters: what reads well.
constexpr int PreferredChars = 60;
constexpr int MinimumChars = 12;

} // namespace

WrapLabel::WrapLabel(const QString& text, Role role, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followParent();
    updateFont();
}

void WrapLabel::setTone(Theme::Tone tone)
{
    m_tone = tone;
    update();
}

void WrapLabel::setRole(Role role)
{
    m_role = role;
    updateFont();
    updateGeometry();
}

void WrapLabel::updateFont()
{
    const QFont base = m_parent ? m_parent->font() : QFont();
    switch (m_role) {
    case Role::Body:
        setFont(QFont());
        break;
    case Role::Quiet:
        setFont(Theme::small(base));
        break;
    case Role::Strong: {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        setFont(bold);
        break;
    }
    case Role::Subheading:
        setFont(Theme::subheading(base));
        break;
    case Role::Heading:
        setFont(Theme::heading(base));
        break;
    }
}

QSizeF WrapLabel::layOut(QTextLayout& layout, int width) const
{
    QTextOption option(Qt::AlignLeft);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask));
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QString shown = text();
    shown.replace(u'\n', QChar::LineSeparator);
    layout.setText(shown);
    layout.setFont(font());
    layout.beginLayout();
    double height = 0;
    double widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, height));
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, height};
}

QSize WrapLabel::sizeHint() const
{
    QTextLayout layout;
    const QSizeF size = layOut(layout, fontMetrics().averageCharWidth() * PreferredChars);
    const QMargins margins = contentsMargins();
    return QSize(static_cast<int>(std::ceil(size.width())) + 1 + margins.left() + margins.right(),
                 static_cast<int>(std::ceil(size.height())) + margins.top() + margins.bottom());
}

QSize WrapLabel::minimumSizeHint() const
{
    const QSize preferred = sizeHint();
    const int width = std::min(preferred.width(), fontMetrics().averageCharWidth() * MinimumChars);
    // The height for a width comes from heightForWidth(); a layout without that must still show one line.
    return {width, std::min(preferred.height(), fontMetrics().height())};
}

int WrapLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    const QMargins margins = contentsMargins();
    const QSizeF size = layOut(layout, width - margins.left() - margins.right());
    return static_cast<int>(std::ceil(size.height())) + margins.top() + margins.bottom();
}

void WrapLabel::paintEvent(QPaintEvent*)
{
    QTextLayout layout;
    const QRect area = contentsRect();
    const QSizeF size = layOut(layout, area.width());
    double top = area.top();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += std::max(0.0, (area.height() - size.height()) / 2);
    else if (alignment().testFlag(Qt::AlignBottom))
        top += std::max(0.0, area.height() - size.height());
    QPainter painter(this);
    if (!isEnabled())
        painter.setPen(palette().color(QPalette::Disabled, QPalette::WindowText));
    else if (m_tone)
        painter.setPen(Theme::text(palette(), *m_tone));
    else
        painter.setPen(m_role == Role::Quiet ? Theme::quietText(palette()) : palette().color(QPalette::WindowText));
    layout.draw(&painter, QPointF(area.left(), top));
}

bool WrapLabel::event(QEvent* event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ParentChange) {
        followParent();
        updateFont();
    }
    return done;
}

bool WrapLabel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_parent && event->type() == QEvent::FontChange)
        updateFont();
    return QLabel::eventFilter(watched, event);
}

void WrapLabel::followParent()
{
    // A font of one's own takes no part in the changes of the fonts around it.
    if (m_parent)
        m_parent->removeEventFilter(this);
    m_parent = parentWidget();
    if (m_parent)
        m_parent->installEventFilter(this);
}

void WrapLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace activation::ui
