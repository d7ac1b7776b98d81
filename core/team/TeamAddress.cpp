// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "team/TeamAddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Team)
};

const QStringList& allowed()
{
    static const QStringList names{u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s,        u"sslkey"_s,
                                   u"sslcrl"_s,  u"host"_s,        u"connect_timeout"_s};
    return names;
}

Error usage(const QString& what, const QString& why)
{
    return Error{.kind = ErrorKind::Usage,
                 .what = what,
                 .why = why,
                 .remedy = Text::tr("Write it as postgresql://user@host:port/database?sslmode=verify-full, with the "
                                    "password in ~/.pgpass or in a file named by --team-password-file.")};
}

bool isLocal(const QString& host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost"_s || host == u"127.0.0.1"_s ||
           host == u"::1"_s;
}

} // namespace

bool TeamAddress::isOne(const QString& text)
{
    return text.startsWith(u"postgresql://"_s, Qt::CaseInsensitive) ||
           text.startsWith(u"postgres://"_s, Qt::CaseInsensitive);
}

Result<TeamAddress> TeamAddress::parse(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isOne(text) || !url.isValid() || url.hasFragment())
        return failure(usage(Text::tr("This is not the address of a team's ledger."),
                             Text::tr("It is no address of the form postgresql://….")));
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(u"password"_s))
        return failure(usage(Text::tr("A password does not belong in the address of the team's ledger."),
                             Text::tr("Everybody on this computer can read the words of a call. Change that password "
                                      "if it was the real one.")));
    TeamAddress address{.host = url.host(QUrl::FullyDecoded),
                        .port = url.port(5432),
                        .user = url.userName(QUrl::FullyDecoded),
                        .database = url.path(QUrl::FullyDecoded).mid(1),
                        .parameters = {}};
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!allowed().contains(name))
            return failure(usage(Text::tr("“%1” cannot be set for the team's ledger.").arg(name),
                                 Text::tr("Allowed are: %1.").arg(allowed().join(u", "_s))));
        // Qt joins options with semicolons, libpq with spaces and quotes; none of these is in a sensible value.
        if (value.isEmpty() || value.contains(u';') || value.contains(u'\'') || value.contains(u'\\'))
            return failure(usage(Text::tr("The value of “%1” cannot be used.").arg(name),
                                 Text::tr("It is empty, or has a semicolon, quote or backslash in it.")));
        if (name == u"host"_s)
            address.host = value;
        else
            address.parameters[name] = value;
    }
    if (address.user.isEmpty() || address.database.isEmpty())
        return failure(usage(Text::tr("The address of the team's ledger is not whole."),
                             Text::tr("It must name a user and a database.")));
    // libpq would go on in the clear where the server offers no TLS, and take whoever answers for the server.
    if (!address.parameters.contains(u"sslmode"_s) && !isLocal(address.host))
        address.parameters[u"sslmode"_s] = u"verify-full"_s;
    if (!address.parameters.contains(u"connect_timeout"_s))
        address.parameters[u"connect_timeout"_s] = u"5"_s;
    return address;
}

QString TeamAddress::display() const
{
    return u"%1@%2:%3/%4"_s.arg(user, host.isEmpty() ? u"localhost"_s : host).arg(port).arg(database);
}

QString TeamAddress::url() const
{
    QUrl made;
    made.setScheme(u"postgresql"_s);
    made.setUserName(user);
    made.setPort(port);
    made.setPath(u'/' + database);
    QUrlQuery query;
    if (host.startsWith(u'/')) {
        made.setHost(u"localhost"_s);
        query.addQueryItem(u"host"_s, host);
    } else {
        made.setHost(host.isEmpty() ? u"localhost"_s : host);
    }
    for (const auto& [name, value] : parameters.asKeyValueRange())
        query.addQueryItem(name, value);
    made.setQuery(query);
    return made.toString(QUrl::FullyEncoded);
}

} // namespace activation
