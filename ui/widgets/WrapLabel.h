// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QLabel>
#include <QPointer>

#include <optional>

class QTextLayout;

namespace activation::ui {

/// Plain text that wraps anywhere where it must, so that a long file name or German word is never cut and never makes
/// its window wider. Its text is never read as HTML: it may come from a peer. Otherwise a QLabel.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role
    {
        Body,
        Quiet, ///< matters less: small and gray
        Strong,
        Subheading,
        Heading
    };
    explicit WrapLabel(const QString& text = {}, Role role = Role::Body, QWidget* parent = nullptr);

    void setTone(Theme::Tone tone);
    void setRole(Role role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followParent();
    void updateFont();
    /// Lays the text out in `width`; the size that it takes.
    QSizeF layOut(QTextLayout& layout, int width) const;

    Role m_role;
    std::optional<Theme::Tone> m_tone;
    QPointer<QWidget> m_parent;
};

} // namespace activation::ui
