// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/CertificateDialog.h"

#include "Samples.h"
#include "support/Printers.h"
#include "ui/dialogs/SignerDialog.h"
#include "ui/widgets/FingerprintView.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

void click(QWidget* widget)
{
    ASSERT_NE(widget, nullptr);
    constexpr int InTheTick = 9;
    QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(InTheTick, widget->height() / 2));
}

/// The dialog in the hands of a user.
struct Hands
{
    explicit Hands(TrustDialog& opened) : dialog(opened)
    {
        dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    QPushButton* trust() const { return dialog.findChild<QPushButton*>(u"trust"_s); }
    QPushButton* cancel() const { return dialog.findChild<QPushButton*>(u"cancel"_s); }
    QWidget* peer(int index) const { return dialog.findChild<QWidget*>(u"peer%1"_s.arg(index)); }
    QCheckBox* tick(int index = 0) const { return peer(index)->findChild<QCheckBox*>(u"compared"_s); }
    QLineEdit* last(int index = 0) const { return peer(index)->findChild<QLineEdit*>(u"lastCharacters"_s); }
    QString hint(int index = 0) const { return peer(index)->findChild<QLabel*>(u"lastHint"_s)->text(); }
    QString allText() const
    {
        QString out;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            out += label->text() + u'\n';
        return out;
    }

    TrustDialog& dialog;
};

CertificateDialog::Peer peer(const CertificateQuestion& question, const QString& address = u"192.0.2.17"_s)
{
    return {.address = address, .question = question};
}

} // namespace

TEST(CertificateDialog, TickEnablesTrustAndTrustAccepts)
{
    CertificateDialog dialog({peer(samples::question())});
    const Hands hands(dialog);
    EXPECT_FALSE(hands.trust()->isEnabled());
    EXPECT_EQ(hands.last(), nullptr); // only for a changed one
    click(hands.trust());
    EXPECT_TRUE(dialog.isVisible());
    click(hands.tick());
    EXPECT_TRUE(hands.trust()->isEnabled());
    click(hands.tick());
    EXPECT_FALSE(hands.trust()->isEnabled());
    click(hands.tick());
    click(hands.trust());
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.accepted(), QList{samples::fingerprint()});
}

TEST(CertificateDialog, CancelIsTheDefaultEvenAfterTheTick)
{
    for (const bool changed : {false, true}) {
        CertificateDialog dialog({peer(samples::question(changed))});
        const Hands hands(dialog);
        EXPECT_TRUE(hands.cancel()->isDefault());
        EXPECT_FALSE(hands.trust()->isDefault());
        EXPECT_FALSE(hands.trust()->autoDefault());
        EXPECT_TRUE(hands.cancel()->hasFocus());
        click(hands.tick());
        if (changed)
            QTest::keyClicks(hands.last(), samples::fingerprint().hex().right(4));
        ASSERT_TRUE(hands.trust()->isEnabled());
        QTest::keyClick(hands.tick(), Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
        EXPECT_EQ(dialog.result(), QDialog::Rejected);
        EXPECT_TRUE(dialog.accepted().isEmpty());
    }
}

TEST(CertificateDialog, EscapeRejects)
{
    CertificateDialog dialog({peer(samples::question())});
    const Hands hands(dialog);
    click(hands.tick());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_TRUE(dialog.accepted().isEmpty());
}

TEST(CertificateDialog, ChangedOneWantsTheLastFourCharactersOfTheNewFingerprintToo)
{
    const CertificateQuestion question = samples::question(true);
    CertificateDialog dialog({peer(question)});
    const Hands hands(dialog);
    const QString right = question.presented.hex().right(4);
    ASSERT_NE(hands.last(), nullptr);
    click(hands.tick());
    EXPECT_FALSE(hands.trust()->isEnabled());

    QTest::keyClicks(hands.last(), question.pinned->hex().right(4)); // of the old one
    EXPECT_FALSE(hands.trust()->isEnabled());
    EXPECT_FALSE(hands.hint().isEmpty());

    hands.last()->clear();
    QTest::keyClicks(hands.last(), right.left(3));
    EXPECT_FALSE(hands.trust()->isEnabled());
    EXPECT_TRUE(hands.hint().isEmpty()); // not wrong yet
    QTest::keyClicks(hands.last(), right.right(1).toUpper());
    EXPECT_TRUE(hands.trust()->isEnabled());
    EXPECT_TRUE(hands.hint().isEmpty());
    QTest::keyClicks(hands.last(), u"0"_s);
    EXPECT_FALSE(hands.trust()->isEnabled());

    hands.last()->setText(right);
    click(hands.tick()); // the characters alone are not enough
    EXPECT_FALSE(hands.trust()->isEnabled());
    click(hands.tick());
    click(hands.trust());
    EXPECT_EQ(dialog.accepted(), QList{question.presented});
}

TEST(CertificateDialog, ChangedOneShowsBothFingerprintsWithTheDifferencesMarked)
{
    const CertificateQuestion question = samples::question(true);
    CertificateDialog dialog({peer(question)});
    const auto* old = dialog.findChild<FingerprintView*>(u"fingerprintOld"_s);
    const auto* now = dialog.findChild<FingerprintView*>(u"fingerprintNew"_s);
    ASSERT_TRUE(old && now);
    EXPECT_EQ(old->fingerprint(), *question.pinned);
    EXPECT_EQ(now->fingerprint(), question.presented);
    EXPECT_EQ(old->differing(), (QList<int>{1, 15}));
    EXPECT_EQ(now->differing(), (QList<int>{1, 15}));
    EXPECT_TRUE(dialog.findChild<QLabel*>(u"heading"_s)->text().contains(u"another certificate"_s));
}

TEST(CertificateDialog, SamePinnedOneIsNotAChange)
{
    CertificateQuestion question = samples::question();
    question.pinned = question.presented;
    EXPECT_FALSE(PeerCard::isChanged(question));
    EXPECT_TRUE(PeerCard::isChanged(samples::question(true)));
    EXPECT_FALSE(PeerCard::isChanged(samples::question()));
}

TEST(CertificateDialog, SaysWhoseItIsWhereToCompareAndWhetherItExpired)
{
    CertificateQuestion question = samples::question();
    question.subject = u"CN=<b>unit</b>\u202egnirts"_s;
    question.issuer = u"CN=somebody else"_s;
    CertificateDialog fresh({peer(question)});
    QString text = Hands(fresh).allText();
    EXPECT_TRUE(text.contains(u"CN=<b>unit</b>\\u{202e}gnirts"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"CN=somebody else"_s));
    EXPECT_TRUE(text.contains(u"https://192.0.2.17/config/network.php"_s));
    EXPECT_EQ(fresh.findChild<QLabel*>(u"expired"_s), nullptr);
    for (const QLabel* label : fresh.findChildren<QLabel*>())
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));

    question.expired = true;
    CertificateDialog expired({peer(question)});
    const auto* words = expired.findChild<QLabel*>(u"expired"_s);
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->text().contains(u"has expired"_s));
}

TEST(CertificateDialog, OfSeveralOnlyTheComparedOnesAreTrusted)
{
    CertificateDialog dialog({peer(samples::question(false, 1), u"192.0.2.1"_s),
                              peer(samples::question(false, 2), u"192.0.2.2"_s),
                              peer(samples::question(false, 3), u"192.0.2.3"_s)});
    const Hands hands(dialog);
    EXPECT_FALSE(hands.trust()->isEnabled());
    click(hands.tick(1));
    EXPECT_TRUE(hands.trust()->text().contains(u"1 of 3"_s));
    click(hands.trust());
    EXPECT_EQ(dialog.accepted(), QList{samples::fingerprint(2)});
}

TEST(CertificateDialog, AllComparedTicksAllButAChangedOneStillWantsItsCharacters)
{
    CertificateDialog dialog(
        {peer(samples::question(false, 1), u"192.0.2.1"_s), peer(samples::question(true, 2), u"192.0.2.2"_s)});
    const Hands hands(dialog);
    auto* all = dialog.findChild<QCheckBox*>(u"allCompared"_s);
    ASSERT_TRUE(all->isVisible());
    click(all);
    EXPECT_TRUE(hands.tick(0)->isChecked());
    EXPECT_TRUE(hands.tick(1)->isChecked());
    EXPECT_TRUE(hands.trust()->text().contains(u"1 of 2"_s));
    click(hands.tick(0));
    EXPECT_FALSE(all->isChecked());
    click(hands.tick(0));
    EXPECT_TRUE(all->isChecked());
    QTest::keyClicks(hands.last(1), samples::fingerprint(2).hex().right(4));
    click(hands.trust());
    EXPECT_EQ(dialog.accepted(), (QList{samples::fingerprint(1), samples::fingerprint(2)}));
}

TEST(CertificateDialog, OneAloneHasNoAllCompared)
{
    CertificateDialog dialog({peer(samples::question())});
    const Hands hands(dialog);
    EXPECT_FALSE(dialog.findChild<QCheckBox*>(u"allCompared"_s)->isVisible());
}

TEST(SignerDialog, AsksLikewiseAndNamesThePackage)
{
    const Error error{.kind = ErrorKind::CertificateUntrusted,
                      .what = u"“north.sitepack” was signed by a laptop that is not known here."_s,
                      .why = u"why"_s,
                      .remedy = u"remedy"_s,
                      .certificate = samples::question()};
    SignerDialog dialog(error);
    const Hands hands(dialog);
    EXPECT_TRUE(hands.allText().contains(error.what));
    EXPECT_TRUE(hands.cancel()->isDefault());
    EXPECT_FALSE(hands.trust()->isEnabled());
    click(hands.tick());
    click(hands.trust());
    EXPECT_EQ(dialog.accepted(), QList{samples::fingerprint()});
}

TEST(SignerDialog, WithoutACertificateThereIsNothingToTrust)
{
    SignerDialog dialog(samples::error());
    const Hands hands(dialog);
    EXPECT_FALSE(hands.trust()->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.accepted().isEmpty());
}
