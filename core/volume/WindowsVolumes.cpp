// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/VolumeBackend.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <windows.h>
#include <winioctl.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::WindowsVolumes)
};

/// Closes itself.
class Handle
{
public:
    Handle(const QString& name, DWORD access)
        : m_handle(CreateFileW(reinterpret_cast<const wchar_t*>(name.utf16()), access,
                               FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr))
    {
    }
    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const { return m_handle; }
    bool control(DWORD code) const
    {
        DWORD bytes = 0;
        return DeviceIoControl(m_handle, code, nullptr, 0, nullptr, 0, &bytes, nullptr);
    }

private:
    HANDLE m_handle;
};

/// Whether a disk that Windows calls fixed hangs on USB, as large external ones do.
bool isOnUsb(const QString& drive)
{
    const Handle volume(uR"(\\.\)"_s + drive, 0);
    STORAGE_PROPERTY_QUERY query{};
    query.PropertyId = StorageDeviceProperty;
    query.QueryType = PropertyStandardQuery;
    std::array<char, 1024> answer{};
    DWORD bytes = 0;
    if (!volume.isOpen() || !DeviceIoControl(volume.get(), IOCTL_STORAGE_QUERY_PROPERTY, &query, sizeof query,
                                             answer.data(), answer.size(), &bytes, nullptr))
        return false;
    return reinterpret_cast<const STORAGE_DEVICE_DESCRIPTOR*>(answer.data())->BusType == BusTypeUsb;
}

/// Everything written out, no program in the way, medium released. Empty when it was done.
QString ejected(const QString& drive)
{
    const Handle volume(uR"(\\.\)"_s + drive, GENERIC_READ | GENERIC_WRITE);
    if (!volume.isOpen())
        return qt_error_string(static_cast<int>(GetLastError()));
    if (!FlushFileBuffers(volume.get()))
        return qt_error_string(static_cast<int>(GetLastError()));
    constexpr int Attempts = 20; // virus scanners and indexers let go after a moment
    bool isLocked = false;
    for (int attempt = 0; attempt < Attempts && !isLocked; ++attempt) {
        isLocked = volume.control(FSCTL_LOCK_VOLUME);
        if (!isLocked)
            Sleep(250);
    }
    if (!isLocked)
        return Text::tr("Another program uses it.");
    if (!volume.control(FSCTL_DISMOUNT_VOLUME) || !volume.control(IOCTL_STORAGE_EJECT_MEDIA))
        return qt_error_string(static_cast<int>(GetLastError()));
    return {};
}

/// Windows gives a drive letter to every stick at once; they are looked for every two seconds.
class WindowsVolumes : public QObject, public VolumeBackend
{
public:
    WindowsVolumes()
    {
        constexpr std::chrono::seconds Interval{2};
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (GetLogicalDrives() != m_drives && m_changed)
                m_changed();
        });
        m_timer.start(Interval);
    }

    QList<Volume> volumes() override
    {
        QList<Volume> all;
        m_drives = GetLogicalDrives();
        for (int letter = 0; letter < 26; ++letter) {
            if ((m_drives & (1U << letter)) == 0)
                continue;
            const QString drive = QChar(u'A' + letter) + u":"_s;
            const QString root = drive + u'\\';
            const auto* const name = reinterpret_cast<const wchar_t*>(root.utf16());
            const UINT type = GetDriveTypeW(name);
            if (type != DRIVE_REMOVABLE && !(type == DRIVE_FIXED && isOnUsb(drive)))
                continue;
            std::array<wchar_t, MAX_PATH + 1> label{};
            std::array<wchar_t, MAX_PATH + 1> system{};
            DWORD serial = 0;
            // A card reader without a card has a letter too.
            if (!GetVolumeInformationW(name, label.data(), MAX_PATH, &serial, nullptr, nullptr, system.data(),
                                       MAX_PATH))
                continue;
            // As it is printed everywhere, and what Linux calls the file system's UUID.
            const QString hex = u"%1"_s.arg(serial, 8, 16, QChar(u'0')).toUpper();
            all += Volume{.id = drive,
                          .uuid = hex.first(4) + u'-' + hex.last(4),
                          .label = QString::fromWCharArray(label.data()),
                          .device = drive,
                          .fileSystem = QString::fromWCharArray(system.data()),
                          .folder = drive + u'/'};
        }
        return all;
    }

    void onChange(std::function<void()> changed) override { m_changed = std::move(changed); }
    void mount(const QString&, const Done& done) override { done({}); }
    void eject(const QString& id, const Done& done) override
    {
        QThreadPool::globalInstance()->start([self = QPointer<WindowsVolumes>(this), id, done] {
            const QString why = ejected(id);
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self, done, why] {
                if (self)
                    done(why);
            });
        });
    }

private:
    QTimer m_timer;
    DWORD m_drives = 0;
    std::function<void()> m_changed;
};

} // namespace
} // namespace activation

extern "C" Q_DECL_EXPORT activation::VolumeBackend* activation_make_volume_backend()
{
    return new activation::WindowsVolumes;
}
