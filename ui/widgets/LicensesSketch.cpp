// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LicensesSketch.h"

#include <QEvent>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// The dialog's columns (facts), what the new row may have in them, and their share of the width.
struct Column
{
    const char* title;
    const char* cell;
    int share;
};
constexpr std::array Columns{
    Column{"Segment Controller", nullptr, 23}, Column{"Description", "…", 18}, Column{"Status", "Active", 12},
    Column{"Activation Date", "…", 20},        Column{"License ID", "…", 17},  Column{"Note", "", 10}};
constexpr int AllShares = 100;
constexpr int Rows = 4; ///< title, header, new row, button

} // namespace

LicensesSketch::LicensesSketch(const QString& installCode, QWidget* parent)
    : QWidget(parent), m_installCode(installCode)
{
    setObjectName(u"licensesSketch"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setAccessibleName(tr("Sketch of the Manage Licenses dialog"));
    setAccessibleDescription(
        tr("A table with the columns Segment Controller, Description, Status, Activation Date, License ID and Note; "
           "the new license is a row with %1. The button Add License stands below.")
            .arg(installCode));
    setToolTip(tr("A sketch: the real dialog looks different."));
}

int LicensesSketch::rowHeight() const
{
    return QFontMetrics(Theme::small(font())).height() + Theme::Space * 3 / 2;
}

QSize LicensesSketch::sizeHint() const
{
    return {80 * Theme::Space, Rows * rowHeight() + 2 * Theme::Space};
}

QSize LicensesSketch::minimumSizeHint() const
{
    return {50 * Theme::Space, sizeHint().height()};
}

void LicensesSketch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::small(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const double row = rowHeight();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto text = [&](const QRectF& in, const QString& words, const QColor& color, Qt::Alignment align) {
        painter.setPen(color);
        painter.drawText(in, static_cast<int>(align | Qt::AlignVCenter),
                         metrics.elidedText(words, Qt::ElideRight, static_cast<int>(in.width())));
    };
    const QColor quiet = Theme::quietText(palette());
    const QColor plain = palette().color(QPalette::WindowText);
    const QColor line = Theme::line(palette(), Theme::Tone::Neutral);
    const QColor accent = Theme::text(palette(), Theme::Tone::Accent);

    painter.setPen(line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, Theme::Radius, Theme::Radius);
    const QRectF inside = frame.adjusted(Theme::Space * 1.5, 0, -Theme::Space * 1.5, 0);

    QRectF at(inside.left(), frame.top(), inside.width(), row);
    QFont strong = painter.font();
    strong.setBold(true);
    painter.setFont(strong);
    text(at, u"Manage Licenses"_s, plain, Qt::AlignLeft);
    painter.setFont(Theme::small(font()));
    painter.setPen(line);
    painter.drawLine(QPointF(frame.left(), at.bottom()), QPointF(frame.right(), at.bottom()));

    const QRectF newRow(frame.left() + 1, at.bottom() + row, frame.width() - 2, row);
    painter.fillRect(newRow, Theme::fill(palette(), Theme::Tone::Good));
    double x = inside.left();
    for (const Column& column : Columns) {
        const double width = inside.width() * column.share / AllShares;
        const QRectF title(x, at.bottom(), width - Theme::Space / 2.0, row);
        text(title, QString::fromLatin1(column.title), quiet, Qt::AlignLeft);
        const QString cell = column.cell ? QString::fromUtf8(column.cell) : m_installCode;
        text(title.translated(0, row), cell, Theme::text(palette(), Theme::Tone::Good), Qt::AlignLeft);
        x += width;
    }

    // The button to press stands out by its ring, not by its color alone.
    const QString label = u"Add License"_s;
    const double width = metrics.horizontalAdvance(label) + 4 * Theme::Space;
    const QRectF button(inside.left(), newRow.bottom() + Theme::Space, width, row - Theme::Space / 4.0);
    painter.setBrush(Theme::fill(palette(), Theme::Tone::Accent));
    painter.setPen(QPen(accent, 2));
    painter.drawRoundedRect(button, Theme::Space / 2.0, Theme::Space / 2.0);
    text(button, label, accent, Qt::AlignHCenter);
}

void LicensesSketch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace activation::ui
