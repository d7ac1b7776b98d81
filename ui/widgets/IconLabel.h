// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QWidget>

namespace activation::ui {

/// One of our icons as a picture. It says nothing that the words beside it do not say, so readers skip it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `side` in device-independent pixels; it grows with the text size.
    IconLabel(const QString& name, Theme::Tone tone, int side = 20, QWidget* parent = nullptr);

    void setIcon(const QString& name, Theme::Tone tone);
    QString name() const { return m_name; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_name;
    Theme::Tone m_tone;
    int m_side;
};

} // namespace activation::ui
