// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PlaceStrip.h"

#include "ui/widgets/WrapLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int LeastWidth = 208;
constexpr int WidthInChars = 26;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ui::PlaceStrip)
};

QString stateWords(PlaceStrip::State state)
{
    switch (state) {
    case PlaceStrip::State::Ahead:
        return Text::tr("Still ahead");
    case PlaceStrip::State::Here:
        return Text::tr("You are here");
    case PlaceStrip::State::Done:
        return Text::tr("Done");
    case PlaceStrip::State::Waiting:
        return Text::tr("Waiting");
    }
    return {};
}

Theme::Tone stateTone(PlaceStrip::State state)
{
    switch (state) {
    case PlaceStrip::State::Here:
        return Theme::Tone::Accent;
    case PlaceStrip::State::Done:
        return Theme::Tone::Good;
    case PlaceStrip::State::Waiting:
        return Theme::Tone::Warning;
    case PlaceStrip::State::Ahead:
        break;
    }
    return Theme::Tone::Neutral;
}

/// The round mark before a place or the small one before a step, and the line down to the next one.
class Mark : public QWidget
{
public:
    Mark(PlaceStrip::State state, int number, bool line, bool step, QWidget* parent)
        : QWidget(parent), m_state(state), m_number(number), m_line(line), m_step(step)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

    int side() const { return fontMetrics().height() * 3 / 2; }
    QSize sizeHint() const override
    {
        const int all = m_step ? fontMetrics().height() * 3 / 4 : side() + 2;
        return {all, all};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double diameter = m_step ? fontMetrics().height() * 0.6 : side();
        const double top = m_step ? (fontMetrics().height() - diameter) / 2 : 1;
        const QRectF circle(width() / 2.0 - diameter / 2, top, diameter, diameter);
        if (m_line) {
            painter.setPen(QPen(Theme::line(palette(), Theme::Tone::Neutral), 2));
            painter.drawLine(QPointF(width() / 2.0, circle.bottom() + 4), QPointF(width() / 2.0, height() - 3));
        }
        const QColor color = m_state == PlaceStrip::State::Ahead ? Theme::quietText(palette())
                                                                 : Theme::text(palette(), stateTone(m_state));
        const QColor base = palette().color(QPalette::Base);
        const bool filled = m_state == PlaceStrip::State::Here || m_state == PlaceStrip::State::Done;
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(filled ? color : base);
        painter.drawEllipse(circle.adjusted(0.8, 0.8, -0.8, -0.8));
        const auto at = [&circle](double x, double y) {
            return QPointF(circle.left() + x * circle.width(), circle.top() + y * circle.height());
        };
        painter.setPen(QPen(filled ? base : color, m_step ? 1.4 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (m_state == PlaceStrip::State::Done) {
            painter.drawPolyline(QPolygonF{at(0.3, 0.52), at(0.44, 0.67), at(0.71, 0.36)});
        } else if (m_step) {
            if (filled) { // a ring with a dot in it
                painter.setBrush(base);
                painter.setPen(Qt::NoPen);
                painter.drawEllipse(circle.center(), circle.width() * 0.17, circle.width() * 0.17);
            }
        } else if (m_state == PlaceStrip::State::Waiting) {
            painter.drawPolyline(QPolygonF{at(0.5, 0.25), at(0.5, 0.5), at(0.66, 0.62)});
        } else {
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            painter.setFont(bold);
            painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        }
    }

private:
    PlaceStrip::State m_state;
    int m_number;
    bool m_line;
    bool m_step;
};

} // namespace

PlaceStrip::PlaceStrip(QWidget* parent) : QWidget(parent), m_content(new QWidget), m_layout(new QVBoxLayout(m_content))
{
    setObjectName(u"placeStrip"_s);
    setAccessibleName(tr("The places of this job"));
    m_layout->setContentsMargins(2 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space, 2 * Theme::Space);
    m_layout->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 1, 0);
    all->addWidget(scroll);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void PlaceStrip::setPlaces(const QList<Place>& places)
{
    m_places = places;
    rebuild();
}

void PlaceStrip::rebuild()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        const bool last = i + 1 == m_places.size();
        const QString words = stateWords(place.state);
        spoken += tr("%1: %2").arg(place.title, words);
        auto* row = new QWidget(m_content);
        row->setObjectName(u"place%1"_s.arg(i));
        row->setAccessibleName(spoken.last());
        row->setAccessibleDescription(place.note);
        auto* grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(Theme::Space * 3 / 2);
        grid->setVerticalSpacing(Theme::Space / 4);
        grid->setColumnStretch(1, 1);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(Theme::Space / 4);
        texts->setContentsMargins(0, Theme::Space / 4, 0, last ? 0 : 3 * Theme::Space);
        auto* title = new WrapLabel(place.title,
                                    place.state == State::Ahead ? WrapLabel::Role::Body : WrapLabel::Role::Strong, row);
        texts->addWidget(title);
        auto* state = new WrapLabel(words, WrapLabel::Role::Quiet, row);
        if (place.state != State::Ahead)
            state->setTone(stateTone(place.state));
        texts->addWidget(state);
        if (!place.note.isEmpty())
            texts->addWidget(new WrapLabel(place.note, WrapLabel::Role::Quiet, row));
        if (place.state == State::Here && !place.steps.isEmpty()) {
            texts->addSpacing(Theme::Space / 2);
            for (int step = 0; step < place.steps.size(); ++step) {
                const State stepState = step < place.currentStep    ? State::Done
                                        : step == place.currentStep ? State::Here
                                                                    : State::Ahead;
                auto* line = new QHBoxLayout;
                line->setSpacing(Theme::Space);
                line->addWidget(new Mark(stepState, 0, false, true, row));
                auto* name =
                    new WrapLabel(place.steps[step],
                                  stepState == State::Here ? WrapLabel::Role::Strong : WrapLabel::Role::Quiet, row);
                name->setAccessibleName(stepState == State::Done   ? tr("%1, done").arg(place.steps[step])
                                        : stepState == State::Here ? tr("%1, current step").arg(place.steps[step])
                                                                   : place.steps[step]);
                line->addWidget(name, 1);
                texts->addLayout(line);
            }
        }
        texts->addStretch();
        grid->addWidget(new Mark(place.state, static_cast<int>(i) + 1, !last, false, row), 0, 0);
        grid->addLayout(texts, 0, 1);
        m_layout->addWidget(row);
    }
    m_layout->addStretch();
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
}

QSize PlaceStrip::sizeHint() const
{
    const int width = std::max(LeastWidth, fontMetrics().averageCharWidth() * WidthInChars);
    return {width, m_content->heightForWidth(width)};
}

QSize PlaceStrip::minimumSizeHint() const
{
    return {sizeHint().width(), LeastWidth};
}

void PlaceStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::line(palette(), Theme::Tone::Neutral));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace activation::ui
