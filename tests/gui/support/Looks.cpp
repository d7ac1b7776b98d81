// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/support/Looks.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QSet>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::looks {
namespace {

/// Everything that can take the focus has to say what it is.
void walk(QAccessibleInterface* interface, QStringList& nameless, int& controls)
{
    if (interface == nullptr || !interface->isValid() || interface->state().invisible)
        return;
    if (interface->state().focusable) {
        ++controls;
        if (interface->text(QAccessible::Name).trimmed().isEmpty()) {
            const QObject* object = interface->object();
            nameless += object != nullptr
                            ? QLatin1String(object->metaObject()->className()) + u" "_s + object->objectName()
                            : u"(no object)"_s;
        }
    }
    // Cells say their text and are many; their table is what is checked.
    if (interface->tableInterface() != nullptr)
        return;
    for (int i = 0; i < interface->childCount(); ++i)
        walk(interface->child(i), nameless, controls);
}

} // namespace

QImage picture(QWidget& window, double scale)
{
    QImage image((QSizeF(window.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(window.palette().color(QPalette::Window));
    window.render(&image);
    return image;
}

QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    const auto check = [&cut](const QWidget* widget, const QString& text, QSize needed) {
        if (text.isEmpty() || !widget->isVisible())
            return;
        if (widget->width() < needed.width() || widget->height() < needed.height()) {
            cut += u"“%1” has %2×%3 and needs %4×%5"_s.arg(text)
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(needed.width())
                       .arg(needed.height());
        }
    };
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->wordWrap()) {
            check(label, label->text(),
                  {std::min(label->minimumSizeHint().width(), label->sizeHint().width()),
                   label->heightForWidth(label->width())});
        } else {
            check(label, label->text(), label->sizeHint());
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        // The icon in a text field shows its text as a tip only.
        if (qobject_cast<const QLineEdit*>(button->parentWidget()) == nullptr)
            check(button, button->text(), button->sizeHint());
    }
    for (const QLineEdit* field : window.findChildren<QLineEdit*>()) {
        // A long text scrolls sideways in it; a low field cuts every text.
        if (qobject_cast<const QAbstractSpinBox*>(field->parentWidget()) == nullptr &&
            qobject_cast<const QComboBox*>(field->parentWidget()) == nullptr)
            check(field, field->accessibleName(), {0, field->sizeHint().height()});
    }
    return cut;
}

QStringList doubleMnemonics(const QWidget& window)
{
    QMap<QString, QSet<QString>> texts;
    const auto note = [&](const QWidget* widget, const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && !key.isEmpty())
            texts[key.toString()] += text;
    };
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        note(button, button->text());
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->buddy() != nullptr && label->buddy()->isEnabled())
            note(label, label->text());
    }
    for (const QTabBar* bar : window.findChildren<QTabBar*>()) {
        for (int tab = 0; tab < bar->count(); ++tab)
            note(bar, bar->tabText(tab));
    }
    QStringList twice;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it->size() > 1)
            twice += u"%1: %2"_s.arg(it.key(), QStringList(it->begin(), it->end()).join(u" | "_s));
    }
    return twice;
}

qsizetype colorsIn(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors += image.pixel(x, y);
    }
    return colors.size();
}

QStringList namelessControls(QWidget& window, int& controls)
{
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(&window), nameless, controls);
    return nameless;
}

QPalette highContrast()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::Accent, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x3f, 0xf2, 0x3f));
    return palette;
}

} // namespace activation::looks
