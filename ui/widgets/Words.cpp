// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Words.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ui::Words)
};

} // namespace

QString words(ActivationKind kind)
{
    switch (kind) {
    case ActivationKind::Capacity:
        return Text::tr("Device capacity");
    case ActivationKind::Maintenance:
        return Text::tr("Maintenance");
    case ActivationKind::Core:
        return Text::tr("SmartServer Core");
    }
    return {};
}

QString words(const Receipt& receipt)
{
    if (receipt.byHand == ByHand::Word)
        return Text::tr("installed by hand; that it shows is your word");
    if (receipt.byHand == ByHand::Reading)
        return Text::tr("installed by hand, and the license shows");
    return receipt.outcome == InstallOutcome::AlreadyInstalled ? Text::tr("was installed already; nothing was uploaded")
                                                               : Text::tr("installed, and the license shows");
}

QString words(IdentitySource source)
{
    switch (source) {
    case IdentitySource::SegmentController:
        return Text::tr("Segment controller");
    case IdentitySource::HostName:
        return Text::tr("Host name");
    case IdentitySource::MqttSid:
        return Text::tr("MQTT");
    case IdentitySource::Label:
        return Text::tr("Label on the unit");
    }
    return {};
}

QString words(const QDateTime& time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : u"–"_s;
}

QString pathWords(const QString& path)
{
    const QString home = QDir::homePath();
    const bool below = home.size() > 1 && path.startsWith(home + u'/');
    return QDir::toNativeSeparators(below ? u"~"_s + path.sliced(home.size()) : path);
}

QString sizeWords(qint64 bytes)
{
    constexpr qint64 Kilo = 1000;
    if (bytes == 1)
        return Text::tr("1 byte");
    if (bytes < Kilo)
        return Text::tr("%1 bytes").arg(QLocale().toString(bytes));
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString fileSystemWords(const QString& name)
{
    static const QHash<QString, QString> known{
        {u"vfat"_s, u"FAT"_s},   {u"msdos"_s, u"FAT"_s},    {u"exfat"_s, u"exFAT"_s}, {u"ntfs"_s, u"NTFS"_s},
        {u"ntfs3"_s, u"NTFS"_s}, {u"hfsplus"_s, u"HFS+"_s}, {u"apfs"_s, u"APFS"_s}};
    return known.value(name, name);
}

QString shortWords(const Fingerprint& fingerprint)
{
    constexpr qsizetype TwoGroups = 2 * 4 + 1;
    return fingerprint.groups().left(TwoGroups).replace(u' ', QChar::Nbsp) + u'…';
}

} // namespace activation::ui
