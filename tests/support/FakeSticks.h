// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace activation::test {

/// A computer with sticks, as Solid itself simulates one for tests (SOLID_FAKEHW), on a session bus of its own: a stick
/// KEY with two partitions, the first of which is mounted at folder(), a card in a reader, and things that are no
/// sticks. Made before this process uses Solid or the session bus; one in a process.
class FakeSticks
{
public:
    static constexpr auto Small = QLatin1StringView("/org/kde/solid/fakehw/stick_part1");
    static constexpr auto Second = QLatin1StringView("/org/kde/solid/fakehw/stick_part2");
    static constexpr auto Card = QLatin1StringView("/org/kde/solid/fakehw/card_part1");

    /// Nothing where there is no dbus-daemon.
    static std::unique_ptr<FakeSticks> start()
    {
        auto sticks = std::unique_ptr<FakeSticks>(new FakeSticks);
        return sticks->begin() ? std::move(sticks) : nullptr;
    }
    ~FakeSticks()
    {
        qunsetenv("SOLID_FAKEHW");
        m_usualBus.isEmpty() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", m_usualBus);
        if (m_bus.state() != QProcess::NotRunning) {
            m_bus.terminate();
            m_bus.waitForFinished();
        }
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("KEY")); }
    QString cardFolder() const { return m_folder.filePath(QStringLiteral("CARD")); }

    void plug(QLatin1StringView id) { call(QStringLiteral("/org/kde/solid/fakehw"), "plug", id); }
    void unplug(QLatin1StringView id) { call(QStringLiteral("/org/kde/solid/fakehw"), "unplug", id); }
    /// From now on it can be neither mounted nor unmounted.
    void breakIt(QLatin1StringView id) { setBroken(id, true); }
    void mend(QLatin1StringView id) { setBroken(id, false); }

private:
    FakeSticks() = default;

    static void call(const QString& object, const char* method, QLatin1StringView id)
    {
        QObject* const manager = QDBusConnection::sessionBus().objectRegisteredAt(object);
        if (!manager || !QMetaObject::invokeMethod(manager, method, Q_ARG(QString, QString(id))))
            qFatal("Solid's simulated computer does not answer");
    }
    static void setBroken(QLatin1StringView id, bool broken)
    {
        QObject* const device = QDBusConnection::sessionBus().objectRegisteredAt(id);
        if (!device || !QMetaObject::invokeMethod(device, "setBroken", Q_ARG(bool, broken)))
            qFatal("Solid's simulated stick does not answer");
    }

    using Properties = QList<std::pair<QString, QString>>;
    static QString device(const QString& name, const QString& parent, const QString& interfaces,
                          const Properties& properties)
    {
        const QString prefix = QStringLiteral("/org/kde/solid/fakehw/");
        QString xml = QStringLiteral("<device udi=\"%1%2\">").arg(prefix, name);
        const auto add = [&xml](const QString& key, const QString& value) {
            xml += QStringLiteral("<property key=\"%1\">%2</property>").arg(key, value);
        };
        add(QStringLiteral("interfaces"), interfaces);
        if (!parent.isEmpty())
            add(QStringLiteral("parent"), prefix + parent);
        for (const auto& [key, value] : properties)
            add(key, value);
        return xml + QStringLiteral("</device>\n");
    }
    static QString drive(const QString& name, const QString& bus, const QString& type, bool removable)
    {
        return device(name, QStringLiteral("computer"), QStringLiteral("StorageDrive,Block"),
                      {{QStringLiteral("bus"), bus},
                       {QStringLiteral("major"), type},
                       {QStringLiteral("isRemovable"), removable ? QStringLiteral("true") : QStringLiteral("false")},
                       {QStringLiteral("isHotpluggable"),
                        bus == QStringLiteral("usb") ? QStringLiteral("true") : QStringLiteral("false")}});
    }
    static QString partition(const QString& name, const QString& parent, const QString& label, const QString& uuid,
                             const QString& folder, bool mounted, const QString& usage = QStringLiteral("filesystem"))
    {
        return device(name, parent, QStringLiteral("StorageVolume,StorageAccess,Block"),
                      {{QStringLiteral("label"), label},
                       {QStringLiteral("uuid"), uuid},
                       {QStringLiteral("usage"), usage},
                       {QStringLiteral("fsType"), QStringLiteral("vfat")},
                       {QStringLiteral("size"), QStringLiteral("8000000000")},
                       {QStringLiteral("device"), QStringLiteral("/dev/sdb1")},
                       {QStringLiteral("mountPoint"), folder},
                       {QStringLiteral("isMounted"), mounted ? QStringLiteral("true") : QStringLiteral("false")}});
    }

    bool begin()
    {
        for (const QString& path : {folder(), cardFolder()})
            QDir().mkpath(path);
        const auto text = [](const char* words) {
            return QString::fromLatin1(words);
        };
        QString xml = QStringLiteral("<machine>\n");
        xml += device(text("computer"), {}, text("Processor"), {{text("name"), text("Computer")}});
        xml += drive(text("stick"), text("usb"), text("disk"), true);
        xml += partition(text("stick_part1"), text("stick"), text("KEY"), text("1234-ABCD"), folder(), true);
        xml += partition(text("stick_part2"), text("stick"), text("KEY second"), text("9999-0000"),
                         m_folder.filePath(text("none")), true);
        xml += partition(text("stick_part3"), text("stick"), text("swap"), text("3"), {}, false, text("other"));
        xml += partition(text("stick_part4"), text("stick"), text("LIVE"), text("4"), text("/"), true);
        xml += drive(text("card"), text("platform"), text("sd_mmc"), true);
        xml += partition(text("card_part1"), text("card"), text("CARD"), text("5678-EF01"), cardFolder(), false);
        xml += drive(text("disk"), text("sata"), text("disk"), false);
        xml += partition(text("disk_part1"), text("disk"), text("SYSTEM"), text("d-1"), text("/"), true);
        xml += partition(text("disk_part2"), text("disk"), text("DATA"), text("d-2"), text("/mnt/data"), true);
        xml += drive(text("emmc"), text("platform"), text("sd_mmc"), false);
        xml += partition(text("emmc_part1"), text("emmc"), text("EMMC"), text("e-1"), text("/media/emmc"), true);
        xml += drive(text("dvd"), text("usb"), text("cdrom"), true);
        xml += partition(text("dvd_part1"), text("dvd"), text("DVD"), text("c-1"), text("/media/dvd"), true);
        xml += QStringLiteral("</machine>\n");
        QFile machine(m_folder.filePath(text("machine.xml")));
        if (!machine.open(QFile::WriteOnly) || machine.write(xml.toUtf8()) < 0)
            return false;
        machine.close();

        const QString socket = m_folder.filePath(text("bus"));
        QFile config(m_folder.filePath(text("bus.conf")));
        if (!config.open(QFile::WriteOnly))
            return false;
        config.write(QStringLiteral("<busconfig><type>session</type><listen>unix:path=%1</listen>"
                                    "<policy context=\"default\"><allow send_destination=\"*\" "
                                    "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                                    "<allow own=\"*\"/></policy></busconfig>")
                         .arg(socket)
                         .toUtf8());
        config.close();
        m_bus.start(text("dbus-daemon"),
                    {text("--nofork"), text("--nopidfile"), QStringLiteral("--config-file=%1").arg(config.fileName())});
        if (!m_bus.waitForStarted())
            return false;
        QElapsedTimer waiting;
        waiting.start();
        while (!QFile::exists(socket)) {
            if (waiting.elapsed() > 20'000)
                return false;
            QThread::msleep(10);
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(socket));
        // It knows less than a real one, and says so at length.
        QLoggingCategory::setFilterRules(text("qt.core.qobject.connect=false"));
        qputenv("SOLID_FAKEHW", QFile::encodeName(machine.fileName()));
        return QDBusConnection::sessionBus().isConnected();
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QByteArray m_usualBus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
};

} // namespace activation::test
