// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Samples.h"
#include "support/Printers.h"
#include "ui/dialogs/CertificateDialog.h"
#include "ui/dialogs/ChooseUnitDialog.h"
#include "ui/dialogs/SignerDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 100;

/// A dialog whose user has no mouse.
class Keyboard : public testing::Test
{
protected:
    void open(QDialog& dialog)
    {
        m_dialog = &dialog;
        dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void tabTo(const QString& name)
    {
        for (int i = 0; i < Many && QApplication::focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget()->objectName(), name) << "Tab does not come to it";
        const QWidget* at = QApplication::focusWidget();
        EXPECT_FALSE(at->visibleRegion().isEmpty()) << name.toStdString() << " has the focus out of sight";
    }
    /// What can take the focus and Tab never brings it to.
    QStringList leftOut()
    {
        QSet<const QWidget*> met;
        for (int i = 0; i < Many && !met.contains(QApplication::focusWidget()); ++i) {
            met += QApplication::focusWidget();
            press(Qt::Key_Tab);
        }
        QStringList names;
        for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                widget->focusProxy() == nullptr && !met.contains(widget))
                names += QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        return names;
    }

private:
    QDialog* m_dialog = nullptr;
};

} // namespace

TEST_F(Keyboard, AlonePassesAChangedCertificate)
{
    const CertificateQuestion question = samples::question(true);
    CertificateDialog dialog({{u"192.0.2.17"_s, question}});
    open(dialog);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"cancel"_s);
    EXPECT_EQ(leftOut(), QStringList());
    tabTo(u"compared"_s);
    press(Qt::Key_Space);
    tabTo(u"lastCharacters"_s);
    type(question.presented.hex().right(4));
    tabTo(u"trust"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.accepted(), QList{question.presented});
}

TEST_F(Keyboard, AlonePassesAChangedCertificateByItsMnemonics)
{
    const CertificateQuestion question = samples::question(true);
    CertificateDialog dialog({{u"192.0.2.17"_s, question}});
    open(dialog);
    press(Qt::Key_C, Qt::AltModifier); // a button that is pressed by its key stays down for a moment
    auto* trust = dialog.findChild<QPushButton*>(u"trust"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.findChild<QCheckBox*>(u"compared"_s)->isChecked(); }));
    EXPECT_FALSE(trust->isEnabled()) << "the characters too";
    tabTo(u"lastCharacters"_s);
    type(question.presented.hex().right(4));
    press(Qt::Key_T, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    EXPECT_EQ(dialog.accepted(), QList{question.presented});
}

TEST_F(Keyboard, AloneTrustsASigner)
{
    const Error error{.kind = ErrorKind::CertificateUntrusted,
                      .what = u"what"_s,
                      .why = u"why"_s,
                      .remedy = u"remedy"_s,
                      .certificate = samples::question()};
    SignerDialog dialog(error);
    open(dialog);
    EXPECT_EQ(leftOut(), QStringList());
    tabTo(u"compared"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(leftOut(), QStringList()) << "the button that is there now";
    tabTo(u"trust"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(dialog.accepted(), QList{samples::fingerprint()});
}

TEST_F(Keyboard, AloneLeavesASignerAlone)
{
    SignerDialog dialog(samples::error());
    open(dialog);
    press(Qt::Key_L, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST_F(Keyboard, AloneChoosesAUnitAndAKind)
{
    QList<SmartServer> units;
    for (int i = 0; i < 40; ++i)
        units += samples::unit(u"17q%1"_s.arg(5000 + i));
    ChooseUnitDialog dialog(u"file"_s, units, std::nullopt);
    open(dialog);
    EXPECT_EQ(leftOut(), QStringList());
    tabTo(u"filter"_s);
    type(u"17q503"_s);
    tabTo(u"units"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_K, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"kind"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(leftOut(), QStringList()) << "now something can be taken in";
    tabTo(u"take"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.chosen().text(), u"17q5031"_s);
    EXPECT_EQ(dialog.kind(), ActivationKind::Maintenance);
}
