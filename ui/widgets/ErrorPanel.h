// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"
#include "ui/widgets/Card.h"

#include <functional>
#include <optional>

class QHBoxLayout;

namespace activation::ui {

class IconLabel;
class TextBlock;
class WrapLabel;

/// An error as a user meets it: what, why, what to do, and ways on as buttons. Hidden while there is none. Screen
/// readers are told when one appears; its accessible name is the `what`, its description the other two.
/// objectNames inside: errorWhat, errorWhy, errorRemedy, copy.
class ErrorPanel : public Card
{
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget* parent = nullptr);

    using Card::show;
    /// Shows the error in place of the one before. Buttons added before stay: clear() first where they no longer fit.
    void show(const Error& error);
    /// Adds a button. Its objectName is "errorAction0", "errorAction1", …
    void addAction(const QString& text, std::function<void()> action);
    /// Hides the panel and forgets the error and its buttons.
    void clear();

    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
    IconLabel* m_icon;
    WrapLabel* m_what;
    WrapLabel* m_whyCaption;
    TextBlock* m_why;
    WrapLabel* m_remedyCaption;
    WrapLabel* m_remedy;
    QHBoxLayout* m_buttons;
    QWidget* m_copy;
    QList<QWidget*> m_actions;
};

} // namespace activation::ui
