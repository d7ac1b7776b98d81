// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Notice.h"

#include "gui/wizard/Walk.h"
#include "support/RealBus.h"
#include "ui/pages/JobNotices.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace activation::ui {

/// What a desktop has for notifications: writes down what it is to show, and clicks on it.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit Desktop(const QString& address) : m_bus(QDBusConnection::connectToBus(address, u"desktop"_s))
    {
        m_bus.registerObject(Path, this, QDBusConnection::ExportAllSlots);
    }
    ~Desktop() override
    {
        leave();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    bool come() { return m_bus.registerService(Name); }
    void leave() { m_bus.unregisterService(Name); }
    void click(uint id)
    {
        for (const auto& [signal, word] :
             {std::pair{u"ActivationToken"_s, u"a token"_s}, {u"ActionInvoked"_s, u"default"_s}}) {
            QDBusMessage message = QDBusMessage::createSignal(Path, Name, signal);
            message.setArguments({id, word});
            m_bus.send(message);
        }
    }

    struct Shown
    {
        uint replaces;
        QString title;
        QString text;
        QStringList actions;
    };
    QList<Shown> shown;
    bool hasMarkup = true;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        return hasMarkup ? QStringList{u"body"_s, u"body-markup"_s, u"actions"_s} : QStringList{u"body"_s};
    }
    uint Notify(const QString& /*program*/, uint replaces, const QString& /*icon*/, const QString& title,
                const QString& text, const QStringList& actions, const QVariantMap& /*hints*/, int /*expires*/)
    {
        shown.append({.replaces = replaces, .title = title, .text = text, .actions = actions});
        return Number;
    }

public:
    static constexpr uint Number = 7;

private:
    const QString Name = u"org.freedesktop.Notifications"_s;
    const QString Path = u"/org/freedesktop/Notifications"_s;
    QDBusConnection m_bus;
};

/// The desktop's portal, of which the contrast is asked.
class Appearance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Appearance(const QString& address) : m_bus(QDBusConnection::connectToBus(address, u"portal"_s)) {}
    ~Appearance() override { QDBusConnection::disconnectFromBus(u"portal"_s); }

    bool come()
    {
        return m_bus.registerObject(Path, this, QDBusConnection::ExportAllSlots) &&
               m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    void setContrast(uint value)
    {
        m_contrast = value;
        QDBusMessage message =
            QDBusMessage::createSignal(Path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        message.setArguments(
            {u"org.freedesktop.appearance"_s, u"contrast"_s, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(message);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        const bool known = group == u"org.freedesktop.appearance"_s && key == u"contrast"_s;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? m_contrast : 0U)));
    }

private:
    const QString Path = u"/org/freedesktop/portal/desktop"_s;
    QDBusConnection m_bus;
    uint m_contrast = 0;
};

namespace {

class NoticeOn : public Walk
{
protected:
    static void SetUpTestSuite()
    {
        bus = std::make_unique<test::RealBus>();
        ASSERT_TRUE(bus->start());
        bus->use();
    }
    static void TearDownTestSuite()
    {
        QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
        bus.reset();
    }
    void SetUp() override
    {
        Walk::SetUp();
        desktop = std::make_unique<Desktop>(bus->address());
        ASSERT_TRUE(desktop->come());
    }
    /// From here on the end of a job is told.
    void tellOfJobs() { new JobNotices(wizard().flow(), &wizard()); }
    /// None of the program's windows is in front.
    void lookElsewhere()
    {
        wizard().hide();
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeWindow() == nullptr; }));
    }
    bool isTold(qsizetype times)
    {
        return QTest::qWaitFor([&] { return desktop->shown.size() >= times; }, 20'000);
    }

    static std::unique_ptr<test::RealBus> bus;
    std::unique_ptr<Desktop> desktop;
};
std::unique_ptr<test::RealBus> NoticeOn::bus;

} // namespace

TEST_F(NoticeOn, TheEndOfALongInstallAndAClickBringsTheWindowUp)
{
    readUnit();
    wizard().activateWindow(); // this platform leaves no window active when a dialog closes
    ASSERT_TRUE(QTest::qWaitForWindowActive(&wizard()));
    tellOfJobs();
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    next();
    reach(PageId::Install);
    EXPECT_TRUE(desktop->shown.isEmpty()) << "whoever looks at the window is told by it";
    next();
    lookElsewhere();
    reach(PageId::Result);
    ASSERT_TRUE(isTold(1));
    EXPECT_TRUE(desktop->shown[0].title.contains(u"installing has ended"_s)) << qUtf8Printable(desktop->shown[0].title);
    EXPECT_TRUE(desktop->shown[0].text.contains(u"1 of 1 done"_s)) << qUtf8Printable(desktop->shown[0].text);
    EXPECT_TRUE(desktop->shown[0].actions.contains(u"default"_s));

    // Once the wizard knows the desktop's number of it, which comes back by itself.
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            desktop->click(Desktop::Number);
            return QTest::qWaitFor([this] { return wizard().isVisible(); }, 500);
        },
        20'000));
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), "a token");
    lookElsewhere();
    desktop->click(Desktop::Number + 1); // another program's
    QTest::qWait(200);
    EXPECT_FALSE(wizard().isVisible());
}

TEST_F(NoticeOn, ReadingThatNeedsSomebody)
{
    tellOfJobs();
    next();
    reach(PageId::Connect);
    connectTo(unit().url().authority());
    lookElsewhere();
    ASSERT_TRUE(isTold(1));
    EXPECT_TRUE(desktop->shown[0].title.contains(u"reading"_s));
    EXPECT_TRUE(desktop->shown[0].text.contains(u"1 to be asked about"_s)) << qUtf8Printable(desktop->shown[0].text);
}

TEST_F(NoticeOn, TheNextOneTakesTheFirstOnesPlaceAndItsWordsArePlain)
{
    auto* notice = new Notice(&wizard());
    notice->show(u"Title"_s, u"<b>Building 1</b> & more"_s);
    ASSERT_TRUE(isTold(1));
    EXPECT_EQ(desktop->shown[0].text, u"&lt;b&gt;Building 1&lt;/b&gt; &amp; more"_s) << "no markup of a site's name";
    EXPECT_EQ(desktop->shown[0].replaces, 0U);
    desktop->hasMarkup = false;
    // The first one's number is there once the call has come back.
    ASSERT_TRUE(QTest::qWaitFor([&] {
        notice->show(u"Title"_s, u"<again>"_s);
        return QTest::qWaitFor([&] { return desktop->shown.constLast().replaces == Desktop::Number; }, 500);
    }));
    EXPECT_EQ(desktop->shown.constLast().text, u"<again>"_s);
}

TEST_F(NoticeOn, NobodyThereIsNoTrouble)
{
    desktop->leave();
    auto* notice = new Notice(&wizard());
    notice->show(u"Title"_s, u"Text"_s);
    QCoreApplication::processEvents();
    ASSERT_TRUE(desktop->come());
    notice->show(u"Title"_s, u"Again"_s); // a desktop whose service was started anew
    ASSERT_TRUE(isTold(1));
    EXPECT_EQ(desktop->shown.constLast().text, u"Again"_s);
}

TEST_F(NoticeOn, HighContrastFollowsTheDesktopLive)
{
    const auto isHigh = [] {
        return Theme::isHighContrast(QApplication::palette());
    };
    EXPECT_FALSE(isHigh());
    Appearance portal(bus->address());
    ASSERT_TRUE(portal.come());
    portal.setContrast(1);
    EXPECT_TRUE(QTest::qWaitFor(isHigh, 20'000));
    picture(u"start-high-contrast"_s);
    portal.setContrast(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isHigh(); }, 20'000));
}

} // namespace activation::ui

#include "NoticeTest.moc"
