// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/CommandLine.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

} // namespace

Result<Secret> readPassword(const QString& file)
{
    if (file.isEmpty()) {
        return failure(
            Error{.kind = ErrorKind::Usage,
                  .what = Text::tr("The password of the CMS user is needed."),
                  .why = Text::tr("There is no option for a password itself: everybody on this computer could see it."),
                  .remedy = Text::tr("Put it into a file that only you can read and name it with --password-file, or "
                                     "give it on standard input with --password-file -. Logins of single units: "
                                     "--credentials-file; from the system's keychain: --keychain.")});
    }
    QFile in(file);
    const bool opened = file == u"-"_s ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly);
    if (!opened) {
        return failure(Error{.kind = ErrorKind::Usage,
                             .what = Text::tr("The password file “%1” cannot be read.").arg(file),
                             .why = in.errorString(),
                             .remedy = Text::tr("Check its name and that you may read it.")});
    }
    QByteArray password = in.readLine(4096);
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    if (password.isEmpty()) {
        return failure(Error{.kind = ErrorKind::Usage,
                             .what = Text::tr("The password is empty."),
                             .why = Text::tr("The first line of “%1” has no characters.").arg(file),
                             .remedy = Text::tr("Write the password into its first line.")});
    }
    Secret secret(password);
    wipe(password);
    return secret;
}

} // namespace activation::cli
