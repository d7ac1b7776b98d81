// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/StepList.h"

#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int MostRowsAsked = 8;
constexpr int Thousand = 1000; // a bar's steps

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ui::StepList)
};

QString stateWords(StepList::State state)
{
    switch (state) {
    case StepList::State::Waiting:
        return Text::tr("Waiting");
    case StepList::State::Running:
        return Text::tr("In progress");
    case StepList::State::Done:
        return Text::tr("Done");
    case StepList::State::Failed:
        return Text::tr("Failed");
    case StepList::State::Skipped:
        return Text::tr("Skipped");
    }
    return {};
}

Theme::Tone stateTone(StepList::State state)
{
    switch (state) {
    case StepList::State::Running:
        return Theme::Tone::Accent;
    case StepList::State::Done:
        return Theme::Tone::Good;
    case StepList::State::Failed:
        return Theme::Tone::Bad;
    case StepList::State::Waiting:
    case StepList::State::Skipped:
        break;
    }
    return Theme::Tone::Neutral;
}

/// A circle that tells the state by what is in it; it turns while the row runs.
class StateMark : public QWidget
{
public:
    explicit StateMark(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_turn.setInterval(std::chrono::milliseconds(50));
        connect(&m_turn, &QTimer::timeout, this, [this] {
            m_angle = (m_angle + 18) % 360;
            update();
        });
    }

    void setState(StepList::State state)
    {
        m_state = state;
        turnWhereSeen();
        update();
    }
    QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 5 / 4;
        return {side, side};
    }

protected:
    void showEvent(QShowEvent*) override { turnWhereSeen(); }
    void hideEvent(QHideEvent*) override { m_turn.stop(); }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        const QColor color = m_state == StepList::State::Waiting || m_state == StepList::State::Skipped
                                 ? Theme::quietText(palette())
                                 : Theme::text(palette(), stateTone(m_state));
        const QColor inside = palette().color(QPalette::Base);
        const auto at = [&circle](double x, double y) {
            return QPointF(circle.left() + x * circle.width(), circle.top() + y * circle.height());
        };
        if (m_state == StepList::State::Running) {
            painter.setPen(QPen(Theme::line(palette(), Theme::Tone::Neutral), 2.4));
            painter.drawEllipse(circle);
            painter.setPen(QPen(color, 2.4, Qt::SolidLine, Qt::RoundCap));
            painter.drawArc(circle, (90 - m_angle) * 16, -100 * 16);
            return;
        }
        const bool filled = m_state == StepList::State::Done || m_state == StepList::State::Failed;
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
        painter.setPen(QPen(filled ? inside : color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (m_state == StepList::State::Done) {
            painter.drawPolyline(QPolygonF{at(0.29, 0.52), at(0.44, 0.67), at(0.72, 0.35)});
        } else if (m_state == StepList::State::Failed) {
            painter.drawLine(at(0.34, 0.34), at(0.66, 0.66));
            painter.drawLine(at(0.66, 0.34), at(0.34, 0.66));
        } else if (m_state == StepList::State::Skipped) {
            painter.drawLine(at(0.33, 0.5), at(0.67, 0.5));
        }
    }

private:
    void turnWhereSeen()
    {
        if (m_state == StepList::State::Running && isVisible())
            m_turn.start();
        else
            m_turn.stop();
    }

    StepList::State m_state = StepList::State::Waiting;
    QTimer m_turn;
    int m_angle = 0;
};

} // namespace

class StepList::Row : public QWidget
{
public:
    Row(const QString& title, QWidget* parent)
        : QWidget(parent),
          m_title(title),
          m_mark(new StateMark(this)),
          m_words(new QLabel(this)),
          m_detail(new WrapLabel({}, WrapLabel::Role::Quiet, this)),
          m_bar(new QProgressBar(this))
    {
        auto* name = new WrapLabel(title, WrapLabel::Role::Body, this);
        name->setObjectName(u"stepTitle"_s);
        m_words->setObjectName(u"stepState"_s);
        m_words->setTextFormat(Qt::PlainText);
        m_words->setForegroundRole(QPalette::WindowText);
        m_detail->setObjectName(u"stepDetail"_s);
        m_bar->setObjectName(u"stepBar"_s);
        m_bar->setRange(0, Thousand);
        m_bar->setTextVisible(false);
        m_bar->setFixedHeight(Theme::Space * 3 / 4);
        m_bar->setAccessibleName(title);
        auto* top = new QHBoxLayout;
        top->setSpacing(2 * Theme::Space);
        top->addWidget(name, 1);
        top->addWidget(m_words, 0, Qt::AlignTop);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(Theme::Space / 4);
        texts->addLayout(top);
        texts->addWidget(m_detail);
        texts->addWidget(m_bar);
        auto* all = new QHBoxLayout(this);
        all->setContentsMargins(Theme::Space * 3 / 2, Theme::Space, Theme::Space * 3 / 2, Theme::Space);
        all->setSpacing(Theme::Space * 3 / 2);
        all->addWidget(m_mark, 0, Qt::AlignTop);
        all->addLayout(texts, 1);
    }

    State state() const { return m_state; }

    void set(State state, const QString& detail, std::optional<double> fraction)
    {
        m_state = state;
        m_mark->setState(state);
        m_words->setText(stateWords(state));
        m_detail->setText(detail);
        m_detail->setVisible(!detail.isEmpty());
        const bool bar = fraction && state == State::Running;
        m_bar->setVisible(bar);
        if (bar)
            m_bar->setValue(static_cast<int>(std::lround(std::clamp(*fraction, 0.0, 1.0) * Thousand)));
        setAccessibleName(Text::tr("%1: %2").arg(m_title, stateWords(state)));
        setAccessibleDescription(detail);
        tint();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            tint();
    }

private:
    void tint()
    {
        const bool plain = stateTone(m_state) == Theme::Tone::Neutral;
        const QColor color = plain ? Theme::quietText(palette()) : Theme::text(palette(), stateTone(m_state));
        if (m_words->palette().color(QPalette::WindowText) == color)
            return;
        QPalette own;
        own.setColor(QPalette::WindowText, color);
        m_words->setPalette(own);
    }

    QString m_title;
    State m_state = State::Waiting;
    StateMark* m_mark;
    QLabel* m_words;
    WrapLabel* m_detail;
    QProgressBar* m_bar;
};

StepList::StepList(QWidget* parent) : QScrollArea(parent), m_content(new QWidget), m_layout(new QVBoxLayout(m_content))
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Progress"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    m_layout->setContentsMargins(0, Theme::Space / 2, 0, Theme::Space / 2);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    m_content->setBackgroundRole(QPalette::Base);
    setWidget(m_content);
    viewport()->setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

int StepList::addRow(const QString& title, const QString& detail)
{
    auto* row = new Row(title, m_content);
    row->setObjectName(u"step%1"_s.arg(m_rows.size()));
    row->set(State::Waiting, detail, {});
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows += row;
    updateGeometry();
    return static_cast<int>(m_rows.size()) - 1;
}

void StepList::setRow(int index, State state, const QString& detail, std::optional<double> fraction)
{
    if (index < 0 || index >= m_rows.size())
        return;
    Row* row = m_rows[index];
    const bool changed = row->state() != state;
    row->set(state, detail, fraction);
    if (!changed)
        return;
    QAccessibleAnnouncementEvent said(row, row->accessibleName());
    QAccessible::updateAccessibility(&said);
    if (state == State::Running || state == State::Failed) {
        // After the layout has given the row its place.
        QTimer::singleShot(0, row, [this, row] { ensureWidgetVisible(row, 0, 2 * Theme::Space); });
    }
}

StepList::State StepList::state(int row) const
{
    return m_rows.at(row)->state();
}

void StepList::clear()
{
    qDeleteAll(std::exchange(m_rows, {}));
    updateGeometry();
}

QSize StepList::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    int height = 2 * frameWidth() + Theme::Space;
    for (qsizetype i = 0; i < std::min<qsizetype>(m_rows.size(), MostRowsAsked); ++i)
        height += m_rows[i]->sizeHint().height();
    return {width, std::max(height, minimumSizeHint().height())};
}

QSize StepList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5};
}

} // namespace activation::ui
