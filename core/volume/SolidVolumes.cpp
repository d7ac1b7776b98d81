// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/VolumeBackend.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <Solid/Block>
#include <Solid/Device>
#include <Solid/DeviceNotifier>
#include <Solid/StorageAccess>
#include <Solid/StorageDrive>
#include <Solid/StorageVolume>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::SolidVolumes)
};

/// The drive that a file system is on, some steps up.
Solid::Device driveOf(Solid::Device device)
{
    while (device.isValid() && !device.is<Solid::StorageDrive>())
        device = device.parent();
    return device;
}

/// Whether the drive can be carried away: on USB or FireWire, or a card in a reader. A disk in a bay that could be
/// changed while it runs counts as built in.
bool isPortable(const Solid::Device& device)
{
    const auto* const drive = device.as<Solid::StorageDrive>();
    if (!drive || drive->driveType() == Solid::StorageDrive::CdromDrive ||
        drive->driveType() == Solid::StorageDrive::Tape)
        return false;
    const bool isOutside = drive->bus() == Solid::StorageDrive::Usb || drive->bus() == Solid::StorageDrive::Ieee1394;
    const bool isCard = drive->driveType() >= Solid::StorageDrive::CompactFlash;
    return (isOutside && (drive->isHotpluggable() || drive->isRemovable())) || (isCard && drive->isRemovable());
}

/// A system that runs from a stick: its own parts are no place for packages.
bool isOfTheSystem(const QString& folder)
{
    if (folder == u"/"_s)
        return true;
    for (const QString& own : {u"/boot"_s, u"/efi"_s, u"/home"_s, u"/usr"_s, u"/var"_s}) {
        if (folder == own || folder.startsWith(own + u'/'))
            return true;
    }
    return false;
}

class SolidVolumes : public QObject, public VolumeBackend
{
public:
    SolidVolumes()
    {
        auto* notifier = Solid::DeviceNotifier::instance();
        connect(notifier, &Solid::DeviceNotifier::deviceAdded, this, [this](const QString&) { tell(); });
        connect(notifier, &Solid::DeviceNotifier::deviceRemoved, this, [this](const QString& udi) {
            m_known.remove(udi);
            tell();
        });
    }

    QList<Volume> volumes() override
    {
        QList<Volume> all;
        for (const Solid::Device& device : Solid::Device::listFromType(Solid::DeviceInterface::StorageAccess)) {
            const auto* const volume = device.as<Solid::StorageVolume>();
            const auto* const access = device.as<Solid::StorageAccess>();
            if (!volume || !access || volume->isIgnored() || volume->usage() != Solid::StorageVolume::FileSystem ||
                !isPortable(driveOf(device)))
                continue;
            watch(device);
            const QString folder = access->isAccessible() ? access->filePath() : QString();
            if (isOfTheSystem(folder))
                continue;
            const auto* const block = device.as<Solid::Block>();
            all += Volume{.id = device.udi(),
                          .uuid = volume->uuid(),
                          .label = volume->label(),
                          .device = block ? block->device() : QString(),
                          .fileSystem = volume->fsType(),
                          .folder = folder,
                          .size = static_cast<qint64>(volume->size())};
        }
        return all;
    }

    void onChange(std::function<void()> changed) override { m_changed = std::move(changed); }

    void mount(const QString& id, const Done& done) override { settle(id, true, done); }

    void eject(const QString& id, const Done& done) override
    {
        // Who pulls a stick out pulls out all that is on it: every file system of the drive comes first.
        const QString drive = driveOf(Solid::Device(id)).udi();
        for (const Solid::Device& device : Solid::Device::listFromType(Solid::DeviceInterface::StorageAccess)) {
            const auto* const access = device.as<Solid::StorageAccess>();
            if (drive.isEmpty() || device.udi() == id || driveOf(device).udi() != drive || !access->isAccessible())
                continue;
            settle(device.udi(), false,
                   [this, id, done](const QString& why) { why.isEmpty() ? eject(id, done) : done(why); });
            return;
        }
        // Solid also switches the drive off, or throws the medium out, where it can.
        settle(id, false, done);
    }

private:
    void watch(const Solid::Device& device)
    {
        if (m_known.contains(device.udi()))
            return;
        // The object lives with the device, so that is kept.
        m_known.insert(device.udi(), device);
        connect(m_known[device.udi()].as<Solid::StorageAccess>(), &Solid::StorageAccess::accessibilityChanged, this,
                [this](bool, const QString&) { tell(); });
    }

    /// Many signals come at once when a stick is plugged in; they are one change.
    void tell()
    {
        if (std::exchange(m_isTelling, true))
            return;
        QTimer::singleShot(0, this, [this] {
            m_isTelling = false;
            if (m_changed)
                m_changed();
        });
    }

    /// Mounts or unmounts. Solid answers by a signal of its own or by the changed state alone, in whichever order.
    void settle(const QString& id, bool mounted, const Done& done)
    {
        Solid::Device device(id);
        auto* const access = device.as<Solid::StorageAccess>();
        if (!access)
            return done(Text::tr("It is not plugged in any more."));
        if (access->isAccessible() == mounted)
            return done({});
        // Holds the connections of this call, and the device alive; gone with the answer.
        auto* const call = new QObject(this);
        const auto answer = [call, device, done](const QString& why) {
            if (call->parent()) {
                call->setParent(nullptr);
                call->deleteLater();
                done(why);
            }
        };
        const auto told = [answer, mounted, access](Solid::ErrorType error, const QVariant& words, const QString&) {
            if (error == Solid::NoError || access->isAccessible() == mounted)
                return answer({});
            const QString said = words.toString();
            answer(said.isEmpty() ? Text::tr("The system refused (error %1).").arg(static_cast<int>(error)) : said);
        };
        connect(access, mounted ? &Solid::StorageAccess::setupDone : &Solid::StorageAccess::teardownDone, call, told);
        connect(access, &Solid::StorageAccess::accessibilityChanged, call,
                [answer, mounted](bool accessible, const QString&) {
                    if (accessible == mounted)
                        answer({});
                });
        connect(Solid::DeviceNotifier::instance(), &Solid::DeviceNotifier::deviceRemoved, call,
                [answer, id, mounted](const QString& udi) {
                    if (udi != id)
                        return;
                    answer(mounted ? Text::tr("It is not plugged in any more.")
                                   : Text::tr("It was pulled out before it was ejected: what was written last may be "
                                              "lost. Copy it again."));
                });
        if (!(mounted ? access->setup() : access->teardown()))
            answer(Text::tr("The system refused: something else is being done with it."));
    }

    QHash<QString, Solid::Device> m_known;
    std::function<void()> m_changed;
    bool m_isTelling = false;
};

} // namespace
} // namespace activation

extern "C" Q_DECL_EXPORT activation::VolumeBackend* activation_make_volume_backend()
{
    return new activation::SolidVolumes;
}
