// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SimulatedFile.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

// Protects nothing: it only lets simulators tell their files from others.
constexpr QByteArrayView Key = "SmartServer simulator, not a secret";
constexpr QByteArrayView Magic = "SIMULATED ACTIVATION FILE 1\n";
constexpr qsizetype NonceSize = 16;
constexpr qsizetype MacSize = 32;

QByteArray authenticator(QByteArrayView bytes)
{
    return QMessageAuthenticationCode::hash(bytes, Key, QCryptographicHash::Sha256);
}

/// Makes text look like noise, and noise text again.
QByteArray scrambled(QByteArrayView text, QByteArrayView nonce)
{
    QByteArray result;
    result.reserve(text.size());
    QByteArray stream;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % MacSize == 0)
            stream = authenticator(nonce.toByteArray() + QByteArray::number(i));
        result.append(static_cast<char>(text.at(i) ^ stream.at(i % MacSize)));
    }
    return result;
}

} // namespace

SimulatedFile makeActivationFile(ActivationKind kind, const InstallCode& code, const QString& licenseId, int devices,
                                 const QDate& expires, int number)
{
    QJsonObject json{{u"kind"_s, kindName(kind)},
                     {u"installCode"_s, code.text()},
                     {u"licenseId"_s, licenseId},
                     {u"devices"_s, devices}};
    if (expires.isValid())
        json[u"expires"_s] = expires.toString(Qt::ISODate);
    QByteArray nonce(NonceSize, '\0');
    for (char& byte : nonce)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    const QByteArray sealed = nonce + scrambled(QJsonDocument(json).toJson(QJsonDocument::Compact), nonce);
    if (number <= 0)
        number = QRandomGenerator::system()->bounded(1000, 10000);
    QString codeInName = code.text();
    codeInName.replace(u'.', u'-'); // a SmartServer refuses file names with a dot
    return SimulatedFile{.name = u"%1_%2_%3"_s.arg(kindName(kind), codeInName).arg(number),
                         .content = Magic.toByteArray() + authenticator(sealed) + sealed};
}

std::optional<ActivationContent> readActivationFile(const QByteArray& content)
{
    if (!content.startsWith(Magic) || content.size() < Magic.size() + MacSize + NonceSize)
        return std::nullopt;
    const QByteArray mac = content.sliced(Magic.size(), MacSize);
    const QByteArray sealed = content.sliced(Magic.size() + MacSize);
    if (authenticator(sealed) != mac)
        return std::nullopt;
    const QJsonObject json =
        QJsonDocument::fromJson(scrambled(sealed.sliced(NonceSize), sealed.first(NonceSize))).object();
    const auto kind = activationKind(json.value(u"kind"_s).toString());
    const auto code = InstallCode::parse(json.value(u"installCode"_s).toString());
    if (!kind || !code)
        return std::nullopt;
    return ActivationContent{.kind = *kind,
                             .installCode = *code,
                             .licenseId = json.value(u"licenseId"_s).toString(),
                             .devices = json.value(u"devices"_s).toInt(),
                             .expires = QDate::fromString(json.value(u"expires"_s).toString(), Qt::ISODate)};
}

} // namespace activation::simulator
