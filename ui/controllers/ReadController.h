// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/LabelEntry.h"
#include "domain/Address.h"
#include "ui/controllers/BatchController.h"

namespace activation::ui {

/// Leg 1: reads one SmartServer or many into the site package, several at once. One that fails never stops the rest.
class ReadController : public BatchController
{
    Q_OBJECT

public:
    struct Row
    {
        enum class State
        {
            Waiting,
            Running,
            Retrying, ///< failed with what may pass: tried again in `retryIn`
            Question, ///< its certificate is to be confirmed: `error->certificate`
            Failed,
            Done,
        };
        Address address;
        State state = State::Waiting;
        QString doing = {}; ///< in words, while Running
        std::optional<SmartServer> unit = {};
        std::optional<Error> error = {};
        std::chrono::seconds retryIn{0};
    };

    explicit ReadController(std::shared_ptr<Session> session) : BatchController(std::move(session)) {}

    /// Whether the text means more than one unit.
    static bool namesMany(const QString& text);

    const QList<Row>& rows() const { return m_rows; }
    bool isDone() const; ///< every unit was read
    bool hasQuestions() const;

    /// What the user typed: addresses, Install Codes, ranges (TargetList.h), or the text of one identity QR code. Rows
    /// that were read stay as they are. A Usage error is kept as error().
    bool setTargets(const QString& text);
    /// What a list says of the labels of several units, by address; for those that read() is given no label for.
    void setLabels(const QHash<QString, QString>& labels) { m_labels = labels; }
    /// What the user is to find typed in when addresses are asked for next: units to be read again. Taken once.
    void propose(const QString& targets) { m_proposed = targets; }
    QString takeProposed() { return std::exchange(m_proposed, {}); }
    /// Reads what was not read yet, and saves the package to `path` in steps and at the end; `label` is what the user
    /// read from the back of the unit, for a single one.
    void read(Credentials login, const QString& label, const QString& path);
    /// A unit that cannot be read goes into the package by its label; saved() when that is done.
    void enter(const LabelEntry& entry, const QString& path);
    /// The user compared these certificates: the units in question are read again.
    void trust(const QList<Fingerprint>& certificates);

Q_SIGNALS:
    void rowChanged(qsizetype index);
    /// At least one unit is new in the package, and that is saved.
    void saved();

private:
    QCoro::Task<void> readAll();
    QCoro::Task<void> enterNow(LabelEntry entry);
    PackageSaver& saverHere();
    QCoro::Task<void> save();
    QCoro::Task<Result<void>> readOne(qsizetype index, std::stop_token stop);
    void itemChanged(qsizetype index, const BatchItem& item) override;
    void set(qsizetype index, Row::State state, const QString& doing = {}, std::optional<Error> error = {});

    QList<Row> m_rows;
    QList<SmartServer> m_entered; ///< by their labels
    QString m_label;
    QHash<QString, QString> m_labels;
    QString m_proposed;
    QString m_labelFromCode; ///< of a pasted or scanned identity code
    QString m_path;
    QString m_site; ///< the package that the rows are of
    TrustPolicy m_trust;
};

} // namespace activation::ui
