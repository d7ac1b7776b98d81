// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/Crypto.h"

#include <QCoreApplication>
#include <QtCrypto>

#include <mutex>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

void initializeOnce()
{
    // Never taken down again: QCA's own clean-up would run after QCoreApplication is gone, and keys may outlive it.
    static std::once_flag once;
    std::call_once(once, [] { QCA::init(); });
}

} // namespace

Result<void> startCrypto()
{
    static std::mutex mutex;
    static bool isReady = false;
    const std::lock_guard lock(mutex);
    if (isReady)
        return {};
    auto checked = checkCrypto({u"sha256"_s, u"rsa"_s, u"pkey"_s, u"cert"_s});
    isReady = checked.has_value();
    return checked;
}

QString cryptoVersion()
{
    initializeOnce();
    QStringList providers;
    for (const QCA::Provider* provider : QCA::providers())
        providers += provider->name();
    providers.sort();
    return QString::fromLatin1(qcaVersionStr()) +
           (providers.isEmpty() ? QString() : u" (%1)"_s.arg(providers.join(u", "_s)));
}

Result<void> checkCrypto(const QStringList& features)
{
    initializeOnce();
    QStringList missing;
    for (const QString& feature : features) {
        if (!QCA::isSupported(QStringList{feature}))
            missing += feature;
    }
    if (missing.isEmpty())
        return {};
    QStringList found;
    for (const QCA::Provider* provider : QCA::providers())
        found += provider->name();
    return failure(
        Error{.kind = ErrorKind::Failed,
              .what = QCoreApplication::translate("activation::Crypto", "The cryptography that the assistant needs is "
                                                                        "not there."),
              .why = QCoreApplication::translate("activation::Crypto", "Missing in QCA: %1. Providers found: %2.")
                         .arg(missing.join(u", "_s), found.isEmpty()
                                                         ? QCoreApplication::translate("activation::Crypto", "none")
                                                         : found.join(u", "_s)),
              .remedy = QCoreApplication::translate("activation::Crypto",
                                                    "Install QCA's OpenSSL plugin, qca-ossl (on Debian: the package "
                                                    "libqca-qt6-plugins), and start the assistant again.")});
}

} // namespace activation
