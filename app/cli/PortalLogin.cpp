// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/PortalLogin.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The code that the portal e-mailed: that of --code the first time, then from standard input.
QCoro::Task<Result<QString>> emailedCode(Call& call, QString login)
{
    QString code = std::exchange(call.line.code, QString());
    if (code.isEmpty()) {
        call.output.message(
            QCoreApplication::translate("activation::cli", "A code was e-mailed to %1. Type it:").arg(login));
        // A line at a time: what stands behind it is the next code.
        QByteArray typed;
        for (int byte = std::getchar(); byte != EOF && byte != '\n' && typed.size() < 256; byte = std::getchar())
            typed += static_cast<char>(byte);
        code = QString::fromUtf8(typed.trimmed());
    }
    if (code.isEmpty()) {
        co_return failure(
            Error{.kind = ErrorKind::LoginRefused,
                  .what = QCoreApplication::translate("activation::cli", "The portal wants the code it e-mailed."),
                  .why = QCoreApplication::translate("activation::cli", "None came on standard input."),
                  .remedy = QCoreApplication::translate("activation::cli",
                                                        "Run it in a terminal and type the code, give it with --code, "
                                                        "or log in with a License ID.")});
    }
    co_return code;
}

} // namespace

Result<PortalProfile> apiProfile(const CommandLine& line)
{
    auto profile = loadProfile(line);
    if (profile && profile->mode == PortalProfile::Mode::Browser) {
        return failure(Error{
            .kind = ErrorKind::Usage,
            .what = QCoreApplication::translate("activation::cli", "This portal is used in the browser."),
            .why = QCoreApplication::translate("activation::cli", "The profile “%1” has no API.").arg(profile->name),
            .remedy = QCoreApplication::translate(
                "activation::cli", "Work in the browser with: activationctl portal browse --package PACKAGE")});
    }
    if (profile && !line.caFile.isEmpty()) {
        if (const auto added = profile->addCaFile(line.caFile); !added)
            return failure(added.error());
    }
    return profile;
}

QCoro::Task<Result<void>> logInToPortal(Call& call, PortalClient& portal, QString login)
{
    Call& request = call;
    PortalClient& client = portal;
    if (!request.line.proxyUser.isEmpty()) {
        auto password = readPassword(request.line.proxyPasswordFile);
        if (!password)
            co_return failure(password.error());
        client.setProxyLogin({.userName = request.line.proxyUser, .password = *std::move(password)});
    }
    client.setCodeSource([&request](QString name) { return emailedCode(request, std::move(name)); });
    const auto in = co_await client.login(login, request.stop);
    if (!in)
        co_return failure(in.error());
    if (!in->needsCode)
        co_return Result<void>{};
    const auto code = co_await emailedCode(request, login);
    if (!code)
        co_return failure(code.error());
    co_return co_await client.confirm(*code, request.stop);
}

} // namespace activation::cli
