// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FingerprintView.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Clipboard.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {

/// Four digits, large and evenly wide; framed and heavy where they are marked.
class FingerprintView::Group : public QLabel
{
public:
    explicit Group(QWidget* parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setAlignment(Qt::AlignCenter);
        setContentsMargins(Theme::Space / 2, 2, Theme::Space / 2, 2);
    }

    bool isMarked() const { return m_marked; }
    void setMarked(bool marked, const QFont& base)
    {
        m_marked = marked;
        QFont font = Theme::monospace(base);
        font.setWeight(m_marked ? QFont::Bold : QFont::Normal);
        setFont(font);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (m_marked) {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Theme::fill(palette(), Theme::Tone::Warning));
            painter.setPen(QPen(Theme::text(palette(), Theme::Tone::Warning), 1.4));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        QLabel::paintEvent(event);
    }

private:
    bool m_marked = false;
};

namespace {

/// What the groups stand on.
class Plate : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::mixed(palette().color(QPalette::Base), palette().color(QPalette::WindowText), 0.05));
        painter.drawRoundedRect(rect(), Theme::Radius, Theme::Radius);
    }
};

} // namespace

FingerprintView::FingerprintView(QWidget* parent)
    : QWidget(parent),
      m_copy(makeCopyButton(
          tr("Copy the fingerprint"), [this] { return m_fingerprint.groups(); }, this)),
      m_differences(new WrapLabel({}, WrapLabel::Role::Quiet, this))
{
    setObjectName(u"fingerprintView"_s);
    constexpr int Columns = 4;
    auto* plate = new Plate(this);
    auto* grid = new QGridLayout(plate);
    grid->setContentsMargins(Theme::Space, Theme::Space, Theme::Space, Theme::Space);
    grid->setHorizontalSpacing(Theme::Space);
    grid->setVerticalSpacing(Theme::Space / 2);
    for (int i = 0; i < Groups; ++i) {
        auto* group = new Group(plate);
        group->setObjectName(u"group%1"_s.arg(i));
        m_groups[static_cast<size_t>(i)] = group;
        grid->addWidget(group, i / Columns, i % Columns);
    }
    m_differences->setObjectName(u"differences"_s);
    m_differences->setTone(Theme::Tone::Warning);
    m_differences->hide();

    auto* side = new QVBoxLayout;
    side->addWidget(m_copy);
    side->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Theme::Space);
    row->addWidget(plate);
    row->addLayout(side);
    row->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Space / 2);
    all->addLayout(row);
    all->addWidget(m_differences);
    renew();
}

void FingerprintView::setFingerprint(const Fingerprint& fingerprint)
{
    m_fingerprint = fingerprint;
    renew();
}

void FingerprintView::setOther(const std::optional<Fingerprint>& other)
{
    m_other = other;
    renew();
}

void FingerprintView::setCopyable(bool copyable)
{
    m_copy->setVisible(copyable);
}

QList<int> FingerprintView::differing() const
{
    QList<int> out;
    for (int i = 0; i < Groups; ++i) {
        if (m_groups[static_cast<size_t>(i)]->isMarked())
            out += i;
    }
    return out;
}

void FingerprintView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_groups.back() != nullptr)
        renew();
}

void FingerprintView::renew()
{
    const QStringList own = m_fingerprint.groups().split(u' ');
    const QStringList others = m_other ? m_other->groups().split(u' ') : own;
    QStringList spoken;
    for (int i = 0; i < Groups; ++i) {
        Group* group = m_groups[static_cast<size_t>(i)];
        const bool differs = own[i] != others[i];
        group->setText(own[i]);
        group->setMarked(differs, font());
        group->setAccessibleName(differs ? tr("%1, differs").arg(own[i]) : own[i]);
        spoken += group->accessibleName();
    }
    const qsizetype count = differing().size();
    m_differences->setText(count == 0 ? tr("No group differs.")
                                      : tr("%1 of %2 groups differ; they are framed.").arg(count).arg(Groups));
    m_differences->setTone(count == 0 ? Theme::Tone::Good : Theme::Tone::Warning);
    m_differences->setVisible(m_other.has_value());
    setAccessibleName(tr("Fingerprint (SHA-256)"));
    setAccessibleDescription(spoken.join(u" "_s));
}

} // namespace activation::ui
