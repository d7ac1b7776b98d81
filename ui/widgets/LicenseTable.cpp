// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LicenseTable.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int MostRows = 6;
constexpr int LeastWidth = 240;

} // namespace

LicenseTable::LicenseTable(QWidget* parent) : QTableView(parent), m_model(new LicenseModel(this))
{
    setObjectName(u"licenseTable"_s);
    setAccessibleName(tr("Licenses"));
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    fit();
}

void LicenseTable::setLicenses(const QList<License>& licenses, QDate today)
{
    m_model->setLicenses(licenses, today);
    setAccessibleDescription(licenses.isEmpty() ? tr("No license") : QString());
    fit();
}

void LicenseTable::fit()
{
    const bool empty = m_model->rowCount() == 0;
    horizontalHeader()->setVisible(!empty);
    if (empty) {
        // Nothing to scroll to.
        for (int column = 0; column < m_model->columnCount(); ++column)
            setColumnWidth(column, 1);
    } else {
        resizeColumnsToContents();
        resizeRowsToContents();
    }
    updateGeometry();
    viewport()->update();
}

int LicenseTable::heightFor(int rows) const
{
    int height = 2 * frameWidth();
    if (m_model->rowCount() > 0)
        height += horizontalHeader()->sizeHint().height();
    for (int row = 0; row < std::min(rows, m_model->rowCount()); ++row)
        height += rowHeight(row);
    if (m_model->rowCount() == 0)
        height += fontMetrics().height() + 3 * Theme::Space;
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return height;
}

QSize LicenseTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), heightFor(MostRows)};
}

QSize LicenseTable::minimumSizeHint() const
{
    return {LeastWidth, heightFor(2)};
}

void LicenseTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::quietText(palette()));
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No license"));
}

void LicenseTable::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LicenseTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace activation::ui
