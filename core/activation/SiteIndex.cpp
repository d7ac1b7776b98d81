// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/SiteIndex.h"

#include <algorithm>

namespace activation {

SiteIndex::SiteIndex(const Manifest& manifest) : m_manifest(manifest)
{
    m_files.reserve(manifest.smartServers.size());
    for (const ActivationFile& file : manifest.activations)
        m_files[file.installCode].append(&file);
    m_attempts.reserve(manifest.activations.size());
    for (const Receipt& receipt : manifest.receipts) {
        Attempts& attempts = m_attempts[receipt.activationId];
        attempts.done = attempts.done || isDone(receipt.outcome);
        if (!attempts.last || receipt.finishedAt >= attempts.last->finishedAt)
            attempts.last = &receipt;
    }
    m_visits = manifest.activations.size() + manifest.receipts.size();
}

const QList<const ActivationFile*>& SiteIndex::filesFor(const InstallCode& code) const
{
    static const QList<const ActivationFile*> none;
    const auto found = m_files.constFind(code);
    const auto& files = found == m_files.constEnd() ? none : *found;
    m_visits += files.size();
    return files;
}

QList<ActivationFile> SiteIndex::pendingFor(const InstallCode& code) const
{
    QList<ActivationFile> pending;
    for (const ActivationFile* file : filesFor(code)) {
        if (!attemptsAt(file->id).done)
            pending.append(*file);
    }
    std::stable_sort(pending.begin(), pending.end(), [](const ActivationFile& a, const ActivationFile& b) {
        const auto rank = [](ActivationKind kind) {
            return kind == ActivationKind::Capacity ? 0 : kind == ActivationKind::Core ? 1 : 2;
        };
        return rank(a.kind) < rank(b.kind);
    });
    return pending;
}

} // namespace activation
