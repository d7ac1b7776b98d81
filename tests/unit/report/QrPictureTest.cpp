// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/QrPicture.h"

#include "report/IdentityCode.h"
#include "support/Printers.h"

#include <QPainter>
#include <QRegularExpression>
#include <qrcodegen.hpp>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

const QString Text = u"SMARTSERVER:1;17q5t6a;4.40.012;200/37"_s;

/// The library's own matrix.
qrcodegen::QrCode matrix()
{
    return qrcodegen::QrCode::encodeText(Text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
}

} // namespace

TEST(QrPicture, HasTheModulesOfTheLibrarysMatrix)
{
    const auto picture = QrPicture::of(Text);
    ASSERT_TRUE(picture);
    const auto expected = matrix();
    ASSERT_EQ(picture->size(), expected.getSize());
    for (int y = -1; y <= expected.getSize(); ++y) {
        for (int x = -1; x <= expected.getSize(); ++x)
            ASSERT_EQ(picture->isDark(x, y), expected.getModule(x, y)) << x << ' ' << y;
    }
}

TEST(QrPicture, ImageIsBlackOnWhiteWithAQuietZone)
{
    const QImage image = QrPicture::of(Text)->image(3);
    const auto expected = matrix();
    const int modules = expected.getSize() + 8;
    ASSERT_EQ(image.size(), QSize(modules * 3, modules * 3));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool dark = expected.getModule(x / 3 - 4, y / 3 - 4);
            ASSERT_EQ(image.pixel(x, y), dark ? 0xff000000 : 0xffffffff) << x << ' ' << y;
        }
    }
}

TEST(QrPicture, PathCoversExactlyTheDarkModules)
{
    const auto picture = QrPicture::of(Text);
    const QPainterPath path = picture->path();
    for (int y = 0; y < picture->size(); ++y) {
        for (int x = 0; x < picture->size(); ++x)
            ASSERT_EQ(path.contains(QPointF(x + 0.5, y + 0.5)), picture->isDark(x, y)) << x << ' ' << y;
    }
}

TEST(QrPicture, SvgDrawsExactlyTheDarkModules)
{
    const auto picture = QrPicture::of(Text);
    const QString svg = picture->svg(u"<unit>"_s);
    EXPECT_TRUE(svg.contains(u"<title>&lt;unit&gt;</title>"_s));
    const int side = picture->size() + 8;
    EXPECT_TRUE(svg.contains(u"viewBox=\"0 0 %1 %1\""_s.arg(side)));
    QList<bool> drawn(qsizetype{side} * side, false);
    static const QRegularExpression run(u"M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z"_s);
    for (const auto& match : run.globalMatch(svg)) {
        ASSERT_EQ(match.captured(3), match.captured(4));
        for (int i = 0; i < match.captured(3).toInt(); ++i)
            drawn[match.captured(2).toLongLong() * side + match.captured(1).toLongLong() + i] = true;
    }
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            ASSERT_EQ(drawn[qsizetype{y} * side + x], picture->isDark(x - 4, y - 4)) << x << ' ' << y;
    }
}

TEST(QrPicture, HoldsTheLongestIdentityCodeAndRefusesTooMuch)
{
    EXPECT_TRUE(QrPicture::of(u"SMARTSERVER:1;%1;999.990.9999;1000000/1000000"_s.arg(QString(64, u'x'))));
    const auto tooLong = QrPicture::of(QString(4000, u'x'));
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().kind, ErrorKind::Usage);
}
