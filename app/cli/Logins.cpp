// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Logins.h"

#include "credentials/Keychain.h"

namespace activation::cli {

Result<CredentialBook> loginsOf(const CommandLine& line)
{
    CredentialBook book;
    // Without any other source the missing password is the error, with all the ways to give one.
    if (!line.passwordFile.isEmpty() || (line.credentialsFile.isEmpty() && !line.keychain)) {
        auto password = readPassword(line.passwordFile);
        if (!password)
            return failure(password.error());
        book.setForAll({line.user, *std::move(password)});
    }
    if (line.credentialsFile.isEmpty())
        return book;
    const auto list = CsvTable::read(line.credentialsFile);
    if (!list)
        return failure(list.error());
    if (const auto taken = book.import(*list); !taken)
        return failure(taken.error());
    return book;
}

QCoro::Task<Result<void>> addFromKeychain(Call& call, CredentialBook& logins, QString packageId, QStringList units)
{
    CredentialBook& book = logins;
    if (!call.line.keychain)
        co_return {};
    const Keychain chain;
    if (!packageId.isEmpty() && !book.forAll().isComplete()) {
        auto found = co_await chain.find(Keychain::siteKey(packageId));
        if (!found)
            co_return failure(found.error());
        if (*found)
            book.setForAll(**std::move(found));
    }
    for (const QString& unit : units) {
        const auto key = unitKey(unit);
        if (!key || book.has(*key))
            continue;
        auto found = co_await chain.find(Keychain::unitsKey(*key));
        if (!found)
            co_return failure(found.error());
        if (*found)
            (void)book.set(unit, **std::move(found));
    }
    co_return {};
}

} // namespace activation::cli
