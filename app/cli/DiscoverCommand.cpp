// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "discovery/Discover.h"
#include "discovery/OwnSubnets.h"
#include "discovery/Scope.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

QString describe(const OwnSubnet& subnet)
{
    return subnet.isPart ? Text::tr("%1 (%2, the part around this laptop)").arg(subnet.network, subnet.interfaceName)
                         : u"%1 (%2)"_s.arg(subnet.network, subnet.interfaceName);
}

/// Nothing is searched unasked: what there is to name.
Error nothingNamed(const QList<OwnSubnet>& subnets)
{
    QStringList shown;
    for (const OwnSubnet& subnet : subnets)
        shown += describe(subnet);
    return Error{.kind = ErrorKind::Usage,
                 .what = Text::tr("Nothing to search is named."),
                 .why = shown.isEmpty() ? Text::tr("This laptop is in no network that could be searched.")
                                        : Text::tr("This laptop is in: %1").arg(shown.join(u", "_s)),
                 .remedy = shown.isEmpty()
                               ? Text::tr("Connect it to the SmartServers' network, or name a network, such as: "
                                          "activationctl discover 192.168.1.0/24")
                               : Text::tr("Name one: activationctl discover %1; or all of them: --own-subnets")
                                     .arg(subnets.first().network)};
}

QString describe(const Sighting& sighting)
{
    if (!sighting.isSmartServer())
        return Text::tr("%1  is no SmartServer: %2").arg(sighting.address.text(), sighting.saying.simplified());
    return Text::tr("%1  Install Code %2  release %3  SHA-256 %4")
        .arg(sighting.address.text(), sighting.installCode ? sighting.installCode->text() : u"?"_s,
             sighting.release->display(), sighting.certificate ? sighting.certificate->groups() : u"?"_s);
}

DiscoverOptions optionsOf(const CommandLine& line)
{
    DiscoverOptions options;
    if (!line.ports.isEmpty())
        options.ports = line.ports;
    if (line.timeout)
        options.connectWithin = options.answerWithin = *line.timeout;
    return options;
}

} // namespace

QCoro::Task<int> discover(Call& call)
{
    Call& request = call;
    QStringList words = request.line.arguments;
    if (request.line.ownSubnets || words.isEmpty()) {
        const QList<OwnSubnet> subnets = ownSubnets();
        if (subnets.isEmpty() || !request.line.ownSubnets)
            co_return request.fail(nothingNamed(subnets));
        for (const OwnSubnet& subnet : subnets) {
            request.output.message(Text::tr("Searching %1").arg(describe(subnet)));
            words += subnet.network;
        }
    }
    const auto scope = parseScope(words.join(u' '));
    if (!scope)
        co_return request.fail(scope.error());

    QJsonArray units;
    QJsonArray others;
    const DiscoverOutcome outcome = co_await activation::discover(
        *scope, optionsOf(request.line),
        [&](const Sighting& sighting) {
            if (sighting.isSmartServer() || request.line.all)
                request.output.line(describe(sighting));
            (sighting.isSmartServer() ? units : others).append(sighting.toJson());
        },
        {}, request.stop);

    QJsonObject json{{u"ok"_s, true}, {u"smartServers"_s, units}, {u"asked"_s, outcome.asked}, {u"of"_s, outcome.of}};
    if (request.line.all)
        json[u"others"_s] = others;
    int code = 0;
    if (outcome.smartServers == 0 || outcome.stopped) {
        const Error error = outcome.asError();
        request.output.error(error);
        json[u"ok"_s] = false;
        json[u"error"_s] = error.toJson();
        code = exitCode(error.kind);
    } else {
        request.output.message(Text::tr("%n SmartServer(s) found.", nullptr, static_cast<int>(outcome.smartServers)));
    }
    request.output.object(json);
    co_return code;
}

} // namespace activation::cli
