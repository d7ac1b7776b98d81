// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"

#include "gui/support/Looks.h"
#include "translations/Language.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace activation::ui {

void Walk::SetUp()
{
    setLanguage(*QCoreApplication::instance(), locale());
    Theme::apply(*qApp);
    const auto started = m_site.start(siteOptions());
    ASSERT_TRUE(started) << qUtf8Printable(started.error().toText());
    m_spentBefore = booked();
    QDir().mkpath(folder(u"packages"_s));
    QDir().mkpath(folder(u"stick"_s));
    m_options.ledgerFile = folder(u"ledger/ledger.sqlite"_s);
    m_options.packageFolder = folder(u"packages"_s);
    m_options.portalProfileFile = m_site.portal().profileFile();
    m_options.keychainService = keychainService();
    m_options.keyKeeper = keyKeeper();
    m_options.volumes = [this] {
        return volumes.monitor();
    };
    m_options.answerWithin = std::chrono::seconds(5);
    m_options.confirmWithin = std::chrono::seconds(5);
    restart();
}

simulator::SiteOptions Walk::siteOptions() const
{
    return {.smartServers = 2, .licenseDelay = std::chrono::milliseconds(300)};
}

void Walk::TearDown()
{
    if (m_wizard) {
        m_wizard->flow().stop();
        reachIdle();
        m_wizard.reset();
    }
    // What a closed dialog left to delete.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString Walk::folder(const QString& name) const
{
    return m_folder.filePath(name);
}

void Walk::restart()
{
    m_wizard.reset();
    auto session = Session::open(m_options);
    ASSERT_TRUE(session) << qUtf8Printable(session.error().toText());
    m_wizard = std::make_unique<AssistantWizard>(*session);
    m_wizard->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(m_wizard.get()));
    ASSERT_EQ(page(), PageId::Start);
}

void Walk::otherLaptop()
{
    m_options.ledgerFile = folder(u"other laptop/ledger.sqlite"_s);
    restart();
}

int Walk::devicesSpent() const
{
    return booked() - m_spentBefore;
}

int Walk::booked() const
{
    int spent = 0;
    for (const QJsonValue& value : m_site.describe()[u"portal"_s].toObject()[u"licenses"_s].toArray()) {
        const QJsonObject license = value.toObject();
        if (license[u"kind"_s].toString() == u"capacity"_s)
            spent += license[u"devices"_s].toInt() - license[u"available"_s].toInt();
    }
    return spent;
}

std::string Walk::nothingFound(const QString& name)
{
    const QString said = errorText();
    return u"no visible widget %1 on page %2%3"_s
        .arg(name, QString::number(m_wizard->currentId()), said.isEmpty() ? said : u"; the page says: "_s + said)
        .toStdString();
}

QDialog* Walk::dialog(const char* className)
{
    QDialog* found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            for (QWidget* window : QApplication::topLevelWidgets()) {
                auto* candidate = qobject_cast<QDialog*>(window);
                if (candidate && candidate->isVisible() && candidate->inherits(className))
                    found = candidate;
            }
            return found != nullptr;
        },
        20'000);
    EXPECT_TRUE(came) << "no dialog " << className << "; the page says: " << qUtf8Printable(errorText());
    if (found)
        checkMnemonics(*found);
    return found;
}

void Walk::click(const QString& name)
{
    auto* button = find<QAbstractButton>(name);
    ASSERT_TRUE(button);
    click(button);
}

void Walk::click(QWidget* button)
{
    ASSERT_TRUE(button);
    ASSERT_TRUE(button->isEnabled()) << qUtf8Printable(button->objectName())
                                     << " is disabled; the page says: " << qUtf8Printable(errorText());
    ++actions;
    // A tick is hit at its box: the rest of a wide one is empty.
    const bool isTick = qobject_cast<QCheckBox*>(button) != nullptr;
    QTest::mouseClick(button, Qt::LeftButton, {}, isTick ? QPoint(10, button->height() / 2) : button->rect().center());
}

void Walk::next()
{
    click(u"nextButton"_s);
}

void Walk::type(const QString& name, const QString& text)
{
    auto* field = find<QLineEdit>(name);
    ASSERT_TRUE(field);
    ++actions;
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClicks(field, text);
}

void Walk::reach(PageId expected, int seconds)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return page() == expected; }, seconds * 1000))
        << "on page " << m_wizard->currentId() << "; it says: " << qUtf8Printable(errorText());
    ASSERT_EQ(page(), expected);
    QCoreApplication::processEvents(); // the focus follows the page
    checkMnemonics(*m_wizard);
}

void Walk::reachIdle(int seconds)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_wizard->flow().isBusy(); }, seconds * 1000));
}

void Walk::trustCertificate()
{
    QDialog* asked = dialog("activation::ui::CertificateDialog");
    ASSERT_TRUE(asked);
    for (auto* tick : asked->findChildren<QCheckBox*>()) {
        if (tick->isVisible() && !tick->isChecked()) {
            click(tick);
            break;
        }
    }
    click(asked->findChild<QPushButton*>(u"trust"_s));
}

void Walk::drop(const QStringList& files, QWidget* on)
{
    QWidget* target = on ? on : &wizard();
    dropAt(files, target, target->rect().center());
}

static void setFiles(QMimeData& data, const QStringList& files)
{
    QList<QUrl> urls;
    for (const QString& file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
}

void Walk::hold(const QStringList& files, QWidget* target, const QPoint& at)
{
    QMimeData data;
    setFiles(data, files);
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    EXPECT_TRUE(enter.isAccepted());
    EXPECT_EQ(enter.dropAction(), Qt::CopyAction);
}

void Walk::dropAt(const QStringList& files, QWidget* target, const QPoint& at)
{
    hold(files, target, at);
    QMimeData data;
    setFiles(data, files);
    ++actions;
    QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

QString Walk::errorText()
{
    if (!m_wizard || !m_wizard->currentPage())
        return {};
    const auto* panel = m_wizard->currentPage()->findChild<QWidget*>(u"errorPanel"_s);
    if (!panel || !panel->isVisible())
        return {};
    QStringList parts;
    for (const auto* label : panel->findChildren<QLabel*>())
        parts += label->text();
    for (const auto* text : panel->findChildren<QTextEdit*>())
        parts += text->toPlainText();
    return parts.join(u" | "_s);
}

QPushButton* Walk::errorAction(const QString& text)
{
    const auto* panel = m_wizard->currentPage()->findChild<QWidget*>(u"errorPanel"_s);
    QPushButton* found = nullptr;
    const bool came = QTest::qWaitFor([&] {
        for (auto* button : panel->findChildren<QPushButton*>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&').contains(text))
                found = button;
        }
        return found != nullptr;
    });
    checkMnemonics(*m_wizard);
    if (came)
        return found;
    ADD_FAILURE() << "no way on called " << qUtf8Printable(text) << "; the page says: " << qUtf8Printable(errorText());
    return nullptr;
}

void Walk::checkMnemonics(const QWidget& window)
{
    if (locale().language() != QLocale::C && locale().language() != QLocale::English)
        return;
    const QStringList twice = looks::doubleMnemonics(window);
    EXPECT_TRUE(twice.isEmpty()) << "on page " << m_wizard->currentId() << ": " << qUtf8Printable(twice.join(u'\n'));
}

void Walk::picture(const QString& name, QWidget* of)
{
    const QString into = qEnvironmentVariable("ACTIVATION_PICTURES");
    if (into.isEmpty())
        return;
    QCoreApplication::processEvents();
    EXPECT_TRUE((of ? of : static_cast<QWidget*>(m_wizard.get()))->grab().save(QDir(into).filePath(name + u".png"_s)));
}

void Walk::connectTo(const QString& targets, const QString& password)
{
    type(u"targets"_s, targets);
    type(u"password"_s, password.isEmpty() ? unit().owner().password : password);
    next();
}

void Walk::readUnit()
{
    next(); // a new site
    reach(PageId::Connect);
    connectTo(unit().url().authority());
    picture(u"connect"_s);
    trustCertificate();
    reach(PageId::Units);
    picture(u"units"_s);
    next();
    reach(PageId::Carry);
    m_package = m_wizard->flow().site->path();
}

void Walk::wholeJob()
{
    picture(u"start"_s);
    readUnit();
    picture(u"carry"_s);
    next();
    reach(PageId::Portal);
    picture(u"portal"_s);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    picture(u"licenses"_s);
    EXPECT_EQ(devicesSpent(), 0) << "nothing is spent before the user says so";
    next();
    reach(PageId::Files);
    picture(u"files"_s);
    next();
    reach(PageId::Install);
    picture(u"install"_s);
    next();
    EXPECT_NE(page(), PageId::Result) << "not done before it is done";
    ASSERT_TRUE(QTest::qWaitFor([this] { return unit().uploads() == 1 || page() == PageId::Result; }, 10'000));
    if (page() == PageId::Install)
        picture(u"installing"_s);
    reach(PageId::Result);
    picture(u"result"_s);
}

void Walk::readBoth()
{
    ASSERT_NE(unit(0).owner().password, QString());
    // Each unit has a password of its own: one after the other.
    connectTo(unit(0).url().authority());
    trustCertificate();
    reach(PageId::Units);
    click(u"readAnother"_s);
    reach(PageId::Connect);
    connectTo(unit(1).url().authority(), unit(1).owner().password);
    trustCertificate();
    reach(PageId::Units);
    m_package = m_wizard->flow().site->path();
}

void Walk::carryToStick()
{
    m_wizard->flow().site->carry(folder(u"stick"_s));
    reachIdle();
    ASSERT_FALSE(m_wizard->flow().site->copy().isEmpty()) << qUtf8Printable(errorText());
}

QString Walk::maintenanceFile(int index)
{
    const QString code = unit(index).installCode().text();
    return u"%1/%2/maintenance_%2_1"_s.arg(m_site.maintenanceFolder(), code);
}

} // namespace activation::ui
