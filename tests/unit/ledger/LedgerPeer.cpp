// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Ledger.h"

#include <QCoreApplication>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace activation;
using namespace Qt::StringLiterals;

// A second process on a ledger, for tests: what it did goes to standard output, one line each.
//   append FILE COUNT NAME   appends; prints the sequence after each commit (COUNT 0: until it is killed)
//   keys FILE COUNT          asks for COUNT keys; prints the key and whether it was there
//   pins FILE COUNT NAME     pins COUNT addresses, each to a certificate of NAME's own
//   jobs FILE COUNT NAME     takes COUNT units to "obtained", each with an activation of NAME's own
//   fill FILE BYTES          appends until the file may not grow beyond BYTES; prints the error's JSON
//   bare FILE                opens without any Qt plugin; prints the error's JSON
namespace {

int say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
    return 0;
}

int fail(const Error& error)
{
    say(QString::fromUtf8(QJsonDocument(error.toJson()).toJson(QJsonDocument::Compact)));
    return exitCode(error.kind);
}

EventDraft draft(const QString& name, int number)
{
    return {.kind = u"identified"_s,
            .what = u"%1 %2"_s.arg(name).arg(number),
            .packageId = u"site"_s,
            .installCode = u"17q%1"_s.arg(number % 10, 4, 10, QLatin1Char('0'))};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    if (words[1] == u"bare"_s)
        QCoreApplication::setLibraryPaths({});
    // Whoever starts two of these lets both wait here, then go.
    if (qEnvironmentVariableIsSet("LEDGER_PEER_WAITS"))
        QTextStream(stdin).readLine();
    const auto ledger = Ledger::open(words[2]);
    if (!ledger)
        return fail(ledger.error());
    const int count = words.value(3).toInt();
    if (words[1] == u"append"_s) {
        for (int i = 1; count == 0 || i <= count; ++i) {
            const auto event = (*ledger)->append(draft(words.value(4), i));
            if (!event)
                return fail(event.error());
            say(QString::number(event->sequence));
        }
        return 0;
    }
    if (words[1] == u"keys"_s) {
        for (int i = 1; i <= count; ++i) {
            const auto key = (*ledger)->idempotencyKey(*InstallCode::parse(u"17q5t6a"_s),
                                                       *LicenseId::parse(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s),
                                                       *DeviceCount::from(i), u"site"_s);
            if (!key)
                return fail(key.error());
            say(u"%1 %2"_s.arg(key->first.key).arg(key->second ? 1 : 0));
        }
        return 0;
    }
    if (words[1] == u"pins"_s) {
        for (int i = 1; i <= count; ++i) {
            const auto pinned =
                (*ledger)->setPin(Pin{.address = u"192.0.2.%1:443"_s.arg(i),
                                      .fingerprint = Fingerprint::of(u"%1 %2"_s.arg(words.value(4)).arg(i).toUtf8()),
                                      .installCode = {},
                                      .pinnedAt = {}},
                                  u"compared"_s);
            if (!pinned)
                return fail(pinned.error());
        }
        return 0;
    }
    if (words[1] == u"jobs"_s) {
        for (int i = 1; i <= count; ++i) {
            for (const QString& state : {u"identified"_s, u"obtained"_s}) {
                EventDraft step = draft(words.value(4), i);
                step.installCode = u"17q%1"_s.arg(i, 4, 10, QLatin1Char('0'));
                step.kind = state;
                if (state == u"obtained"_s)
                    step.activationId = u"%1-%2"_s.arg(words.value(4)).arg(i);
                if (const auto event = (*ledger)->append(step); !event)
                    return fail(event.error());
            }
        }
        return 0;
    }
#ifdef Q_OS_UNIX
    if (words[1] == u"fill"_s) {
        static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
        const rlimit limit{static_cast<rlim_t>(count), static_cast<rlim_t>(count)};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
        for (int i = 1; i < 100'000; ++i) {
            EventDraft big = draft(u"fill"_s, i);
            big.why = QString(10'000, u'x');
            if (const auto event = (*ledger)->append(big); !event)
                return fail(event.error());
            say(QString::number(i));
        }
    }
#endif
    return 2;
}
