// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/InstallActivation.h"
#include "activation/InstallByHand.h"
#include "cli/Commands.h"
#include "cli/Logins.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

/// The files that are meant: those of the unit that are not confirmed, or the one that was named.
Result<QList<ActivationFile>> wantedFiles(const CommandLine& line, const Manifest& manifest)
{
    const InstallCode& code = *line.byHand;
    QList<ActivationFile> files =
        line.file.isEmpty() ? pendingActivations(manifest, code) : manifest.activationsFor(code);
    if (!line.file.isEmpty())
        files.removeIf(
            [&line](const ActivationFile& file) { return file.originalName != line.file && file.id != line.file; });
    if (files.isEmpty()) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("There is nothing to confirm for %1.").arg(code.text()),
                             .why = line.file.isEmpty()
                                        ? Text::tr("The package has no file for it that is not confirmed yet.")
                                        : Text::tr("The package has no file “%1” for it.").arg(line.file),
                             .remedy = Text::tr("See what it has: activationctl inspect FILE")});
    }
    const bool one = line.byWord || !line.file.isEmpty();
    if (one && files.size() > 1) {
        QStringList names;
        for (const ActivationFile& file : files)
            names += u"%1 (%2)"_s.arg(file.originalName, file.id);
        return failure(
            Error{.kind = ErrorKind::RefusedForSafety,
                  .what = Text::tr("%1 has %n file(s): which one shows?", nullptr, static_cast<int>(files.size()))
                              .arg(code.text()),
                  .why = names.join(u", "_s),
                  .remedy = Text::tr("Confirm each by itself, by its name or ID: --file NAME")});
    }
    return files;
}

Result<Address> addressOf(const CommandLine& line, const Manifest& manifest)
{
    if (!line.arguments.isEmpty())
        return Address::parse(line.arguments.first());
    const auto unit = std::ranges::find(manifest.smartServers, *line.byHand, &SmartServer::installCode);
    return Address::parse(unit == manifest.smartServers.end() ? QString() : unit->address);
}

/// What became of each file.
using Outcomes = Result<QList<ByHandOutcome>>;

Outcomes byWord(Workspace& space, const QList<ActivationFile>& files, const QString& packageId, const QString& address)
{
    QList<ByHandOutcome> outcomes;
    for (const ActivationFile& file : files) {
        const auto receipt = confirmByWord(space, file, packageId, address);
        if (!receipt)
            return failure(receipt.error());
        outcomes.append({.activationId = file.id, .receipt = *receipt, .error = {}});
    }
    return outcomes;
}

QCoro::Task<Outcomes> byReading(Call& call, Workspace& workspace, QList<ActivationFile> files, QString packageId,
                                Address address)
{
    Call& request = call;
    Workspace& space = workspace;
    auto logins = loginsOf(request.line);
    if (!logins)
        co_return failure(logins.error());
    const InstallCode code = *request.line.byHand;
    if (const auto asked = co_await addFromKeychain(request, *logins, packageId, {code.text()}); !asked)
        co_return failure(asked.error());
    const auto login = logins->need(address, code);
    if (!login)
        co_return failure(login.error());
    auto connection = co_await connectUnit(space, address, request.trust(), request.timeout(), request.stop);
    if (!connection)
        co_return failure(connection.error());
    const auto outcomes =
        co_await confirmByReading(space, *connection, *login, files, packageId,
                                  {.within = request.confirmWithin(), .label = request.line.label}, request.stop);
    co_await connection->client.logout();
    co_return outcomes;
}

void say(const Call& call, const Receipt& receipt)
{
    const QString form = receipt.byHand == ByHand::Word
                             ? Text::tr("%1  “%2” was added by hand; confirmed by your word, nothing was read")
                         : receipt.byHand == ByHand::Reading ? Text::tr("%1  “%2” was added by hand; the license shows")
                                                             : Text::tr("%1  “%2” was confirmed before");
    call.output.line(form.arg(receipt.installCode.text(), receipt.originalName));
    for (const License& license : receipt.licensesAfter)
        call.output.line(u"    "_s + describe(license));
}

} // namespace

QCoro::Task<int> confirmByHand(Call& call, Workspace& workspace)
{
    Call& request = call;
    Workspace& space = workspace;
    const CommandLine& line = request.line;
    auto package = openPackage(space, line.package, request.trust());
    if (!package)
        co_return request.fail(package.error());
    const QString packageId = package->manifest().packageId;
    const Workspace::Context context{.packageId = packageId, .installCode = line.byHand->text()};
    const auto files = wantedFiles(line, package->manifest());
    if (!files)
        co_return request.fail(space.fail(files.error(), context).error());
    const auto address = addressOf(line, package->manifest());
    if (!address && !line.byWord)
        co_return request.fail(space.fail(address.error(), context).error());
    Outcomes outcomes;
    if (line.byWord)
        outcomes = byWord(space, *files, packageId, address ? address->text() : QString());
    else
        outcomes = co_await byReading(request, space, *files, packageId, *address);
    if (!outcomes)
        co_return request.fail(outcomes.error());
    if (const auto saved = updatePackage(space, *package, line.package, request.trust()); !saved)
        co_return request.fail(saved.error());
    QList<ItemOutcome> items;
    for (const ByHandOutcome& outcome : *outcomes) {
        const auto file = std::ranges::find(*files, outcome.activationId, &ActivationFile::id);
        ItemOutcome item{.item = file->originalName, .result = {}, .error = outcome.error};
        if (outcome.receipt) {
            say(request, *outcome.receipt);
            item.result[u"receipt"_s] = outcome.receipt->toJson();
        } else {
            request.output.error(*outcome.error);
        }
        items.append(item);
    }
    co_return finishBatch(request, u"files"_s, items,
                          QJsonObject{{u"package"_s, line.package}, {u"revision"_s, package->manifest().revision}});
}

} // namespace activation::cli
