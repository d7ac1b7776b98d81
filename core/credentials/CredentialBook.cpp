// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/CredentialBook.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::CredentialBook)
};

QString keyOf(const InstallCode& code)
{
    return code.text().toLower();
}

/// A host name that carries the code stands for the code, so that a list of codes serves units found by name.
QString keyOf(const Address& address)
{
    if (const auto code = InstallCode::fromHostName(address.host()))
        return keyOf(*code);
    return address.text().toLower();
}

} // namespace

Result<QString> unitKey(const QString& unit)
{
    if (const auto code = InstallCode::parse(unit.trimmed()); code && code->isUsual())
        return keyOf(*code);
    const auto address = Address::parse(unit.trimmed());
    if (!address)
        return failure(address.error());
    return keyOf(*address);
}

Result<void> CredentialBook::set(const QString& unit, Credentials login)
{
    const auto key = unitKey(unit);
    if (!key)
        return failure(key.error());
    m_own.insert(*key, std::move(login));
    return {};
}

QStringList CredentialBook::units() const
{
    QStringList units = m_own.keys();
    units.sort();
    return units;
}

void CredentialBook::clear()
{
    m_forAll = {};
    m_own.clear();
}

const Credentials* CredentialBook::own(const Address& address, const std::optional<InstallCode>& code) const
{
    QStringList keys;
    if (code)
        keys += keyOf(*code);
    keys += keyOf(address);
    if (address.port())
        keys += address.host().toLower();
    for (const QString& key : std::as_const(keys)) {
        if (const auto found = m_own.constFind(key); found != m_own.constEnd())
            return &*found;
    }
    return nullptr;
}

const Credentials& CredentialBook::find(const Address& address, const std::optional<InstallCode>& code) const
{
    const Credentials* const found = own(address, code);
    return found ? *found : m_forAll;
}

Result<Credentials> CredentialBook::need(const Address& address, const std::optional<InstallCode>& code) const
{
    Credentials login = find(address, code);
    if (login.isComplete())
        return login;
    return failure(Error{.kind = ErrorKind::LoginRefused,
                         .what = Text::tr("There is no login for %1.").arg(code ? code->text() : address.text()),
                         .why = Text::tr("It has none of its own, and none was given for all. Nothing was sent."),
                         .remedy = Text::tr("Give user and password of an Owner, for all units or for this one.")});
}

bool CredentialBook::hasOwn(const Address& address, const std::optional<InstallCode>& code) const
{
    return own(address, code) != nullptr;
}

Result<int> CredentialBook::import(const CsvTable& list)
{
    const qsizetype code = list.column({u"install code"_s, u"code"_s, u"sid"_s, u"unit"_s, u"smartserver"_s});
    const qsizetype address = list.column({u"address"_s, u"host"_s, u"host name"_s, u"ip"_s, u"ip address"_s});
    const qsizetype user = list.column({u"user"_s, u"user name"_s, u"login"_s, u"owner"_s});
    const qsizetype password = list.column({u"password"_s, u"passwd"_s});
    if ((code < 0 && address < 0) || password < 0) {
        return failure(
            Error{.kind = ErrorKind::BadFile,
                  .what = Text::tr("“%1” is not a list of logins.").arg(list.name()),
                  .why = password < 0 ? Text::tr("It has no column “password”.")
                                      : Text::tr("It has no column “install code” or “address”."),
                  .remedy = Text::tr("Name the columns in the first line: install code, address, user, password.")});
    }
    const QString usual = m_forAll.userName.isEmpty() ? u"apollo"_s : m_forAll.userName;
    QHash<QString, Credentials> read;
    for (const CsvTable::Row& row : list.rows()) {
        const QString secret = CsvTable::field(row, password);
        if (secret.isEmpty())
            return failure(list.fault(row, Text::tr("the password is missing.")));
        const QString name = CsvTable::field(row, user);
        const Credentials login{name.isEmpty() ? usual : name, Secret::fromText(secret)};
        int names = 0;
        for (const qsizetype column : {code, address}) {
            const QString unit = CsvTable::field(row, column);
            if (unit.isEmpty())
                continue;
            const auto key = unitKey(unit);
            if (!key)
                return failure(list.fault(row, key.error().what));
            if (read.contains(*key))
                return failure(list.fault(row, Text::tr("“%1” stands in the list twice.").arg(unit)));
            // Where code and host name say the same, they are one.
            read.insert(*key, login);
            ++names;
            if (column == code && address >= 0) {
                const auto other = unitKey(CsvTable::field(row, address));
                if (other && *other == *key)
                    break;
            }
        }
        if (names == 0)
            return failure(list.fault(row, Text::tr("it names no unit.")));
    }
    m_own.insert(read);
    return static_cast<int>(list.rows().size());
}

} // namespace activation
