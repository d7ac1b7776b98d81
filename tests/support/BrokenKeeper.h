// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/PassphraseKeeper.h"

namespace activation::test {

/// A keychain that is locked for good, or loses what it is given.
class BrokenKeeper : public PassphraseKeeper
{
public:
    bool takes = false; ///< says that it keeps, and does not

    QCoro::Task<Result<std::optional<Secret>>> find(QString) override
    {
        if (takes)
            co_return std::optional<Secret>();
        co_return failure(broken());
    }
    QCoro::Task<Result<void>> keep(QString, Secret) override
    {
        if (takes)
            co_return Result<void>{};
        co_return failure(broken());
    }
    QCoro::Task<Result<void>> forget(QString) override { co_return Result<void>{}; }

private:
    static Error broken()
    {
        return {.kind = ErrorKind::Failed,
                .what = QStringLiteral("no"),
                .why = QStringLiteral("The keychain is on fire."),
                .remedy = QStringLiteral("water")};
    }
};

} // namespace activation::test
