// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QString>

namespace activation {

/// A UUID that names one kind of thing. License IDs and Customer IDs are both UUIDs and easily swapped, so each is a
/// type of its own. Source: facts, "Offline activation".
template <class Tag>
class TypedUuid
{
public:
    /// Exactly 8-4-4-4-12 hexadecimal digits; white space around it is ignored, case is not kept.
    static Result<TypedUuid> parse(const QString& text);

    const QString& text() const { return m_text; }
    bool operator==(const TypedUuid&) const = default;
    friend bool operator<(const TypedUuid& a, const TypedUuid& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const TypedUuid& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit TypedUuid(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

struct LicenseTag;
struct CustomerTag;
/// One per license.
using LicenseId = TypedUuid<LicenseTag>;
/// One per customer project; the license record of a SmartServer calls it `licensingId`.
using CustomerId = TypedUuid<CustomerTag>;

template <>
Result<LicenseId> LicenseId::parse(const QString& text);
template <>
Result<CustomerId> CustomerId::parse(const QString& text);

} // namespace activation
