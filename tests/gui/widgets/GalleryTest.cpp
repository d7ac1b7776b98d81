// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Gallery.h"

#include "gui/support/Looks.h"
#include "support/Printers.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

struct Look
{
    const char* name;
    QPalette palette;
    double textSize;
    double scale;
    bool longWords = false;
};

/// Like a language with longer words: every text of the program gets a word behind it that is nowhere to be broken.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        constexpr qsizetype Longest = 40;
        return text + u" Ü"_s + QString(std::clamp<qsizetype>(text.size() / 2, 2, Longest), u'm');
    }
};

QList<Look> allLooks()
{
    const QPalette light = ui::Theme::palette(Qt::ColorScheme::Light);
    const QPalette dark = ui::Theme::palette(Qt::ColorScheme::Dark);
    return {{"light", light, 1, 1},
            {"light-2x", light, 1, 2},
            {"dark", dark, 1, 1},
            {"dark-2x", dark, 1, 2},
            {"large-text", light, 2, 1},
            {"long-words", light, 1, 1, true},
            {"light-3x", light, 1, 3},
            {"high-contrast-light", ui::Theme::palette(Qt::ColorScheme::Light, true), 1, 1},
            {"high-contrast-dark", ui::Theme::palette(Qt::ColorScheme::Dark, true), 1, 1},
            {"high-contrast", looks::highContrast(), 1, 1}};
}

/// Puts palette and font back when a test is over.
class Gallery : public testing::TestWithParam<int>
{
protected:
    void TearDown() override
    {
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
    }

    QFont m_font = QApplication::font();
    QPalette m_palette = QApplication::palette();
};

} // namespace

TEST_P(Gallery, ShowsSomethingAndCutsNoText)
{
    const gallery::Exhibit& exhibit = gallery::exhibits().at(GetParam());
    const QTemporaryDir temporary;
    const QString folder = qEnvironmentVariable("ACTIVATION_PICTURES", temporary.path());
    for (const Look& look : allLooks()) {
        SCOPED_TRACE(look.name);
        QApplication::setPalette(look.palette);
        LongWords longWords;
        if (look.longWords)
            QCoreApplication::installTranslator(&longWords);
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * look.textSize);
        QApplication::setFont(font);
        const auto window = gallery::hang(exhibit);
        const QImage image = looks::picture(*window, look.scale);
        constexpr qsizetype Blank = 8;
        EXPECT_GT(looks::colorsIn(image), Blank);
        const QStringList cut = looks::cutTexts(*window);
        EXPECT_TRUE(cut.isEmpty()) << cut.join(u'\n').toStdString();
        const QStringList twice = looks::doubleMnemonics(*window);
        EXPECT_TRUE(twice.isEmpty()) << twice.join(u'\n').toStdString();
        const QString path =
            QDir(folder).filePath(u"%1-%2.png"_s.arg(QLatin1String(exhibit.name), QLatin1String(look.name)));
        EXPECT_TRUE(image.save(path)) << path.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, Gallery, testing::Range(0, static_cast<int>(gallery::exhibits().size())), [](const auto& exhibit) {
        return QString::fromLatin1(gallery::exhibits().at(exhibit.param).name).replace(u'-', u'_').toStdString();
    });
