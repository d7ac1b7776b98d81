// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/Intake.h"
#include "ui/controllers/Controller.h"

#include <QTemporaryDir>

namespace activation::ui {

/// Takes in what was dropped or chosen: activation files, folders and ZIPs of them, site packages. Each file is matched
/// to its unit by its name, or the user is asked once, with a best guess. Nothing is moved or renamed.
class IntakeController : public Controller
{
    Q_OBJECT

public:
    static constexpr int MaxFiles = 2000; ///< of one drop
    static constexpr int MaxDepth = 4;    ///< of a dropped folder

    struct Item
    {
        QString file;
        std::optional<ActivationFile> record = {};
        bool wasThere = false; ///< in the package before
        QStringList warnings = {};
        std::optional<Error> error = {};
        std::optional<InstallCode> unit = {}; ///< what the user said
    };
    struct Question
    {
        QString file;
        std::optional<InstallCode> unit; ///< the best guess
        ActivationKind kind = ActivationKind::Capacity;
        bool unitIsCertain = false; ///< only the kind is in question
        QString why = {};           ///< why it is not certain; empty: the name says nothing
    };
    /// A file that a browser downloaded.
    struct Download
    {
        QString file;
        std::optional<InstallCode> unit; ///< the one it is for; where that is not certain, the best guess
        bool isCertain = false;
        QString why; ///< it is not
        std::optional<LicenseId> license = {};
    };

    explicit IntakeController(std::shared_ptr<Session> session) : Controller(std::move(session)) {}

    /// Of the last drop.
    const QList<Item>& items() const { return m_items; }
    const std::optional<Question>& question() const { return m_question; }

    /// `unit`: where it was dropped on that unit's row. A site package among them is handed on (packageDropped), and
    /// the files beside it wait until resume().
    void take(const QStringList& paths, const std::optional<InstallCode>& unit = {});
    void takeDownload(const Download& download);
    void resume();
    void answer(const InstallCode& unit, ActivationKind kind);
    /// The file in question is left out.
    void skip();
    /// After WayOn::DespiteName: takes the item in for the unit that the user said, although its name says another.
    void insist(qsizetype index);
    /// After WayOn::Shared: takes the item in for a second unit, for the reason that the user gave.
    void share(qsizetype index, const QString& why);
    /// The first item whose error has this way on; -1: none.
    qsizetype itemWith(WayOn way) const;

    bool hasUnsaved() const { return !m_unsaved.isEmpty(); }
    /// Once more, after saving failed.
    void save();

Q_SIGNALS:
    void packageDropped(const QString& path);
    void asked();
    /// The drop is dealt with; what came in is saved.
    void finished();

private:
    void proceed();
    void takeAgain(qsizetype index, WayOn way, const QString& why);
    void takeNow(IntakeRequest request);
    std::optional<Question> questionAbout(const QString& file) const;
    QCoro::Task<void> saveAll();

    std::unique_ptr<QTemporaryDir> m_unpacked; ///< what came out of ZIPs; until the next drop
    QStringList m_waiting;
    std::optional<InstallCode> m_unit;
    ObtainedVia m_via = ObtainedVia::Added; ///< of the drop or download at hand
    std::optional<LicenseId> m_license;
    std::optional<Question> m_question;
    QList<Item> m_items;
    QList<IntakeRequest> m_unsaved; ///< in the package in memory, and not on disk yet
};

} // namespace activation::ui
