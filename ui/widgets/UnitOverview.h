// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/UnitTable.h"

class QLabel;
class QLineEdit;
class QTabBar;

namespace activation::ui {

/// All units of a site: a field to filter by words, the states to filter by with their counts, and the table.
/// objectNames inside: unitFilter, unitStates, unitsShown, unitTable.
class UnitOverview : public QWidget
{
    Q_OBJECT

public:
    explicit UnitOverview(QWidget* parent = nullptr);

    UnitTable* table() const { return m_table; }
    void setSite(const Manifest& manifest, const QDate& today);

public slots:
    /// Into the field to filter by words (Ctrl+F).
    void focusFilter();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillStates();
    void showCount();

    QLineEdit* m_text;
    QTabBar* m_states;
    QLabel* m_count;
    UnitTable* m_table;
};

} // namespace activation::ui
