// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/ReadController.h"

#include "activation/Cancel.h"
#include "activation/Concurrently.h"
#include "activation/PackageWork.h"
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
    if (site != m_site || (isDone() && !m_unsaved))
        m_rows.clear();
    if (site != m_site)
        m_unsaved = false;
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
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows[index].state != State::Done)
            set(index, State::Waiting);
    }
    co_await concurrently(
        m_rows.size(), session()->options().atOnce, [this, stop](qsizetype index) { return readOne(index, stop); },
        stop);

    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows[index].state == State::Waiting)
            set(index, State::Failed, {}, canceled());
    }
    if (!m_unsaved) {
        end();
        co_return;
    }
    const auto done = co_await updatePackageAside(session()->workspace(), *session()->package, m_path, m_trust,
                                                  [this](SitePackage& theirs) {
                                                      for (const Row& row : std::as_const(m_rows)) {
                                                          if (row.unit)
                                                              theirs.put(*row.unit);
                                                      }
                                                  });
    if (!done) {
        end(done.error());
        co_return;
    }
    m_unsaved = false;
    session()->path = m_path;
    session()->refresh();
    end();
    Q_EMIT saved();
}

QCoro::Task<void> ReadController::readOne(qsizetype index, std::stop_token stop)
{
    if (m_rows[index].state == State::Done)
        co_return;
    Workspace& workspace = session()->workspace();
    const auto login = session()->logins.need(m_rows[index].address);
    if (!login) {
        set(index, State::Failed, {}, login.error());
        co_return;
    }
    set(index, State::Running, tr("connecting"));
    auto connection =
        co_await connectUnit(workspace, m_rows[index].address, m_trust, session()->options().answerWithin, stop);
    if (!connection) {
        const bool question = connection.error().certificate.has_value();
        set(index, question ? State::Question : State::Failed, {}, connection.error());
        co_return;
    }
    set(index, State::Running, tr("reading identity and licenses"));
    const auto unit = co_await readUnit(workspace, *connection, *login, m_label, session()->manifest().packageId, stop);
    co_await connection->client.logout();
    if (!unit) {
        set(index, State::Failed, {}, unit.error());
        co_return;
    }
    session()->package->put(*unit);
    m_unsaved = true;
    m_rows[index].unit = *unit;
    set(index, State::Done);
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
