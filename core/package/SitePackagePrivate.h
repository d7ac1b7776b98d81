// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/PackageReader.h"
#include "package/PackageWriter.h"
#include "package/SitePackage.h"
#include "volume/Mount.h"

#include <QHash>

namespace activation {

struct SitePackage::Private
{
    Manifest manifest;
    QString path;
    QString expected; ///< see expectAt()
    std::optional<Signer> signer;
    Fingerprint manifestSha256;
    QHash<QString, QByteArray> unsaved; ///< by activation ID
    /// Of a manifest that is in place, although it could not be made sure that it stays there.
    std::optional<Fingerprint> perhapsSaved;

    qint64 revisionSeen = 0; ///< see raiseRevision()
    Mount mount;             ///< where `path` was when it was opened, saved or named by expectAt()

    static constexpr qsizetype OwnEntries = 2; ///< manifest and signature

    bool isStored(const ActivationFile& file) const { return !unsaved.contains(file.id); }
    /// Gives the package that is there as it is known here, or none; fails where something else is there.
    Result<std::optional<PackageReader>> mayReplace(const QString& target) const;
    Manifest next(const SigningKey& key) const;
    Result<QByteArray> readableJson(const Manifest& manifest) const;
    /// Writes the archive's file; it is not in place yet. `old`: this package as it was saved last, where that is open
    /// already.
    Result<PackageWriter> write(const QString& target, const Manifest& manifest, const QByteArray& json,
                                const QByteArray& signature, const Fingerprint& sha256,
                                std::optional<PackageReader> old) const;
};

} // namespace activation
