// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace activation::ui {

/// A selectable plain text that is as high as it needs to be, up to a number of lines; from there on it scrolls. Long
/// words break anywhere.
class TextBlock : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextBlock(int maxLines, QWidget* parent = nullptr);

    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followPalette();

    int m_maxLines;
};

} // namespace activation::ui
