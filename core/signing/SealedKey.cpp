// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/SealedKey.h"

#include "signing/Crypto.h"
#include "signing/Der.h"

#include <QCoreApplication>
#include <QPasswordDigestor>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype SaltSize = 16;
constexpr qsizetype BlockSize = 16;
constexpr qsizetype KeySize = 32;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::KeyFile)
};

std::unexpected<QString> unknownForm()
{
    return std::unexpected(Text::tr("The private key in it is damaged, or encrypted in a way that is not known here."));
}

/// A count in DER: positive and at most MaxCount.
std::optional<int> countIn(const der::Element& number)
{
    constexpr qsizetype MaxBytes = 4;
    if (number.content.isEmpty() || number.content.size() > MaxBytes ||
        static_cast<quint8>(number.content.front()) >= 0x80) // negative
        return std::nullopt;
    qint64 value = 0;
    for (const char byte : number.content)
        value = (value << 8) | static_cast<quint8>(byte);
    return value >= 1 && value <= SealedKey::MaxCount ? std::optional(static_cast<int>(value)) : std::nullopt;
}

/// Not QCA's: its source is one object for all threads.
QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

QByteArray numberOf(int value)
{
    QByteArray bytes;
    for (int rest = value; rest > 0; rest >>= 8)
        bytes.prepend(static_cast<char>(rest & 0xff));
    if (static_cast<quint8>(bytes.front()) >= 0x80)
        bytes.prepend('\0');
    return der::element(der::Integer, bytes);
}

} // namespace

std::expected<SealedKey, QString> SealedKey::parse(const QByteArray& der)
{
    der::Reader outer(der);
    const auto whole = outer.next(der::Sequence);
    if (!whole || !outer.atEnd())
        return unknownForm();
    der::Reader parts(whole->content);
    const auto algorithm = parts.next(der::Sequence);
    const auto encrypted = parts.next(der::OctetString);
    if (!algorithm || !encrypted || !parts.atEnd() || encrypted->content.isEmpty() ||
        encrypted->content.size() % BlockSize != 0)
        return unknownForm();
    der::Reader scheme(algorithm->content);
    const auto schemeId = scheme.next(der::ObjectId);
    const auto parameters = scheme.next(der::Sequence);
    if (!schemeId || schemeId->content != der::oid::Pbes2 || !parameters || !scheme.atEnd())
        return unknownForm();
    der::Reader both(parameters->content);
    const auto derivation = both.next(der::Sequence);
    const auto cipher = both.next(der::Sequence);
    if (!derivation || !cipher || !both.atEnd())
        return unknownForm();

    der::Reader deriving(derivation->content);
    const auto derivationId = deriving.next(der::ObjectId);
    const auto settings = deriving.next(der::Sequence);
    if (!derivationId || derivationId->content != der::oid::Pbkdf2 || !settings || !deriving.atEnd())
        return unknownForm();
    der::Reader fields(settings->content);
    const auto salt = fields.next(der::OctetString);
    const auto number = fields.next(der::Integer);
    const auto keySize = fields.next(der::Integer); // optional
    const auto function = fields.next(der::Sequence);
    const auto count = number ? countIn(*number) : std::nullopt;
    constexpr qsizetype MaxSalt = 64;
    if (!salt || salt->content.isEmpty() || salt->content.size() > MaxSalt || !count || !function || !fields.atEnd() ||
        !der::isAlgorithm(*function, der::oid::HmacSha256) || (keySize && countIn(*keySize) != int(KeySize)))
        return unknownForm();

    der::Reader encrypting(cipher->content);
    const auto cipherId = encrypting.next(der::ObjectId);
    const auto vector = encrypting.next(der::OctetString);
    if (!cipherId || cipherId->content != der::oid::Aes256Cbc || !vector || vector->content.size() != BlockSize ||
        !encrypting.atEnd())
        return unknownForm();
    return SealedKey{
        .der = der, .salt = salt->content.toByteArray(), .vector = vector->content.toByteArray(), .count = *count};
}

std::expected<SealedKey, QString> SealedKey::seal(const QCA::SecureArray& privateKey, const Secret& passphrase,
                                                  int count)
{
    if (const auto started = startCrypto(); !started)
        return std::unexpected(started.error().why);
    if (const auto able = checkCrypto({u"aes256-cbc-pkcs7"_s}); !able)
        return std::unexpected(able.error().why);
    const QByteArray salt = randomBytes(SaltSize);
    const QByteArray vector = randomBytes(BlockSize);
    QByteArray derived =
        QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, passphrase.utf8(), salt, count, KeySize);
    QByteArray encrypted;
    {
        QCA::Cipher cipher(u"aes256"_s, QCA::Cipher::CBC, QCA::Cipher::PKCS7, QCA::Encode,
                           QCA::SymmetricKey(QCA::SecureArray(derived)), QCA::InitializationVector(vector));
        encrypted = cipher.process(privateKey).toByteArray();
        if (!cipher.ok())
            encrypted.clear();
    }
    wipe(derived);
    const QByteArray derivation =
        der::sequence({der::element(der::OctetString, salt), numberOf(count), der::algorithm(der::oid::HmacSha256)});
    const QByteArray parameters =
        der::sequence({der::sequence({der::objectId(der::oid::Pbkdf2), derivation}),
                       der::sequence({der::objectId(der::oid::Aes256Cbc), der::element(der::OctetString, vector)})});
    auto made = parse(der::sequence(
        {der::sequence({der::objectId(der::oid::Pbes2), parameters}), der::element(der::OctetString, encrypted)}));
    // Opened at once by the code that will open it: a key that nobody can open must never be written.
    const auto opened = made ? made->open(passphrase) : std::nullopt;
    if (!opened || *opened != privateKey)
        return std::unexpected(Text::tr("The crypto provider did not encrypt it."));
    return made;
}

std::optional<QCA::SecureArray> SealedKey::open(const Secret& passphrase) const
{
    // Without one, the provider would ask for it in its own way; and it takes the bytes up to the first NUL.
    if (passphrase.isEmpty() || passphrase.utf8().contains('\0') || !startCrypto())
        return std::nullopt;
    QCA::ConvertResult outcome = QCA::ErrorDecode;
    const QCA::PrivateKey key =
        QCA::PrivateKey::fromDER(QCA::SecureArray(der), QCA::SecureArray(passphrase.utf8()), &outcome);
    if (outcome != QCA::ConvertGood || key.isNull() || !key.isRSA())
        return std::nullopt;
    return key.toDER();
}

} // namespace activation
