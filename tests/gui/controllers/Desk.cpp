// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/controllers/Desk.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace activation::ui {

void Desk::SetUp()
{
    const auto started = m_site.start(
        {.smartServers = 2, .licenseDelay = std::chrono::milliseconds(100), .ownerPassword = u"a password for all"_s});
    ASSERT_TRUE(started) << qUtf8Printable(started.error().toText());
    m_bookedBefore = booked();
    QDir().mkpath(path(u"packages"_s));
    QDir().mkpath(path(u"stick"_s));
    options.packageFolder = path(u"packages"_s);
    options.portalProfileFile = m_site.portal().profileFile();
    options.answerWithin = std::chrono::seconds(20);
    options.confirmWithin = std::chrono::seconds(30);
    restart();
}

void Desk::TearDown()
{
    for (Controller* controller :
         std::initializer_list<Controller*>{site.get(), read.get(), portal.get(), intake.get(), install.get()}) {
        if (controller && controller->isBusy()) {
            controller->stop();
            rest(*controller);
        }
    }
}

void Desk::restart(const QString& ledger)
{
    options.ledgerFile = path(ledger + u"/ledger.sqlite"_s);
    site.reset();
    read.reset();
    portal.reset();
    intake.reset();
    install.reset();
    session.reset();
    options.keyKeeper = std::make_shared<MemoryKeeper>();
    auto opened = Session::open(options);
    ASSERT_TRUE(opened) << qUtf8Printable(opened.error().toText());
    session = *opened;
    site = std::make_shared<SiteController>(session);
    read = std::make_shared<ReadController>(session);
    portal = std::make_shared<PortalController>(session);
    intake = std::make_shared<IntakeController>(session);
    install = std::make_shared<InstallController>(session);
}

void Desk::rest(const Controller& controller)
{
    until([&controller] { return !controller.isBusy(); });
}

void Desk::until(const std::function<bool()>& condition)
{
    ASSERT_TRUE(QTest::qWaitFor(condition, 60'000)) << "it never came about";
}

QString Desk::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

void Desk::add(const simulator::Fault& fault)
{
    const auto added = m_site.addFaults({fault});
    ASSERT_TRUE(added) << qUtf8Printable(added.error().toText());
}

QString Desk::targets(int units)
{
    QStringList addresses;
    for (int index = 0; index < units; ++index)
        addresses += unit(index).url().authority();
    return addresses.join(u' ');
}

int Desk::booked()
{
    int devices = 0;
    for (const simulator::PortalLicense& license : m_site.portal().books().licenses) {
        if (license.kind == ActivationKind::Capacity)
            devices += license.spent;
    }
    return devices;
}

int Desk::spent()
{
    return booked() - m_bookedBefore;
}

void Desk::readUnits(int units)
{
    site->createSite(u"Plant 7"_s);
    ASSERT_TRUE(read->setTargets(targets(units)));
    read->read(owner(), {}, site->freshPath(u"Plant 7"_s));
    rest(*read);
    QList<Fingerprint> shown;
    for (int index = 0; index < units; ++index)
        shown += unit(index).certificateFingerprint();
    ASSERT_TRUE(read->hasQuestions());
    read->trust(shown);
    rest(*read);
    ASSERT_TRUE(read->isDone());
    ASSERT_EQ(site->manifest().smartServers.size(), units);
}

void Desk::login()
{
    portal->loadProfile();
    portal->login(u"site@example.com"_s);
    rest(*portal);
    ASSERT_TRUE(portal->stage() == PortalController::Stage::LoggedIn);
}

void Desk::obtainFiles()
{
    login();
    portal->obtain();
    rest(*portal);
    ASSERT_FALSE(portal->error());
    ASSERT_EQ(site->manifest().activations.size(), site->manifest().smartServers.size());
}

Manifest Desk::onDisk()
{
    const auto report = SitePackage::inspect(session->path);
    EXPECT_TRUE(report) << qUtf8Printable(report ? QString() : report.error().toText());
    return report ? report->manifest : Manifest{};
}

void expectWhole(const std::optional<Error>& error, ErrorKind kind)
{
    ASSERT_TRUE(error);
    EXPECT_EQ(kindName(error->kind).toStdString(), kindName(kind).toStdString()) << qUtf8Printable(error->toText());
    EXPECT_FALSE(error->what.isEmpty());
    EXPECT_FALSE(error->why.isEmpty());
    EXPECT_FALSE(error->remedy.isEmpty());
}

} // namespace activation::ui
