// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/InstallCode.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace activation::ui {

class DropMark;

/// Takes files that are dropped anywhere on a window, whatever widget is under them (a text field would paste their
/// names). A widget that stands for one unit carries its code in the dynamic property UnitProperty; in a UnitTable,
/// it is the row under the pointer. While files are held over the window, what would take them is marked.
class DropFilter : public QObject
{
    Q_OBJECT

public:
    static constexpr const char* UnitProperty = "installCode";

    explicit DropFilter(QWidget* window);

Q_SIGNALS:
    void dropped(const QStringList& paths, const std::optional<activation::InstallCode>& unit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Marks a part of a widget instead of what was marked before; nothing where there is no widget.
    void mark(QWidget* widget, const QRect& part);
    /// The page's areas for drops light up too.
    void light(bool on);

    QWidget* m_window;
    QPointer<DropMark> m_mark;
};

} // namespace activation::ui
