// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TextBlock.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QResizeEvent>
#include <QTextDocument>

#include <cmath>
#include <memory>

namespace activation::ui {
namespace {

constexpr int PreferredChars = 60;
constexpr int MinimumChars = 20;

} // namespace

TextBlock::TextBlock(int maxLines, QWidget* parent) : QTextEdit(parent), m_maxLines(maxLines)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followPalette();
}

void TextBlock::setText(const QString& text)
{
    setPlainText(text);
    updateGeometry();
}

int TextBlock::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    const auto heightIn = [&copy](int available) {
        copy->setTextWidth(std::max(available, 1));
        return copy->size().height();
    };
    const double limit = m_maxLines * QFontMetricsF(font()).lineSpacing();
    return static_cast<int>(std::ceil(std::min(heightIn(width), limit)));
}

QSize TextBlock::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * PreferredChars;
    // A layout that knows no height for a width gets the one for the width that the block has.
    return {width, heightForWidth(testAttribute(Qt::WA_Resized) && this->width() > 1 ? this->width() : width)};
}

QSize TextBlock::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * MinimumChars, fontMetrics().height()};
}

void TextBlock::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void TextBlock::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

void TextBlock::followPalette()
{
    // It stands on a card or window, not on a field: their text color.
    const QColor front = parentWidget() != nullptr ? parentWidget()->palette().color(QPalette::WindowText)
                                                   : palette().color(QPalette::WindowText);
    if (palette().color(QPalette::Text) == front)
        return;
    QPalette own;
    own.setColor(QPalette::Text, front);
    setPalette(own);
}

} // namespace activation::ui
