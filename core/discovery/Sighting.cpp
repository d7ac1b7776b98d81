// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/Sighting.h"

#include "smartserver/SmartServerParsing.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// `name` where it can be a host's, else nothing: anybody may write anything into a certificate.
QString hostNameIn(const QString& name)
{
    static const QRegularExpression shape(uR"(\A[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\z)"_s);
    const bool isName = shape.match(name).hasMatch() && QHostAddress(name).isNull();
    return isName ? name : QString();
}

} // namespace

Sighting sightingOf(const Address& address, const Result<http::Response>& answer)
{
    Sighting sighting{.address = address};
    if (!answer) {
        sighting.saying = answer.error().why;
        return sighting;
    }
    const QString reachedBy = hostNameIn(address.host());
    QString certified;
    if (answer->certificate) {
        sighting.certificate = answer->certificate->presented;
        certified = hostNameIn(answer->certificate->subject);
    }
    sighting.hostName = reachedBy.isEmpty() ? certified : reachedBy;
    const auto release = parseVersion(*answer, address.text());
    if (!release) {
        sighting.saying = release.error().why;
        return sighting;
    }
    sighting.release = *release;
    const auto byName = InstallCode::fromHostName(reachedBy);
    const auto byCertificate = InstallCode::fromHostName(certified);
    // Two names that disagree are no guess at all; reading the unit tells.
    if (!byName || !byCertificate || *byName == *byCertificate)
        sighting.installCode = byCertificate ? byCertificate : byName;
    return sighting;
}

QJsonObject Sighting::toJson() const
{
    QJsonObject json{{u"address"_s, address.text()}, {u"smartServer"_s, isSmartServer()}};
    if (release)
        json[u"release"_s] = release->raw();
    if (certificate)
        json[u"certificateSha256"_s] = certificate->hex();
    if (!hostName.isEmpty())
        json[u"hostName"_s] = hostName;
    if (installCode)
        json[u"installCode"_s] = installCode->text();
    if (!saying.isEmpty())
        json[u"saying"_s] = saying;
    return json;
}

} // namespace activation
