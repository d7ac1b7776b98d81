// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Clipboard.h"

#include "ui/style/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ui::CopyButton)
};

/// How long the button says "Copied".
constexpr std::chrono::milliseconds Shown{1500};

} // namespace

QPushButton* makeCopyButton(const QString& what, std::function<QString()> text, QWidget* parent)
{
    auto* button = new QPushButton(Theme::icon(u"copy"_s), Text::tr("Cop&y"), parent);
    button->setObjectName(u"copy"_s);
    button->setAccessibleName(what);
    button->setToolTip(what);
    button->setAutoDefault(false);
    // As wide as the longer of its two texts, so that nothing moves when they change.
    const int extra = button->fontMetrics().horizontalAdvance(Text::tr("Copied")) -
                      button->fontMetrics().horizontalAdvance(Text::tr("Cop&y").remove(u'&'));
    button->setMinimumWidth(button->sizeHint().width() + std::max(extra, 0));
    auto* back = new QTimer(button);
    back->setSingleShot(true);
    QObject::connect(back, &QTimer::timeout, button, [button] {
        button->setText(Text::tr("Cop&y"));
        button->setIcon(Theme::icon(u"copy"_s));
    });
    QObject::connect(button, &QPushButton::clicked, button, [button, back, text = std::move(text)] {
        QGuiApplication::clipboard()->setText(text());
        button->setText(Text::tr("Copied"));
        button->setIcon(Theme::icon(u"check"_s));
        QAccessibleAnnouncementEvent said(button, Text::tr("Copied"));
        QAccessible::updateAccessibility(&said);
        back->start(Shown);
    });
    return button;
}

} // namespace activation::ui
