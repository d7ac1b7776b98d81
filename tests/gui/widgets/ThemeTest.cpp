// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Theme.h"

#include "support/Printers.h"
#include "ui/style/Contrast.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleHints>

#include <gtest/gtest.h>

using namespace activation::ui;
using namespace Qt::StringLiterals;
using Theme::Tone;

namespace {

constexpr Tone Tones[]{Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad};

QList<QPalette> palettes()
{
    QPalette black(Qt::black, Qt::black);
    black.setColor(QPalette::WindowText, Qt::white);
    black.setColor(QPalette::Base, Qt::black);
    black.setColor(QPalette::Accent, Qt::yellow);
    QPalette sepia(QColor(0xe0, 0xd0, 0xb0), QColor(0xd8, 0xc8, 0xa8)); // a desktop's own colors
    sepia.setColor(QPalette::Accent, QColor(0xa0, 0x80, 0x40));
    return {Theme::palette(Qt::ColorScheme::Light), Theme::palette(Qt::ColorScheme::Dark),
            Theme::palette(Qt::ColorScheme::Unknown), black, sepia};
}

/// The color that covers most of a picture.
QColor mainColor(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                ++counts[image.pixel(x, y)];
        }
    }
    QRgb most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(most))
            most = it.key();
    }
    return QColor::fromRgb(most);
}

class ThemeTest : public testing::Test
{
protected:
    void TearDown() override { QApplication::setPalette(m_palette); }

    QPalette m_palette = QApplication::palette();
};

} // namespace

TEST_F(ThemeTest, KnowsTheContrastRatiosOfTheStandard)
{
    EXPECT_NEAR(Theme::contrast(Qt::black, Qt::white), 21, 0.001);
    EXPECT_NEAR(Theme::contrast(Qt::white, Qt::white), 1, 0.001);
    EXPECT_NEAR(Theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
    EXPECT_NEAR(Theme::contrast(QColor(0xff, 0, 0), Qt::white), 4.0, 0.01);
}

TEST_F(ThemeTest, TextIsLegibleInEveryTonePaletteAndPlace)
{
    for (const QPalette& palette : palettes()) {
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        for (const Tone tone : Tones) {
            for (const QColor& background : {window, base, Theme::fill(palette, tone)}) {
                EXPECT_GE(Theme::contrast(Theme::text(palette, tone), background), 4.5)
                    << window.name().toStdString() << ' ' << static_cast<int>(tone);
                EXPECT_GE(Theme::contrast(palette.color(QPalette::WindowText), background), 4.5);
            }
        }
        for (const Tone tone : Tones) {
            const QColor background = Theme::fill(palette, tone);
            EXPECT_GE(Theme::contrast(Theme::quietText(palette), background), 4.5)
                << window.name().toStdString() << ' ' << static_cast<int>(tone);
        }
    }
}

TEST_F(ThemeTest, OurOwnPalettesAreLegible)
{
    for (const auto scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        const QPalette palette = Theme::palette(scheme);
        using P = QPalette;
        for (const auto& [front, back] : {std::pair{P::WindowText, P::Window},
                                          {P::Text, P::Base},
                                          {P::Text, P::AlternateBase},
                                          {P::ButtonText, P::Button},
                                          {P::HighlightedText, P::Highlight},
                                          {P::HighlightedText, P::Accent},
                                          {P::PlaceholderText, P::Base},
                                          {P::ToolTipText, P::ToolTipBase},
                                          {P::Link, P::Window},
                                          {P::Link, P::Base}})
            EXPECT_GE(Theme::contrast(palette.color(front), palette.color(back)), 4.5) << front << ' ' << back;
        EXPECT_EQ(Theme::isDark(palette), scheme == Qt::ColorScheme::Dark);
    }
}

TEST_F(ThemeTest, HighContrastIsHigh)
{
    for (const auto scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        const QPalette palette = Theme::palette(scheme, true);
        EXPECT_TRUE(Theme::isHighContrast(palette));
        EXPECT_FALSE(Theme::isHighContrast(Theme::palette(scheme)));
        EXPECT_EQ(Theme::isDark(palette), scheme == Qt::ColorScheme::Dark);
        for (const Tone tone : Tones) {
            for (const QColor& background : {palette.color(QPalette::Window), Theme::fill(palette, tone)}) {
                EXPECT_GE(Theme::contrast(Theme::text(palette, tone), background), 7) << static_cast<int>(tone);
                EXPECT_GE(Theme::contrast(Theme::quietText(palette), background), 7);
                EXPECT_GE(Theme::contrast(Theme::line(palette, tone), background), 7);
            }
        }
        using P = QPalette;
        for (const auto& [front, back] : {std::pair{P::Text, P::Base},
                                          {P::ButtonText, P::Button},
                                          {P::HighlightedText, P::Highlight},
                                          {P::HighlightedText, P::Accent},
                                          {P::PlaceholderText, P::Base},
                                          {P::ToolTipText, P::ToolTipBase},
                                          {P::Link, P::Window}})
            EXPECT_GE(Theme::contrast(palette.color(front), palette.color(back)), 7) << front << ' ' << back;
        EXPECT_GE(Theme::contrast(palette.color(P::Disabled, P::Text), palette.color(P::Base)), 4.5);
    }
}

TEST_F(ThemeTest, HighContrastByTheEnvironment)
{
    qputenv("ACTIVATION_CONTRAST", "high");
    const Contrast high(nullptr);
    qputenv("ACTIVATION_CONTRAST", "normal");
    const Contrast normal(nullptr);
    qunsetenv("ACTIVATION_CONTRAST");
    EXPECT_TRUE(high.isHigh());
    EXPECT_FALSE(normal.isHigh());
}

TEST_F(ThemeTest, HighContrastLinesAreAsStrongAsText)
{
    QPalette palette(Qt::white, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    for (const Tone tone : Tones)
        EXPECT_GE(Theme::contrast(Theme::line(palette, tone), Qt::black), 4.5);
}

TEST_F(ThemeTest, FollowsTheColorSchemeLive)
{
    QStyleHints* hints = QApplication::styleHints();
    emit hints->colorSchemeChanged(Qt::ColorScheme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window),
              Theme::palette(Qt::ColorScheme::Dark).color(QPalette::Window));
    emit hints->colorSchemeChanged(Qt::ColorScheme::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window),
              Theme::palette(Qt::ColorScheme::Light).color(QPalette::Window));
}

TEST_F(ThemeTest, KeepsADesktopsOwnColors)
{
    QPalette desktop = m_palette;
    desktop.setColor(QPalette::Window, QColor(0x12, 0x34, 0x56));
    QApplication::setPalette(desktop);
    Theme::apply(*qApp);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(0x12, 0x34, 0x56));
}

TEST_F(ThemeTest, EveryIconIsThereAndTintsItselfAnew)
{
    const QStringList names{u"site"_s, u"online"_s, u"back"_s,  u"check"_s, u"warning"_s, u"error"_s,
                            u"info"_s, u"lock"_s,   u"key"_s,   u"file"_s,  u"package"_s, u"usb"_s,
                            u"drop"_s, u"copy"_s,   u"qr"_s,    u"clock"_s, u"search"_s,  u"plug"_s,
                            u"unit"_s, u"save"_s,   u"close"_s, u"skip"_s};
    for (const QString& name : names) {
        const QIcon icon = Theme::icon(name);
        ASSERT_FALSE(icon.isNull()) << name.toStdString();
        for (const auto scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
            QApplication::setPalette(Theme::palette(scheme));
            const QColor text = QApplication::palette().color(QPalette::ButtonText);
            EXPECT_EQ(mainColor(icon.pixmap(QSize(48, 48), 2).toImage()), text) << name.toStdString();
            EXPECT_EQ(mainColor(Theme::icon(name, Tone::Bad).pixmap(QSize(48, 48), 2).toImage()),
                      Theme::text(QApplication::palette(), Tone::Bad))
                << name.toStdString();
        }
    }
}

TEST_F(ThemeTest, IconsAreSharpAtEveryScale)
{
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = Theme::icon(u"file"_s).pixmap(QSize(24, 24), scale);
        EXPECT_EQ(pixmap.size(), QSize(24, 24) * scale);
        EXPECT_EQ(pixmap.devicePixelRatio(), scale);
    }
}

TEST_F(ThemeTest, TheProgramsIconIsInColor)
{
    const QImage image = Theme::icon(u"activation-assistant"_s).pixmap(QSize(128, 128), 1).toImage();
    bool blue = false;
    bool green = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            blue = blue || (color.alpha() == 255 && color.blue() > 2 * color.red());
            green = green || (color.alpha() == 255 && color.green() > 2 * color.red());
        }
    }
    EXPECT_TRUE(blue && green);
    EXPECT_FALSE(QApplication::windowIcon().isNull());
}

TEST_F(ThemeTest, FontsGrowWithTheirBase)
{
    QFont base = QApplication::font();
    base.setPointSizeF(10);
    EXPECT_GT(Theme::heading(base).pointSizeF(), 13);
    EXPECT_GT(Theme::heading(base).weight(), QFont::Normal);
    EXPECT_LT(Theme::small(base).pointSizeF(), 10);
    EXPECT_EQ(Theme::monospace(base).pointSizeF(), 10);
    EXPECT_TRUE(QFontInfo(Theme::monospace(base)).fixedPitch());
    base.setPixelSize(20);
    EXPECT_EQ(Theme::heading(base).pixelSize(), 29);
    EXPECT_EQ(Theme::monospace(base).pixelSize(), 20);
}
