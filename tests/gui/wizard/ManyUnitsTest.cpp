// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "ui/widgets/UnitTable.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

class ManyUnits : public Walk
{
protected:
    static constexpr int Units = 50;

    simulator::SiteOptions siteOptions() const override
    {
        return {
            .smartServers = Units, .licenseDelay = std::chrono::milliseconds(300), .ownerPassword = ownerPassword()};
    }

    QString allAddresses()
    {
        QStringList addresses;
        for (int index = 0; index < Units; ++index)
            addresses += unit(index).url().authority();
        return addresses.join(u' ');
    }

    void trustAll()
    {
        QDialog* asked = dialog("activation::ui::CertificateDialog");
        ASSERT_TRUE(asked);
        click(asked->findChild<QCheckBox*>(u"allCompared"_s));
        click(asked->findChild<QPushButton*>(u"trust"_s));
    }

    void toInstall()
    {
        next();
        reach(PageId::Connect);
        connectTo(allAddresses(), ownerPassword());
        trustAll();
        reach(PageId::Units, 60);
        auto* table = find<UnitTable>(u"unitTable"_s);
        ASSERT_TRUE(table);
        EXPECT_EQ(table->shown(), Units);
        picture(u"units-50"_s);
        next();
        reach(PageId::Carry);
        next();
        reach(PageId::Portal);
        type(u"portalLogin"_s, u"site@example.com"_s);
        next();
        reach(PageId::Licenses);
        picture(u"licenses-50"_s);
        next();
        reach(PageId::Files, 120);
        EXPECT_EQ(devicesSpent(), 200 * Units);
        next();
        reach(PageId::Install);
    }
};

TEST_F(ManyUnits, FiftyInOneGoWithAFewActions)
{
    toInstall();
    next();
    reach(PageId::Result, 120);
    picture(u"result-50"_s);
    for (int index = 0; index < Units; ++index) {
        EXPECT_EQ(unit(index).totalCapacity(), 200);
        EXPECT_EQ(unit(index).uploads(), 1);
    }
    EXPECT_EQ(devicesSpent(), 200 * Units);
    std::printf("User actions from start to confirmed, fifty SmartServers: %d\n", actions);
    EXPECT_LE(actions, 20);
}

TEST_F(ManyUnits, OneThatFailsNeverStopsTheRest)
{
    toInstall();
    ASSERT_TRUE(unit(7).addFaults({{.kind = simulator::FaultKind::Status,
                                    .method = "POST",
                                    .path = u"/iap/lic/activation"_s,
                                    .times = 1,
                                    .status = 400,
                                    .body = "not this one"}}));
    next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !errorText().isEmpty(); }, 120'000));
    EXPECT_TRUE(errorText().contains(u"not this one"_s)) << qUtf8Printable(errorText());
    picture(u"install-49-of-50"_s);
    EXPECT_EQ(wizard().flow().site->progress().confirmed, Units - 1);
    next(); // the one that failed, once more
    reach(PageId::Result, 60);
    EXPECT_EQ(unit(7).totalCapacity(), 200);
    EXPECT_EQ(unit(8).uploads(), 1);
}

} // namespace
} // namespace activation::ui
