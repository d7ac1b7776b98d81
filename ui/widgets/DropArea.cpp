// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DropArea.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessibleWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// What a screen reader meets: a button that can be pressed.
class AccessibleDropArea : public QAccessibleWidget
{
public:
    explicit AccessibleDropArea(DropArea* area) : QAccessibleWidget(area, QAccessible::Button), m_area(area) {}

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            emit m_area->clicked();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    DropArea* m_area;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* area = qobject_cast<DropArea*>(object);
    return area != nullptr ? new AccessibleDropArea(area) : nullptr;
}

QStringList localPaths(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

DropArea::DropArea(const QString& title, const QString& hint, QWidget* parent)
    : Card(parent), m_icon(new IconLabel(u"drop"_s, Theme::Tone::Accent, 32, this))
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setObjectName(u"dropArea"_s);
    setAccessibleName(title);
    setAccessibleDescription(hint);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);

    auto* titleLabel = new WrapLabel(title, WrapLabel::Role::Subheading, this);
    titleLabel->setObjectName(u"dropTitle"_s);
    titleLabel->setAlignment(Qt::AlignHCenter);
    auto* hintLabel = new WrapLabel(hint, WrapLabel::Role::Quiet, this);
    hintLabel->setObjectName(u"dropHint"_s);
    hintLabel->setAlignment(Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space);
    layout->setSpacing(Theme::Space / 2);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(Theme::Space / 2);
    layout->addWidget(titleLabel);
    layout->addWidget(hintLabel);
    layout->addStretch();
}

void DropArea::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    setTone(highlighted ? Theme::Tone::Accent : Theme::Tone::Neutral);
}

QPen DropArea::framePen() const
{
    QPen pen = Card::framePen();
    if (m_highlighted || hasFocus()) {
        pen.setColor(Theme::text(palette(), Theme::Tone::Accent));
        pen.setWidthF(2);
    } else {
        pen.setColor(Theme::legible(pen.color(), palette().color(QPalette::Window), 3));
        pen.setWidthF(1.5);
    }
    if (!m_highlighted) {
        pen.setDashPattern({4, 3});
    }
    return pen;
}

void DropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (localPaths(event->mimeData()).isEmpty())
        return;
    // Taken as a copy always: the original is never touched, whatever the file manager proposes.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setHighlighted(true);
}

void DropArea::dragLeaveEvent(QDragLeaveEvent*)
{
    setHighlighted(false);
}

void DropArea::dropEvent(QDropEvent* event)
{
    setHighlighted(false);
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dropped(paths);
}

void DropArea::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton;
}

void DropArea::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(m_pressed, false) && rect().contains(event->position().toPoint()))
        emit clicked();
}

void DropArea::keyPressEvent(QKeyEvent* event)
{
    const bool press = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (press && !event->isAutoRepeat())
        emit clicked();
    else
        Card::keyPressEvent(event);
}

} // namespace activation::ui
