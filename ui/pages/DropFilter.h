// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/InstallCode.h"

#include <QObject>

#include <optional>

class QWidget;

namespace activation::ui {

/// Takes files that are dropped anywhere on a window, whatever widget is under them (a text field would paste their
/// names). A widget that stands for one unit carries its code in the dynamic property UnitProperty; in a UnitTable,
/// it is the row under the pointer.
class DropFilter : public QObject
{
    Q_OBJECT

public:
    static constexpr const char* UnitProperty = "installCode";

    explicit DropFilter(QWidget* window);

Q_SIGNALS:
    void dropped(const QStringList& paths, const std::optional<activation::InstallCode>& unit);
    /// Files are held over the window, or no longer.
    void hovering(bool over);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
};

} // namespace activation::ui
