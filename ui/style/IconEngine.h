// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QByteArray>
#include <QIconEngine>

#include <optional>

namespace activation::ui {

/// Draws one of our SVG icons with its `currentColor` replaced by a color of the application's palette, at the time and
/// in the size of drawing: a change of the color scheme needs no new icon.
class IconEngine : public QIconEngine
{
public:
    /// Without a tone: the color of button texts.
    IconEngine(const QString& name, std::optional<Theme::Tone> tone);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    /// `size` in device pixels, as QIcon asks for it.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    IconEngine(const IconEngine& other) = default;
    QColor color(QIcon::Mode mode) const;
    void render(QPainter* painter, const QRect& rect, QIcon::Mode mode) const;

    QString m_name;
    std::optional<Theme::Tone> m_tone;
    QByteArray m_drawing;
};

} // namespace activation::ui
