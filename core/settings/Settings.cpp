// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Settings)
};

constexpr qint64 MostBytes = 64 * 1024;

/// Takes a value; what is wrong with it, or nothing. A key that an earlier file set stays.
using Take = std::function<QString(Settings&, const QString&)>;

Take path(QString Settings::* member)
{
    return [member](Settings& settings, const QString& value) -> QString {
        if (!QDir::isAbsolutePath(value))
            return Text::tr("“%1” is not an absolute path.").arg(value);
        if ((settings.*member).isEmpty())
            settings.*member = value;
        return {};
    };
}

Take text(QString Settings::* member)
{
    return [member](Settings& settings, const QString& value) -> QString {
        if ((settings.*member).isEmpty())
            settings.*member = value;
        return {};
    };
}

Take number(std::optional<int> Settings::* member, int least, int most)
{
    return [member, least, most](Settings& settings, const QString& value) -> QString {
        bool ok = false;
        const int parsed = value.toInt(&ok);
        if (!ok || parsed < least || parsed > most)
            return Text::tr("“%1” is not a number from %2 to %3.").arg(value).arg(least).arg(most);
        if (!(settings.*member))
            settings.*member = parsed;
        return {};
    };
}

const std::map<QString, Take>& takers()
{
    static const std::map<QString, Take> all{
        {u"portal/profile"_s, path(&Settings::portalProfile)},
        {u"team/ledger"_s, text(&Settings::teamLedger)},
        {u"team/passwordFile"_s, path(&Settings::teamPasswordFile)},
        {u"network/mqttPort"_s, number(&Settings::mqttPort, 0, 65535)},
        {u"work/atOnce"_s, number(&Settings::atOnce, 1, 256)},
        {u"work/retries"_s, number(&Settings::retries, 0, 100)},
        {u"program/language"_s, text(&Settings::language)},
    };
    return all;
}

/// The number of the line that sets the key, 1 the first; 0 where it is not to be seen.
int lineOf(const QString& file, const QString& key)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Text))
        return 0;
    QString section;
    const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
    for (int number = 0; number < lines.size(); ++number) {
        const QString line = lines[number].trimmed();
        if (line.startsWith(u'['))
            section = line.mid(1).section(u']', 0, 0) + u'/';
        else if (section + line.section(u'=', 0, 0).trimmed() == key)
            return number + 1;
    }
    return 0;
}

Error wrong(const QString& file, const QString& why)
{
    return {.kind = ErrorKind::BadFile,
            .what = Text::tr("The settings file “%1” cannot be used.").arg(QDir::toNativeSeparators(file)),
            .why = why,
            .remedy = Text::tr("Correct it, or ask whoever put it there; docs/administration.md names its keys.")};
}

Result<void> take(Settings& settings, const QString& file)
{
    if (QFileInfo(file).size() > MostBytes)
        return failure(wrong(file, Text::tr("It is larger than a settings file can be.")));
    QSettings source(file, QSettings::IniFormat);
    if (source.status() != QSettings::NoError || !QFileInfo(file).isReadable())
        return failure(wrong(file, Text::tr("It cannot be read, or is not of the form [section] and key=value.")));
    for (const QString& key : source.allKeys()) {
        const auto known = takers().find(key);
        const QString complaint =
            known == takers().end()
                ? Text::tr("There is no such key; there are: %1").arg(Settings::keys().join(u", "_s))
                : known->second(settings, source.value(key).toStringList().join(u','));
        if (!complaint.isEmpty())
            return failure(wrong(file, Text::tr("Line %1, %2: %3").arg(lineOf(file, key)).arg(key, complaint)));
    }
    settings.files += file;
    return {};
}

} // namespace

QStringList Settings::places()
{
    QStringList files;
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        // Windows names folders twice.
        const QString file = folder + u"/smartserver-activation-assistant/settings.ini"_s;
        if (!files.contains(file))
            files += file;
    }
    return files;
}

QStringList Settings::keys()
{
    QStringList names;
    for (const auto& [name, taker] : takers())
        names += name;
    return names;
}

Result<Settings> Settings::load(const QStringList& files)
{
    Settings settings;
    for (const QString& file : files) {
        if (!QFileInfo::exists(file))
            continue;
        if (const auto taken = take(settings, file); !taken)
            return failure(taken.error());
    }
    return settings;
}

} // namespace activation
