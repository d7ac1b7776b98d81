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

/// The body of the only block with this label.
std::expected<QByteArray, QString> block(const QByteArray& pem, const QByteArray& label)
{
    const QByteArray begin = "-----BEGIN "_ba + label + "-----"_ba;
    const QByteArray end = "-----END "_ba + label + "-----"_ba;
    const qsizetype start = pem.indexOf(begin);
    const qsizetype stop = start < 0 ? -1 : pem.indexOf(end, start);
    if (stop < 0)
        return std::unexpected(Text::tr("There is no complete “%1” in it.").arg(QString::fromLatin1(label)));
    if (pem.indexOf(begin, start + 1) >= 0)
        return std::unexpected(Text::tr("There is more than one “%1” in it.").arg(QString::fromLatin1(label)));
    QByteArray text = pem.mid(start + begin.size(), stop - start - begin.size());
    text.removeIf([](char c) { return c == '\n' || c == '\r'; });
    auto body = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    wipe(text);
    if (!body || body.decoded.isEmpty())
        return std::unexpected(Text::tr("The “%1” in it is damaged.").arg(QString::fromLatin1(label)));
    return body.decoded;
}

} // namespace

std::expected<KeyPair, QString> parseKeyPair(const QByteArray& pem)
{
    if (const auto started = startCrypto(); !started)
        return std::unexpected(started.error().why);
    const auto certificateDer = block(pem, "CERTIFICATE"_ba);
    if (!certificateDer)
        return std::unexpected(certificateDer.error());
    auto keyDer = block(pem, "PRIVATE KEY"_ba);
    if (!keyDer)
        return std::unexpected(keyDer.error());
    const QCA::PrivateKey key = QCA::PrivateKey::fromDER(QCA::SecureArray(*keyDer));
    wipe(*keyDer);
    if (key.isNull() || !key.isRSA() || !key.canSign())
        return std::unexpected(Text::tr("The private key in it is damaged."));
    auto certificate = X509::parse(*certificateDer);
    if (!certificate)
        return std::unexpected(certificate.error());
    if (key.toPublicKey().toDER() != certificate->publicKey)
        return std::unexpected(Text::tr("The private key and the certificate in it do not belong together."));
    return KeyPair{.key = key, .certificate = *certificate};
}

QByteArray toPem(const KeyPair& pair)
{
    QByteArray keyPem = pair.key.toPEM().toLatin1();
    const QByteArray pem = toPem(pair.certificate.der, "CERTIFICATE"_ba) + keyPem;
    wipe(keyPem);
    return pem;
}

Result<std::optional<KeyPair>> readKeyFile(const QString& path)
{
    QFile file(path);
    // A link that leads nowhere is there, and must not be taken for a first start.
    if (!file.exists() && !QFileInfo(path).isSymLink())
        return std::optional<KeyPair>();
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
    const auto pair = parseKeyPair(pem);
    wipe(pem);
    if (!pair)
        return failure(damaged(path, pair.error()));
    return *pair;
}

Result<void> writeKeyFile(const QString& path, const KeyPair& pair)
{
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    // Before the first byte: what is in the file is never readable for others, not even for a moment.
    isWritten = isWritten && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (isWritten) {
        QByteArray pem = toPem(pair);
        isWritten = file.write(pem) == pem.size();
        wipe(pem);
    }
    if (!isWritten || !file.commit()) {
        return failure(
            Error{.kind = ErrorKind::Failed,
                  .what = Text::tr("The signing key “%1” cannot be written.").arg(escaped(path)),
                  .why = file.errorString(),
                  .remedy = Text::tr("Check that the folder is yours and that there is space left on its disk.")});
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
