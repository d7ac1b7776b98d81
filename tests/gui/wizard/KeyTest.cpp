// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "signing/OpenKeys.h"
#include "support/BrokenKeeper.h"
#include "ui/widgets/FingerprintView.h"
#include "ui/widgets/QrView.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

const QString Passphrase = u"open the gate, please"_s;

/// The wizard on a computer without a keychain.
class WalkWithTypedKey : public Walk
{
protected:
    std::shared_ptr<PassphraseKeeper> keyKeeper() const override { return std::make_shared<test::BrokenKeeper>(); }

    QDialog* asked()
    {
        QDialog* found = dialog("activation::ui::KeyDialog");
        if (!found)
            throw std::runtime_error("no question for the passphrase");
        return found;
    }
    static void fill(QDialog* dialog, const QString& name, const QString& text)
    {
        auto* field = dialog->findChild<QLineEdit*>(name);
        ASSERT_TRUE(field);
        EXPECT_EQ(field->echoMode(), QLineEdit::Password);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
    }
    void gone(QPointer<QDialog> dialog)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog; }, 20'000));
    }
    void choose()
    {
        const QPointer<QDialog> choosing = asked();
        auto* accept = choosing->findChild<QPushButton*>(u"keyAccept"_s);
        EXPECT_FALSE(accept->isEnabled());
        fill(choosing, u"keyPassphrase"_s, u"too short"_s);
        fill(choosing, u"keyPassphraseAgain"_s, u"too short"_s);
        EXPECT_FALSE(accept->isEnabled());
        fill(choosing, u"keyPassphrase"_s, Passphrase);
        EXPECT_FALSE(accept->isEnabled()) << "the two differ";
        const auto* hint = choosing->findChild<QLabel*>(u"keyHint"_s);
        EXPECT_EQ(hint->text(), u"The two are not the same."_s);
        fill(choosing, u"keyPassphraseAgain"_s, Passphrase);
        EXPECT_TRUE(accept->isEnabled());
        EXPECT_TRUE(hint->text().startsWith(u"10 characters"_s)) << hint->text().toStdString();
        picture(u"key-choose"_s, choosing);
        click(accept);
        gone(choosing);
    }
    const SigningKey& key() { return wizard().flow().session->workspace().key(); }
    QStringList filesWith(const QByteArray& bytes)
    {
        QStringList found;
        for (QDirIterator all(folder({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found += file.fileName();
        }
        return found;
    }
};

} // namespace

TEST_F(WalkWithTypedKey, IsChosenWhenFirstSomethingIsSavedAndNotBefore)
{
    next();
    reach(PageId::Connect);
    EXPECT_FALSE(key().isThere());
    connectTo(unit().url().authority());
    trustCertificate();
    const QPointer<QDialog> first = asked();
    click(first->findChild<QPushButton*>(u"keyCancel"_s));
    gone(first);
    ASSERT_TRUE(QTest::qWaitFor([this] { return errorText().contains(u"locked"_s); }, 20'000))
        << qUtf8Printable(errorText());
    EXPECT_TRUE(errorText().contains(u"Try again"_s));
    EXPECT_TRUE(errorText().contains(u"signer renew"_s));
    EXPECT_FALSE(key().isThere());
    picture(u"key-canceled"_s);
    reachIdle();
    next(); // the way on
    choose();
    reach(PageId::Units);
    EXPECT_EQ(key().guard(), KeyGuard::Typed);
    next();
    reach(PageId::Carry);
    EXPECT_TRUE(filesWith(unit().installCode().text().toUtf8()).size() > 1) << "the files were looked at";
    EXPECT_EQ(filesWith(Passphrase.toUtf8()), QStringList());
}

TEST_F(WalkWithTypedKey, IsEnteredOnceAfterEachStart)
{
    click(u"aboutLaptop"_s); // what is shown to be compared is what will sign
    choose();
    QPointer<QDialog> laptop = dialog("activation::ui::LaptopDialog");
    ASSERT_TRUE(laptop);
    const Fingerprint print = key().signer().fingerprint;
    laptop->reject();
    gone(laptop);

    openkeys::drop(print);
    restart();
    click(u"aboutLaptop"_s);
    QPointer<QDialog> entering = asked();
    EXPECT_FALSE(entering->findChild<QLineEdit*>(u"keyPassphraseAgain"_s));
    EXPECT_FALSE(entering->findChild<QPushButton*>(u"keyAccept"_s)->isEnabled());
    fill(entering, u"keyPassphrase"_s, u"not this one"_s);
    click(entering->findChild<QPushButton*>(u"keyAccept"_s));
    gone(entering);
    entering = asked();
    EXPECT_TRUE(entering->findChild<QLabel*>(u"keyHint"_s)->text().contains(u"was not the passphrase"_s));
    picture(u"key-wrong"_s, entering);
    fill(entering, u"keyPassphrase"_s, Passphrase);
    click(entering->findChild<QPushButton*>(u"keyAccept"_s));
    gone(entering);
    laptop = dialog("activation::ui::LaptopDialog");
    ASSERT_TRUE(laptop);
    EXPECT_EQ(key().signer().fingerprint, print);
    // The same fingerprint in groups and as a QR code.
    EXPECT_EQ(laptop->findChild<QrView*>(u"laptopQr"_s)->text(), print.hex());
    EXPECT_GT(laptop->findChild<QrView*>(u"laptopQr"_s)->modules(), 20);
    EXPECT_EQ(laptop->findChild<FingerprintView*>(u"laptopFingerprint"_s)->fingerprint(), print);
    picture(u"laptop"_s, laptop);
    laptop->reject();
    gone(laptop);
    readUnit(); // nothing more is asked
}

TEST_F(WalkWithTypedKey, ClosingTheWindowWithTheQuestionOpenIsHarmless)
{
    click(u"aboutLaptop"_s);
    ASSERT_TRUE(asked());
    restart();
    EXPECT_FALSE(key().isThere());
    click(u"aboutLaptop"_s);
    choose();
    EXPECT_TRUE(dialog("activation::ui::LaptopDialog"));
}
