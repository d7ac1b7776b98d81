// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Workspace.h"

#include "signing/Crypto.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace activation {

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& ledgerFile)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    auto ledger = Ledger::open(ledgerFile);
    if (!ledger)
        return failure(ledger.error());
    auto key = SigningKey::load(QFileInfo(ledgerFile).absolutePath() + u"/signing"_s);
    if (!key)
        return failure(key.error());
    // The same laptop's packages need no comparing.
    return std::unique_ptr<Workspace>(new Workspace(std::move(*ledger), std::move(*key)));
}

Result<void> Workspace::reloadKey()
{
    auto key = SigningKey::load(m_key.folder());
    if (!key)
        return failure(key.error());
    m_key = std::move(*key);
    return {};
}

QString Workspace::computerName()
{
    const QString name = QSysInfo::machineHostName();
    return name.isEmpty() ? u"laptop"_s : name;
}

std::unexpected<Error> Workspace::fail(Error error, const Context& context)
{
    QJsonObject data = error.toJson();
    // They stand in the event itself; a peer's long answer should not stand there twice.
    data.remove(u"what"_s);
    data.remove(u"why"_s);
    if (!context.address.isEmpty())
        data[u"address"_s] = context.address;
    if (!context.user.isEmpty())
        data[u"user"_s] = context.user;
    const auto written = m_ledger->append(EventDraft{.kind = u"error"_s,
                                                     .what = error.what,
                                                     .why = error.why,
                                                     .packageId = context.packageId,
                                                     .installCode = context.installCode,
                                                     .activationId = context.activationId,
                                                     .data = data});
    if (!written)
        error.why += u"\n"_s + QCoreApplication::translate("activation::Workspace",
                                                           "Besides, the ledger could not be written: %1 %2")
                                   .arg(written.error().what, written.error().why);
    return failure(std::move(error));
}

} // namespace activation
