// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FingerprintView.h"

#include "Samples.h"
#include "support/Printers.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

QLabel* group(const FingerprintView& view, int index)
{
    return view.findChild<QLabel*>(u"group%1"_s.arg(index));
}

} // namespace

TEST(FingerprintView, ShowsSixteenGroupsInReadingOrder)
{
    FingerprintView view;
    view.setFingerprint(samples::fingerprint());
    const QStringList groups = samples::fingerprint().groups().split(u' ');
    ASSERT_EQ(groups.size(), 16);
    view.show();
    QApplication::processEvents();
    for (int i = 0; i < 16; ++i) {
        ASSERT_NE(group(view, i), nullptr);
        EXPECT_EQ(group(view, i)->text(), groups[i]);
        // Four columns: the next one is to the right, or the first of the next row.
        if (i % 4 != 0) {
            EXPECT_GT(group(view, i)->x(), group(view, i - 1)->x());
            EXPECT_EQ(group(view, i)->y(), group(view, i - 1)->y());
        } else if (i > 0) {
            EXPECT_EQ(group(view, i)->x(), group(view, i - 4)->x());
            EXPECT_GT(group(view, i)->y(), group(view, i - 1)->y());
        }
    }
    EXPECT_TRUE(view.differing().isEmpty());
    EXPECT_EQ(view.accessibleDescription(), samples::fingerprint().groups());
}

TEST(FingerprintView, MarksTheGroupsThatDifferAndOnlyThose)
{
    FingerprintView view;
    view.setFingerprint(samples::fingerprint());
    view.show();
    const auto* words = view.findChild<QLabel*>(u"differences"_s);
    EXPECT_FALSE(words->isVisible());
    view.setOther(samples::question(true).pinned);
    EXPECT_EQ(view.differing(), (QList<int>{1, 15}));
    EXPECT_TRUE(words->isVisible());
    EXPECT_TRUE(words->text().contains(u"2 of 16"_s));
    EXPECT_TRUE(group(view, 1)->accessibleName().contains(u"differs"_s));
    EXPECT_TRUE(group(view, 1)->font().bold());
    EXPECT_FALSE(group(view, 0)->font().bold());
    view.setOther(samples::fingerprint());
    EXPECT_TRUE(view.differing().isEmpty());
    EXPECT_TRUE(words->text().contains(u"No group differs"_s));
    view.setOther(std::nullopt);
    EXPECT_FALSE(words->isVisible());
}

TEST(FingerprintView, GrowsWithTheUsersTextSize)
{
    FingerprintView view;
    view.setFingerprint(samples::fingerprint());
    const int before = group(view, 0)->sizeHint().height();
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    EXPECT_GT(group(view, 0)->sizeHint().height(), before * 3 / 2);
}

TEST(FingerprintView, Copies)
{
    FingerprintView view;
    view.setFingerprint(samples::fingerprint());
    view.show();
    QTest::mouseClick(view.findChild<QPushButton*>(u"copy"_s), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), samples::fingerprint().groups());
    view.setCopyable(false);
    EXPECT_FALSE(view.findChild<QPushButton*>(u"copy"_s)->isVisible());
}
