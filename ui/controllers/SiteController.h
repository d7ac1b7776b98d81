// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/SiteProgress.h"
#include "ui/controllers/Controller.h"
#include "ui/session/RecentSites.h"

namespace activation::ui {

/// The site: new, opened, saved, carried. What it says is as of the last finished step.
class SiteController : public Controller
{
    Q_OBJECT

public:
    explicit SiteController(std::shared_ptr<Session> session);

    bool hasSite() const { return session()->package.has_value(); }
    const Manifest& manifest() const { return session()->manifest(); }
    SiteProgress progress() const { return siteProgress(manifest()); }
    QString path() const { return session()->path; }
    QList<RecentSite> recentSites() const { return m_recent.list(); }
    void forget(const QString& packageId);

    /// Lays an empty site; it is saved with the first unit.
    void createSite(const QString& name);
    /// The file that a new site of this name is kept in: in the folder for packages, never one that is there already.
    QString freshPath(const QString& name) const;

    /// Opens a package. An unknown signer ends in CertificateUntrusted: after the user compared it, again with
    /// trustSigner().
    void open(const QString& path);
    void trustSigner(const Fingerprint& signer);
    /// After WayOn::AcceptOlder: goes on from the older copy.
    void acceptOlder();

    /// Copies the package to a folder and reads it back.
    void carry(const QString& folder);
    /// Where the last carry() left the copy; empty after any change since.
    const QString& copy() const { return m_copy; }

    /// Writes the hand-over report; its form is told by the ending of the name (.pdf, .html, .csv).
    void report(const QString& file);

    /// Writes a table as CSV; the first row is its heading.
    void exportTable(const QList<QStringList>& rows, const QString& file);

    /// Whoever changed the package says so: what is shown is brought up to date, the copy is out of date.
    void packageChanged();

Q_SIGNALS:
    void opened();
    void progressed(qint64 done, qint64 total);
    void carried(const QString& copy);
    void reported(const QString& file);

private:
    QCoro::Task<void> openNow(QString path, TrustPolicy trust);
    QCoro::Task<void> carryNow(QString folder);
    QCoro::Task<void> reportNow(QString file);
    QCoro::Task<void> exportNow(QList<QStringList> rows, QString file);

    RecentSites m_recent;
    QString m_wanted; ///< the path of the last open()
    TrustPolicy m_trust;
    QString m_copy;
};

} // namespace activation::ui
