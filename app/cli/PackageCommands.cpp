// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Intake.h"
#include "activation/Unpack.h"
#include "cli/Commands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

QJsonObject signerJson(const Signer& signer)
{
    return QJsonObject{{u"name"_s, signer.name}, {u"certificateSha256"_s, signer.fingerprint.hex()}};
}

/// A file to take in, and what the user knows it by.
struct Added
{
    QString file;
    QString item;
};

/// What the arguments name: files, and what is in ZIPs and saved e-mails, unpacked into `folder`, which is made only
/// then: a killed command shall not leave an empty one behind.
QList<Added> filesToAdd(Call& call, std::optional<QTemporaryDir>& folder, QList<ItemOutcome>& outcomes)
{
    QList<Added> files;
    for (const QString& argument : call.line.arguments) {
        if (!QFileInfo(argument).isFile() || !holdsActivationFiles(argument) ||
            recognize(argument).kind == DroppedKind::SitePackage) {
            files.append({.file = argument, .item = argument});
            continue;
        }
        if (!folder)
            folder.emplace();
        const auto inside = unpackActivationFiles(argument, folder->filePath(QString::number(files.size())));
        if (!inside) {
            outcomes.append({.item = argument, .result = {}, .error = inside.error()});
            call.output.error(inside.error());
            continue;
        }
        for (const QString& file : *inside)
            files.append({.file = file, .item = argument + u'/' + QFileInfo(file).fileName()});
    }
    return files;
}

} // namespace

int add(Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    auto package = openPackage(**workspace, call.line.package, call.trust());
    if (!package)
        return call.fail(package.error());
    if (call.line.forCodes.size() > 1) {
        return call.fail(
            Error{.kind = ErrorKind::Usage,
                  .what = QCoreApplication::translate("activation::cli", "A file is for one unit only."),
                  .why = QCoreApplication::translate("activation::cli", "--for was given more than once."),
                  .remedy = QCoreApplication::translate("activation::cli", "Add the files unit by unit.")});
    }
    QList<ItemOutcome> outcomes;
    bool changed = false;
    std::optional<QTemporaryDir> unpacked;
    for (const auto& [file, item] : filesToAdd(call, unpacked, outcomes)) {
        IntakeRequest request{.file = file,
                              .installCode = {},
                              .kind = call.line.kind,
                              .licenseId = call.line.license,
                              .despiteName = call.line.despiteName,
                              .sharedBecause = call.line.sharedBecause};
        if (!call.line.forCodes.isEmpty())
            request.installCode = call.line.forCodes.first();
        const auto taken = takeIn(**workspace, *package, request);
        ItemOutcome outcome{.item = item, .result = {}, .error = {}};
        if (taken) {
            changed = changed || !taken->wasThere;
            outcome.result = QJsonObject{{u"activation"_s, taken->record.toJson()},
                                         {u"wasThere"_s, taken->wasThere},
                                         {u"warnings"_s, QJsonArray::fromStringList(taken->warnings)}};
            call.output.line(
                QCoreApplication::translate("activation::cli", "%1  “%2” (%3), %4 bytes, SHA-256 %5%6")
                    .arg(taken->record.installCode.text(), taken->record.originalName, kindName(taken->record.kind))
                    .arg(taken->record.size)
                    .arg(taken->record.sha256.hex(),
                         taken->wasThere
                             ? QCoreApplication::translate("activation::cli", " – was in the package already")
                             : QString()));
            for (const QString& warning : taken->warnings)
                call.output.message(QCoreApplication::translate("activation::cli", "Warning: %1").arg(warning));
        } else {
            outcome.error = taken.error();
            call.output.error(taken.error());
        }
        outcomes.append(outcome);
    }
    if (changed) {
        if (const auto saved = savePackage(**workspace, *package, call.line.package); !saved)
            return call.fail(saved.error());
    }
    return finishBatch(call, u"activations"_s, outcomes,
                       QJsonObject{{u"package"_s, call.line.package}, {u"revision"_s, package->manifest().revision}});
}

int inspect(Call& call)
{
    const auto report = SitePackage::inspect(call.line.arguments.first(), call.stop);
    if (!report)
        return call.fail(report.error());
    const Manifest& manifest = report->manifest;
    const Output& out = call.output;
    out.line(QCoreApplication::translate("activation::cli", "Site “%1”, revision %2, saved %3")
                 .arg(manifest.site)
                 .arg(manifest.revision)
                 .arg(manifest.savedAt.toString(Qt::ISODate)));
    out.line(QCoreApplication::translate("activation::cli", "Signed by “%1”, SHA-256 %2")
                 .arg(report->signer.name, report->signer.fingerprint.groups()));
    for (const SmartServer& unit : manifest.smartServers) {
        out.line(describe(unit));
        for (const ActivationFile& file : manifest.activationsFor(unit.installCode)) {
            out.line(QCoreApplication::translate("activation::cli", "    file “%1” (%2), %3 bytes, SHA-256 %4")
                         .arg(file.originalName, kindName(file.kind))
                         .arg(file.size)
                         .arg(file.sha256.hex()));
        }
    }
    for (const Receipt& receipt : manifest.receipts) {
        out.line(QCoreApplication::translate("activation::cli", "Receipt: %1 “%2” %3 at %4")
                     .arg(receipt.installCode.text(), receipt.originalName, outcomeName(receipt.outcome),
                          receipt.finishedAt.toString(Qt::ISODate)));
    }
    out.object(QJsonObject{{u"ok"_s, true},
                           {u"file"_s, call.line.arguments.first()},
                           {u"signer"_s, signerJson(report->signer)},
                           {u"manifestSha256"_s, report->manifestSha256.hex()},
                           {u"manifest"_s, QJsonDocument::fromJson(manifest.toJson()).object()}});
    return 0;
}

int verify(Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    const auto package = openPackage(**workspace, call.line.arguments.first(), call.trust());
    if (!package)
        return call.fail(package.error());
    const bool own = package->signer()->fingerprint == (*workspace)->key().signer().fingerprint;
    call.output.line(QCoreApplication::translate("activation::cli",
                                                 "Whole: %1 units, %2 activation files, %3 receipts, revision %4.")
                         .arg(package->manifest().smartServers.size())
                         .arg(package->manifest().activations.size())
                         .arg(package->manifest().receipts.size())
                         .arg(package->manifest().revision));
    call.output.line(
        own ? QCoreApplication::translate("activation::cli", "Signed by this laptop (“%1”), SHA-256 %2")
                  .arg(package->signer()->name, package->signer()->fingerprint.groups())
            : QCoreApplication::translate("activation::cli", "Signed by “%1”, whom this laptop trusts, SHA-256 %2")
                  .arg(package->signer()->name, package->signer()->fingerprint.groups()));
    call.output.object(QJsonObject{{u"ok"_s, true},
                                   {u"file"_s, call.line.arguments.first()},
                                   {u"signer"_s, signerJson(*package->signer())},
                                   {u"ownSignature"_s, own},
                                   {u"revision"_s, package->manifest().revision},
                                   {u"manifestSha256"_s, package->manifestSha256().hex()}});
    return 0;
}

} // namespace activation::cli
