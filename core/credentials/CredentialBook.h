// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Address.h"
#include "domain/Credentials.h"
#include "domain/CsvTable.h"
#include "domain/InstallCode.h"

#include <QHash>

namespace activation {

/// Which login goes to which unit: one for all, or a unit's own. In memory only, wiped with the object.
class CredentialBook
{
public:
    void setForAll(Credentials login) { m_forAll = std::move(login); }
    const Credentials& forAll() const { return m_forAll; }

    /// A login of its own for one unit, named by its Install Code, its host name `smartserver-<code>`, or an address
    /// (`host` or `host:port`). Replaces an earlier one. Usage, where `unit` is none of these.
    Result<void> set(const QString& unit, Credentials login);
    void clear();
    qsizetype ownCount() const { return m_own.size(); }
    /// Under which names (unitKey()) units have a login of their own, sorted.
    QStringList units() const;
    bool has(const QString& key) const { return m_own.contains(key); }
    Credentials ofUnit(const QString& key) const { return m_own.value(key); }

    /// The unit's own by its Install Code (where that is known), by `host:port`, by `host`, else the one for all; one
    /// that is not complete where there is none at all.
    const Credentials& find(const Address& address, const std::optional<InstallCode>& code = {}) const;
    /// The same; LoginRefused where there is none, said before anything is sent.
    Result<Credentials> need(const Address& address, const std::optional<InstallCode>& code = {}) const;
    bool hasOwn(const Address& address, const std::optional<InstallCode>& code = {}) const;

    /// Logins from a list: a column for the unit (Install Code or address), one for the user (where it is missing or
    /// empty: that of forAll(), else `apollo`, the default of every SmartServer), one for the password. All or none.
    /// BadFile names line and cause, and never holds a password. Returns how many.
    Result<int> import(const CsvTable& list);

private:
    const Credentials* own(const Address& address, const std::optional<InstallCode>& code) const;

    Credentials m_forAll;
    QHash<QString, Credentials> m_own;
};

/// How `unit` is called in a book and in a keychain: its Install Code in small letters, or its address. Usage, where it
/// is neither.
Result<QString> unitKey(const QString& unit);

} // namespace activation
