// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/InstallByHand.h"
#include "ui/controllers/Controller.h"

#include <QUrl>

namespace activation::ui {

/// Leg 3 for one unit whose API is closed: somebody adds its files in the CMS by hand, and says here what shows, or has
/// it read.
class AssistedInstallController : public Controller
{
    Q_OBJECT

public:
    struct FileRow
    {
        ActivationFile file;
        bool shows = false; ///< the user says that its license shows on the unit
        std::optional<Receipt> receipt = {};
        std::optional<Error> error = {};
    };

    explicit AssistedInstallController(std::shared_ptr<Session> session) : Controller(std::move(session)) {}

    /// The unit, with its files that are not confirmed; `address` is where it is looked for, `label` what the user read
    /// from it. Nothing is ticked.
    void start(const InstallCode& code, const QString& address, const QString& label);
    const std::optional<InstallCode>& unit() const { return m_unit; }
    const QList<FileRow>& files() const { return m_files; }
    bool isDone() const; ///< every file is confirmed
    /// Where its CMS is.
    Result<QUrl> cms() const;
    Result<Address> address() const { return Address::parse(m_address); }

    void setShows(qsizetype index, bool shows) { m_files[index].shows = shows; }
    bool hasClaims() const; ///< a file is ticked that is not confirmed
    void setLabel(const QString& label) { m_label = label; }
    /// After WayOn::LogInAgain: passwords are sent again.
    void logInAgain() { session()->workspace().loginRefusals().forgive(); }

    /// For what is ticked.
    void confirmByWord();
    void confirmByReading(Credentials login);
    /// The user compared these certificates: reads again.
    void trust(const QList<Fingerprint>& certificates);
    /// Receipts are in the ledger and not in the package yet: it could not be saved.
    bool isUnsaved() const { return m_unsaved; }
    void save();

    /// Writes all files into a folder under their exact names. What is there under such a name stays, unless it is the
    /// same.
    void saveFiles(const QString& folder);

Q_SIGNALS:
    void confirmed(const activation::Receipt& receipt);
    void progressed(std::chrono::milliseconds waited); ///< while the licenses are read
    void finished();                                   ///< a try to confirm is over, whatever came of it
    void filesSaved(const QString& folder);

private:
    QCoro::Task<void> byWord();
    QCoro::Task<void> byReading();
    QCoro::Task<std::optional<Error>> readAndConfirm(std::stop_token stop);
    QCoro::Task<void> saveNow();
    QCoro::Task<void> saveFilesNow(QString folder);
    /// Somebody else may have confirmed something meanwhile, in the same package.
    QCoro::Task<void> lookIntoPackage(std::stop_token stop);
    /// The package gets the receipts; the error, if any.
    QCoro::Task<std::optional<Error>> updatePackage();
    void take(qsizetype index, const Receipt& receipt);
    QList<qsizetype> claims() const;

    std::optional<InstallCode> m_unit;
    QString m_address;
    QString m_label;
    QList<FileRow> m_files;
    Credentials m_login;
    TrustPolicy m_trust;
    bool m_unsaved = false;
};

} // namespace activation::ui
