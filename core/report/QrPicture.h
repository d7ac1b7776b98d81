// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QImage>
#include <QPainterPath>

namespace activation {

/// A QR code (error correction M) to draw wherever it is needed: always dark on light, with the quiet zone that
/// scanners need.
class QrPicture
{
public:
    static constexpr int QuietZone = 4; ///< modules on each side, as the standard asks

    /// Error (Usage): more text than a QR code holds.
    static Result<QrPicture> of(const QString& text);

    int size() const { return m_size; } ///< modules on each side, without the quiet zone
    bool isDark(int x, int y) const;    ///< false outside

    /// The dark modules as one area, a module being 1 × 1, the first at (0, 0).
    QPainterPath path() const;
    /// For a terminal, with quiet zone: two rows of modules in each line, dark ones as blocks. To be shown dark on
    /// light.
    QString text() const;
    /// With quiet zone, white and black, `pixels` for each module.
    QImage image(int pixels) const;
    /// An `<svg>` element with quiet zone; its width and height are 100 %. `title` is plain text.
    QString svg(const QString& title) const;

private:
    QrPicture(int size, QList<bool> dark) : m_size(size), m_dark(std::move(dark)) {}
    int m_size;
    QList<bool> m_dark; ///< row by row
};

} // namespace activation
