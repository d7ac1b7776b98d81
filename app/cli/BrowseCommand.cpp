// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Intake.h"
#include "activation/KnownIds.h"
#include "activation/SiteProgress.h"
#include "browser/DownloadJudge.h"
#include "browser/DownloadWatch.h"
#include "cli/Commands.h"
#include "domain/Escape.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

/// By the system's own program for it: this one has no window, and so no way of its own.
bool openInBrowser(const QUrl& url)
{
#if defined(Q_OS_WIN)
    return QProcess::startDetached(u"rundll32"_s, {u"url.dll,FileProtocolHandler"_s, url.toString(QUrl::FullyEncoded)});
#elif defined(Q_OS_MACOS)
    return QProcess::startDetached(u"open"_s, {url.toString(QUrl::FullyEncoded)});
#else
    return QProcess::startDetached(u"xdg-open"_s, {url.toString(QUrl::FullyEncoded)});
#endif
}

/// One run of `portal browse`.
class Browsing
{
public:
    Browsing(Call& call, PortalProfile profile, std::unique_ptr<Workspace> workspace, SitePackage package);

    /// Units named by the call, else all that need a file.
    bool chooseUnits();
    Result<void> watchFolders();
    QCoro::Task<int> run();

private:
    void showCard() const;
    void noteChangesOfOthers();
    void handle(const QString& path, bool alone);
    Result<void> take(const QString& path, const InstallCode& unit);
    int finish(const std::optional<Error>& end);

    Call& m_call;
    PortalProfile m_profile;
    std::unique_ptr<Workspace> m_workspace;
    SitePackage m_package;
    UnitQueue m_queue;
    DownloadWatch m_watch;
    QStringList m_arrived;
    QDateTime m_saved; ///< when the package was written last, as far as this run knows
    QHash<InstallCode, QJsonObject> m_results;
    QJsonArray m_left;
    std::optional<Error> m_unsaved;
};

Browsing::Browsing(Call& call, PortalProfile profile, std::unique_ptr<Workspace> workspace, SitePackage package)
    : m_call(call), m_profile(std::move(profile)), m_workspace(std::move(workspace)), m_package(std::move(package))
{
    m_saved = QFileInfo(m_call.line.package).lastModified(QTimeZone::UTC);
    QObject::connect(&m_watch, &DownloadWatch::arrived, &m_watch, [this](const QString& path) { m_arrived += path; });
}

bool Browsing::chooseUnits()
{
    QList<InstallCode> units = m_call.line.forCodes;
    if (units.isEmpty()) {
        for (const UnitProgress& unit : siteProgress(m_package.manifest()).units) {
            if (unit.state == UnitProgress::State::NeedsFile)
                units += unit.installCode;
        }
    }
    m_queue = UnitQueue(units);
    return !units.isEmpty();
}

Result<void> Browsing::watchFolders()
{
    QStringList folders = m_call.line.downloads;
    if (folders.isEmpty())
        folders += DownloadWatch::usualFolder();
    for (const QString& folder : folders) {
        if (const auto added = m_watch.addFolder(folder); !added)
            return failure(added.error());
    }
    m_call.output.message(Text::tr("Watching: %1").arg(m_watch.folders().join(u", "_s)));
    return {};
}

void Browsing::showCard() const
{
    const auto current = m_queue.current();
    if (!current)
        return;
    QStringList lines{
        Text::tr("%1 of %2: SmartServer %3").arg(m_queue.position()).arg(m_queue.units().size()).arg(current->text())};
    const auto line = [&](const QString& name, const QString& value, const QString& hint) {
        if (!value.isEmpty())
            lines += hint.isEmpty() ? Text::tr("    %1: %2").arg(name, value)
                                    : Text::tr("    %1: %2 (%3)").arg(name, value, escaped(m_profile.hint(hint)));
    };
    const auto hinted = [this](const QString& what) {
        return m_profile.hint(what).isEmpty() ? QString() : what;
    };
    line(Text::tr("Install Code"), current->text(), hinted(u"installCode"_s));
    line(Text::tr("License ID"), m_call.line.license ? m_call.line.license->text() : QString(), hinted(u"licenseId"_s));
    line(Text::tr("Customer ID"), escaped(customersOf(m_package.manifest()).value(*current)), hinted(u"customerId"_s));
    m_call.output.message(lines.join(u'\n'));
}

void Browsing::noteChangesOfOthers()
{
    const QDateTime written = QFileInfo(m_call.line.package).lastModified(QTimeZone::UTC);
    if (!written.isValid() || written == m_saved)
        return;
    m_saved = written;
    auto theirs = openPackage(*m_workspace, m_call.line.package, m_call.trust());
    if (!theirs)
        return; // being replaced just now, or the next save says what is wrong
    m_package = *std::move(theirs);
    const auto before = m_queue.current();
    for (const UnitProgress& unit : siteProgress(m_package.manifest()).units) {
        const auto files = m_package.manifest().activationsFor(unit.installCode);
        if (m_queue.stateOf(unit.installCode) != UnitQueue::State::Waiting ||
            unit.state == UnitProgress::State::NeedsFile || files.isEmpty())
            continue;
        m_results[unit.installCode] = QJsonObject{{u"activation"_s, files.last().toJson()}};
        m_queue.done(unit.installCode);
        m_call.output.message(Text::tr("%1 has its file now.").arg(unit.installCode.text()));
    }
    if (m_queue.current() != before)
        showCard();
}

Result<void> Browsing::take(const QString& path, const InstallCode& unit)
{
    const auto taken = takeIn(*m_workspace, m_package,
                              {.file = path,
                               .installCode = unit,
                               .kind = kindInName(QFileInfo(path).fileName()),
                               .licenseId = m_call.line.license,
                               .via = ObtainedVia::Browser});
    if (!taken)
        return failure(taken.error());
    if (!taken->wasThere) {
        if (const auto saved = updatePackage(*m_workspace, m_package, m_call.line.package, m_call.trust()); !saved) {
            m_unsaved = saved.error();
            return failure(saved.error());
        }
        m_saved = QFileInfo(m_call.line.package).lastModified(QTimeZone::UTC);
    }
    const ActivationFile& record = taken->record;
    m_call.output.line(
        Text::tr("%1  “%2”, %3 bytes, SHA-256 %4%5")
            .arg(record.installCode.text(), escaped(record.originalName))
            .arg(record.size)
            .arg(record.sha256.hex(), taken->wasThere ? Text::tr(" – was in the package already") : QString()));
    for (const QString& warning : taken->warnings)
        m_call.output.message(Text::tr("Warning: %1").arg(warning));
    m_results[record.installCode] = QJsonObject{{u"activation"_s, record.toJson()},
                                                {u"wasThere"_s, taken->wasThere},
                                                {u"warnings"_s, QJsonArray::fromStringList(taken->warnings)}};
    m_queue.done(record.installCode);
    return {};
}

void Browsing::handle(const QString& path, bool alone)
{
    const QString name = QFileInfo(path).fileName();
    const DownloadJudgement judged = judgeDownload(path, m_package.manifest(), m_profile, m_queue, alone);
    QJsonObject left{{u"file"_s, path}, {u"why"_s, judged.why}};
    if (judged.kind == DownloadJudgement::Kind::TakeIn) {
        const auto before = m_queue.current();
        const auto taken = take(path, *judged.unit);
        if (taken) {
            if (before && !(*before == *judged.unit))
                m_call.output.message(Text::tr("“%1” was for %2, not for %3, which was in progress.")
                                          .arg(escaped(name), judged.unit->text(), before->text()));
            if (m_queue.current() != before)
                showCard();
            return;
        }
        m_call.output.error(taken.error());
        left[u"error"_s] = taken.error().toJson();
    } else if (judged.kind == DownloadJudgement::Kind::Leave) {
        m_call.output.message(Text::tr("Left alone: “%1”. %2").arg(escaped(name), judged.why));
    } else {
        m_call.output.message(
            Text::tr("Not certain: “%1”. %2\nIf it is an activation file: activationctl add \"%3\" --package \"%4\" "
                     "--for %5")
                .arg(escaped(name), judged.why, escaped(path), escaped(m_call.line.package),
                     judged.unit ? judged.unit->text() : u"CODE"_s));
        left[u"unclear"_s] = true;
    }
    m_left.append(left);
}

QCoro::Task<int> Browsing::run()
{
    if (m_call.line.noOpen || !openInBrowser(m_profile.baseUrl))
        m_call.output.message(Text::tr("Open this address in a browser: %1").arg(m_profile.baseUrl.toString()));
    if (const QString hint = m_profile.hint(u"login"_s); !hint.isEmpty())
        m_call.output.message(Text::tr("Log in: %1").arg(escaped(hint)));
    showCard();
    QElapsedTimer quiet;
    quiet.start();
    while (m_queue.count(UnitQueue::State::Waiting) > 0 && !m_unsaved) {
        if (m_call.stop.stop_requested())
            co_return finish(Error{.kind = ErrorKind::Canceled,
                                   .what = Text::tr("Its file had not come yet."),
                                   .why = Text::tr("You stopped it."),
                                   .remedy = Text::tr("Call it again; what came is in the package.")});
        if (m_call.line.timeout && quiet.durationElapsed() > *m_call.line.timeout)
            co_return finish(Error{.kind = ErrorKind::Unreachable,
                                   .what = Text::tr("Its file did not come."),
                                   .why = Text::tr("Nothing arrived within the time of --timeout."),
                                   .remedy = Text::tr("Download it, and call it again; or add it: activationctl add "
                                                      "FILE --package PACKAGE --for CODE.")});
        if (m_arrived.isEmpty())
            co_await qCoro(&m_watch, &DownloadWatch::arrived, 250ms);
        const QStringList arrived = std::exchange(m_arrived, {});
        const bool alone = arrived.size() == 1 && m_watch.underWay().isEmpty();
        for (const QString& path : arrived)
            handle(path, alone);
        if (!arrived.isEmpty() || !m_watch.underWay().isEmpty())
            quiet.restart();
        noteChangesOfOthers();
    }
    co_return finish(m_unsaved);
}

int Browsing::finish(const std::optional<Error>& end)
{
    QList<ItemOutcome> outcomes;
    for (const InstallCode& code : m_queue.units()) {
        ItemOutcome outcome{.item = code.text(), .result = m_results.value(code), .error = std::nullopt};
        if (!m_results.contains(code) || m_unsaved)
            outcome.error = end;
        outcomes.append(outcome);
    }
    if (end && !m_unsaved)
        m_call.output.error(*end);
    return finishBatch(m_call, u"activations"_s, outcomes,
                       QJsonObject{{u"package"_s, m_call.line.package},
                                   {u"revision"_s, m_package.manifest().revision},
                                   {u"leftAlone"_s, m_left}});
}

} // namespace

QCoro::Task<int> portalBrowse(Call& call)
{
    Call& request = call;
    auto profile = loadProfile(request.line);
    if (!profile)
        co_return request.fail(profile.error());
    if (profile->mode != PortalProfile::Mode::Browser)
        co_return request.fail(Error{
            .kind = ErrorKind::Usage,
            .what = Text::tr("This portal has an API."),
            .why = Text::tr("The profile “%1” is of the mode “api” and names no page to open.").arg(profile->name),
            .remedy = Text::tr("Get the files with: activationctl portal activate.")});
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    auto package = openPackage(**workspace, request.line.package, request.trust());
    if (!package)
        co_return request.fail(package.error());
    if (request.line.license) {
        if (const auto license = checkIsLicense(request.line.license->text(), package->manifest()); !license)
            co_return request.fail(
                (*workspace)->fail(license.error(), {.packageId = package->manifest().packageId}).error());
    }
    Browsing browsing(request, *std::move(profile), *std::move(workspace), *std::move(package));
    if (!browsing.chooseUnits()) {
        request.output.message(Text::tr("No unit in this package needs a file; name one with --for CODE to get one for "
                                        "it all the same."));
        co_return finishBatch(request, u"activations"_s, {});
    }
    if (const auto watched = browsing.watchFolders(); !watched)
        co_return request.fail(watched.error());
    co_return co_await browsing.run();
}

} // namespace activation::cli
