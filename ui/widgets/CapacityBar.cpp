// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/CapacityBar.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace activation::ui {

class CapacityBar::Bar : public QWidget
{
public:
    explicit Bar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

    void set(double share, Theme::Tone tone)
    {
        m_share = share;
        m_tone = tone;
        update();
    }
    QSize sizeHint() const override { return {20 * Theme::Space, Theme::Space}; }
    QSize minimumSizeHint() const override { return {4 * Theme::Space, Theme::Space}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = height() / 2.0;
        const QColor groove =
            Theme::mixed(palette().color(QPalette::Base), palette().color(QPalette::WindowText), 0.14);
        painter.setPen(Qt::NoPen);
        painter.setBrush(groove);
        painter.drawRoundedRect(rect(), radius, radius);
        if (m_share <= 0)
            return;
        QRectF part(rect());
        part.setWidth(std::max<double>(part.width() * std::min(m_share, 1.0), height()));
        if (layoutDirection() == Qt::RightToLeft)
            part.moveRight(rect().right() + 1);
        painter.setBrush(Theme::legible(Theme::text(palette(), m_tone), groove, 3));
        painter.drawRoundedRect(part, radius, radius);
    }

private:
    double m_share = 0;
    Theme::Tone m_tone = Theme::Tone::Accent;
};

CapacityBar::CapacityBar(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(u"info"_s, Theme::Tone::Neutral, 18, this)),
      m_words(new WrapLabel({}, WrapLabel::Role::Body, this)),
      m_bar(new Bar(this))
{
    setObjectName(u"capacityBar"_s);
    m_words->setObjectName(u"capacityWords"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::Space);
    line->addWidget(m_icon);
    line->addWidget(m_words, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Space / 2);
    all->addLayout(line);
    all->addWidget(m_bar);
    setCapacity(std::nullopt);
}

void CapacityBar::setCapacity(const std::optional<Capacity>& capacity)
{
    QString words = tr("Device capacity not known");
    double share = 0;
    auto tone = Theme::Tone::Neutral;
    if (capacity) {
        const int total = capacity->total.count();
        const int used = capacity->used.count();
        const QString totalText = QLocale().toString(total);
        const QString usedText = QLocale().toString(used);
        if (total > 0)
            share = static_cast<double>(used) / total;
        if (total == 0 && used == 0) {
            words = tr("No device capacity yet");
            tone = Theme::Tone::Warning;
        } else if (used > total) {
            words = tr("%1 devices used, but only %2 licensed: %3 too many")
                        .arg(usedText, totalText, QLocale().toString(used - total));
            share = 1;
            tone = Theme::Tone::Bad;
        } else if (used == total) {
            words = tr("%1 of %2 devices used: none left").arg(usedText, totalText);
            tone = Theme::Tone::Warning;
        } else {
            words = tr("%1 of %2 devices used").arg(usedText, totalText);
            tone = Theme::Tone::Accent;
        }
    }
    m_icon->setIcon(Theme::iconName(tone), tone);
    m_icon->setVisible(tone != Theme::Tone::Accent);
    m_words->setText(words);
    m_bar->set(share, tone);
    m_bar->setVisible(capacity.has_value());
    setAccessibleName(tr("Device capacity"));
    setAccessibleDescription(words);
}

} // namespace activation::ui
