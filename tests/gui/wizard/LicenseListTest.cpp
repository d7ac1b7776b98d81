// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "ui/pages/LicenseListDialog.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// A partner's list is chosen on the page of the licenses.
class LicenseListWalk : public Walk
{
protected:
    void reachLicenses()
    {
        readUnit();
        next();
        reach(PageId::Portal);
        type(u"portalLogin"_s, u"site@example.com"_s);
        next();
        reach(PageId::Licenses);
    }
    QDialog* open(const QByteArray& table)
    {
        const QString file = folder(u"partner.csv"_s);
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(table) != table.size())
            return nullptr;
        out.close();
        click(u"chooseList"_s);
        auto* files = wizard().findChild<QFileDialog*>();
        if (!files)
            return nullptr;
        Q_EMIT files->fileSelected(file);
        files->close();
        return dialog("activation::ui::LicenseListDialog");
    }
    template <typename T>
    static T* in(QDialog* dialog, const QString& name)
    {
        return dialog->findChild<T*>(name);
    }
    PortalController& portal() { return *wizard().flow().portal; }
    std::optional<LicenseId> proposed() { return portal().rows().first().plan.license; }
    QByteArray id(qsizetype index) { return portal().licenses()[index].licenseId.text().toUtf8(); }
};

// A list with headings of its own, and a project whose name is not the site's: both are said by the user.
TEST_F(LicenseListWalk, OnlyTheLicensesOfTheSitesProjectAreProposed)
{
    reachLicenses();
    ASSERT_TRUE(proposed());
    const QByteArray mine = proposed()->text().toUtf8();
    const QByteArray other = "0d3b7c1e-5a43-4c5e-9d1b-2f6f0c1f9a11";
    QDialog* list = open("Job;Entitlement;Amount\nNorth;" + other + ";100\nSouth;" + mine + ";200\n");
    ASSERT_TRUE(list);
    EXPECT_FALSE(in<QPushButton>(list, u"useList"_s)->isEnabled());
    picture(u"license-list-columns"_s, list);
    const auto choose = [list](const QString& name, const QString& text) {
        auto* box = in<QComboBox>(list, name);
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(u"columnLicense"_s, u"Entitlement"_s);
    choose(u"columnProject"_s, u"Job"_s);
    choose(u"columnDevices"_s, u"Amount"_s);
    EXPECT_FALSE(in<QPushButton>(list, u"useList"_s)->isEnabled()) << "which project is this site?";
    choose(u"listedProject"_s, u"North"_s);
    EXPECT_FALSE(in<QPushButton>(list, u"useList"_s)->isEnabled()) << "the portal has none of these";
    choose(u"listedProject"_s, u"South"_s);
    picture(u"license-list"_s, list);
    click(in<QPushButton>(list, u"useList"_s));
    ASSERT_TRUE(portal().listed());
    EXPECT_EQ(portal().listed()->project, u"South"_s);
    EXPECT_EQ(proposed()->text().toUtf8(), mine);
    EXPECT_TRUE(find<QLabel>(u"listedNote"_s)->text().contains(u"South"_s));
    picture(u"licenses-listed"_s);

    // Nothing of the list is seen: nothing is proposed, and nothing can be spent by itself.
    portal().setListed(PortalController::Listed{.file = u"x"_s, .project = u"North"_s, .licenses = {}});
    EXPECT_FALSE(proposed());
    click(u"dropList"_s);
    EXPECT_EQ(proposed()->text().toUtf8(), mine);
    EXPECT_FALSE(wizard().findChild<QPushButton*>(u"dropList"_s)->isVisible());
}

TEST_F(LicenseListWalk, MixedUpIdsAreNamedWithTheirLine)
{
    reachLicenses();
    QDialog* list =
        open("Customer ID,License ID\n" + proposed()->text().toUtf8() + ",0d3b7c1e-5a43-4c5e-9d1b-2f6f0c1f9a11\n");
    ASSERT_TRUE(list);
    const auto* error = list->findChild<QWidget*>(u"errorPanel"_s);
    ASSERT_TRUE(error->isVisible());
    EXPECT_TRUE(error->accessibleDescription().contains(u"Line 2: The Customer ID"_s))
        << qUtf8Printable(error->accessibleDescription());
    EXPECT_FALSE(in<QPushButton>(list, u"useList"_s)->isEnabled());
    picture(u"license-list-mixed-up"_s, list);
}

} // namespace
} // namespace activation::ui
