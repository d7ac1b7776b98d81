// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/UnitCard.h"

#include "Samples.h"
#include "report/IdentityCode.h"
#include "support/Printers.h"
#include "ui/dialogs/QrDialog.h"
#include "ui/widgets/LicenseTable.h"
#include "ui/widgets/QrView.h"

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

QString text(const UnitCard& card, const QString& name)
{
    return card.findChild<QLabel*>(name)->text();
}

} // namespace

TEST(UnitCard, ShowsAllThatIsKnown)
{
    UnitCard card;
    const SmartServer unit = samples::unit();
    card.setUnit(unit);
    EXPECT_EQ(text(card, u"installCode"_s), u"17q5t6a"_s);
    EXPECT_EQ(text(card, u"segmentController"_s), u"SC-17q5t6a"_s);
    EXPECT_EQ(text(card, u"release"_s), unit.release.display());
    EXPECT_EQ(text(card, u"address"_s), u"192.0.2.17"_s);
    EXPECT_EQ(text(card, u"hostName"_s), u"smartserver-17q5t6a"_s);
    EXPECT_EQ(text(card, u"capacityWords"_s), u"37 of 200 devices used"_s);
    EXPECT_EQ(text(card, u"identitySources"_s), u"Segment controller: 17q5t6a\nHost name: smartserver-17q5t6a"_s);
    EXPECT_NE(text(card, u"readAt"_s), u"–"_s);
    EXPECT_EQ(card.findChild<LicenseTable*>()->model()->rowCount(), 3);
    EXPECT_EQ(card.accessibleName(), u"SmartServer 17q5t6a"_s);
}

TEST(UnitCard, ADashStandsForWhatIsNotKnown)
{
    UnitCard card;
    SmartServer unit = samples::unit();
    unit.hostName.clear();
    unit.segmentController.clear();
    unit.identitySources.clear();
    unit.release = Release(u"who\u200bknows"_s);
    unit.readAt = {};
    card.setUnit(unit);
    for (const QString& name : {u"hostName"_s, u"segmentController"_s, u"identitySources"_s, u"readAt"_s})
        EXPECT_EQ(text(card, name), u"–"_s) << name.toStdString();
    EXPECT_EQ(text(card, u"release"_s), u"who\\u{200b}knows"_s);
}

TEST(UnitCard, CopiesTheInstallCode)
{
    UnitCard card;
    card.setUnit(samples::unit());
    card.show();
    QTest::mouseClick(card.findChild<QPushButton*>(u"copy"_s), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), u"17q5t6a"_s);
}

TEST(UnitCard, OpensItsIdentityAsAQrCode)
{
    UnitCard card;
    card.setUnit(samples::unit());
    card.show();
    QTest::mouseClick(card.findChild<QPushButton*>(u"showQr"_s), Qt::LeftButton);
    const QPointer<QrDialog> dialog = card.findChild<QrDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    const QString expected = IdentityCode::of(samples::unit()).toText();
    ASSERT_TRUE(IdentityCode::parse(expected));
    EXPECT_EQ(dialog->findChild<QrView*>()->text(), expected);
    EXPECT_EQ(dialog->findChild<QLabel*>(u"qrText"_s)->text(), expected);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(dialog.isNull());
}

TEST(UnitCard, WithoutAUnitThereIsNoQrCode)
{
    UnitCard card;
    card.show();
    card.showQr();
    EXPECT_EQ(card.findChild<QrDialog*>(), nullptr);
}
