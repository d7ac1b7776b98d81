// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/PassphraseKeeper.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qint64 MaxPassphrase = 4096;
constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::PassphraseKeeper)
};

QString entryOf(const QString& id)
{
    return u"signing-key:"_s + id;
}

Error cannot(const QString& what, const QString& file, const QString& why)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = what.arg(escaped(file)),
                 .why = why,
                 .remedy = Text::tr("Check the folder, who owns it, its permissions and free space.")};
}

} // namespace

QCoro::Task<Result<std::optional<Secret>>> KeychainKeeper::find(QString id)
{
    const auto found = co_await m_keychain.find(entryOf(id));
    if (!found)
        co_return failure(found.error());
    co_return *found ? std::optional((*found)->password) : std::nullopt;
}

QCoro::Task<Result<void>> KeychainKeeper::keep(QString id, Secret passphrase)
{
    return m_keychain.keep(entryOf(id), {.userName = u"signing-key"_s, .password = std::move(passphrase)});
}

QCoro::Task<Result<void>> KeychainKeeper::forget(QString id)
{
    return m_keychain.forget(entryOf(id));
}

QString FileKeeper::fileOf(const QString& id) const
{
    return QDir(m_folder).absoluteFilePath(u"signing-key-%1.passphrase"_s.arg(id));
}

QCoro::Task<Result<std::optional<Secret>>> FileKeeper::find(QString id)
{
    QFile file(fileOf(id));
    if (!file.exists())
        co_return std::optional<Secret>();
    if (!file.open(QIODevice::ReadOnly))
        co_return failure(
            cannot(Text::tr("The passphrase in “%1” cannot be read."), file.fileName(), file.errorString()));
#ifndef Q_OS_WIN
    if (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) {
        co_return failure(Error{
            .kind = ErrorKind::BadFile,
            .what =
                Text::tr("Others on this computer can get at the passphrase in “%1”.").arg(escaped(file.fileName())),
            .why = Text::tr("With it and the key file they could sign site packages in your name."),
            .remedy = Text::tr("Take the permissions away (chmod 600); where somebody may have read it, make a "
                               "new key: activationctl signer renew.")});
    }
#endif
    QByteArray bytes = file.read(MaxPassphrase);
    Secret secret(bytes);
    wipe(bytes);
    co_return secret.isEmpty() ? std::optional<Secret>() : std::optional(std::move(secret));
}

QCoro::Task<Result<void>> FileKeeper::keep(QString id, Secret passphrase)
{
    QDir().mkpath(m_folder);
    QSaveFile file(fileOf(id));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) ||
        file.write(passphrase.utf8()) != passphrase.utf8().size() || !file.commit())
        co_return failure(
            cannot(Text::tr("The passphrase cannot be written to “%1”."), file.fileName(), file.errorString()));
    co_return Result<void>{};
}

QCoro::Task<Result<void>> FileKeeper::forget(QString id)
{
    QFile file(fileOf(id));
    if (file.exists() && !file.remove())
        co_return failure(cannot(Text::tr("“%1” cannot be removed."), file.fileName(), file.errorString()));
    co_return Result<void>{};
}

QCoro::Task<Result<std::optional<Secret>>> MemoryKeeper::find(QString id)
{
    const auto found = m_kept.constFind(id);
    co_return found == m_kept.constEnd() ? std::optional<Secret>() : std::optional(*found);
}

QCoro::Task<Result<void>> MemoryKeeper::keep(QString id, Secret passphrase)
{
    m_kept.insert(id, std::move(passphrase));
    co_return Result<void>{};
}

QCoro::Task<Result<void>> MemoryKeeper::forget(QString id)
{
    m_kept.remove(id);
    co_return Result<void>{};
}

} // namespace activation
