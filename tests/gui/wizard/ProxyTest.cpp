// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "support/RealProxy.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// Leg 2 where a real proxy stands before the portal.
class ProxyWalk : public Walk
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_proxy.start(QStringLiteral(NAME_SHIM))) << "tinyproxy is not installed";
        Walk::SetUp();
        ASSERT_TRUE(test::RealProxy::namePortal(site().portal().profileFile()));
    }
    simulator::SiteOptions siteOptions() const override
    {
        auto options = Walk::siteOptions();
        options.relativeUrls = true;
        return options;
    }
    void logIn(const QString& password)
    {
        click(errorAction(u"proxy"_s));
        QDialog* asked = dialog("activation::ui::ProxyLoginDialog");
        ASSERT_TRUE(asked);
        auto* go = asked->findChild<QPushButton*>(u"proxyLogIn"_s);
        EXPECT_FALSE(go->isEnabled());
        QTest::keyClicks(asked->findChild<QLineEdit*>(u"proxyUser"_s), u"engineer"_s);
        QTest::keyClicks(asked->findChild<QLineEdit*>(u"proxyPassword"_s), password);
        picture(u"proxy-login"_s, asked);
        click(go);
    }

    test::RealProxy m_proxy;
};

TEST_F(ProxyWalk, AsksForItsLoginAndAgainAfterAWrongOne)
{
    readUnit();
    EXPECT_FALSE(m_proxy.sawAny()) << "units are on the LAN";
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return errorText().contains(u"wants a login"_s); }, 20'000));
    picture(u"portal-proxy"_s);
    logIn(u"open sesame"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return errorText().contains(u"refused the login"_s); }, 20'000))
        << qUtf8Printable(errorText());
    logIn(u"let-me-out"_s);
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    EXPECT_EQ(devicesSpent(), 200);
    EXPECT_TRUE(m_proxy.sawThePortal());
}

} // namespace
} // namespace activation::ui
