// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace activation::ui {

/// A frame around what takes a dragged file when it is let go: a part of a widget, such as a row of a table. It lies
/// over the widget, and neither the mouse nor the focus ever meets it.
class DropMark : public QWidget
{
    Q_OBJECT

public:
    /// `part` of `target`, in its coordinates. Deleted with the target or by whoever made it.
    DropMark(QWidget* target, const QRect& part);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace activation::ui
