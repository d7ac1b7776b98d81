// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Intake.h"

#include "domain/DateText.h"
#include "domain/Escape.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Error unreadable(const QString& path, const QString& why)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = QCoreApplication::translate("activation::Intake", "“%1” cannot be read.").arg(path),
                 .why = why,
                 .remedy = QCoreApplication::translate("activation::Intake",
                                                       "Check that it is there and may be read, and that its stick is "
                                                       "plugged in.")};
}

Error unsure(const QString& name, const QString& why, const QString& remedy)
{
    return Error{.kind = ErrorKind::RefusedForSafety,
                 .what = QCoreApplication::translate("activation::Intake", "“%1” was not taken in.").arg(name),
                 .why = why,
                 .remedy = remedy};
}

QString unitsOf(const Manifest& manifest)
{
    QStringList codes;
    for (const SmartServer& unit : manifest.smartServers)
        codes += unit.installCode.text();
    return codes.join(u", "_s);
}

/// Which unit of the package the file is for.
Result<InstallCode> settleUnit(const Manifest& manifest, const IntakeRequest& request, const QString& name)
{
    const auto guess = InstallCode::guessFromFileName(name);
    std::optional<InstallCode> code = request.installCode;
    if (!code && guess)
        code = guess;
    if (!code && manifest.smartServers.size() == 1)
        code = manifest.smartServers.first().installCode;
    if (!code) {
        return failure(unsure(
            name, QCoreApplication::translate("activation::Intake", "Nothing says which unit it is for."),
            QCoreApplication::translate("activation::Intake", "Say which one (on the command line: --for CODE): %1.")
                .arg(unitsOf(manifest))));
    }
    if (!manifest.smartServer(*code)) {
        return failure(unsure(
            name,
            QCoreApplication::translate("activation::Intake", "It is for %1, which is not in this site package (%2).")
                .arg(code->text(), unitsOf(manifest)),
            QCoreApplication::translate("activation::Intake",
                                        "Open the package of its site, or read that unit into this one first.")));
    }
    if (guess && !(*guess == *code) && !request.despiteName) {
        Error error = unsure(name,
                             QCoreApplication::translate("activation::Intake", "Its name says %1, not %2.")
                                 .arg(guess->text(), code->text()),
                             QCoreApplication::translate(
                                 "activation::Intake",
                                 "Take it in for %1, or, if its name misleads, say so deliberately (on the command "
                                 "line: --despite-name).")
                                 .arg(guess->text()));
        error.wayOn = WayOn::DespiteName;
        return failure(std::move(error));
    }
    return manifest.smartServer(*code)->installCode; // as the unit itself spells it
}

/// The ledger remembers for whom these bytes came before.
Result<void> checkLedger(Ledger& ledger, const Fingerprint& sha256, const InstallCode& code, const QString& name)
{
    const auto obtained = ledger.obtainedBefore(sha256);
    if (!obtained)
        return failure(obtained.error());
    for (const Event& event : *obtained) {
        const auto other = InstallCode::parse(event.installCode);
        if (other && !(*other == code)) {
            Error error = unsure(
                name,
                QCoreApplication::translate("activation::Intake", "The same file was obtained for %1 on %2.")
                    .arg(other->text(), timeText(event.at)),
                QCoreApplication::translate("activation::Intake",
                                            "An activation file belongs to one unit. Get one that was made for %1; or, "
                                            "if this one is for both, take it in and say why (on the command line: "
                                            "--shared-because WHY).")
                    .arg(code.text()));
            error.wayOn = WayOn::Shared;
            return failure(std::move(error));
        }
    }
    return {};
}

} // namespace

std::optional<ActivationKind> kindInName(const QString& fileName)
{
    if (fileName.contains(u"maint"_s, Qt::CaseInsensitive))
        return ActivationKind::Maintenance;
    if (fileName.contains(u"capacity"_s, Qt::CaseInsensitive))
        return ActivationKind::Capacity;
    return std::nullopt;
}

Recognition recognize(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {.why = unreadable(path, QCoreApplication::translate("activation::Intake", "It is not there."))};
    if (info.isDir())
        return {.kind = DroppedKind::Folder};
    if (!info.isFile())
        return {.why = unreadable(path, QCoreApplication::translate("activation::Intake", "It is not a plain file."))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.why = unreadable(path, file.errorString())};
    const QByteArray head = file.read(4096);
    const bool isZip = head.startsWith("PK\x03\x04");
    // The manifest is the first entry of every package the assistant writes; re-packed ones keep the suffix.
    if (isZip &&
        (head.mid(30).startsWith("manifest.json") || info.suffix().compare(u"sitepack"_s, Qt::CaseInsensitive) == 0))
        return {.kind = DroppedKind::SitePackage};
    if (info.suffix().compare(u"sitepack"_s, Qt::CaseInsensitive) == 0)
        return {.kind = DroppedKind::SitePackage}; // opening it will say what is wrong with it
    if (const auto checked = checkActivationFile(info.fileName(), info.size()); !checked)
        return {.why = checked.error()};
    return {.kind = DroppedKind::ActivationFile};
}

Result<IntakeOutcome> takeIn(Workspace& workspace, SitePackage& package, const IntakeRequest& request)
{
    const QFileInfo info(request.file);
    const QString name = info.fileName();
    const QString packageId = package.manifest().packageId;
    Workspace::Context context{.packageId = packageId};

    const Recognition recognition = recognize(request.file);
    if (recognition.why)
        return workspace.fail(*recognition.why, context);
    if (recognition.kind != DroppedKind::ActivationFile) {
        return workspace.fail(
            Error{.kind = ErrorKind::BadFile,
                  .what =
                      QCoreApplication::translate("activation::Intake", "“%1” is not an activation file.").arg(name),
                  .why = recognition.kind == DroppedKind::Folder
                             ? QCoreApplication::translate("activation::Intake", "It is a folder.")
                             : QCoreApplication::translate("activation::Intake", "It is a site package."),
                  .remedy = recognition.kind == DroppedKind::Folder
                                ? QCoreApplication::translate("activation::Intake", "Name the files in it.")
                                : QCoreApplication::translate("activation::Intake", "Open it instead of adding it.")},
            context);
    }
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return workspace.fail(unreadable(request.file, file.errorString()), context);
    const QByteArray bytes = file.read(ActivationFile::MaxSize + 1);
    if (file.error() != QFileDevice::NoError)
        return workspace.fail(unreadable(request.file, file.errorString()), context);
    const auto warnings = checkActivationFile(name, bytes.size());
    if (!warnings)
        return workspace.fail(warnings.error(), context);

    const auto code = settleUnit(package.manifest(), request, name);
    if (!code)
        return workspace.fail(code.error(), context);
    context.installCode = code->text();
    const Fingerprint sha256 = Fingerprint::of(bytes);
    const QString shared = request.sharedBecause.simplified().left(IntakeRequest::MaxReason);
    if (shared.isEmpty()) {
        if (const auto known = checkLedger(workspace.ledger(), sha256, *code, name); !known)
            return workspace.fail(known.error(), context);
    }

    const QList<ActivationFile> before = package.manifest().activations;
    auto record = package.addActivation(
        ActivationFile{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                       .kind = request.kind.value_or(kindInName(name).value_or(ActivationKind::Capacity)),
                       .installCode = *code,
                       .licenseId = request.licenseId,
                       .originalName = name,
                       .path = {},
                       .size = 0,
                       .sha256 = {},
                       .obtainedAt = QDateTime::currentDateTimeUtc(),
                       .via = request.via},
        bytes, !shared.isEmpty());
    if (!record)
        return workspace.fail(record.error(), context);
    IntakeOutcome outcome{.record = *record, .wasThere = false, .warnings = *warnings};
    outcome.wasThere = std::any_of(before.begin(), before.end(),
                                   [&record](const ActivationFile& known) { return known.id == record->id; });
    if (outcome.wasThere)
        return outcome;
    if (!code->isUsual())
        outcome.warnings +=
            QCoreApplication::translate("activation::Intake",
                                        "The Install Code %1 has an unusual shape; compare it with the label.")
                .arg(code->text());
    QJsonObject data{{u"sha256"_s, sha256.hex()}, {u"kind"_s, kindName(record->kind)}};
    if (record->licenseId)
        data[u"licenseId"_s] = record->licenseId->text();
    if (!shared.isEmpty())
        data[u"sharedBecause"_s] = shared;
    const auto noted = workspace.ledger().append(EventDraft{
        .kind = stateName(ActivationState::Obtained),
        .what = shared.isEmpty()
                    ? QCoreApplication::translate("activation::Intake", "“%1” taken in (%2 bytes).")
                          .arg(name)
                          .arg(record->size)
                    : QCoreApplication::translate("activation::Intake",
                                                  "“%1” taken in (%2 bytes), though it came for another unit too: %3")
                          .arg(name)
                          .arg(record->size)
                          .arg(escaped(shared)),
        .packageId = packageId,
        .installCode = code->text(),
        .activationId = record->id,
        .data = data});
    if (!noted)
        return workspace.fail(noted.error(), context);
    return outcome;
}

} // namespace activation
