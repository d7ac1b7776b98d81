// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LoginRefusals.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace activation {

LoginRefusals::LoginRefusals(Ledger& ledger) : m_ledger(ledger), m_salt(32, '\0')
{
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
}

Result<void> LoginRefusals::load()
{
    if (m_loaded)
        return {};
    const auto events =
        m_ledger.eventsSince(QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(Memory).count()));
    if (!events)
        return failure(events.error());
    m_loaded = true;
    for (const Event& event : *events) {
        const QString address = event.data[u"address"_s].toString();
        if (address.isEmpty())
            continue;
        const QString user = event.data[u"user"_s].toString();
        if (event.kind == u"error"_s && !user.isEmpty())
            ++m_known[address][user].times;
        else if (event.kind == stateName(ActivationState::Identified) || event.kind == u"statusRead"_s)
            m_known.remove(address); // it let somebody in
    }
    return {};
}

Result<void> LoginRefusals::check(const QString& address, const Credentials& login)
{
    if (const auto loaded = load(); !loaded)
        return loaded;
    const Known known = m_known.value(address).value(login.userName);
    const bool another = !known.passwords.isEmpty() && !known.passwords.contains(hashOf(login));
    if (known.times < Most || another)
        return {};
    return failure(Error{
        .kind = ErrorKind::RefusedForSafety,
        .what = QCoreApplication::translate("activation::LoginRefusals",
                                            "%1 has refused the login of “%2” before. No password was sent.")
                    .arg(address, escaped(login.userName)),
        .why = QCoreApplication::translate("activation::LoginRefusals",
                                           "It refused %n time(s) within the last hours, and a user may be locked out "
                                           "after too many.",
                                           nullptr, known.times),
        .remedy = QCoreApplication::translate(
            "activation::LoginRefusals",
            "Make sure of name and password, in the unit's own CMS in a browser if need be, and give another password. "
            "To send one all the same, say so deliberately (on the command line: --login-again)."),
        .wayOn = WayOn::LogInAgain});
}

void LoginRefusals::refused(const QString& address, const Credentials& login)
{
    Known& known = m_known[address][login.userName];
    ++known.times;
    known.passwords.insert(hashOf(login));
}

void LoginRefusals::accepted(const QString& address)
{
    m_known.remove(address);
}

void LoginRefusals::forgive()
{
    m_known.clear();
    m_loaded = true; // nor does what the ledger has
}

QByteArray LoginRefusals::hashOf(const Credentials& login) const
{
    return QMessageAuthenticationCode::hash(login.password.utf8(), m_salt, QCryptographicHash::Sha256);
}

} // namespace activation
