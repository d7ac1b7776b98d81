// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/QrPicture.h"

#include <QWidget>

#include <optional>

namespace activation::ui {

/// A text as a QR code: dark on white in every color scheme, with its quiet zone, in whole device pixels. A text that
/// does not fit is said so in words.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    /// Modules on each side without the quiet zone; 0 where there is no code.
    int modules() const { return m_picture ? m_picture->size() : 0; }
    bool module(int x, int y) const { return m_picture && m_picture->isDark(x, y); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    std::optional<QrPicture> m_picture;
};

} // namespace activation::ui
