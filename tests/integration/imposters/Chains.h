// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/SigningKey.h"

#include <QTemporaryDir>

namespace activation::test {

/// Certificates made by the real `openssl`: what an attacker would use.
class Chains
{
public:
    Chains();

    bool areMade = false;
    ServerCertificate authority;   ///< which the victim trusts
    ServerCertificate honest;      ///< for 127.0.0.1, by the authority
    ServerCertificate selfSigned;  ///< for 127.0.0.1, by itself
    ServerCertificate anotherName; ///< by the authority, for 127.0.0.9
    ServerCertificate expired;     ///< by the authority, for 127.0.0.1, until yesterday

private:
    QByteArray openssl(const QStringList& arguments);
    ServerCertificate certificate(const QString& name, const QString& address, const QString& issuer,
                                  const QDateTime& until);
    QTemporaryDir m_dir;
};

} // namespace activation::test
