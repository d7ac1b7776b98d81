// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/ReadController.h"

#include "activation/Cancel.h"
#include "activation/TargetList.h"
#include "report/IdentityCode.h"

#include <algorithm>

namespace activation::ui {

using namespace Qt::StringLiterals;

using State = ReadController::Row::State;

bool ReadController::namesMany(const QString& text)
{
    const auto targets = parseTargets(text);
    return targets && targets->size() > 1;
}

bool ReadController::isDone() const
{
    return !m_rows.isEmpty() &&
           std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.state == State::Done; });
}

bool ReadController::hasQuestions() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.state == State::Question; });
}

bool ReadController::setTargets(const QString& text)
{
    QString meant = text;
    m_labelFromCode.clear();
    if (IdentityCode::looksLikeOne(text)) {
        const auto code = IdentityCode::parse(text);
        if (!code) {
            fail(code.error());
            return false;
        }
        m_labelFromCode = code->installCode.text();
        meant = u"smartserver-"_s + m_labelFromCode;
    }
    const auto targets = parseTargets(meant);
    if (!targets) {
        fail(targets.error());
        return false;
    }
    clearError();
    // Those that were read are kept while others are still to come; asked for once more, all are read afresh.
    const QString site = session()->manifest().packageId;
    if (site != m_site || (isDone() && !isUnsaved()))
        m_rows.clear();
    m_site = site;
    QList<Row> rows;
    for (const Address& address : *targets) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&address](const Row& row) {
            return row.address == address && row.state == State::Done;
        });
        rows.append(known != m_rows.end() ? *known : Row{.address = address});
    }
    m_rows = rows;
    Q_EMIT changed();
    return true;
}

void ReadController::read(Credentials login, const QString& label, const QString& path)
{
    if (isBusy())
        return;
    session()->logins.setForAll(std::move(login));
    m_label = m_rows.size() == 1 ? (label.isEmpty() ? m_labelFromCode : label) : QString();
    if (const auto value = labelValue(m_label))
        m_label = *value;
    m_path = path;
    m_trust = {};
    readAll();
}

void ReadController::trust(const QList<Fingerprint>& certificates)
{
    if (isBusy())
        return;
    m_trust.trusted = certificates;
    readAll();
}

QCoro::Task<void> ReadController::readAll()
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    QList<qsizetype> rows;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows[index].state == State::Done)
            continue;
        set(index, State::Waiting);
        rows.append(index);
    }
    const bool wasUnsaved = isUnsaved();
    PackageSaver& keeper = saverHere();
    if (wasUnsaved)
        co_await keeper.changed(); // it may be saved to another place now
    co_await runBatch(
        rows, session()->options().atOnce,
        [this](qsizetype index, std::stop_token token) { return readOne(index, std::move(token)); }, stop);
    if (!keeper.isUnsaved() && keeper.saves() == 0) {
        end();
        co_return;
    }
    co_await save();
}

PackageSaver& ReadController::saverHere()
{
    return openSaver(m_path, {.trust = m_trust, .again = [this](SitePackage& theirs) {
                                  for (const Row& row : std::as_const(m_rows)) {
                                      if (row.unit)
                                          theirs.put(*row.unit);
                                  }
                                  for (const SmartServer& unit : std::as_const(m_entered))
                                      theirs.put(unit);
                              }});
}

QCoro::Task<void> ReadController::save()
{
    if (const auto done = co_await saver().finish(); !done) {
        end(done.error());
        co_return;
    }
    m_entered.clear();
    session()->path = m_path;
    session()->refresh();
    end();
    Q_EMIT saved();
}

void ReadController::enter(const LabelEntry& entry, const QString& path)
{
    if (isBusy())
        return;
    m_path = path;
    m_trust = {};
    enterNow(entry);
}

QCoro::Task<void> ReadController::enterNow(LabelEntry entry)
{
    const auto keep = shared_from_this();
    begin();
    const auto unit = enterByLabel(session()->workspace(), entry, session()->manifest());
    if (!unit) {
        end(unit.error());
        co_return;
    }
    m_entered.append(*unit);
    PackageSaver& keeper = saverHere();
    (co_await keeper.package())->put(*unit);
    co_await keeper.changed();
    co_await save();
}

QCoro::Task<Result<void>> ReadController::readOne(qsizetype index, std::stop_token stop)
{
    Workspace& workspace = session()->workspace();
    const auto login = session()->logins.need(m_rows[index].address);
    if (!login)
        co_return failure(login.error());
    set(index, State::Running, tr("connecting"));
    auto connection =
        co_await connectUnit(workspace, m_rows[index].address, m_trust, session()->options().answerWithin, stop);
    if (!connection)
        co_return failure(connection.error());
    set(index, State::Running, tr("reading identity and licenses"));
    const QString label = m_label.isEmpty() ? m_labels.value(m_rows[index].address.text()) : m_label;
    const auto unit = co_await readUnit(workspace, *connection, *login, label, session()->manifest().packageId, stop);
    co_await connection->client.logout();
    if (!unit)
        co_return failure(unit.error());
    (co_await saver().package())->put(*unit);
    m_rows[index].unit = *unit;
    co_await saver().changed(); // what goes wrong is tried again, and told, at the end
    co_return Result<void>{};
}

void ReadController::itemChanged(qsizetype index, const BatchItem& item)
{
    switch (item.state) {
    case BatchItem::State::Waiting:
    case BatchItem::State::Running: // readOne() says what it does
        break;
    case BatchItem::State::Retrying:
        m_rows[index].retryIn = untilRetry(index);
        set(index, State::Retrying, {}, item.error);
        break;
    case BatchItem::State::Question:
        set(index, State::Question, {}, item.error);
        break;
    case BatchItem::State::Failed:
    case BatchItem::State::Canceled:
        set(index, State::Failed, {}, item.error.value_or(canceled()));
        break;
    case BatchItem::State::Done:
        set(index, State::Done);
        break;
    }
}

void ReadController::set(qsizetype index, State state, const QString& doing, std::optional<Error> error)
{
    Row& row = m_rows[index];
    row.state = state;
    row.doing = doing;
    row.error = std::move(error);
    Q_EMIT rowChanged(index);
}

} // namespace activation::ui
