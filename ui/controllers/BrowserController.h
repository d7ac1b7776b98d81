// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/DownloadWatch.h"
#include "browser/UnitQueue.h"
#include "portal/PortalProfile.h"
#include "ui/controllers/IntakeController.h"

namespace activation::ui {

/// The online leg of a portal that has pages only: one unit after the other is in progress while the user makes its
/// file in the browser; what arrives in the watched folders is matched to its unit and handed to the IntakeController,
/// which asks where that is not certain. Files that arrive while it is left wait until it is entered again.
class BrowserController : public Controller
{
    Q_OBJECT

public:
    /// What became of one file that arrived.
    struct Note
    {
        enum class Kind
        {
            TakenIn,
            Warning,
            LeftAlone,
            Failed,
        };
        Kind kind = Kind::TakenIn;
        QString text;
    };
    static constexpr qsizetype MostNotes = 20;

    /// `usualFolder`: watched from the beginning, where it is there.
    BrowserController(std::shared_ptr<Session> session, std::shared_ptr<IntakeController> intake,
                      QString usualFolder = DownloadWatch::usualFolder());

    /// The page is up. Units that need a file are served; those that were served before stay counted.
    void enter(const PortalProfile& profile);
    void leave();
    bool isActive() const { return m_active; }

    const UnitQueue& queue() const { return m_queue; }
    /// The Customer ID that the unit in progress showed when it was read; empty where it showed none.
    QString customerId() const;
    const QStringList& folders() const { return m_watch.folders(); }
    const QStringList& underWay() const { return m_watch.underWay(); }
    const QList<Note>& notes() const { return m_notes; } ///< the latest first
    const std::optional<LicenseId>& license() const { return m_license; }

    void addFolder(const QString& path);
    /// A file that lies elsewhere: judged as one that arrived.
    void take(const QStringList& files);
    void skip();
    void goTo(const InstallCode& code);
    /// Kept with the files that are taken in.
    void setLicense(const std::optional<LicenseId>& license);

private:
    void judge(const QString& path);
    void next();
    void intakeFinished();
    void note(Note::Kind kind, const QString& text);

    std::shared_ptr<IntakeController> m_intake;
    QString m_usualFolder;
    DownloadWatch m_watch;
    PortalProfile m_profile;
    UnitQueue m_queue;
    QString m_packageId; ///< whose units are in the queue
    QStringList m_arrived;
    QList<Note> m_notes;
    std::optional<LicenseId> m_license;
    bool m_active = false;
    bool m_alone = false; ///< what is at hand came by itself
};

} // namespace activation::ui
