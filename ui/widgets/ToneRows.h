// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace activation::ui {

/// Statements below each other, each with an icon beside it that says what its color says.
class ToneRows : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString icon; ///< of `resources/icons`
        Theme::Tone tone = Theme::Tone::Neutral;
        QString text;
    };
    explicit ToneRows(QWidget* parent = nullptr);

    void setRows(const QList<Row>& rows);
    const QList<Row>& rows() const { return m_rows; }

private:
    QList<Row> m_rows;
    QVBoxLayout* m_layout;
};

} // namespace activation::ui
