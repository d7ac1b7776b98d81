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
    /// Adds what takes the room that the rest leaves, and no less than its least height: itself something that scrolls.
    void addFiller(QWidget* widget);
    /// Removes and deletes all that is in the column.
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QVBoxLayout* m_all;
    QVBoxLayout* m_column;
    QWidget* m_filler = nullptr;
};

} // namespace activation::ui
