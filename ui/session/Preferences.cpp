// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/Preferences.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// The file can be edited: what is out of bounds was never said.
std::optional<int> number(const QString& file, const QString& name, int least, int most)
{
    bool ok = false;
    const int value = QSettings(file, QSettings::IniFormat).value(name).toInt(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

Preferences::Preferences(const QString& ledgerFile)
    : m_file(QFileInfo(ledgerFile).absolutePath() + u"/preferences.ini"_s)
{
}

QByteArray Preferences::windowGeometry() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"windowGeometry"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    QSettings(m_file, QSettings::IniFormat).setValue(u"windowGeometry"_s, geometry);
}

QString Preferences::carryFolder() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"carryFolder"_s).toString();
}

QString Preferences::carryStick() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"carryStick"_s).toString();
}

void Preferences::setCarryTarget(const QString& stick, const QString& folder)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"carryStick"_s, stick);
    settings.setValue(u"carryFolder"_s, folder);
}

std::optional<int> Preferences::atOnce() const
{
    return number(m_file, u"atOnce"_s, 1, MostAtOnce);
}

std::optional<int> Preferences::mqttPort() const
{
    return number(m_file, u"mqttPort"_s, 0, 65535);
}

void Preferences::setWork(int atOnce, int mqttPort)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"atOnce"_s, atOnce);
    settings.setValue(u"mqttPort"_s, mqttPort);
}

QString Preferences::language() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString& language)
{
    QSettings(m_file, QSettings::IniFormat).setValue(u"language"_s, language);
}

bool Preferences::remembersLogins(const QString& packageId) const
{
    return QSettings(m_file, QSettings::IniFormat).contains(u"logins/"_s + packageId);
}

QStringList Preferences::rememberedUnits(const QString& packageId) const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"logins/"_s + packageId).toStringList();
}

void Preferences::setRemembersLogins(const QString& packageId, bool remembers, const QStringList& units)
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (remembers)
        settings.setValue(u"logins/"_s + packageId, units);
    else
        settings.remove(u"logins/"_s + packageId);
}

QByteArray Preferences::unitColumns() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"unitColumns"_s).toByteArray();
}

QByteArray Preferences::unitSplit() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"unitSplit"_s).toByteArray();
}

void Preferences::setUnitTable(const QByteArray& columns, const QByteArray& split)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"unitColumns"_s, columns);
    settings.setValue(u"unitSplit"_s, split);
}

} // namespace activation::ui
