// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/CmsSignature.h"

#include "signing/Der.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype MaxCertificates = 8; // a team key's issuers may be inside
const QByteArray VersionOne("\x02\x01\x01", 3);

std::unexpected<QString> malformed()
{
    return std::unexpected(
        QCoreApplication::translate("activation::Signature", "It is not a detached CMS signature in DER."));
}

/// The one value of a signed attribute.
std::optional<der::Element> onlyValue(der::Reader& fields)
{
    const auto values = fields.next(der::Set);
    if (!values || !fields.atEnd())
        return std::nullopt;
    der::Reader value(values->content);
    auto first = value.next();
    return value.atEnd() ? first : std::nullopt;
}

/// The digest that the signed attributes hold, if they hold exactly one and the content type "data" exactly once.
std::optional<QByteArray> digestIn(QByteArrayView attributesContent)
{
    std::optional<QByteArray> digest;
    bool isData = false;
    der::Reader attributes(attributesContent);
    while (!attributes.atEnd()) {
        const auto attribute = attributes.next(der::Sequence);
        if (!attribute)
            return std::nullopt;
        der::Reader fields(attribute->content);
        const auto id = fields.next(der::ObjectId);
        if (!id)
            return std::nullopt;
        if (id->content == der::oid::ContentType) {
            const auto value = onlyValue(fields);
            if (isData || !value || value->tag != der::ObjectId || value->content != der::oid::Data)
                return std::nullopt;
            isData = true;
        } else if (id->content == der::oid::MessageDigest) {
            const auto value = onlyValue(fields);
            if (digest || !value || value->tag != der::OctetString)
                return std::nullopt;
            digest = value->content.toByteArray();
        }
    }
    return isData ? digest : std::nullopt;
}

} // namespace

std::expected<CmsSignature, QString> CmsSignature::parse(const QByteArray& der)
{
    der::Reader outer(der);
    const auto contentInfo = outer.next(der::Sequence);
    if (!contentInfo || !outer.atEnd())
        return malformed();
    der::Reader info(contentInfo->content);
    const auto type = info.next(der::ObjectId);
    const auto wrapper = info.next(der::Context0);
    if (!type || type->content != der::oid::SignedData || !wrapper || !info.atEnd())
        return malformed();
    der::Reader wrapped(wrapper->content);
    const auto signedData = wrapped.next(der::Sequence);
    if (!signedData || !wrapped.atEnd())
        return malformed();

    der::Reader fields(signedData->content);
    const auto version = fields.next(der::Integer);
    const auto digests = fields.next(der::Set);
    const auto content = fields.next(der::Sequence);
    const auto certificates = fields.next(der::Context0);
    const auto signers = fields.next(der::Set);
    if (!version || version->whole != VersionOne || !digests || !content || !certificates || !signers ||
        !fields.atEnd()) {
        return malformed();
    }
    // "Detached" means that the content is named by its type only.
    if (content->content != der::objectId(der::oid::Data))
        return malformed();
    der::Reader digestList(digests->content);
    const auto digestAlgorithm = digestList.next(der::Sequence);
    if (!digestAlgorithm || !der::isAlgorithm(*digestAlgorithm, der::oid::Sha256) || !digestList.atEnd())
        return malformed();

    der::Reader signerList(signers->content);
    const auto signerInfo = signerList.next(der::Sequence);
    if (!signerInfo)
        return malformed();
    if (!signerList.atEnd()) {
        return std::unexpected(QCoreApplication::translate("activation::Signature", "It has more than one signer."));
    }
    der::Reader signer(signerInfo->content);
    const auto signerVersion = signer.next(der::Integer);
    const auto issuerAndSerial = signer.next(der::Sequence);
    const auto signerDigest = signer.next(der::Sequence);
    const auto attributes = signer.next(der::Context0);
    const auto algorithm = signer.next(der::Sequence);
    const auto signature = signer.next(der::OctetString);
    // No unsigned attributes: nothing may stand here that the signature does not cover.
    if (!signerVersion || signerVersion->whole != VersionOne || !issuerAndSerial || !signerDigest || !attributes ||
        !algorithm || !signature || !signer.atEnd()) {
        return malformed();
    }
    if (!der::isAlgorithm(*signerDigest, der::oid::Sha256) ||
        !(der::isAlgorithm(*algorithm, der::oid::Rsa) || der::isAlgorithm(*algorithm, der::oid::Sha256WithRsa))) {
        return std::unexpected(
            QCoreApplication::translate("activation::Signature", "It is not made with RSA and SHA-256."));
    }
    const auto digest = digestIn(attributes->content);
    if (!digest)
        return malformed();

    CmsSignature result{.signedAttributes = der::element(der::Set, attributes->content),
                        .messageDigest = *digest,
                        .signature = signature->content.toByteArray()};
    bool isFound = false;
    qsizetype count = 0;
    der::Reader certificateList(certificates->content);
    while (!certificateList.atEnd()) {
        const auto next = certificateList.next(der::Sequence);
        if (!next || ++count > MaxCertificates)
            return malformed();
        auto certificate = X509::parse(next->whole.toByteArray());
        if (!certificate)
            return std::unexpected(certificate.error());
        if (issuerAndSerial->content != certificate->issuer + certificate->serial) {
            result.others += *certificate;
            continue;
        }
        if (isFound)
            return malformed();
        isFound = true;
        result.certificate = *certificate;
    }
    if (!isFound) {
        return std::unexpected(
            QCoreApplication::translate("activation::Signature", "The signer's certificate is not inside."));
    }
    return result;
}

std::optional<QString> CmsSignature::faultFor(const Fingerprint& content) const
{
    if (messageDigest != content.digest()) {
        return QCoreApplication::translate("activation::Signature",
                                           "What was signed is not what is there: it was changed afterwards.");
    }
    if (!verifyRsaSha256(certificate.publicKey, signedAttributes, signature))
        return QCoreApplication::translate("activation::Signature", "It was not made by the certificate inside.");
    // Says nothing about trust, only that no byte of the certificate was changed: it is signed by itself, or by another
    // one inside.
    const bool isSelfSigned =
        certificate.issuer == certificate.subject && certificate.isSignedBy(certificate.publicKey);
    const bool isWhole = isSelfSigned || std::any_of(others.begin(), others.end(), [this](const X509& other) {
                             return other.subject == certificate.issuer && certificate.isSignedBy(other.publicKey);
                         });
    if (!isWhole) {
        return QCoreApplication::translate(
            "activation::Signature", "The certificate inside was changed, or the one that issued it is not inside.");
    }
    return std::nullopt;
}

} // namespace activation
