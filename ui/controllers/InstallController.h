// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/InstallActivation.h"
#include "ui/controllers/BatchController.h"

namespace activation::ui {

/// Leg 3: installs what the package holds for each unit, several units at once, each unit's files one after the other,
/// and follows every license until it shows. One unit that fails never stops the rest.
class InstallController : public BatchController
{
    Q_OBJECT

public:
    enum class State
    {
        Waiting,
        Running,
        Retrying, ///< of a unit: failed with what may pass, tried again in `retryIn`
        Question, ///< of a unit: its certificate is to be confirmed
        Failed,
        Done,
    };
    struct FileRow
    {
        ActivationFile file;
        State state = State::Waiting;
        InstallProgress progress = {}; ///< while Running
        std::optional<Receipt> receipt = {};
        std::optional<Error> error = {};
        bool uploadAgain = false;
    };
    struct Row
    {
        InstallCode installCode;
        QString address; ///< where it will be looked for
        QString label;   ///< what the user read from the unit, where its identity was in doubt
        QList<FileRow> files;
        State state = State::Waiting;
        QString doing = {};
        std::optional<Error> error = {}; ///< of the unit as a whole: not reached, login refused
        std::chrono::seconds retryIn{0};
    };

    explicit InstallController(std::shared_ptr<Session> session) : BatchController(std::move(session)) {}

    /// The units of the site with files that are not confirmed.
    void makePlan();
    const QList<Row>& rows() const { return m_rows; }
    bool isDone() const; ///< everything is confirmed
    bool hasQuestions() const;
    qsizetype filesPending() const;

    void setAddress(qsizetype index, const QString& address) { m_rows[index].address = address; }
    void setLabel(qsizetype index, const QString& label) { m_rows[index].label = label; }
    /// Deliberately: upload a file once more that was accepted before and never showed.
    void setUploadAgain(qsizetype index, qsizetype file) { m_rows[index].files[file].uploadAgain = true; }

    /// A file that was added by hand meanwhile, and is confirmed; no login of ours brought it, so it is not in
    /// receipts().
    void take(const Receipt& receipt);

    /// Installs all that is not done.
    void install(Credentials login);
    void trust(const QList<Fingerprint>& certificates);
    const QList<Receipt>& receipts() const { return m_receipts; } ///< of this run and those before it

Q_SIGNALS:
    void rowChanged(qsizetype index);
    void finished(); ///< the run is over, whatever came of each unit

private:
    QCoro::Task<void> installAll();
    QCoro::Task<Result<void>> installUnit(qsizetype index, std::stop_token stop);
    /// Whether the unit's other files are worth a try.
    QCoro::Task<bool> installOne(qsizetype index, qsizetype file, UnitConnection& connection, Credentials login,
                                 std::stop_token stop);
    void itemChanged(qsizetype index, const BatchItem& item) override;
    void set(qsizetype index, State state, const QString& doing = {}, std::optional<Error> error = {});

    QList<Row> m_rows;
    QList<Receipt> m_receipts;
    TrustPolicy m_trust;
};

} // namespace activation::ui
