// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace activation::ui {

/// A column that scrolls up and down when it is longer than its place, and never sideways. Follows the focus.
class Scroller : public QScrollArea
{
    Q_OBJECT

public:
    explicit Scroller(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }
    /// Removes and deletes all that is in the column.
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QVBoxLayout* m_column;
};

} // namespace activation::ui
