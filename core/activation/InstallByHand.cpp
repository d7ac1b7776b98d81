// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/InstallByHand.h"

#include "activation/ByHandProof.h"
#include "activation/Cancel.h"
#include "activation/UnitLock.h"
#include "domain/Escape.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::InstallByHand)
};

constexpr int ServerError = 500; ///< from here on the unit itself is in trouble, and the CMS is as well

InstallFile withoutBytes(const ActivationFile& file)
{
    return InstallFile{.activationId = file.id,
                       .installCode = file.installCode,
                       .licenseId = file.licenseId,
                       .kind = file.kind,
                       .originalName = file.originalName,
                       .bytes = {},
                       .sha256 = file.sha256};
}

/// The last receipt that says this very file is done; one that was seen before one by word.
std::optional<Receipt> receiptOf(const QList<Event>& events, const ActivationFile& file)
{
    std::optional<Receipt> found;
    for (const Event& event : events) {
        if (event.kind != stateName(ActivationState::Confirmed))
            continue;
        const auto receipt = Receipt::fromJson(event.data[u"receipt"_s].toObject(), u"event"_s);
        if (!receipt || (receipt->activationId != file.id && !(receipt->sha256 == file.sha256)))
            continue;
        if (!found || receipt->sawUnit() || !found->sawUnit())
            found = *receipt;
    }
    return found;
}

Receipt blankReceipt(Workspace& space, const ActivationFile& file, ByHand how)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return Receipt{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                   .activationId = file.id,
                   .installCode = file.installCode,
                   .outcome = InstallOutcome::Confirmed,
                   .originalName = file.originalName,
                   .sha256 = file.sha256,
                   .licenseId = file.licenseId,
                   .address = {},
                   .certificateSha256 = {},
                   .user = {},
                   .laptop = space.ledger().laptop(),
                   .startedAt = now,
                   .finishedAt = now,
                   .serverStatus = {},
                   .serverAnswer = {},
                   .licensesBefore = {},
                   .licensesAfter = {},
                   .capacityBefore = {},
                   .capacityAfter = {},
                   .byHand = how};
}

Result<void> note(Workspace& space, const Receipt& receipt, const QString& packageId, const QString& what,
                  const QString& why, QJsonObject data = {})
{
    data[u"sha256"_s] = receipt.sha256.hex();
    data[u"receipt"_s] = receipt.toJson();
    const auto written = space.ledger().append(EventDraft{.kind = stateName(ActivationState::Confirmed),
                                                          .what = what,
                                                          .why = why,
                                                          .packageId = packageId,
                                                          .installCode = receipt.installCode.text(),
                                                          .activationId = receipt.activationId,
                                                          .data = data});
    if (!written)
        return failure(written.error());
    return {};
}

/// One reading while it runs. Everything it refers to outlives the coroutine.
class Reading
{
public:
    Reading(Workspace& workspace, UnitConnection& connection, QList<ActivationFile> files, QString packageId,
            ByHandOptions options, std::stop_token stop)
        : m_space(workspace),
          m_unit(connection),
          m_files(std::move(files)),
          m_packageId(std::move(packageId)),
          m_options(std::move(options)),
          m_stop(std::move(stop))
    {
    }

    QCoro::Task<Result<QList<ByHandOutcome>>> run(Credentials credentials)
    {
        if (m_files.isEmpty())
            co_return QList<ByHandOutcome>();
        m_code = m_files.first().installCode.text();
        m_startedAt = QDateTime::currentDateTimeUtc();
        const auto lock = UnitLock::take(m_space.ledger().file(), m_files.first().installCode);
        if (!lock)
            co_return fail(lock.error());
        m_user = credentials.userName;
        const auto unit =
            co_await readUnit(m_space, m_unit, std::move(credentials), m_options.label, m_packageId, m_stop);
        if (!unit) {
            // A closed API, or only what came after the login?
            const bool loggedIn = !m_unit.client.sessionCookie().isEmpty();
            co_return failure(loggedIn ? unit.error() : offeringByHand(unit.error()));
        }
        m_address = unit->address;
        if (!(unit->installCode == m_files.first().installCode))
            co_return fail(anotherUnit(*unit));
        if (const auto gathered = gather(); !gathered)
            co_return fail(gathered.error());
        const auto last = co_await watch();
        if (!last)
            co_return fail(last.error());
        co_return conclude(*last);
    }

private:
    std::unexpected<Error> fail(Error error) { return m_space.fail(std::move(error), context({})); }

    Workspace::Context context(const QString& activationId) const
    {
        return {.packageId = m_packageId,
                .installCode = m_code,
                .activationId = activationId,
                .address = m_unit.client.address().text()};
    }

    Error anotherUnit(const SmartServer& unit) const
    {
        return Error{.kind = ErrorKind::RefusedForSafety,
                     .what = Text::tr("Another unit answers at %1. Nothing was confirmed.").arg(unit.address),
                     .why = Text::tr("The file is for %1; the unit there is %2.").arg(m_code, unit.installCode.text()),
                     .remedy = Text::tr("Connect to the unit the file is for. If the file was added to this one, look "
                                        "into its Manage Licenses, and ask Customer Success.")};
    }

    /// What the ledger knows of each file; those that were seen to show are done.
    Result<void> gather()
    {
        const auto events = m_space.ledger().events(QString(), m_code);
        if (!events)
            return failure(events.error());
        for (const ActivationFile& file : m_files) {
            const auto receipt = receiptOf(*events, file);
            if (receipt && receipt->sawUnit()) {
                m_outcomes.append({.activationId = file.id, .receipt = receipt, .error = {}});
            } else {
                m_open.append(file);
                m_claims.append(byHandClaim(*events, withoutBytes(file), file.obtainedAt));
            }
        }
        return {};
    }

    QCoro::Task<Result<LicenseState>> watch()
    {
        if (m_claims.isEmpty())
            co_return LicenseState();
        const auto clock = std::make_shared<QElapsedTimer>();
        clock->start();
        const auto seen = co_await watchLicenses(
            m_unit.client,
            [this](const LicenseState& now) {
                return std::ranges::all_of(proofsOf(m_claims, now),
                                           [](const auto& proof) { return proof.has_value(); });
            },
            m_options.within,
            [this, clock](const LicenseState&) {
                if (m_options.onProgress)
                    m_options.onProgress(std::chrono::milliseconds(clock->elapsed()));
            },
            m_stop);
        if (!seen)
            co_return failure(seen.error());
        co_return seen->last;
    }

    Result<QList<ByHandOutcome>> conclude(const LicenseState& now)
    {
        const auto proofs = proofsOf(m_claims, now);
        for (qsizetype index = 0; index < m_claims.size(); ++index) {
            const ActivationFile& file = m_open[index];
            ByHandOutcome outcome{.activationId = file.id, .receipt = {}, .error = {}};
            if (proofs[index]) {
                const auto receipt = confirm(file, m_claims[index], *proofs[index], now);
                if (!receipt)
                    return fail(receipt.error());
                outcome.receipt = *receipt;
            } else {
                outcome.error = m_space.fail(notShown(file, m_claims[index], now), context(file.id)).error();
            }
            m_outcomes.append(outcome);
        }
        return m_outcomes;
    }

    Result<Receipt> confirm(const ActivationFile& file, const ByHandClaim& claim, const ByHandProof& proof,
                            const LicenseState& now)
    {
        Receipt receipt = blankReceipt(m_space, file, ByHand::Reading);
        // Where nobody looked before, nothing is known to have changed.
        const LicenseState before = claim.before.value_or(now);
        receipt.address = m_address;
        receipt.certificateSha256 = m_unit.certificate;
        receipt.user = m_user;
        receipt.startedAt = m_startedAt;
        receipt.licensesBefore = before.licenses;
        receipt.capacityBefore = before.capacity;
        receipt.licensesAfter = now.licenses;
        receipt.capacityAfter = now.capacity;
        QJsonObject data;
        if (proof.row)
            data[u"row"_s] = proof.row->toJson();
        const auto noted = note(m_space, receipt, m_packageId,
                                Text::tr("%1 shows the license of “%2”, which was added by hand in the CMS.")
                                    .arg(m_code, file.originalName),
                                proof.row ? Text::tr("Read from the unit: “%1”, License ID %2.")
                                                .arg(escaped(proof.row->description), escaped(proof.row->licenseId))
                                          : Text::tr("Read from the unit: its device capacity has grown."),
                                data);
        if (!noted)
            return failure(noted.error());
        return receipt;
    }

    Error notShown(const ActivationFile& file, const ByHandClaim& claim, const LicenseState& now) const
    {
        const QString rows = Text::tr("The unit shows %n license(s).", nullptr, static_cast<int>(now.licenses.size()));
        QString why = Text::tr("None of them is certain to be this file's: its License ID is not known, and there is "
                               "no new one of its kind for every such file.");
        if (file.licenseId)
            why = Text::tr("None of them is new under the License ID %1.").arg(file.licenseId->text());
        else if (!claim.before)
            why = Text::tr("Its License ID is not known, and nobody read the unit before the file came: which of them "
                           "is new cannot be told.");
        return Error{.kind = ErrorKind::Failed,
                     .what =
                         Text::tr("It cannot be read from %1 that “%2” is installed.").arg(m_code, file.originalName),
                     .why = u"%1 %2"_s.arg(rows, why),
                     .remedy = Text::tr("Look into Manage Licenses in the CMS. If the file's row is there, confirm it "
                                        "by your word; if not, add the file there.")};
    }

    Workspace& m_space;
    UnitConnection& m_unit;
    QList<ActivationFile> m_files;
    QString m_packageId;
    ByHandOptions m_options;
    std::stop_token m_stop;
    QString m_code;
    QString m_user;
    QString m_address;
    QDateTime m_startedAt;
    QList<ActivationFile> m_open; ///< not seen to show so far
    QList<ByHandClaim> m_claims;  ///< of each in m_open
    QList<ByHandOutcome> m_outcomes;
};

} // namespace

Error offeringByHand(Error error)
{
    const bool refused = error.kind == ErrorKind::LoginRefused;
    const bool odd = error.kind == ErrorKind::Failed && error.httpStatus && *error.httpStatus < ServerError;
    if (!error.wayOn && (refused || odd))
        error.wayOn = WayOn::ByHand;
    return error;
}

Result<Receipt> confirmByWord(Workspace& workspace, const ActivationFile& file, const QString& packageId,
                              const QString& address)
{
    const QString code = file.installCode.text();
    const Workspace::Context context{
        .packageId = packageId, .installCode = code, .activationId = file.id, .address = address};
    const auto lock = UnitLock::take(workspace.ledger().file(), file.installCode);
    if (!lock)
        return workspace.fail(lock.error(), context);
    const auto events = workspace.ledger().events(QString(), code);
    if (!events)
        return workspace.fail(events.error(), context);
    if (const auto known = receiptOf(*events, file))
        return *known;
    Receipt receipt = blankReceipt(workspace, file, ByHand::Word);
    receipt.address = address;
    const auto noted =
        note(workspace, receipt, packageId,
             Text::tr("“%1” was added to %2 by hand in the CMS, by the user's word.").arg(file.originalName, code),
             Text::tr("The user said that the license shows on the unit. Nothing was read from it."));
    if (!noted)
        return workspace.fail(noted.error(), context);
    return receipt;
}

QCoro::Task<Result<QList<ByHandOutcome>>> confirmByReading(Workspace& workspace, UnitConnection& connection,
                                                           Credentials credentials, QList<ActivationFile> files,
                                                           QString packageId, ByHandOptions options,
                                                           std::stop_token stop)
{
    Reading reading(workspace, connection, std::move(files), std::move(packageId), std::move(options), std::move(stop));
    co_return co_await reading.run(std::move(credentials));
}

} // namespace activation
