// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace activation::ui {

/// The places that a job crosses, one below the other, for the side of a wizard: where the user is, what is done, what
/// waits for somebody else. Shape and words tell the state besides the color.
class PlaceStrip : public QWidget
{
    Q_OBJECT

public:
    enum class State
    {
        Ahead,
        Here,
        Done,
        Waiting ///< for somebody else
    };
    struct Place
    {
        QString title;
        State state = State::Ahead;
        QString note = {};
        QStringList steps = {}; ///< shown where the place is Here
        int currentStep = -1;   ///< index into steps; those before it are done
    };
    explicit PlaceStrip(QWidget* parent = nullptr);

    void setPlaces(const QList<Place>& places);
    const QList<Place>& places() const { return m_places; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();

    QList<Place> m_places;
    QWidget* m_content;
    QVBoxLayout* m_layout;
};

} // namespace activation::ui
