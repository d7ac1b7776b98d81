// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/MaintenanceDesk.h"
#include "ui/controllers/Controller.h"

namespace activation::ui {

/// Maintenance files are not self-service: works out who needs one and why, writes the mail that asks Customer Success
/// for them, and keeps in mind who waits for an answer.
class MaintenanceController : public Controller
{
    Q_OBJECT

public:
    /// What is asked for.
    struct Wish
    {
        QList<InstallCode> units;
        Release target = {}; ///< the feature release planned; unknown: none is
        QString to;          ///< an e-mail address, or empty: then the mail program asks for it
    };

    explicit MaintenanceController(std::shared_ptr<Session> session) : Controller(std::move(session)) {}

    /// For every unit of the site as it is now.
    QList<MaintenanceNeed> needs(const Release& target = {}) const;
    /// Who waits for an answer, by the package's own history: cheap.
    QList<MaintenanceWait> waits() const;
    /// By the ledger's: it knows what a package that could not be saved does not.
    QList<MaintenanceWait> waitsInLedger() const;
    /// Since when the longest-waiting unit waits; invalid where none does.
    static QDateTime oldest(const QList<MaintenanceWait>& waits);

    /// A name for the mail's file beside the package, never one that is there already.
    QString freshMailFile() const;
    /// Writes the mail; only then it is noted, in ledger and package, that these units wait for an answer.
    void writeMail(const Wish& wish, const QString& file);
    /// The same mail as an address for the mail program. It is noted by sentByMailProgram(), once that has opened.
    QUrl mailto(const Wish& wish) const;
    void sentByMailProgram(const Wish& wish);
    /// When to ask again, and when maintenance ends, for a calendar.
    void writeCalendar(const QString& file);

Q_SIGNALS:
    void mailWritten(const QString& file);
    void noted();
    void calendarWritten(const QString& file);

private:
    MaintenanceRequest requestFor(const Wish& wish) const;
    QCoro::Task<void> noteNow(Wish wish, QString file);
};

} // namespace activation::ui
