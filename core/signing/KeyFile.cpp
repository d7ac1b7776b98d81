// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/KeyFile.h"

#include "domain/Escape.h"
#include "domain/Secret.h"
#include "signing/Crypto.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qint64 MaxKeyFile = 64 * 1024;
#ifndef Q_OS_WIN
constexpr QFile::Permissions OthersRead = QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions OthersWrite = QFile::WriteGroup | QFile::WriteOther;
#else
// Windows guards the user's profile by access lists; the mode bits that Qt shows there are made up.
constexpr QFile::Permissions OthersRead;
constexpr QFile::Permissions OthersWrite;
#endif

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::KeyFile)
};

Error damaged(const QString& path, const QString& why)
{
    return Error{
        .kind = ErrorKind::BadFile,
        .what = Text::tr("The signing key “%1” cannot be used.").arg(escaped(path)),
        .why = why,
        .remedy = Text::tr("Restore the file from a backup. If there is none, move it away: the assistant then makes "
                           "a new key, whose fingerprint the other laptops have to compare once more.")};
}

/// The body of the first block with this label from `from` on, which then stands behind it.
std::expected<QByteArray, QString> nextBlock(const QByteArray& pem, const QByteArray& label, qsizetype& from)
{
    const QByteArray begin = "-----BEGIN "_ba + label + "-----"_ba;
    const QByteArray end = "-----END "_ba + label + "-----"_ba;
    const qsizetype start = pem.indexOf(begin, from);
    const qsizetype stop = start < 0 ? -1 : pem.indexOf(end, start);
    if (stop < 0)
        return std::unexpected(Text::tr("There is no complete “%1” in it.").arg(QString::fromLatin1(label)));
    from = stop + end.size();
    QByteArray text = pem.mid(start + begin.size(), stop - start - begin.size());
    text.removeIf([](char c) { return c == '\n' || c == '\r'; });
    auto body = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    wipe(text);
    if (!body || body.decoded.isEmpty())
        return std::unexpected(Text::tr("The “%1” in it is damaged.").arg(QString::fromLatin1(label)));
    return body.decoded;
}

bool hasMore(const QByteArray& pem, const QByteArray& label, qsizetype from)
{
    return pem.indexOf("-----BEGIN "_ba + label + "-----"_ba, from) >= 0;
}

constexpr qsizetype MaxIssuers = 7; // with the signer's own, what a signature may hold
const QByteArray ClearLabel("PRIVATE KEY");
const QByteArray SealedLabel("ENCRYPTED PRIVATE KEY");
const QByteArray GuardLine("Passphrase: ");

QString notTogether()
{
    return Text::tr("The private key and the certificate in it do not belong together.");
}

/// Who knows the passphrase. A file without the line, such as one made by hand, has one that its user knows.
std::pair<KeyGuard, QString> guardIn(const QByteArray& pem)
{
    if (!pem.startsWith(GuardLine))
        return {KeyGuard::Typed, {}};
    const QList<QByteArray> words = pem.sliced(GuardLine.size()).left(200).split('\n').first().trimmed().split(' ');
    for (const KeyGuard guard : {KeyGuard::Keychain, KeyGuard::File}) {
        if (words.size() == 2 && words.first() == guardName(guard).toLatin1())
            return {guard, QString::fromLatin1(words.last())};
    }
    return {KeyGuard::Typed, {}};
}

QByteArray textOf(const StoredKey& key)
{
    QByteArray pem = GuardLine + guardName(key.guard).toLatin1();
    if (!key.passphraseId.isEmpty())
        pem += ' ' + key.passphraseId.toLatin1();
    pem += '\n' + toPem(key.certificate.der, "CERTIFICATE"_ba);
    for (const X509& issuer : key.issuers)
        pem += toPem(issuer.der, "CERTIFICATE"_ba);
    return pem + toPem(key.sealed->der, SealedLabel);
}

} // namespace

Result<KeyPair> makeKeyPair(const QString& name)
{
    constexpr int Bits = 3072;
    constexpr int YearsValid = 10;
    const auto key = makeRsaKey(Bits);
    if (!key) {
        return failure(
            Error{.kind = ErrorKind::Failed,
                  .what = QCoreApplication::translate("activation::SigningKey", "A signing key could not be made."),
                  .why = key.error(),
                  .remedy = QCoreApplication::translate("activation::SigningKey",
                                                        "Start the assistant again; if it stays, reinstall QCA.")});
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // A day back: the clocks of laptops without internet are rarely right to the minute.
    const auto certificate = makeX509({.role = X509Role::Signer,
                                       .commonName = name,
                                       .validFrom = now.addDays(-1),
                                       .validUntil = now.addYears(YearsValid)},
                                      *key, nullptr, *key);
    if (!certificate)
        return failure(certificate.error());
    return KeyPair{.key = *key, .certificate = *X509::parse(*certificate)};
}

std::expected<KeyPair, QString> parseKeyPair(const QByteArray& pem)
{
    const auto stored = parseStoredKey(pem);
    if (!stored)
        return std::unexpected(stored.error());
    if (stored->sealed)
        return std::unexpected(Text::tr("The private key in it is encrypted."));
    auto pair = toPair(stored->certificate, stored->issuers, stored->clear);
    if (!pair)
        return std::unexpected(notTogether());
    return *std::move(pair);
}

std::optional<KeyPair> toPair(const X509& certificate, const QList<X509>& issuers, const QCA::SecureArray& privateKey)
{
    const QCA::PrivateKey key = QCA::PrivateKey::fromDER(privateKey);
    if (key.isNull() || !key.isRSA() || !key.canSign() || key.toPublicKey().toDER() != certificate.publicKey)
        return std::nullopt;
    return KeyPair{.key = key, .certificate = certificate, .issuers = issuers};
}

std::expected<StoredKey, QString> parseStoredKey(const QByteArray& pem)
{
    if (const auto started = startCrypto(); !started)
        return std::unexpected(started.error().why);
    StoredKey stored;
    qsizetype at = 0;
    const auto certificateDer = nextBlock(pem, "CERTIFICATE"_ba, at);
    if (!certificateDer)
        return std::unexpected(certificateDer.error());
    while (hasMore(pem, "CERTIFICATE"_ba, at)) {
        const auto der = nextBlock(pem, "CERTIFICATE"_ba, at);
        const auto issuer = der ? X509::parse(*der) : std::expected<X509, QString>(std::unexpected(der.error()));
        if (!issuer)
            return std::unexpected(issuer.error());
        if (stored.issuers.size() == MaxIssuers)
            return std::unexpected(Text::tr("There are too many certificates in it."));
        stored.issuers.append(*issuer);
    }
    const bool isSealed = hasMore(pem, SealedLabel, 0);
    const QByteArray label = isSealed ? SealedLabel : ClearLabel;
    at = 0;
    auto keyDer = nextBlock(pem, label, at);
    if (!keyDer)
        return std::unexpected(keyDer.error());
    if (hasMore(pem, label, at) || (isSealed && hasMore(pem, ClearLabel, 0)))
        return std::unexpected(Text::tr("There is more than one “%1” in it.").arg(u"PRIVATE KEY"_s));
    auto certificate = X509::parse(*certificateDer);
    if (!certificate)
        return std::unexpected(certificate.error());
    stored.certificate = *std::move(certificate);
    if (isSealed) {
        auto sealed = SealedKey::parse(*keyDer);
        if (!sealed)
            return std::unexpected(sealed.error());
        stored.sealed = *std::move(sealed);
        std::tie(stored.guard, stored.passphraseId) = guardIn(pem);
        return stored;
    }
    const QCA::PrivateKey key = QCA::PrivateKey::fromDER(QCA::SecureArray(*keyDer));
    wipe(*keyDer);
    if (key.isNull() || !key.isRSA() || !key.canSign())
        return std::unexpected(Text::tr("The private key in it is damaged."));
    if (key.toPublicKey().toDER() != stored.certificate.publicKey)
        return std::unexpected(notTogether());
    stored.clear = key.toDER();
    return stored;
}

Result<std::optional<StoredKey>> readKeyFile(const QString& path)
{
    QFile file(path);
    // A link that leads nowhere is there, and must not be taken for a first start.
    if (!file.exists() && !QFileInfo(path).isSymLink())
        return std::optional<StoredKey>();
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The signing key “%1” cannot be read.").arg(escaped(path)),
                             .why = file.errorString(),
                             .remedy = Text::tr("Check who owns the file and that you may read it.")});
    }
    if (file.permissions() & (OthersRead | OthersWrite)) {
        return failure(Error{
            .kind = ErrorKind::BadFile,
            .what = Text::tr("Others on this computer can get at the signing key “%1”.").arg(escaped(path)),
            .why = Text::tr("With it they could sign site packages in your name."),
            .remedy = Text::tr("If nobody else uses this computer, take the permissions away (chmod 600) and start "
                               "again. Otherwise move the file away: the assistant then makes a new key, whose "
                               "fingerprint the other laptops have to compare once more.")});
    }
    if (file.size() > MaxKeyFile)
        return failure(damaged(path, Text::tr("The file is far too large for a key.")));
    QByteArray pem = file.read(MaxKeyFile);
    auto stored = parseStoredKey(pem);
    wipe(pem);
    if (!stored)
        return failure(damaged(path, stored.error()));
    return *std::move(stored);
}

Result<void> writeKeyFile(const QString& path, const StoredKey& key)
{
    Q_ASSERT(key.sealed);
    const auto failed = [&path](const QString& why) {
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = Text::tr("The signing key “%1” cannot be written.").arg(escaped(path)),
            .why = why,
            .remedy = Text::tr("Check that the folder is yours and that there is space left on its disk. What was "
                               "there before is still there.")});
    };
    const QString fresh = path + u".new"_s;
    QSaveFile file(fresh);
    bool isWritten = file.open(QIODevice::WriteOnly);
    // Before the first byte: what is in the file is never readable for others, not even for a moment.
    isWritten = isWritten && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray pem = textOf(key);
    if (!isWritten || file.write(pem) != pem.size() || !file.commit())
        return failed(file.errorString());
    const auto back = readKeyFile(fresh);
    if (!back || !*back || !(*back)->sealed || (*back)->sealed->der != key.sealed->der ||
        (*back)->certificate.der != key.certificate.der || (*back)->guard != key.guard) {
        QFile::remove(fresh);
        return failed(back ? Text::tr("What was read back is not what was written.") : back.error().why);
    }
    std::error_code fault;
    std::filesystem::rename(fresh.toStdU16String(), path.toStdU16String(), fault);
    if (fault) {
        QFile::remove(fresh);
        return failed(QString::fromStdString(fault.message()));
    }
    return {};
}

Result<void> prepareKeyFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        // The parents are made with what the system usually gives, the folder itself for its owner only.
        QDir().mkpath(info.absoluteDir().path());
        const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (QDir().mkdir(folder, owner) || QFileInfo(folder).isDir())
            return {};
    }
    if (!QFileInfo(folder).isDir()) {
        return failure(
            Error{.kind = ErrorKind::Failed,
                  .what = Text::tr("The folder “%1” for the signing key cannot be made.").arg(escaped(folder)),
                  .why = info.exists() ? Text::tr("Something else is there under that name.")
                                       : Text::tr("The system does not allow it, or the disk is full."),
                  .remedy = Text::tr("Check that you may write in the folder above it.")});
    }
    if (QFileInfo(folder).permissions() & OthersWrite) {
        return failure(
            Error{.kind = ErrorKind::BadFile,
                  .what = Text::tr("Others can write in the folder “%1” of the signing key.").arg(escaped(folder)),
                  .why = Text::tr("They could put a key of their own there."),
                  .remedy = Text::tr("Take the permissions away (chmod 700), or choose another folder.")});
    }
    return {};
}

} // namespace activation
