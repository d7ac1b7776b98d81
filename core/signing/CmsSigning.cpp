// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/CmsSigning.h"

#include <QtCrypto>

namespace activation {

QByteArray signDetached(const KeyPair& pair, const QByteArray& content)
{
    QCA::CertificateChain chain;
    chain += QCA::Certificate::fromDER(pair.certificate.der);
    for (const X509& issuer : pair.issuers)
        chain += QCA::Certificate::fromDER(issuer.der);
    QCA::SecureMessageKey key;
    key.setX509CertificateChain(chain);
    key.setX509PrivateKey(pair.key);
    QCA::CMS cms;
    QCA::SecureMessage message(&cms);
    message.setSigner(key);
    message.setFormat(QCA::SecureMessage::Binary);
    message.startSign(QCA::SecureMessage::Detached);
    message.update(content);
    message.end();
    message.waitForFinished(-1); // no event loop; what is signed is a few megabytes at most
    return message.success() ? message.signature() : QByteArray();
}

} // namespace activation
