// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace activation::ui {

/// Whether the desktop asks for high contrast (`contrast` of org.freedesktop.appearance, as its portal has it), live.
/// The environment variable ACTIVATION_CONTRAST, `high` or `normal`, goes before it. A desktop whose own palette is one
/// of high contrast needs none of this.
class Contrast : public QObject
{
    Q_OBJECT

public:
    /// changed() may come soon after: nothing here waits.
    explicit Contrast(QObject* parent);

    bool isHigh() const { return m_high; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask();

private:
    void follow();
    void set(bool high);

    bool m_high = false;
};

} // namespace activation::ui
