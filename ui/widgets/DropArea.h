// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"

namespace activation::ui {

class IconLabel;
class WrapLabel;

/// Takes local files and folders by drop; a click, Space or Enter asks for them instead. A button for screen readers.
class DropArea : public Card
{
    Q_OBJECT

public:
    /// `title` such as "Drop activation files here", `hint` such as "or click to choose them".
    explicit DropArea(const QString& title, const QString& hint, QWidget* parent = nullptr);

    /// As while something that can be taken is held over it.
    void setHighlighted(bool highlighted);
    bool isHighlighted() const { return m_highlighted; }

signals:
    void clicked();
    /// Only paths of this machine, and at least one.
    void dropped(const QStringList& localPaths);

protected:
    QPen framePen() const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_highlighted = false;
    bool m_pressed = false;
    IconLabel* m_icon;
};

} // namespace activation::ui
