// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TeamSettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Team)
};

QString fileBeside(const QString& ledgerFile)
{
    return QFileInfo(ledgerFile).absoluteDir().filePath(u"team.ini"_s);
}

} // namespace

TeamSettings TeamSettings::load(const QString& ledgerFile, const Settings& computer)
{
    const QSettings settings(fileBeside(ledgerFile), QSettings::IniFormat);
    if (!settings.contains(u"team/url"_s)) // "none" is kept as an empty one
        return TeamSettings{.url = computer.teamLedger, .passwordFile = computer.teamPasswordFile};
    return TeamSettings{.url = settings.value(u"team/url"_s).toString(),
                        .passwordFile = settings.value(u"team/passwordFile"_s).toString(),
                        .inKeychain = settings.value(u"team/passwordInKeychain"_s).toBool()};
}

Result<void> TeamSettings::save(const QString& ledgerFile) const
{
    QDir().mkpath(QFileInfo(ledgerFile).absolutePath());
    QSettings settings(fileBeside(ledgerFile), QSettings::IniFormat);
    settings.setValue(u"team/url"_s, url);
    settings.setValue(u"team/passwordFile"_s, passwordFile);
    settings.setValue(u"team/passwordInKeychain"_s, inKeychain);
    settings.sync();
    if (settings.status() != QSettings::NoError) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The team's address could not be kept."),
                             .why = Text::tr("“%1” could not be written.").arg(settings.fileName()),
                             .remedy = Text::tr("Check the folder's permissions and free space.")});
    }
    return {};
}

Result<std::optional<TeamAddress>> TeamSettings::address() const
{
    if (url.isEmpty())
        return std::nullopt;
    auto address = TeamAddress::parse(url);
    if (!address)
        return failure(address.error());
    if (!passwordFile.isEmpty()) {
        QFile file(passwordFile);
        QByteArray line;
        if (file.open(QIODevice::ReadOnly))
            line = file.readLine(4096);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty()) {
            return failure(
                Error{.kind = ErrorKind::Usage,
                      .what = Text::tr("The password of the team's ledger cannot be read."),
                      .why = Text::tr("“%1” is not there, not readable, or its first line is empty.").arg(passwordFile),
                      .remedy = Text::tr("Write the password into the first line of a file that only you "
                                         "can read, and name it with --team-password-file.")});
        }
        address->password = Secret(line);
        wipe(line);
    }
    return *std::move(address);
}

} // namespace activation
