// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LedgerExport.h"

#include "activation/SignerDesk.h"
#include "domain/Escape.h"
#include "domain/JsonFields.h"
#include "ledger/LedgerCheck.h"
#include "ledger/RecordJson.h"
#include "volume/SafeCopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qint64 MaxFile = qint64(256) << 20;
constexpr qsizetype MaxLine = qsizetype(4) << 20;
constexpr QLatin1StringView Format("smartserver-activation-ledger");

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::LedgerExport)
};

Error notAnExport(const QString& file, const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("“%1” is not a whole export of a ledger.").arg(QFileInfo(file).fileName()),
                 .why = why,
                 .remedy = Text::tr("Nothing of it was taken. Use another copy, or export the other ledger again.")};
}

Error cannotWrite(const QString& file, const QString& why)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = Text::tr("“%1” could not be written.").arg(file),
                 .why = why,
                 .remedy = Text::tr("Check the folder, its permissions and the free space.")};
}

void appendLine(QByteArray& bytes, const QJsonObject& json)
{
    bytes += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// A folder beside the ledger for what is not whole yet.
QString draftFolder(Workspace& workspace)
{
    return QFileInfo(workspace.ledger().file()).absoluteDir().filePath(u".draft-XXXXXX"_s);
}

Result<void> place(const QString& draft, const QString& file)
{
    if (const auto copied = safeCopy(draft, file); !copied)
        return failure(copied.error());
    return {};
}

Result<QJsonObject> objectOf(const QByteArray& line, const QString& file, qsizetype number)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
    if (!document.isObject())
        return failure(notAnExport(file, Text::tr("Line %1: %2").arg(number).arg(parsing.errorString())));
    return document.object();
}

/// The records of a file whose signature is in order.
Result<LedgerRecords> recordsOf(const QByteArray& bytes, const QString& file)
{
    LedgerRecords records;
    qsizetype number = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', start);
        const QByteArray line = bytes.mid(start, end - start);
        start = end + 1;
        ++number;
        if (line.size() > MaxLine)
            return failure(notAnExport(file, Text::tr("Line %1 is too long.").arg(number)));
        const auto object = objectOf(line, file, number);
        if (!object)
            return failure(object.error());
        const QString where = Text::tr("line %1").arg(number);
        JsonFields fields(*object, where);
        if (number == 1) {
            if (fields.text(u"format"_s) != Format)
                return failure(notAnExport(file, Text::tr("It does not say that it is one.")));
            fields.integer(u"formatVersion"_s, 1, 1);
            if (fields.error())
                return failure(notAnExport(
                    file, Text::tr("It is of a format that this version does not know: %1").arg(fields.error()->why)));
        } else if (fields.has(u"event"_s)) {
            auto event = Event::fromJson(fields.object(u"event"_s), where);
            if (!event)
                return failure(notAnExport(file, event.error().why));
            records.events += *std::move(event);
        } else if (fields.has(u"signer"_s)) {
            auto signer = signerFromJson(fields.object(u"signer"_s), where);
            if (!signer)
                return failure(notAnExport(file, signer.error().why));
            records.signers += *std::move(signer);
        } else if (fields.has(u"key"_s)) {
            auto key = keyFromJson(fields.object(u"key"_s), where);
            if (!key)
                return failure(notAnExport(file, key.error().why));
            records.keys += *std::move(key);
        } else {
            return failure(notAnExport(file, Text::tr("Line %1 is no event, signer or key.").arg(number)));
        }
    }
    return records;
}

/// Whether this signer may speak; remembers one that the user just named.
Result<void> settleTrust(Workspace& workspace, const Signer& signer, const TrustPolicy& trust)
{
    const auto refused = refuseRevoked(workspace, signer.fingerprint,
                                       Text::tr("This export was signed by a laptop that is trusted no more."));
    if (!refused)
        return refused;
    if (signer.fingerprint == workspace.key().signer().fingerprint)
        return {};
    const auto known = workspace.ledger().isSignerTrusted(signer.fingerprint);
    if (!known)
        return failure(known.error());
    if (*known)
        return {};
    if (trust.trusted.contains(signer.fingerprint))
        return workspace.ledger().trustSigner(signer.fingerprint, signer.name,
                                              Text::tr("Fingerprint confirmed by the user."));
    return failure(
        Error{.kind = ErrorKind::CertificateUntrusted,
              .what = Text::tr("This export was signed by a laptop that is not known yet."),
              .why = Text::tr("“%1”, certificate SHA-256 %2.").arg(escaped(signer.name), signer.fingerprint.groups()),
              .remedy = Text::tr("Compare the fingerprint with the other laptop's, then run it again with "
                                 "--trust %1.")
                            .arg(signer.fingerprint.hex()),
              .certificate = CertificateQuestion{.presented = signer.fingerprint,
                                                 .pinned = {},
                                                 .subject = signer.name,
                                                 .issuer = signer.name,
                                                 .validFrom = signer.validFrom,
                                                 .validUntil = signer.validUntil}});
}

} // namespace

Result<LedgerExportReport> exportLedger(Workspace& workspace, const QString& file)
{
    const auto records = workspace.ledger().records();
    if (!records)
        return workspace.fail(records.error(), {});
    QByteArray bytes;
    appendLine(bytes, QJsonObject{{u"format"_s, Format},
                                  {u"formatVersion"_s, 1},
                                  {u"laptop"_s, workspace.ledger().laptop()},
                                  {u"exportedAt"_s, isoUtc(QDateTime::currentDateTimeUtc())}});
    for (const Event& event : records->events)
        appendLine(bytes, QJsonObject{{u"event"_s, event.toJson()}});
    for (const TrustedSigner& signer : records->signers)
        appendLine(bytes, QJsonObject{{u"signer"_s, toJson(signer)}});
    for (const IdempotencyKey& key : records->keys)
        appendLine(bytes, QJsonObject{{u"key"_s, toJson(key)}});
    const auto signature = workspace.key().sign(bytes);
    if (!signature)
        return workspace.fail(signature.error(), {});
    appendLine(bytes, QJsonObject{{u"signature"_s, QString::fromLatin1(signature->toBase64())}});

    const QTemporaryDir folder(draftFolder(workspace));
    QFile draft(folder.filePath(u"export"_s));
    if (!draft.open(QIODevice::WriteOnly) || draft.write(bytes) != bytes.size() || !draft.flush())
        return workspace.fail(cannotWrite(draft.fileName(), draft.errorString()), {});
    draft.close();
    if (const auto placed = place(draft.fileName(), file); !placed)
        return workspace.fail(placed.error(), {});
    return LedgerExportReport{.events = records->events.size(),
                              .signers = records->signers.size(),
                              .keys = records->keys.size(),
                              .size = bytes.size()};
}

Result<MergeReport> importLedger(Workspace& workspace, const QString& name, const TrustPolicy& trust)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return workspace.fail(Error{.kind = ErrorKind::Failed,
                                    .what = Text::tr("“%1” could not be read.").arg(name),
                                    .why = file.errorString(),
                                    .remedy = Text::tr("Check its name and that you may read it.")},
                              {});
    }
    const QByteArray all = file.read(MaxFile + 1);
    if (all.size() > MaxFile)
        return workspace.fail(notAnExport(name, Text::tr("It is larger than an export may be.")), {});
    const qsizetype split = all.endsWith('\n') ? all.lastIndexOf('\n', all.size() - 2) + 1 : 0;
    if (split <= 0)
        return workspace.fail(notAnExport(name, Text::tr("It is empty or cut off.")), {});
    const auto last = QJsonDocument::fromJson(all.mid(split)).object();
    const QByteArray signature = QByteArray::fromBase64(last[u"signature"_s].toString().toLatin1());
    if (signature.isEmpty())
        return workspace.fail(notAnExport(name, Text::tr("Its last line is not a signature: it is cut off.")), {});
    const auto content = QByteArray::fromRawData(all.constData(), split); // no second copy of it
    const auto signer = verifyDetached(content, signature);
    if (!signer)
        return workspace.fail(notAnExport(name, signer.error().why), {});
    // Before a line of it is parsed.
    if (const auto trusted = settleTrust(workspace, *signer, trust); !trusted)
        return workspace.fail(trusted.error(), {});
    const auto records = recordsOf(content, name);
    if (!records)
        return workspace.fail(records.error(), {});
    auto merged = workspace.ledger().merge(*records);
    if (!merged)
        return workspace.fail(merged.error(), {});
    return merged;
}

Result<qsizetype> backUpLedger(Workspace& workspace, const QString& file)
{
    if (QFileInfo::exists(file)) {
        return workspace.fail(Error{.kind = ErrorKind::RefusedForSafety,
                                    .what = Text::tr("“%1” is there already.").arg(file),
                                    .why = Text::tr("A backup never replaces a file: it may be the only good one."),
                                    .remedy = Text::tr("Name another file, for example with today's date in it.")},
                              {});
    }
    const QTemporaryDir folder(draftFolder(workspace));
    const QString draft = folder.filePath(u"backup.sqlite"_s);
    if (const auto copied = workspace.ledger().copyTo(draft); !copied)
        return workspace.fail(copied.error(), {});
    if (const auto placed = place(draft, file); !placed)
        return workspace.fail(placed.error(), {});
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const auto check = checkLedgerFile(file);
    if (!check)
        return workspace.fail(check.error(), {});
    if (!check->faults.isEmpty()) {
        return workspace.fail(Error{.kind = ErrorKind::BadFile,
                                    .what = Text::tr("The backup was written, but it has faults."),
                                    .why = check->faults.join(u'\n'),
                                    .remedy = Text::tr("Run: activationctl ledger verify. The faults may be in the "
                                                       "ledger itself; keep older backups.")},
                              {});
    }
    return check->events;
}

} // namespace activation
