// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed:
    case ErrorKind::Canceled:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Unreachable:
        return 3;
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::CertificateChanged:
        return 4;
    case ErrorKind::LoginRefused:
        return 5;
    case ErrorKind::BadFile:
        return 6;
    case ErrorKind::RefusedForSafety:
        return 7;
    case ErrorKind::PartlyDone:
        return 8;
    }
    return 1;
}

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed:
        return u"failed"_s;
    case ErrorKind::Canceled:
        return u"canceled"_s;
    case ErrorKind::Usage:
        return u"usage"_s;
    case ErrorKind::Unreachable:
        return u"unreachable"_s;
    case ErrorKind::CertificateUntrusted:
        return u"certificateUntrusted"_s;
    case ErrorKind::CertificateChanged:
        return u"certificateChanged"_s;
    case ErrorKind::LoginRefused:
        return u"loginRefused"_s;
    case ErrorKind::BadFile:
        return u"badFile"_s;
    case ErrorKind::RefusedForSafety:
        return u"refusedForSafety"_s;
    case ErrorKind::PartlyDone:
        return u"partlyDone"_s;
    }
    return u"failed"_s;
}

QString wayOnName(WayOn way)
{
    switch (way) {
    case WayOn::Label:
        return u"label"_s;
    case WayOn::DespiteName:
        return u"despiteName"_s;
    case WayOn::Shared:
        return u"shared"_s;
    case WayOn::Additional:
        return u"additional"_s;
    case WayOn::UploadAgain:
        return u"uploadAgain"_s;
    case WayOn::LogInAgain:
        return u"logInAgain"_s;
    case WayOn::AcceptOlder:
        return u"acceptOlder"_s;
    case WayOn::ByHand:
        return u"byHand"_s;
    case WayOn::Salvage:
        return u"salvage"_s;
    case WayOn::Replace:
        return u"replace"_s;
    case WayOn::Elsewhere:
        return u"elsewhere"_s;
    case WayOn::WithoutTeam:
        return u"withoutTeam"_s;
    }
    return {};
}

QJsonObject Error::toJson() const
{
    QJsonObject json{{u"kind"_s, kindName(kind)},
                     {u"exitCode"_s, exitCode(kind)},
                     {u"what"_s, what},
                     {u"why"_s, why},
                     {u"remedy"_s, remedy}};
    if (httpStatus)
        json[u"httpStatus"_s] = *httpStatus;
    if (inDoubt)
        json[u"inDoubt"_s] = true;
    if (wayOn)
        json[u"wayOn"_s] = wayOnName(*wayOn);
    if (certificate) {
        QJsonObject shown{{u"presented"_s, certificate->presented.hex()},
                          {u"subject"_s, certificate->subject},
                          {u"issuer"_s, certificate->issuer},
                          {u"validFrom"_s, certificate->validFrom.toUTC().toString(Qt::ISODate)},
                          {u"validUntil"_s, certificate->validUntil.toUTC().toString(Qt::ISODate)},
                          {u"expired"_s, certificate->expired}};
        if (certificate->pinned)
            shown[u"pinned"_s] = certificate->pinned->hex();
        json[u"certificate"_s] = shown;
    }
    return json;
}

QString Error::toText() const
{
    return QCoreApplication::translate("activation::Error", "What: %1\nWhy: %2\nWhat to do: %3").arg(what, why, remedy);
}

} // namespace activation
