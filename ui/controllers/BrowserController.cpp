// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/BrowserController.h"

#include "activation/KnownIds.h"
#include "activation/SiteProgress.h"
#include "browser/DownloadJudge.h"
#include "domain/Escape.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace activation::ui {

BrowserController::BrowserController(std::shared_ptr<Session> session, std::shared_ptr<IntakeController> intake,
                                     QString usualFolder)
    : Controller(std::move(session)), m_intake(std::move(intake)), m_usualFolder(std::move(usualFolder))
{
    connect(&m_watch, &DownloadWatch::arrived, this, [this](const QString& path) {
        m_alone = m_arrived.isEmpty() && m_watch.underWay().isEmpty();
        m_arrived += path;
        // Once all that arrived with it is known.
        QMetaObject::invokeMethod(this, &BrowserController::next, Qt::QueuedConnection);
    });
    connect(&m_watch, &DownloadWatch::underWayChanged, this, &Controller::changed);
    connect(m_intake.get(), &IntakeController::finished, this, &BrowserController::intakeFinished);
    connect(m_intake.get(), &Controller::busyChanged, this,
            [this] { QMetaObject::invokeMethod(this, &BrowserController::next, Qt::QueuedConnection); });
}

void BrowserController::enter(const PortalProfile& profile)
{
    clearError();
    m_profile = profile;
    m_active = true;
    const Manifest& manifest = session()->manifest();
    QList<InstallCode> needy;
    for (const UnitProgress& unit : siteProgress(manifest).units) {
        if (unit.state == UnitProgress::State::NeedsFile)
            needy += unit.installCode;
    }
    const QList<InstallCode> known = m_packageId == manifest.packageId ? m_queue.units() : QList<InstallCode>();
    const bool allKnown = std::ranges::all_of(needy, [&known](const auto& code) { return known.contains(code); });
    if (m_packageId != manifest.packageId || !allKnown) {
        m_packageId = manifest.packageId;
        m_queue = UnitQueue(needy);
        m_notes.clear();
    }
    for (const InstallCode& code : m_queue.waiting()) {
        if (!needy.contains(code))
            m_queue.done(code);
    }
    if (m_watch.folders().isEmpty()) {
        // Where there is none the page says so, and the user names another.
        if (QFileInfo(m_usualFolder).isDir()) {
            if (const auto added = m_watch.addFolder(m_usualFolder); !added)
                fail(added.error());
        }
    }
    Q_EMIT changed();
    next();
}

void BrowserController::leave()
{
    m_active = false;
}

QString BrowserController::customerId() const
{
    const auto code = m_queue.current();
    return code ? customersOf(session()->manifest()).value(*code) : QString();
}

void BrowserController::addFolder(const QString& path)
{
    clearError();
    if (const auto added = m_watch.addFolder(path); !added)
        fail(added.error());
    Q_EMIT changed();
}

void BrowserController::take(const QStringList& files)
{
    m_alone = m_arrived.isEmpty() && files.size() == 1;
    m_arrived += files;
    next();
}

void BrowserController::skip()
{
    if (const auto current = m_queue.current())
        m_queue.skip(*current);
    Q_EMIT changed();
}

void BrowserController::goTo(const InstallCode& code)
{
    m_queue.goTo(code);
    Q_EMIT changed();
}

void BrowserController::setLicense(const std::optional<LicenseId>& license)
{
    m_license = license;
    Q_EMIT changed();
}

void BrowserController::next()
{
    if (!m_active || m_arrived.isEmpty() || m_intake->isBusy() || m_intake->question() || !session()->package)
        return;
    m_alone = m_alone && m_arrived.size() == 1;
    judge(m_arrived.takeFirst());
}

void BrowserController::judge(const QString& path)
{
    using Kind = DownloadJudgement::Kind;
    const DownloadJudgement judged = judgeDownload(path, session()->manifest(), m_profile, m_queue, m_alone);
    if (judged.kind == Kind::Leave) {
        note(Note::Kind::LeftAlone, tr("“%1” was left alone. %2").arg(escaped(QFileInfo(path).fileName()), judged.why));
        QMetaObject::invokeMethod(this, &BrowserController::next, Qt::QueuedConnection);
        return;
    }
    m_intake->takeDownload({.file = path,
                            .unit = judged.unit,
                            .isCertain = judged.kind == Kind::TakeIn,
                            .why = judged.why,
                            .license = m_license});
}

void BrowserController::intakeFinished()
{
    if (!m_active)
        return;
    for (const IntakeController::Item& item : m_intake->items()) {
        const QString name = escaped(QFileInfo(item.file).fileName());
        if (item.error) {
            note(Note::Kind::Failed, tr("“%1” was not taken in. %2").arg(name, item.error->why));
            continue;
        }
        if (!item.record)
            continue;
        const ActivationFile& record = *item.record;
        const auto before = m_queue.current();
        m_queue.done(record.installCode);
        const QString facts =
            tr("%1, SHA-256 %2…").arg(QLocale().formattedDataSize(record.size), record.sha256.hex().first(16));
        QString text =
            item.wasThere ? tr("%1: “%2” was in the package already (%3).") : tr("%1: “%2” is in the package (%3).");
        text = text.arg(record.installCode.text(), name, facts);
        if (before && !(*before == record.installCode) && !item.wasThere)
            text += u' ' + tr("It was not for %1, which is still in progress.").arg(before->text());
        for (const QString& warning : item.warnings)
            note(Note::Kind::Warning, warning);
        note(Note::Kind::TakenIn, text);
    }
    Q_EMIT changed();
    QMetaObject::invokeMethod(this, &BrowserController::next, Qt::QueuedConnection);
}

void BrowserController::note(Note::Kind kind, const QString& text)
{
    m_notes.prepend({.kind = kind, .text = text});
    if (m_notes.size() > MostNotes)
        m_notes.removeLast();
    Q_EMIT changed();
}

} // namespace activation::ui
