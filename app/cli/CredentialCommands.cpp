// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Logins.h"
#include "credentials/Keychain.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

struct Entry
{
    QString name; ///< as the user named it
    QString key;
};

/// What the call is about: units, and the site of --package.
Result<QList<Entry>> entries(Call& call)
{
    QList<Entry> all;
    for (const QString& unit : call.line.arguments) {
        const auto key = unitKey(unit);
        if (!key)
            return failure(key.error());
        all.append({unit, Keychain::unitsKey(*key)});
    }
    if (!call.line.package.isEmpty()) {
        auto workspace = call.workspace();
        if (!workspace)
            return failure(workspace.error());
        const auto package = openPackage(**workspace, call.line.package, call.trust());
        if (!package)
            return failure(package.error());
        all.append({package->manifest().site, Keychain::siteKey(package->manifest().packageId)});
    }
    if (all.isEmpty()) {
        return failure(
            Error{.kind = ErrorKind::Usage,
                  .what = QCoreApplication::translate("activation::cli", "It is not said which login is meant."),
                  .why = QCoreApplication::translate("activation::cli", "The call names neither units nor a package."),
                  .remedy = QCoreApplication::translate(
                      "activation::cli", "Name units by Install Code or address, or the site by --package FILE.")});
    }
    return all;
}

int done(Call& call, const QList<Entry>& changed, const QString& words)
{
    QJsonArray names;
    for (const Entry& entry : changed) {
        names.append(entry.name);
        call.output.line(words.arg(entry.name));
    }
    call.output.object(QJsonObject{{u"ok"_s, true}, {u"units"_s, names}});
    return 0;
}

} // namespace

QCoro::Task<int> storeCredentials(Call& call)
{
    Call& request = call;
    const auto all = entries(request);
    if (!all)
        co_return request.fail(all.error());
    const auto password = readPassword(request.line.passwordFile);
    if (!password)
        co_return request.fail(password.error());
    const Keychain chain;
    for (const Entry& entry : *all) {
        const auto kept = co_await chain.keep(entry.key, {request.line.user, *password});
        if (!kept)
            co_return request.fail(kept.error());
    }
    co_return done(request, *all,
                   QCoreApplication::translate("activation::cli", "The keychain remembers the login of %1."));
}

QCoro::Task<int> forgetCredentials(Call& call)
{
    Call& request = call;
    const auto all = entries(request);
    if (!all)
        co_return request.fail(all.error());
    const Keychain chain;
    for (const Entry& entry : *all) {
        const auto gone = co_await chain.forget(entry.key);
        if (!gone)
            co_return request.fail(gone.error());
    }
    co_return done(request, *all,
                   QCoreApplication::translate("activation::cli", "The keychain has no login of %1 any more."));
}

} // namespace activation::cli
