// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/Examine.h"

#include "credentials/Keychain.h"
#include "ledger/LedgerFile.h"
#include "mqtt/RetainedMessage.h"
#include "settings/Settings.h"
#include "signing/Crypto.h"
#include "signing/KeyFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSslSocket>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <karchive_version.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::doctor)
};

Error missing(const QString& what, const QString& why, const QString& remedy)
{
    return Error{.kind = ErrorKind::Failed, .what = what, .why = why, .remedy = remedy};
}

/// Where all parts come with the assistant, nothing else can bring one back.
QString comesWithIt()
{
    return Text::tr("A file of the assistant is missing or was changed: install the assistant again.");
}

#ifdef Q_OS_WIN
constexpr bool IsBundled = true;
#else
constexpr bool IsBundled = false;
#endif

Finding qt()
{
    return {.part = u"Qt"_s,
            .version = Text::tr("%1, built with %2").arg(QString::fromLatin1(qVersion()), u"" QT_VERSION_STR ""_s),
            .needed = true};
}

Finding tls()
{
    Finding finding{.part = u"TLS"_s, .version = {}, .needed = true};
    if (QSslSocket::supportsSsl()) {
        finding.version = u"%1 (%2)"_s.arg(QSslSocket::sslLibraryVersionString(), QSslSocket::activeBackend());
        return finding;
    }
    const QStringList backends = QSslSocket::availableBackends();
    finding.trouble = missing(
        Text::tr("No SmartServer and no portal can be reached safely."),
        backends.isEmpty()
            ? Text::tr("Qt finds no TLS backend.")
            : Text::tr("Qt finds these TLS backends, and none of them works: %1.").arg(backends.join(u", "_s)),
        IsBundled
            ? comesWithIt()
            : Text::tr("Install Qt's TLS plugin and OpenSSL (on Debian: the package libqt6network6), and start the "
                       "assistant again."));
    return finding;
}

Finding cryptography()
{
    Finding finding{.part = Text::tr("Signatures (QCA)"), .version = cryptoVersion(), .needed = true};
    if (const auto started = startCrypto(); !started)
        finding.trouble = started.error();
    return finding;
}

Finding ledgerDatabase()
{
    Finding finding{.part = Text::tr("Ledger (SQLite)"), .version = {}, .needed = true};
    const QString name = u"doctor"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"select sqlite_version()"_s) && query.next())
            finding.version = query.value(0).toString();
        else
            finding.trouble = missing(
                Text::tr("The ledger cannot be kept."), database.lastError().text(),
                IsBundled
                    ? comesWithIt()
                    : Text::tr("Install Qt's driver for SQLite (on Debian: the package libqt6sql6-sqlite), and start "
                               "the assistant again."));
    }
    QSqlDatabase::removeDatabase(name);
    return finding;
}

Finding teamDatabase()
{
    Finding finding{.part = Text::tr("Team ledger (PostgreSQL)"), .version = {}, .needed = false};
    if (QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        finding.version = Text::tr("driver installed");
    else
        finding.trouble =
            missing(Text::tr("No team's ledger can be reached; this laptop works alone."),
                    Text::tr("Qt's driver for PostgreSQL is not installed."),
                    IsBundled ? Text::tr("The assistant for Windows comes without it. Exchange ledgers in site "
                                         "packages, or work on Debian where a team shares one.")
                              : Text::tr("Install it where a team shares a ledger (on Debian: the package "
                                         "libqt6sql6-psql)."));
    return finding;
}

Finding archives()
{
    return {.part = Text::tr("Site packages (KArchive)"), .version = u"" KARCHIVE_VERSION_STRING ""_s, .needed = true};
}

Finding mqtt()
{
    return {.part = Text::tr("Segment IDs (MQTT)"), .version = mqttLibrary(), .needed = false};
}

QCoro::Task<Finding> keychain(Examination what)
{
    Finding finding{.part = Text::tr("Keychain"), .version = {}, .needed = false};
    if (what.keychainService.isEmpty()) {
        finding.version = Text::tr("not asked");
        co_return finding;
    }
    const Keychain asked(what.keychainService, what.keychainWithin);
    if (const auto answer = co_await asked.probe(); answer)
        finding.version = Text::tr("answers");
    else
        finding.trouble = missing(
            answer.error().what, answer.error().why,
            IsBundled ? Text::tr("Sign in to Windows with an account that has a credential store. Without one, logins "
                                 "stay in memory until the program ends, and you type the signing key's passphrase "
                                 "once after each start.")
                      : Text::tr("Unlock or set up a keychain (on Debian: the package gnome-keyring, or KWallet). "
                                 "Without one, logins stay in memory until the program ends, and you type the signing "
                                 "key's passphrase once after each start (see: activationctl signer protect)."));
    co_return finding;
}

/// The folder itself, or the next above it that exists.
QString existing(QString folder)
{
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot()) {
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}

Finding writable(const QString& part, const QString& wanted, const QString& remedy)
{
    Finding finding{.part = part, .version = QDir::toNativeSeparators(wanted), .needed = true};
    const QString folder = existing(wanted);
    QTemporaryFile probe(folder + u"/.activation-assistant-XXXXXX"_s);
    // One byte, for a full disk lets a file be made.
    if (!QFileInfo(folder).isDir() || !probe.open() || probe.write("x") != 1 || !probe.flush()) {
        const QString words = QFileInfo(folder).isDir() ? probe.errorString() : Text::tr("It is a file, not a folder.");
        finding.trouble =
            missing(Text::tr("Nothing can be written in %1.").arg(QDir::toNativeSeparators(folder)), words, remedy);
        return finding;
    }
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    finding.version += u" ("_s + Text::tr("%1 free").arg(QLocale().formattedDataSize(free)) + u')';
    return finding;
}

Finding signingKey(const QString& ledger)
{
    Finding finding{.part = Text::tr("Signing key"), .version = {}, .needed = false};
    const auto key = readKeyFile(QFileInfo(ledger).absolutePath() + u"/signing/signing-key.pem"_s);
    if (!key) {
        finding.needed = true;
        finding.trouble = key.error();
        return finding;
    }
    if (!*key) {
        finding.version = Text::tr("made when first something is signed");
        return finding;
    }
    switch ((*key)->guard) {
    case KeyGuard::Keychain:
        finding.version = Text::tr("encrypted, its passphrase in the keychain");
        break;
    case KeyGuard::Typed:
        finding.version = Text::tr("encrypted, with a passphrase that you chose");
        break;
    case KeyGuard::File:
        finding.version = Text::tr("encrypted, its passphrase in a file");
        finding.trouble = missing(
            Text::tr("Who reads this user's files can sign in this laptop's name."),
            Text::tr("The passphrase is in a file, for there was no keychain and nobody to ask."),
            Text::tr("Set up a keychain and run: activationctl signer protect keychain. Or choose a passphrase: "
                     "activationctl signer protect passphrase."));
        break;
    case KeyGuard::None:
        finding.version = Text::tr("not encrypted yet");
        finding.trouble = missing(Text::tr("Who reads the disk can sign in this laptop's name."),
                                  Text::tr("An earlier version wrote the key, and nothing was signed since."),
                                  Text::tr("It is encrypted when next something is signed; at once: activationctl "
                                           "signer show."));
        break;
    }
    return finding;
}

Finding settingsFiles()
{
    Finding finding{.part = Text::tr("Settings files"), .version = {}, .needed = true};
    const auto settings = Settings::load();
    if (!settings)
        finding.trouble = settings.error();
    else if (settings->files.isEmpty())
        finding.version = Text::tr("none");
    else
        finding.version = settings->files.join(u", "_s);
    return finding;
}

Finding ledgerFile(const QString& file)
{
    Finding finding =
        writable(Text::tr("Ledger"), QFileInfo(file).absolutePath(),
                 Text::tr("Make the folder writable or free space there, or name another ledger with --ledger FILE."));
    if (finding.trouble || !QFileInfo::exists(file))
        return finding;
    if (const auto whole = lookInside(file); !whole)
        finding.trouble = whole.error();
    return finding;
}

} // namespace

QCoro::Task<QList<Finding>> examine(Examination what)
{
    QList<Finding> findings{qt(), tls(), cryptography(), ledgerDatabase(), settingsFiles()};
    findings += ledgerFile(what.ledgerFile);
    findings += writable(Text::tr("Temporary files"), QDir::tempPath(),
                         Text::tr("Free space there, or set TMPDIR to a folder that is writable."));
    findings += archives();
    findings += co_await keychain(what);
    findings += signingKey(what.ledgerFile);
    findings += teamDatabase();
    findings += mqtt();
    co_return findings;
}

} // namespace activation
