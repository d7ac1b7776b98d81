// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/Printers.h"
#include "ui/widgets/Clipboard.h"
#include "ui/widgets/TextBlock.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

TEST(WrapLabel, BreaksAWordThatFitsNowhere)
{
    const QString word(200, u'x');
    WrapLabel label(word);
    EXPECT_LT(label.minimumSizeHint().width(), label.fontMetrics().horizontalAdvance(word) / 5);
    const int line = label.heightForWidth(10'000);
    EXPECT_GE(label.heightForWidth(300), 4 * line);
}

TEST(WrapLabel, NeverReadsItsTextAsHtml)
{
    const WrapLabel plain(u"<b>x</b>"_s);
    EXPECT_EQ(plain.textFormat(), Qt::PlainText);
    WrapLabel shorter(u"x"_s);
    EXPECT_GT(plain.sizeHint().width(), 3 * shorter.sizeHint().width());
}

TEST(WrapLabel, GrowsWithTheUsersTextSize)
{
    const QFont before = QApplication::font();
    for (const auto role : {WrapLabel::Role::Body, WrapLabel::Role::Quiet, WrapLabel::Role::Strong,
                            WrapLabel::Role::Subheading, WrapLabel::Role::Heading}) {
        QWidget window;
        auto* label = new WrapLabel(u"text"_s, role, &window);
        window.show();
        const int small = label->sizeHint().height();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QApplication::processEvents();
        EXPECT_GT(label->sizeHint().height(), small * 3 / 2) << static_cast<int>(role);
        QApplication::setFont(before);
        QApplication::processEvents();
        EXPECT_EQ(label->sizeHint().height(), small);
    }
}

TEST(TextBlock, IsAsHighAsItsTextUpToItsLines)
{
    TextBlock block(4);
    const int line = QFontMetrics(block.font()).lineSpacing();
    block.setText(u"one"_s);
    EXPECT_LE(block.heightForWidth(300), line * 3 / 2);
    block.setText(u"one\ntwo\nthree"_s);
    EXPECT_GT(block.heightForWidth(300), line * 2);
    block.setText(u"x\n"_s.repeated(50));
    EXPECT_LE(block.heightForWidth(300), line * 4 + 1);
    EXPECT_EQ(block.toPlainText(), u"x\n"_s.repeated(50));
}

TEST(CopyButton, SaysThatItCopiedAndGoesBack)
{
    QWidget window;
    QPushButton* button = makeCopyButton(u"Copy it"_s, [] { return u"text"_s; }, &window);
    EXPECT_EQ(button->accessibleName(), u"Copy it"_s);
    window.show();
    const QString before = button->text();
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), u"text"_s);
    EXPECT_EQ(button->text(), u"Copied"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return button->text() == before; }));
}

TEST(Words, SizesAndKinds)
{
    EXPECT_EQ(sizeWords(1), u"1 byte"_s);
    EXPECT_EQ(sizeWords(999), u"999 bytes"_s);
    EXPECT_EQ(sizeWords(1000), u"1.0 kB"_s);
    EXPECT_EQ(sizeWords(12'345), u"12.3 kB"_s);
    EXPECT_EQ(words(ActivationKind::Capacity), u"Device capacity"_s);
    EXPECT_EQ(words(ActivationKind::Maintenance), u"Maintenance"_s);
    EXPECT_EQ(words(ActivationKind::Core), u"SmartServer Core"_s);
    EXPECT_EQ(words(IdentitySource::Label), u"Label on the unit"_s);
    EXPECT_EQ(words(QDateTime()), u"–"_s);
    const Fingerprint fingerprint = Fingerprint::of("x");
    EXPECT_EQ(shortWords(fingerprint).remove(QChar::Nbsp), fingerprint.hex().left(8).toUpper() + u'…');
}
