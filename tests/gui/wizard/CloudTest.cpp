// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "ui/pages/CloudDialog.h"
#include "ui/widgets/UnitTable.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using simulator::FaultKind;

/// A unit of the site that reaches the internet, and the dialog for it.
class CloudWalk : public Walk
{
protected:
    void SetUp() override
    {
        Walk::SetUp();
        next();
        reach(PageId::Connect);
        readBoth();
        find<UnitTable>(u"unitTable"_s)->setCurrentUnit(unit().installCode());
        // The last password that was typed is the other unit's; its own comes first.
        const auto own = wizard().flow().session->logins.set(
            unit().installCode().text(),
            Credentials{.userName = unit().owner().name, .password = Secret::fromText(unit().owner().password)});
        ASSERT_TRUE(own);
        auto* action = wizard().findChild<QAction*>(u"goOnline"_s);
        ASSERT_TRUE(action);
        action->trigger();
        open = dialog("activation::ui::CloudDialog");
        ASSERT_TRUE(open);
    }

    QPushButton* button(const QString& name) { return open->findChild<QPushButton*>(name); }
    QTreeWidget* ready() { return open->findChild<QTreeWidget*>(u"ready"_s); }
    QLineEdit* field(const QString& name) { return open->findChild<QLineEdit*>(name); }
    /// Clicks, and waits until the work is over.
    void work(const QString& name)
    {
        click(button(name));
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"ask"_s)->isEnabled(); }, 30'000));
    }
    QString error()
    {
        const auto* panel = open->findChild<QWidget*>(u"errorPanel"_s);
        return panel->isVisible() ? panel->accessibleName() + panel->accessibleDescription() : QString();
    }
    int posts(const QString& what) { return unit().requestCounts().value(u"POST /iap/lic/cloud/"_s + what); }
    int asked() { return unit().requestCounts().value(u"POST /iap/lic/cloud"_s); }
    const SmartServer* inPackage() { return wizard().flow().session->manifest().smartServer(unit().installCode()); }

    QDialog* open = nullptr;
};

} // namespace

TEST_F(CloudWalk, AsksOnAClickActivatesWhatIsTickedAndReturnsOnTheTypedCode)
{
    EXPECT_EQ(asked(), 0) << "nothing is asked by itself";
    EXPECT_EQ(open->findChild<QLabel*>(u"customerLabel"_s)->buddy(), field(u"customer"_s)) << "else its & is shown";
    EXPECT_TRUE(find<QLabel>(u"onlineHint"_s)->text().contains(unit().customerId())) << "noticed";
    EXPECT_TRUE(find<QPushButton>(u"onlineOffer"_s)->isVisible()) << "and offered";
    EXPECT_FALSE(button(u"activate"_s)->isEnabled());
    work(u"ask"_s);
    EXPECT_EQ(error(), QString());
    ASSERT_EQ(ready()->topLevelItemCount(), 1);
    EXPECT_EQ(field(u"customer"_s)->text(), unit().customerId());
    EXPECT_FALSE(button(u"activate"_s)->isEnabled());
    ready()->topLevelItem(0)->setCheckState(0, Qt::Checked);
    picture(u"cloud"_s, open);
    work(u"activate"_s);
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(posts(u"download"_s), 1);
    EXPECT_EQ(unit().totalCapacity(), 200);
    ASSERT_TRUE(inPackage());
    EXPECT_EQ(inPackage()->licenses.size(), 1);
    picture(u"cloud-activated"_s, open);

    click(button(u"giveBack"_s));
    auto* confirm = open->findChild<QDialog*>(u"returnDialog"_s);
    ASSERT_TRUE(confirm);
    auto* go = confirm->findChild<QPushButton*>(u"confirmReturn"_s);
    auto* typed = confirm->findChild<QLineEdit*>(u"typedCode"_s);
    EXPECT_FALSE(go->isEnabled());
    QTest::keyClicks(typed, unit(1).installCode().text());
    EXPECT_FALSE(go->isEnabled()) << "another unit's";
    typed->clear();
    QTest::keyClicks(typed, unit().installCode().text());
    picture(u"cloud-return"_s, confirm);
    click(go);
    settle();
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(unit().totalCapacity(), 0);
    EXPECT_EQ(inPackage()->licenses.size(), 0);
}

TEST_F(CloudWalk, WithoutInternetItSaysSo)
{
    ASSERT_TRUE(site().addFaults({{.kind = FaultKind::NoInternet}}));
    work(u"ask"_s);
    EXPECT_TRUE(error().contains(u"cannot be reached"_s)) << qUtf8Printable(error());
    EXPECT_EQ(ready()->topLevelItemCount(), 0);
    picture(u"cloud-offline"_s, open);
}

TEST_F(CloudWalk, AnotherCustomerIdIsSetDeliberately)
{
    work(u"ask"_s);
    const QString license = ready()->topLevelItem(0)->text(2);
    field(u"customer"_s)->setText(license);
    work(u"setCustomer"_s);
    EXPECT_TRUE(error().contains(u"is a License ID"_s)) << qUtf8Printable(error());
    const QString other = u"4e5d8c3a-6f27-4a51-9d11-0f8f3f1c2b77"_s;
    field(u"customer"_s)->setText(other);
    work(u"setCustomer"_s);
    EXPECT_NE(unit().customerId(), other);
    click(open->findChild<QPushButton*>(u"errorAction0"_s));
    settle();
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(unit().customerId(), other);
}

} // namespace activation::ui
