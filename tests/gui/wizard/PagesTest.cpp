// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/support/Looks.h"
#include "gui/wizard/Walk.h"
#include "translations/Language.h"
#include "ui/pages/Scroller.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// The whole job in one language; every page is looked at in light, dark and high contrast, at 1x,
/// 2x and 3x, and as small as it may be.
class Pages : public Walk, public testing::WithParamInterface<const char*>
{
protected:
    QLocale locale() const override { return QLocale(language()); }

    void TearDown() override
    {
        Walk::TearDown();
        QApplication::setPalette(m_palette);
        setLanguage(*QCoreApplication::instance(), QLocale::c());
    }

    static QString language() { return QString::fromLatin1(GetParam()); }

    void picture(const QString& name, QWidget* of) override
    {
        SCOPED_TRACE(name.toStdString());
        QWidget& window = of ? *of : wizard();
        const QSize size = window.size();
        int controls = 0;
        const QStringList nameless = looks::namelessControls(window, controls);
        EXPECT_TRUE(nameless.isEmpty()) << nameless.join(u'\n').toStdString();
        EXPECT_GT(controls, 1);
        look(name + u"-light"_s, window, Theme::palette(Qt::ColorScheme::Light), 1);
        look(name + u"-dark"_s, window, Theme::palette(Qt::ColorScheme::Dark), 1);
        look(name + u"-dark-2x"_s, window, Theme::palette(Qt::ColorScheme::Dark), 2);
        look(name + u"-light-2x"_s, window, Theme::palette(Qt::ColorScheme::Light), 2);
        look(name + u"-contrast"_s, window, Theme::palette(Qt::ColorScheme::Dark, true), 1);
        if (language() == u"en"_s) {
            look(name + u"-contrast-light"_s, window, Theme::palette(Qt::ColorScheme::Light, true), 1);
            look(name + u"-light-3x"_s, window, Theme::palette(Qt::ColorScheme::Light), 3);
        }
        checkMnemonics(window);
        if (of)
            return;
        window.resize(900, 600);
        EXPECT_EQ(window.size(), QSize(900, 600)) << "it does not fit into a small window";
        look(name + u"-small"_s, window, Theme::palette(Qt::ColorScheme::Light), 1);
        window.resize(size);
    }

private:
    void look(const QString& name, QWidget& window, const QPalette& palette, double scale)
    {
        SCOPED_TRACE(name.toStdString());
        QApplication::setPalette(palette);
        QCoreApplication::processEvents();
        const QImage image = looks::picture(window, scale);
        constexpr qsizetype Blank = 8;
        EXPECT_GT(looks::colorsIn(image), Blank);
        // What works in the background changes words between two layouts.
        QStringList cut;
        (void)QTest::qWaitFor(
            [&] {
                cut = looks::cutTexts(window);
                return cut.isEmpty();
            },
            2000);
        EXPECT_TRUE(cut.isEmpty()) << cut.join(u'\n').toStdString();
        const QString into = qEnvironmentVariable("ACTIVATION_PICTURES");
        if (!into.isEmpty()) {
            EXPECT_TRUE(image.save(QDir(into).filePath(u"%1-%2.png"_s.arg(name, language()))));
        }
    }

    QPalette m_palette = QApplication::palette();
};

/// Whether the place that it scrolls in shows all of it.
bool isInSight(const QWidget* widget)
{
    const QWidget* place = widget->parentWidget();
    while (place && !qobject_cast<const Scroller*>(place))
        place = place->parentWidget();
    const QWidget* view = qobject_cast<const Scroller*>(place)->viewport();
    const QRect shown(widget->mapTo(view, QPoint(0, 0)), widget->size());
    return shown.height() >= widget->fontMetrics().height() && view->rect().contains(shown);
}

TEST_P(Pages, AreWholeInEveryLook)
{
    wholeJob();
}

TEST_P(Pages, OfSeveralUnitsIsWholeToo)
{
    next();
    reach(PageId::Connect);
    readBoth();
    picture(u"units-two"_s, nullptr);
}

TEST_P(Pages, OfALoginThatIsRefusedIsWholeToo)
{
    next();
    reach(PageId::Connect);
    connectTo(unit(0).url().authority() + u' ' + unit(1).url().authority(), u"not the password"_s);
    trustCertificate();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000));
    QCheckBox* label = find<QCheckBox>(u"hasLabel"_s);
    label->setChecked(true);
    picture(u"connect-refused"_s, nullptr);
}

TEST_P(Pages, OfInstallingByHandAreWholeToo)
{
    readUnit();
    drop({maintenanceFile()});
    reach(PageId::Files);
    reachIdle();
    next();
    reach(PageId::Install);
    wizard().resize(900, 600); // the dialog is no larger than its window
    click(u"byHand-%1"_s.arg(unit().installCode().text()));
    QDialog* shown = dialog("activation::ui::ByHandDialog");
    ASSERT_TRUE(shown);
    EXPECT_LE(shown->height(), 600);
    EXPECT_LE(shown->width(), 900);
    picture(u"by-hand"_s, shown);
    for (auto* tick : shown->findChildren<QCheckBox*>()) {
        if (tick->objectName().startsWith(u"shows-"_s))
            tick->click();
    }
    ASSERT_TRUE(site().addFaults({{.kind = simulator::FaultKind::SamlLogin}}));
    shown->findChild<QLineEdit*>(u"password"_s)->setText(u"any"_s);
    click(shown->findChild<QPushButton*>(u"byReading"_s));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !wizard().flow().isBusy() && shown->findChild<QWidget*>(u"errorPanel"_s)->isVisible(); }, 10'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isInSight(shown->findChild<QLabel*>(u"errorWhat"_s)); }));
    picture(u"by-hand-refused"_s, shown);
    EXPECT_TRUE(isInSight(shown->findChild<QLabel*>(u"errorWhat"_s)));
    click(shown->findChild<QPushButton*>(u"byWord"_s));
    reach(PageId::Result);
    picture(u"result-by-word"_s, nullptr);
}

INSTANTIATE_TEST_SUITE_P(Languages, Pages, testing::Values("en", "de", "fr", "es", "it", "zh_CN"),
                         [](const auto& language) { return std::string(language.param); });

} // namespace
} // namespace activation::ui
