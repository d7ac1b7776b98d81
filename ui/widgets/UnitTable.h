// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/UnitTableFilter.h"

#include <QTableView>

namespace activation::ui {

/// The units of a site. Selection and current unit stay with their units when the site is read anew, filtered or
/// sorted; whenever a row is shown, one is current. Ctrl+C copies the Install Codes of the selected units.
class UnitTable : public QTableView
{
    Q_OBJECT

public:
    explicit UnitTable(QWidget* parent = nullptr);

    void setSite(const Manifest& manifest, const QDate& today);
    void setFilter(UnitFilter filter);
    void setFilterText(const QString& text);

    const UnitTableModel& units() const { return *m_units; }
    int shown() const { return m_shown->rowCount(); } ///< units that the filter lets through

    std::optional<InstallCode> currentUnit() const;
    void setCurrentUnit(const InstallCode& code);
    /// In the order that they are shown in.
    QList<InstallCode> selectedUnits() const;
    /// The unit at a point of the viewport.
    std::optional<InstallCode> unitAt(const QPoint& at) const;
    /// What is to be seen of the row at a point of the viewport.
    QRect rowAt(const QPoint& at) const;

    /// Widths, order and sorting of the columns, to be remembered.
    QByteArray columns() const;
    /// Nothing happens where `saved` is not from such a table.
    void setColumns(const QByteArray& saved);

public slots:
    void copyCodes();

Q_SIGNALS:
    /// Another unit is current, or what is known of it changed.
    void currentUnitChanged();
    void selectedUnitsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    const UnitRow& row(const QModelIndex& index) const { return m_shown->row(index); }
    void select(const QList<InstallCode>& codes, const std::optional<InstallCode>& current);
    /// After filtering: something is current as long as something is shown.
    void settleCurrent();
    void fitRows();
    void fitColumns();

    UnitTableModel* m_units;
    UnitTableFilter* m_shown;
    bool m_fitted = false;   ///< the columns have got their widths
    bool m_settling = false; ///< rows come and go: what is current is told when that is over
};

} // namespace activation::ui
