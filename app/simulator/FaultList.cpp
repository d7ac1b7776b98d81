// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/FaultList.h"

using namespace Qt::StringLiterals;

namespace activation::simulator {

bool FaultList::add(const Fault& fault)
{
    if (fault.target != "*"_L1 && fault.target.compare(m_target, Qt::CaseInsensitive) != 0)
        return false;
    m_entries.append(Entry{.fault = fault});
    return true;
}

bool FaultList::Entry::strike()
{
    const bool due = isDue();
    ++seen;
    if (due)
        ++struck;
    return due;
}

bool FaultList::matches(const Fault& fault, const QByteArray& method, const QString& path)
{
    if (!fault.method.isEmpty() && fault.method.compare(method, Qt::CaseInsensitive) != 0)
        return false;
    if (fault.path.isEmpty() || fault.path == path)
        return true;
    return fault.path.endsWith(u'*') && path.startsWith(QStringView(fault.path).chopped(1));
}

FaultList::Decision FaultList::forRequest(const QByteArray& method, const QString& path)
{
    Decision decision;
    for (Entry& entry : m_entries) {
        if (!isRequestFault(entry.fault.kind) || !matches(entry.fault, method, path))
            continue;
        if (entry.fault.kind == FaultKind::Latency) {
            if (entry.strike())
                decision.milliseconds += entry.fault.milliseconds;
        } else if (decision.fault) {
            ++entry.seen; // one fault a request; the others only count it
        } else if (entry.strike()) {
            decision.fault = entry.fault;
        }
    }
    return decision;
}

std::optional<Fault> FaultList::certificateDue(const QByteArray& method, const QString& path)
{
    std::optional<Fault> due;
    for (Entry& entry : m_entries) {
        const bool ofCertificate =
            entry.fault.kind == FaultKind::CertificateChange || entry.fault.kind == FaultKind::CertificateExpired;
        if (ofCertificate && matches(entry.fault, method, path) && ++entry.seen == entry.fault.after)
            due = entry.fault;
    }
    return due;
}

std::optional<Fault> FaultList::use(FaultKind kind)
{
    for (Entry& entry : m_entries) {
        if (entry.fault.kind == kind && entry.strike())
            return entry.fault;
    }
    return std::nullopt;
}

bool FaultList::has(FaultKind kind) const
{
    return std::ranges::any_of(m_entries,
                               [kind](const Entry& entry) { return entry.fault.kind == kind && entry.isDue(); });
}

bool FaultList::hasLasting(FaultKind kind) const
{
    return std::ranges::any_of(m_entries, [kind](const Entry& entry) {
        return entry.fault.kind == kind && entry.fault.times < 0 && entry.isDue();
    });
}

} // namespace activation::simulator
