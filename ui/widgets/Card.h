// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QFrame>
#include <QPen>

namespace activation::ui {

/// A rounded, framed area in the colors of a tone. Where it can take the focus, it shows that it has it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    Theme::Tone tone() const { return m_tone; }
    void setTone(Theme::Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    /// The pen of the frame; a dashed one where a subclass wants that.
    virtual QPen framePen() const;

private:
    Theme::Tone m_tone = Theme::Tone::Neutral;
};

} // namespace activation::ui
