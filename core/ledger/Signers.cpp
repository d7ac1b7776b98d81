// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Signers.h"

#include "domain/JsonFields.h"
#include "ledger/Database.h"

using namespace Qt::StringLiterals;

namespace activation {

Result<bool> isSignerKnown(const Database& database, const Fingerprint& fingerprint)
{
    const auto found = database.value(u"SELECT 1 FROM signers WHERE fingerprint = ?"_s, {fingerprint.hex()});
    if (!found)
        return failure(found.error());
    return found->isValid();
}

Result<void> keepSigner(const Database& database, const Fingerprint& fingerprint, const QString& name,
                        const QDateTime& trustedAt)
{
    auto kept = database.run(u"INSERT INTO signers (fingerprint, name, trusted_at) VALUES (?, ?, ?)"_s,
                             {fingerprint.hex(), name, isoUtc(trustedAt)});
    if (!kept)
        return failure(kept.error());
    return {};
}

Result<QList<TrustedSigner>> findSigners(const Database& database)
{
    QList<TrustedSigner> signers;
    auto read =
        database.each(u"SELECT fingerprint, name, trusted_at FROM signers ORDER BY trusted_at, fingerprint"_s, {},
                      [&](const QSqlQuery& row) -> Result<void> {
                          const auto fingerprint = Fingerprint::parse(row.value(0).toString());
                          if (!fingerprint)
                              return failure(damaged(database.file(), u"signers: %1"_s.arg(row.value(0).toString())));
                          signers += TrustedSigner{
                              .fingerprint = *fingerprint,
                              .name = row.value(1).toString(),
                              .trustedAt = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs).toUTC()};
                          return {};
                      });
    if (!read)
        return failure(read.error());
    return signers;
}

Result<qint64> highestRevisionOf(const Database& database, const QString& packageId)
{
    const auto found =
        database.value(u"SELECT coalesce(max(revision), 0) FROM revisions WHERE package_id = ?"_s, {packageId});
    if (!found)
        return failure(found.error());
    return found->toLongLong();
}

Result<QStringList> manifestsOf(const Database& database, const QString& packageId, qint64 revision)
{
    QStringList manifests;
    auto read =
        database.each(u"SELECT manifest_sha256 FROM revisions WHERE package_id = ? AND revision = ? ORDER BY seen_at"_s,
                      {packageId, revision}, [&manifests](const QSqlQuery& row) -> Result<void> {
                          manifests += row.value(0).toString();
                          return {};
                      });
    if (!read)
        return failure(read.error());
    return manifests;
}

Result<void> keepRevision(const Database& database, const QString& packageId, qint64 revision,
                          const Fingerprint& manifestSha256)
{
    auto kept =
        database.run(u"INSERT INTO revisions (package_id, revision, manifest_sha256, seen_at) VALUES (?, ?, ?, ?)"_s,
                     {packageId, revision, manifestSha256.hex(), isoUtc(QDateTime::currentDateTimeUtc())});
    if (!kept)
        return failure(kept.error());
    return {};
}

} // namespace activation
