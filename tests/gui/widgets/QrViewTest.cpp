// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/QrView.h"

#include "support/Printers.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <qrcodegen/qrcodegen.hpp>

#include <gtest/gtest.h>

using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

/// The modules that a reader would see in the picture, from the middle of each; the quiet zone must be white.
QList<bool> readBack(const QImage& image, int modules, double side, QPointF corner)
{
    QList<bool> out;
    for (int y = -4; y < modules + 4; ++y) {
        for (int x = -4; x < modules + 4; ++x) {
            const QPoint at((corner + QPointF((x + 4.5) * side, (y + 4.5) * side)).toPoint());
            const bool dark = qGray(image.pixel(at)) < 128;
            const bool inside = x >= 0 && y >= 0 && x < modules && y < modules;
            if (inside)
                out += dark;
            else
                EXPECT_FALSE(dark) << x << ' ' << y;
        }
    }
    return out;
}

} // namespace

TEST(QrView, ShowsTheModulesOfTheTextDarkOnWhiteInEveryScheme)
{
    const QString text = u"Install Code: 17q5t6a\nRelease: 4.4 — Größe"_s;
    const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    QList<bool> expected;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x)
            expected += code.getModule(x, y);
    }
    const QPalette before = QApplication::palette();
    for (const auto scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        QApplication::setPalette(Theme::palette(scheme));
        QrView view;
        view.setText(text);
        ASSERT_EQ(view.modules(), code.getSize());
        constexpr int Side = 5;
        const int whole = (code.getSize() + 8) * Side;
        view.resize(whole + 3, whole + 40); // neither square nor a multiple
        view.show();
        const QImage image = view.grab().toImage();
        EXPECT_EQ(readBack(image, code.getSize(), Side, QPointF(1, 20)), expected);
    }
    QApplication::setPalette(before);
}

TEST(QrView, SaysThatATextIsTooLong)
{
    QrView view;
    view.setText(QString(5000, u'x'));
    EXPECT_EQ(view.modules(), 0);
    EXPECT_FALSE(view.accessibleDescription().isEmpty());
    EXPECT_FALSE(view.accessibleDescription().startsWith(u'x'));
    view.setText(u"short"_s);
    EXPECT_GT(view.modules(), 0);
    EXPECT_EQ(view.accessibleDescription(), u"short"_s);
}
