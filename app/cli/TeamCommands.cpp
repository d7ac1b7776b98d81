// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TeamSettings.h"
#include "activation/TeamWork.h"
#include "cli/Commands.h"
#include "domain/JsonFields.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

TeamSettings settingsOf(const CommandLine& line, const Settings& computer)
{
    TeamSettings settings = TeamSettings::load(line.localLedger(), computer);
    if (!line.teamUrl.isEmpty())
        settings = TeamSettings{.url = line.teamUrl, .passwordFile = {}};
    if (!line.teamPasswordFile.isEmpty())
        settings.passwordFile = QFileInfo(line.teamPasswordFile).absoluteFilePath();
    return settings;
}

qint64 waiting(const CommandLine& line)
{
    const auto ledger = Ledger::open(line.localLedger());
    if (!ledger)
        return 0;
    const auto standing = teamStanding(**ledger);
    return standing ? standing->toSend : 0;
}

} // namespace

Result<std::optional<TeamAddress>> Call::team() const
{
    return settingsOf(line, settings).address();
}

QCoro::Task<bool> keepInStep(Call& call)
{
    Call& request = call;
    const auto team = request.team();
    if (!team || !*team)
        co_return false; // a fault in the settings is said by the command itself
    const auto done = co_await syncWithTeam(request.line.localLedger(), **team);
    if (!done) {
        request.output.message(Text::tr("Not in step with the team's ledger (%n event(s) to send): %1 %2", nullptr,
                                        static_cast<int>(waiting(request.line)))
                                   .arg(done.error().what, done.error().why));
        co_return false;
    }
    for (const QString& contradiction : done->came.contradictions)
        request.output.message(Text::tr("Contradiction, both are kept: %1").arg(contradiction));
    co_return true;
}

QCoro::Task<int> ledgerSync(Call& call)
{
    Call& request = call;
    const auto team = request.team();
    if (!team)
        co_return request.fail(team.error());
    if (!*team) {
        co_return request.fail(
            Error{.kind = ErrorKind::Usage,
                  .what = Text::tr("This ledger has no team."),
                  .why = Text::tr("None is kept beside it, and the call names none."),
                  .remedy = Text::tr("Name one with --ledger postgresql://user@host/database, or keep it with: "
                                     "activationctl ledger team URL")});
    }
    const auto done = co_await syncWithTeam(request.line.localLedger(), **team);
    if (!done)
        co_return request.fail(done.error());
    request.output.line(Text::tr("In step with %1. Sent: %2 events. New here: %3 events, %4 signers, %5 keys.")
                            .arg((*team)->display())
                            .arg(done->sent)
                            .arg(done->came.events)
                            .arg(done->came.signers)
                            .arg(done->came.keys));
    for (const QString& contradiction : done->came.contradictions)
        request.output.line(Text::tr("Contradiction, both are kept: %1").arg(contradiction));
    QJsonObject json = toJson(done->came);
    json[u"sent"_s] = done->sent;
    json[u"team"_s] = (*team)->display();
    request.output.object(json);
    co_return 0;
}

int ledgerTeam(Call& call)
{
    const CommandLine& line = call.line;
    TeamSettings settings = settingsOf(line, call.settings);
    if (!line.arguments.isEmpty()) {
        const QString& url = line.arguments.first();
        settings.url = url == u"none"_s ? QString() : url;
        if (settings.url.isEmpty())
            settings.passwordFile.clear();
        if (const auto usable = settings.address(); !usable)
            return call.fail(usable.error());
        if (const auto saved = settings.save(line.localLedger()); !saved)
            return call.fail(saved.error());
    }
    const auto address = settings.address();
    if (!address)
        return call.fail(address.error());
    QJsonObject json{{u"ok"_s, true}, {u"team"_s, *address ? (*address)->display() : QString()}};
    if (!*address) {
        call.output.line(Text::tr("No team: this laptop works alone."));
    } else {
        call.output.line(Text::tr("Team: %1").arg((*address)->display()));
        const auto ledger = Ledger::open(line.localLedger());
        if (!ledger)
            return call.fail(ledger.error());
        const auto standing = teamStanding(**ledger);
        if (!standing)
            return call.fail(standing.error());
        json[u"toSend"_s] = standing->toSend;
        json[u"inStepAt"_s] = standing->inStepAt.isValid() ? isoUtc(standing->inStepAt) : QString();
        call.output.line(Text::tr("%n event(s) to send.", nullptr, static_cast<int>(standing->toSend)));
    }
    call.output.object(json);
    return 0;
}

} // namespace activation::cli
