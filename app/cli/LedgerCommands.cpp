// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LedgerExport.h"
#include "cli/Commands.h"
#include "ledger/LedgerCheck.h"
#include "ledger/Salvage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

QJsonArray arrayOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace

int ledgerVerify(Call& call)
{
    const QString file = call.line.localLedger();
    const auto check = checkLedgerFile(file);
    if (!check)
        return call.fail(check.error());
    QJsonObject json{{u"ledger"_s, file},
                     {u"laptop"_s, check->laptop},
                     {u"events"_s, check->events},
                     {u"faults"_s, arrayOf(check->faults)}};
    if (check->faults.isEmpty()) {
        call.output.line(
            Text::tr("%1 is whole: %n event(s), every chain in order.", nullptr, static_cast<int>(check->events))
                .arg(file));
        json[u"ok"_s] = true;
        call.output.object(json);
        return 0;
    }
    const Error error{.kind = ErrorKind::BadFile,
                      .what = Text::tr("The ledger has %n fault(s).", nullptr, static_cast<int>(check->faults.size())),
                      .why = u"%1:\n%2"_s.arg(file, check->faults.join(u'\n')),
                      .remedy = Text::tr("Nothing was changed. Put a backup in its place (activationctl ledger restore "
                                         "BACKUP), or set it aside and begin a new one with all that can still be read "
                                         "(activationctl ledger salvage). A contradiction alone is no damage: both "
                                         "sides of it are kept, look at them with activationctl jobs show."),
                      .wayOn = WayOn::Salvage};
    call.output.error(error);
    json[u"ok"_s] = false;
    json[u"error"_s] = error.toJson();
    call.output.object(json);
    return exitCode(error.kind);
}

int ledgerExport(Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    const QString file = call.line.arguments.first();
    const auto done = exportLedger(**workspace, file);
    if (!done)
        return call.fail(done.error());
    call.output.line(Text::tr("%1: %2 events, %3 signers, %4 keys, signed by this laptop.")
                         .arg(file)
                         .arg(done->events)
                         .arg(done->signers)
                         .arg(done->keys));
    call.output.object(QJsonObject{{u"ok"_s, true},
                                   {u"file"_s, file},
                                   {u"events"_s, done->events},
                                   {u"signers"_s, done->signers},
                                   {u"keys"_s, done->keys},
                                   {u"certificateSha256"_s, (*workspace)->key().signer().fingerprint.hex()}});
    return 0;
}

int ledgerImport(Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    const auto done = importLedger(**workspace, call.line.arguments.first(), call.trust());
    if (!done)
        return call.fail(done.error());
    call.output.line(
        Text::tr("New here: %1 events, %2 signers, %3 keys.").arg(done->events).arg(done->signers).arg(done->keys));
    for (const QString& contradiction : done->contradictions)
        call.output.line(Text::tr("Contradiction, both are kept: %1").arg(contradiction));
    call.output.object(toJson(*done));
    return 0;
}

int ledgerBackup(Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    const QString file = call.line.arguments.first();
    const auto events = backUpLedger(**workspace, file);
    if (!events)
        return call.fail(events.error());
    call.output.line(Text::tr("%1: %n event(s), read back and checked.", nullptr, static_cast<int>(*events)).arg(file));
    call.output.object(QJsonObject{{u"ok"_s, true}, {u"file"_s, file}, {u"events"_s, *events}});
    return 0;
}

int ledgerRestore(Call& call)
{
    const auto aside = restoreLedger(call.line.localLedger(), call.line.arguments.first());
    if (!aside)
        return call.fail(aside.error());
    call.output.line(Text::tr("The backup is in place."));
    if (!aside->isEmpty())
        call.output.line(Text::tr("What was there before is kept as %1.").arg(*aside));
    call.output.object(QJsonObject{{u"ok"_s, true}, {u"aside"_s, *aside}});
    return 0;
}

int ledgerSalvage(Call& call)
{
    const auto report = salvageLedger(call.line.localLedger());
    if (!report)
        return call.fail(report.error());
    call.output.line(Text::tr("The damaged ledger is kept as %1.").arg(report->aside));
    call.output.line(Text::tr("Taken over: %1 events, %2 signers, %3 keys, %4 certificates of units.")
                         .arg(report->events)
                         .arg(report->signers)
                         .arg(report->keys)
                         .arg(report->pins));
    if (report->unreadable > 0)
        call.output.line(Text::tr("Not readable: %n row(s).", nullptr, static_cast<int>(report->unreadable)));
    for (const QString& left : report->left)
        call.output.line(Text::tr("Left behind: %1").arg(left));
    call.output.object(QJsonObject{{u"ok"_s, true},
                                   {u"aside"_s, report->aside},
                                   {u"events"_s, report->events},
                                   {u"signers"_s, report->signers},
                                   {u"keys"_s, report->keys},
                                   {u"pins"_s, report->pins},
                                   {u"unreadable"_s, report->unreadable},
                                   {u"left"_s, arrayOf(report->left)}});
    return 0;
}

QJsonObject toJson(const MergeReport& report)
{
    return QJsonObject{{u"ok"_s, true},
                       {u"events"_s, report.events},
                       {u"signers"_s, report.signers},
                       {u"keys"_s, report.keys},
                       {u"contradictions"_s, arrayOf(report.contradictions)}};
}

} // namespace activation::cli
