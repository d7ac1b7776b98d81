// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Address.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// Whether the host ends in a number and yet is no IPv4 address. QUrl reads such hosts as C does ("1234" as 0.0.4.210,
/// zeros in front as octal), and a typing error would reach another machine.
bool isHalfAnIpv4(const QString& url)
{
    static const QRegularExpression hostOf(uR"(\A[^/]*//([^/?#:\[]*))"_s);
    static const QRegularExpression endsInNumber(uR"((?:\A|\.)(?:[0-9]+|0[xX][0-9A-Fa-f]*)\.?\z)"_s);
    static const QRegularExpression ipv4(
        uR"(\A(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!\z)|\z)){4}\z)"_s);
    const QString host = hostOf.match(url).captured(1);
    return endsInNumber.match(host).hasMatch() && !ipv4.match(host).hasMatch();
}

} // namespace

Result<Address> Address::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    // A name and password are refused, and must not go on in an error's text.
    const qsizetype at = trimmed.lastIndexOf(u'@');
    const QString shown = at < 0 ? trimmed : u"…"_s + trimmed.mid(at);
    const auto bad = [&shown](const QString& why) {
        return failure(Error{
            .kind = ErrorKind::Usage,
            .what = QCoreApplication::translate("activation::Address", "“%1” is not the address of a SmartServer.")
                        .arg(escaped(shown.left(120))),
            .why = why,
            .remedy = QCoreApplication::translate("activation::Address",
                                                  "Give a host name or IP address, such as smartserver-17q5t6a, "
                                                  "192.168.1.20 or https://192.168.1.20:8443.")});
    };
    if (trimmed.isEmpty())
        return bad(QCoreApplication::translate("activation::Address", "It is empty."));
    if (at >= 0)
        return bad(QCoreApplication::translate("activation::Address", "A name or password does not belong in it."));
    QString withScheme = trimmed;
    if (!trimmed.contains(u"://"_s)) {
        // A bare IPv6 address has no brackets of its own.
        const bool bareIpv6 = trimmed.count(u':') > 1 && !trimmed.startsWith(u'[');
        withScheme = u"https://"_s + (bareIpv6 ? u"[%1]"_s.arg(trimmed) : trimmed);
    }
    const QUrl url(withScheme, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return bad(QCoreApplication::translate("activation::Address", "It cannot be read as one."));
    if (url.scheme() != u"https"_s)
        return bad(QCoreApplication::translate("activation::Address", "Only https is spoken to a SmartServer."));
    if ((!url.path().isEmpty() && url.path() != u"/"_s) || url.hasQuery() || url.hasFragment())
        return bad(QCoreApplication::translate("activation::Address", "Nothing may follow the host and port."));
    if (isHalfAnIpv4(withScheme))
        return bad(QCoreApplication::translate("activation::Address",
                                               "An IPv4 address has four numbers from 0 to 255, without leading "
                                               "zeros."));
    std::optional<int> port;
    if (url.port() > 0)
        port = url.port();
    else if (url.port() == 0)
        return bad(QCoreApplication::translate("activation::Address", "Port 0 cannot be reached."));
    return Address(url.host(), port);
}

Address Address::withPort(int port) const
{
    return Address(m_host, port);
}

QString Address::text() const
{
    const QString host = m_host.contains(u':') ? u"[%1]"_s.arg(m_host) : m_host;
    return m_port ? u"%1:%2"_s.arg(host).arg(*m_port) : host;
}

QUrl Address::url(const QString& path) const
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_host);
    url.setPort(m_port.value_or(443));
    url.setPath(path);
    return url;
}

} // namespace activation
