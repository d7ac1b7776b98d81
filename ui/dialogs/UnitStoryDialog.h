// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Event.h"
#include "domain/InstallCode.h"

#include <QDialog>

class QTextBrowser;

namespace activation::ui {

/// What happened to one unit, the latest first: when, what, why, and on which laptop. A text, to be read, searched and
/// copied. objectName inside: story.
class UnitStoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `events` in the order of their times; `laptop` is this laptop's UUID.
    UnitStoryDialog(const InstallCode& unit, const QList<Event>& events, const QString& laptop,
                    QWidget* parent = nullptr);

private:
    void tell(const QList<Event>& events, const QString& laptop);

    QTextBrowser* m_story;
};

} // namespace activation::ui
