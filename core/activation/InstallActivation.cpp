// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/InstallActivation.h"

#include "activation/Cancel.h"
#include "activation/InstallByHand.h"
#include "activation/LogIn.h"
#include "activation/SiteIndex.h"
#include "activation/UnitLock.h"
#include "domain/JsonFields.h"
#include "smartserver/SmartServerErrors.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr std::chrono::seconds AfterServerError{10}; ///< a 5xx may have been carried out all the same

/// One installation while it runs; holds what its steps share. Everything it refers to outlives the coroutine.
class Installation
{
public:
    Installation(Workspace& workspace, UnitConnection& connection, InstallFile file, QString packageId,
                 InstallOptions options, std::stop_token stop)
        : m_space(workspace),
          m_unit(connection),
          m_file(std::move(file)),
          m_packageId(std::move(packageId)),
          m_options(std::move(options)),
          m_stop(std::move(stop))
    {
    }

    QCoro::Task<Result<Receipt>> run(Credentials credentials)
    {
        report(InstallProgress::Step::Checking);
        SmartServerClient& client = m_unit.client;
        if (!client.release().hasLicensing())
            co_return fail(noLicensing(client.release().display(), client.peer()));
        m_user = credentials.userName;
        if (const auto in = co_await logIn(m_space, m_unit, std::move(credentials), m_packageId, m_stop); !in)
            co_return failure(offeringByHand(in.error()));
        const auto reading = co_await readIdentity(m_unit, m_options.label, m_stop);
        if (!reading)
            co_return fail(reading.error());
        const SmartServer* const now = &reading->unit;
        m_code = now->installCode.text();
        if (const auto same = checkUnit(*now); !same)
            co_return fail(same.error());

        const auto lock = UnitLock::take(m_space.ledger().file(), now->installCode);
        if (!lock)
            co_return fail(lock.error());
        const LicenseState present{.licenses = now->licenses, .capacity = now->capacity};
        const auto events = m_space.ledger().events(QString(), m_code);
        if (!events)
            co_return fail(events.error());
        const InstallHistory history = installHistory(*events, m_file);
        m_before = history.uploadBegun ? history.before.value_or(present) : present;
        begin(*now);
        if (isThereAlready(m_file, history, present))
            co_return confirm(history.uploadBegun ? InstallOutcome::Confirmed : InstallOutcome::AlreadyInstalled,
                              present);
        if (history.uploadBegun || history.byWord) {
            const auto shown = co_await watch(InstallProgress::Step::Looking, m_options.confirmWithin);
            if (!shown)
                co_return fail(shown.error());
            if (shown->shown)
                co_return confirm(history.uploadBegun ? InstallOutcome::Confirmed : InstallOutcome::AlreadyInstalled,
                                  shown->last);
            if ((history.accepted || history.byWord) && !m_options.uploadAgain)
                co_return fail(acceptedBefore(history));
        }
        if (m_stop.stop_requested())
            co_return fail(canceled());
        co_return co_await upload();
    }

private:
    void report(InstallProgress::Step step, std::chrono::milliseconds waited = {}, std::chrono::milliseconds limit = {})
    {
        if (m_options.onProgress)
            m_options.onProgress({.step = step, .waited = waited, .limit = limit});
    }

    std::unexpected<Error> fail(Error error)
    {
        return m_space.fail(std::move(error), {.packageId = m_packageId,
                                               .installCode = m_code,
                                               .activationId = m_file.activationId,
                                               .address = m_unit.client.address().text()});
    }

    Result<void> checkUnit(const SmartServer& unit) const
    {
        const auto another = [&](const QString& why) {
            return failure(Error{
                .kind = ErrorKind::RefusedForSafety,
                .what = QCoreApplication::translate("activation::InstallActivation",
                                                    "“%1” is not for this unit. Nothing was uploaded.")
                            .arg(m_file.originalName),
                .why = why,
                .remedy = QCoreApplication::translate("activation::InstallActivation",
                                                      "Connect to the unit the file is for, or choose the file of this "
                                                      "one.")});
        };
        const QString here = unit.installCode.text();
        if (m_file.installCode && !(*m_file.installCode == unit.installCode)) {
            return another(QCoreApplication::translate("activation::InstallActivation",
                                                       "The file is for %1; the unit at %2 is %3.")
                               .arg(m_file.installCode->text(), unit.address, here));
        }
        // Whoever obtained this very file for another unit wrote it down.
        const auto obtained = m_space.ledger().obtainedBefore(m_file.sha256);
        if (!obtained)
            return failure(obtained.error());
        const auto isForThis = [&unit](const Event& event) {
            const auto code = InstallCode::parse(event.installCode);
            return code && *code == unit.installCode;
        };
        // For both, where somebody said why (IntakeRequest::sharedBecause).
        const bool isKnownForThis = std::any_of(obtained->begin(), obtained->end(), isForThis);
        for (const Event& event : *obtained) {
            const auto code = InstallCode::parse(event.installCode);
            if (code && !(*code == unit.installCode) && !isKnownForThis)
                return another(
                    QCoreApplication::translate("activation::InstallActivation",
                                                "The ledger says it was obtained for %1; the unit at %2 is %3.")
                        .arg(code->text(), unit.address, here));
        }
        if (!m_file.installCode) {
            const auto guess = InstallCode::guessFromFileName(m_file.originalName);
            if (guess && !(*guess == unit.installCode))
                return another(QCoreApplication::translate("activation::InstallActivation",
                                                           "Its name says %1; the unit at %2 is %3.")
                                   .arg(guess->text(), unit.address, here));
            if (!guess && !m_options.unitNamedByUser)
                return another(
                    QCoreApplication::translate("activation::InstallActivation", "Nothing says which unit it is for."));
        }
        return {};
    }

    void begin(const SmartServer& unit)
    {
        m_receipt = Receipt{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                            .activationId = m_file.activationId,
                            .installCode = unit.installCode,
                            .outcome = InstallOutcome::NotShown,
                            .originalName = m_file.originalName,
                            .sha256 = m_file.sha256,
                            .licenseId = m_file.licenseId,
                            .address = unit.address,
                            .certificateSha256 = m_unit.certificate,
                            .user = m_user,
                            .laptop = m_space.ledger().laptop(),
                            .startedAt = m_startedAt,
                            .finishedAt = {},
                            .serverStatus = {},
                            .serverAnswer = {},
                            .licensesBefore = m_before.licenses,
                            .licensesAfter = {},
                            .capacityBefore = m_before.capacity,
                            .capacityAfter = {}};
    }

    Result<void> note(ActivationState state, const QString& what, const QString& why, QJsonObject data)
    {
        data[u"sha256"_s] = m_file.sha256.hex();
        const auto written = m_space.ledger().append(EventDraft{.kind = stateName(state),
                                                                .what = what,
                                                                .why = why,
                                                                .packageId = m_packageId,
                                                                .installCode = m_code,
                                                                .activationId = m_file.activationId,
                                                                .data = data});
        if (!written)
            return failure(written.error());
        return {};
    }

    void finish(InstallOutcome outcome, const LicenseState& after)
    {
        m_receipt->outcome = outcome;
        m_receipt->finishedAt = QDateTime::currentDateTimeUtc();
        m_receipt->licensesAfter = after.licenses;
        m_receipt->capacityAfter = after.capacity;
    }

    Result<Receipt> confirm(InstallOutcome outcome, const LicenseState& after)
    {
        finish(outcome, after);
        const QString what =
            outcome == InstallOutcome::AlreadyInstalled
                ? QCoreApplication::translate("activation::InstallActivation",
                                              "%1 shows this license already; nothing was uploaded.")
                : QCoreApplication::translate("activation::InstallActivation", "%1 shows the license.");
        const auto noted =
            note(ActivationState::Confirmed, what.arg(m_code), {}, QJsonObject{{u"receipt"_s, m_receipt->toJson()}});
        if (!noted)
            return fail(noted.error());
        report(InstallProgress::Step::Done);
        return *m_receipt;
    }

    QCoro::Task<Result<WatchResult>> watch(InstallProgress::Step step, std::chrono::milliseconds within)
    {
        const auto clock = std::make_shared<QElapsedTimer>();
        clock->start();
        report(step, {}, within);
        return watchLicenses(
            m_unit.client, [this](const LicenseState& now) { return showsLicense(m_file, m_before, now); }, within,
            [this, clock, step, within](const LicenseState&) {
                report(step, std::chrono::milliseconds(clock->elapsed()), within);
            },
            m_stop);
    }

    QCoro::Task<Result<Receipt>> upload()
    {
        // Committed before a byte leaves: after a kill the next run knows that an upload may have been taken.
        const auto begun = note(ActivationState::Installing,
                                QCoreApplication::translate("activation::InstallActivation", "Uploading “%1” to %2.")
                                    .arg(m_file.originalName, m_unit.client.address().text()),
                                {}, QJsonObject{{u"before"_s, toJson(m_before)}});
        if (!begun)
            co_return fail(begun.error());
        report(InstallProgress::Step::Uploading);
        const auto answer = co_await m_unit.client.upload(m_file.originalName, m_file.bytes, m_stop);
        if (!answer)
            co_return co_await afterFailedUpload(answer.error());

        m_receipt->serverStatus = answer->status;
        m_receipt->serverAnswer = answer->body;
        const auto accepted =
            note(ActivationState::Installed,
                 QCoreApplication::translate("activation::InstallActivation", "%1 accepted the file (HTTP %2).")
                     .arg(m_code)
                     .arg(answer->status),
                 answer->body, {});
        if (!accepted)
            co_return fail(accepted.error());
        const auto shown = co_await watch(InstallProgress::Step::Waiting, m_options.confirmWithin);
        if (!shown)
            co_return fail(shown.error());
        if (shown->shown)
            co_return confirm(InstallOutcome::Confirmed, shown->last);
        co_return notShown(*shown);
    }

    /// The unit said no, failed, or went silent: the last two may have taken the file all the same.
    QCoro::Task<Result<Receipt>> afterFailedUpload(Error error)
    {
        const bool serverError = error.httpStatus && *error.httpStatus >= 500;
        m_receipt->serverStatus = error.httpStatus;
        m_receipt->serverAnswer = error.why;
        if (!error.inDoubt && !serverError) {
            if (!error.httpStatus)
                co_return fail(std::move(error)); // it never left
            finish(InstallOutcome::Rejected, m_before);
            const auto noted = note(ActivationState::Rejected, error.what, error.why,
                                    QJsonObject{{u"receipt"_s, m_receipt->toJson()}});
            if (!noted)
                co_return fail(noted.error());
            co_return fail(std::move(error));
        }
        if (error.kind == ErrorKind::Canceled)
            co_return fail(std::move(error));
        const auto within = serverError ? std::min<std::chrono::milliseconds>(AfterServerError, m_options.confirmWithin)
                                        : m_options.confirmWithin;
        const auto shown = co_await watch(InstallProgress::Step::Looking, within);
        if (shown && shown->shown)
            co_return confirm(InstallOutcome::Confirmed, shown->last);
        error.remedy =
            QCoreApplication::translate("activation::InstallActivation",
                                        "%1 The file is kept. Installing again looks first whether the unit took "
                                        "it after all.")
                .arg(error.remedy);
        co_return fail(std::move(error));
    }

    std::unexpected<Error> notShown(const WatchResult& seen)
    {
        finish(InstallOutcome::NotShown, seen.last);
        QString why =
            QCoreApplication::translate("activation::InstallActivation",
                                        "It answered HTTP %1, and %2 s later the license was still not there.")
                .arg(m_receipt->serverStatus.value_or(0))
                .arg(std::chrono::duration<double>(m_options.confirmWithin).count());
        if (!m_receipt->serverAnswer.isEmpty())
            why += u" "_s + QCoreApplication::translate("activation::InstallActivation", "Its words: %1")
                                .arg(m_receipt->serverAnswer);
        for (const QString& notice : seen.notices)
            why += u" "_s + QCoreApplication::translate("activation::InstallActivation", "It reported: %1").arg(notice);
        return fail(
            Error{.kind = ErrorKind::Failed,
                  .what = QCoreApplication::translate("activation::InstallActivation",
                                                      "%1 accepted “%2”, but the license never showed.")
                              .arg(m_code, m_file.originalName),
                  .why = why,
                  .remedy = QCoreApplication::translate(
                      "activation::InstallActivation",
                      "The file is kept. Look into Manage Licenses in the CMS, restart the unit if nothing shows, then "
                      "install "
                      "again: the assistant looks first and uploads once more only if you say so (on the command line: "
                      "--upload-again).")});
    }

    Error acceptedBefore(const InstallHistory& history) const
    {
        const QString what =
            history.accepted
                ? QCoreApplication::translate("activation::InstallActivation",
                                              "%1 accepted “%2” before, but does not show its license.")
                : QCoreApplication::translate("activation::InstallActivation",
                                              "On %1, “%2” was added by hand by the user's word, but its license does "
                                              "not show.");
        return Error{
            .kind = ErrorKind::RefusedForSafety,
            .what = what.arg(m_code, m_file.originalName),
            .why = QCoreApplication::translate("activation::InstallActivation",
                                               "Nobody knows what a second upload of the same file does."),
            .remedy = QCoreApplication::translate(
                "activation::InstallActivation",
                "Look into Manage Licenses in the CMS and restart the unit. To upload the file once more all the "
                "same, say so deliberately (on the command line: --upload-again)."),
            .wayOn = WayOn::UploadAgain};
    }

    Workspace& m_space;
    UnitConnection& m_unit;
    InstallFile m_file;
    QString m_packageId;
    InstallOptions m_options;
    std::stop_token m_stop;
    QString m_code;
    LicenseState m_before;
    QString m_user;
    QDateTime m_startedAt = QDateTime::currentDateTimeUtc();
    std::optional<Receipt> m_receipt; ///< from begin() on
};

} // namespace

QCoro::Task<Result<Receipt>> installActivation(Workspace& workspace, UnitConnection& connection,
                                               Credentials credentials, InstallFile file, QString packageId,
                                               InstallOptions options, std::stop_token stop)
{
    Installation installation(workspace, connection, std::move(file), std::move(packageId), std::move(options),
                              std::move(stop));
    co_return co_await installation.run(std::move(credentials));
}

QList<ActivationFile> pendingActivations(const Manifest& manifest, const InstallCode& code)
{
    return SiteIndex(manifest).pendingFor(code);
}

Result<InstallFile> installFile(const SitePackage& package, const ActivationFile& record)
{
    auto bytes = package.readActivation(record.id);
    if (!bytes)
        return failure(bytes.error());
    return InstallFile{.activationId = record.id,
                       .installCode = record.installCode,
                       .licenseId = record.licenseId,
                       .kind = record.kind,
                       .originalName = record.originalName,
                       .bytes = *bytes,
                       .sha256 = record.sha256};
}

} // namespace activation
