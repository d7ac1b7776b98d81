// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>

#include <optional>

class QVBoxLayout;

namespace activation::ui {

/// The live progress of something that has steps, or of a batch: a row each, with an icon, a title, a detail, the state
/// in words, and a bar where a part is known. Scrolls when long; the row that runs stays in sight.
/// objectNames inside: step0, step1, …
class StepList : public QScrollArea
{
    Q_OBJECT

public:
    enum class State
    {
        Waiting,
        Running,
        Done,
        Failed,
        Skipped
    };
    explicit StepList(QWidget* parent = nullptr);

    /// Adds a waiting row and returns its index.
    int addRow(const QString& title, const QString& detail = {});
    /// `fraction` 0 to 1 shows a bar while the row runs. An index that is no row's is ignored.
    void setRow(int row, State state, const QString& detail, std::optional<double> fraction = {});
    void clear();

    int count() const { return static_cast<int>(m_rows.size()); }
    State state(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    class Row;
    QList<Row*> m_rows;
    QWidget* m_content;
    QVBoxLayout* m_layout;
};

} // namespace activation::ui
