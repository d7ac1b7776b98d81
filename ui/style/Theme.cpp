// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Theme.h"

#include "ui/style/Contrast.h"
#include "ui/style/IconEngine.h"
#include "ui/style/Style.h"
#include "ui/style/WindowColor.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// Outside of any namespace, as the macro wants it: a static library's resources are only there when called for.
static void initResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace activation::ui::Theme {
namespace {

double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = color.toRgb();
    return 0.2126 * part(rgb.redF()) + 0.7152 * part(rgb.greenF()) + 0.0722 * part(rgb.blueF());
}

QColor hue(const QPalette& palette, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return palette.color(QPalette::WindowText);
    case Tone::Accent:
        return palette.color(QPalette::Accent);
    case Tone::Good:
        return QColor(0x2e, 0x9e, 0x5b);
    case Tone::Warning:
        return QColor(0xd0, 0x8b, 0x00);
    case Tone::Bad:
        return QColor(0xd1, 0x3b, 0x3b);
    }
    return palette.color(QPalette::WindowText);
}

/// What text has at least (WCAG, level AA and AAA).
double leastContrast(const QPalette& palette)
{
    constexpr double Enough = 4.5;
    constexpr double High = 7;
    return isHighContrast(palette) ? High : Enough;
}

struct Colors
{
    QRgb window, base, alternate, button, text, accent, onAccent;
};

constexpr Colors Light{LightWindow, 0xffffffff, 0xfff0f3f6, 0xffffffff, 0xff1b1f24, 0xff1b66c9, 0xffffffff};
constexpr Colors Dark{DarkWindow, 0xff23272d, 0xff2a2f36, 0xff2e343c, 0xffe8eaed, 0xff78aef8, 0xff0a1a30};

constexpr Colors HighLight{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xff00338f, 0xffffffff};
constexpr Colors HighDark{0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffe600, 0xff000000};

/// The desktop gave no palette of its own: what the application has is what the Fusion style falls back to.
bool hasOwnDesktopPalette(const QPalette& desktop, const QPalette& fallback, Qt::ColorScheme scheme)
{
#ifdef Q_OS_WIN
    Q_UNUSED(desktop)
    Q_UNUSED(fallback)
    return scheme == Qt::ColorScheme::Unknown; // a contrast theme
#else
    Q_UNUSED(scheme)
    return std::ranges::any_of(std::array{QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Highlight},
                               [&](QPalette::ColorRole role) { return desktop.color(role) != fallback.color(role); });
#endif
}

QFont applicationFont(QFont font)
{
    // Where the desktop names no font, fontconfig falls back to DejaVu Sans; Noto Sans is calmer on a screen.
    if (QFontInfo(font).family() == u"DejaVu Sans"_s && QFontDatabase::hasFamily(u"Noto Sans"_s))
        font.setFamilies({u"Noto Sans"_s, font.family()});
    constexpr double Smallest = 10;
    if (font.pointSizeF() > 0 && font.pointSizeF() < Smallest)
        font.setPointSizeF(Smallest);
    return font;
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    return font;
}

} // namespace

void apply(QApplication& application)
{
    initResources();
    auto* style = new Style; // the application takes it
    const QPalette desktop = application.palette();
    const Qt::ColorScheme scheme = application.styleHints()->colorScheme();
    const bool keep = hasOwnDesktopPalette(desktop, style->standardPalette(), scheme);
    QApplication::setStyle(style);
    QApplication::setFont(applicationFont(QApplication::font()));
    QGuiApplication::setWindowIcon(icon(u"activation-assistant"_s));
    if (keep)
        return;
    auto* wanted = application.findChild<Contrast*>();
    if (!wanted)
        wanted = new Contrast(&application);
    const auto set = [wanted](Qt::ColorScheme now) {
        QApplication::setPalette(palette(now, wanted->isHigh()));
    };
    set(scheme);
    QObject::connect(application.styleHints(), &QStyleHints::colorSchemeChanged, wanted, set);
    QObject::connect(wanted, &Contrast::changed, wanted, [set] { set(QGuiApplication::styleHints()->colorScheme()); });
}

QPalette palette(Qt::ColorScheme scheme, bool highContrast)
{
    const bool dark = scheme == Qt::ColorScheme::Dark;
    const Colors& usual = dark ? Dark : Light;
    const Colors& high = dark ? HighDark : HighLight;
    const Colors& colors = highContrast ? high : usual;
    const double least = highContrast ? 7 : 4.5;
    const QColor window = QColor::fromRgba(colors.window);
    const QColor base = QColor::fromRgba(colors.base);
    const QColor button = QColor::fromRgba(colors.button);
    const QColor front = QColor::fromRgba(colors.text);
    const QColor accent = QColor::fromRgba(colors.accent);

    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, front);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor::fromRgba(colors.alternate));
    palette.setColor(QPalette::Text, front);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, front);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x3a, 0x41, 0x4b) : QColor(0x2b, 0x30, 0x37));
    palette.setColor(QPalette::ToolTipText, QColor(0xf5, 0xf6, 0xf8));
    palette.setColor(QPalette::PlaceholderText, legible(mixed(front, base, 0.4), base, least));
    palette.setColor(QPalette::Light, mixed(button, Qt::white, dark ? 0.12 : 0.5));
    palette.setColor(QPalette::Midlight, mixed(button, front, 0.06));
    palette.setColor(QPalette::Mid, mixed(window, front, 0.25));
    palette.setColor(QPalette::Dark, mixed(window, front, 0.45));
    palette.setColor(QPalette::Shadow, Qt::black);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, QColor::fromRgba(colors.onAccent));
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    if (highContrast) {
        palette.setColor(QPalette::ToolTipBase, base);
        palette.setColor(QPalette::ToolTipText, front);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(front, window, highContrast ? 0.35 : 0.5));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, front, 0.25));
    palette.setColor(QPalette::Disabled, QPalette::Accent, mixed(window, front, 0.25));
    return palette;
}

bool isHighContrast(const QPalette& palette)
{
    constexpr double Nearly = 20; // of the 21 that there are
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > Nearly;
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const QColor from = a.toRgb();
    const QColor to = b.toRgb();
    const auto part = [share](float x, float y) {
        return x + static_cast<float>(share) * (y - x);
    };
    const QColor out = QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                                        part(from.blueF(), to.blueF()));
    return QColor::fromRgb(out.rgb()); // as it is drawn, so that what is computed of it holds
}

QColor legible(const QColor& color, const QColor& background, double ratio)
{
    const QColor end = contrast(Qt::white, background) > contrast(Qt::black, background) ? Qt::white : Qt::black;
    QColor out = color.toRgb();
    constexpr double Step = 0.04;
    for (double share = Step; contrast(out, background) < ratio && share < 1 + Step; share += Step)
        out = mixed(color, end, std::min(share, 1.0));
    return out;
}

QColor text(const QPalette& palette, Tone tone)
{
    QColor out = hue(palette, tone);
    for (const QColor& background :
         {palette.color(QPalette::Window), palette.color(QPalette::Base), fill(palette, tone)})
        out = legible(out, background, leastContrast(palette));
    return out;
}

QColor quietText(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (isHighContrast(palette))
        return palette.color(QPalette::WindowText);
    QColor out = mixed(palette.color(QPalette::WindowText), window, 0.35);
    out = legible(out, window);
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad})
        out = legible(out, fill(palette, tone));
    return out;
}

QColor fill(const QPalette& palette, Tone tone)
{
    const QColor base = palette.color(QPalette::Base);
    if (tone == Tone::Neutral || isHighContrast(palette))
        return base;
    return mixed(base, hue(palette, tone), isDark(palette) ? 0.16 : 0.08);
}

QColor line(const QPalette& palette, Tone tone)
{
    if (isHighContrast(palette))
        return text(palette, tone);
    if (tone == Tone::Neutral)
        return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
    return mixed(palette.color(QPalette::Base), hue(palette, tone), 0.55);
}

QIcon icon(const QString& name)
{
    initResources();
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon icon(const QString& name, Tone tone)
{
    initResources();
    return QIcon(new IconEngine(name, tone));
}

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return u"info"_s;
    case Tone::Good:
        return u"check"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    }
    return u"info"_s;
}

QFont heading(const QFont& base)
{
    QFont font = scaled(base, 1.45);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont subheading(const QFont& base)
{
    QFont font = scaled(base, 1.1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(const QFont& base)
{
    return scaled(base, 0.9);
}

QFont monospace(const QFont& base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace activation::ui::Theme
