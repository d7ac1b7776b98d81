// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LogIn.h"

namespace activation {

QCoro::Task<Result<void>> logIn(Workspace& workspace, UnitConnection& connection, Credentials credentials,
                                QString packageId, std::stop_token stop)
{
    Workspace& space = workspace;
    SmartServerClient& client = connection.client;
    if (!client.sessionCookie().isEmpty())
        co_return Result<void>{};
    Workspace::Context context{.packageId = packageId, .address = client.address().text()};
    if (const auto may = space.loginRefusals().check(context.address, credentials); !may)
        co_return space.fail(may.error(), context);
    const auto user = co_await client.login(credentials.userName, credentials.password, stop);
    if (!user) {
        if (user.error().kind == ErrorKind::LoginRefused) {
            space.loginRefusals().refused(context.address, credentials);
            context.user = credentials.userName;
        }
        co_return space.fail(user.error(), context);
    }
    space.loginRefusals().accepted(context.address);
    co_return Result<void>{};
}

} // namespace activation
