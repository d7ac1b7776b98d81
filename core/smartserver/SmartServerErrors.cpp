// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/SmartServerErrors.h"

#include "domain/Escape.h"

#include <QCoreApplication>

namespace activation {

Error loginRefused(const http::Response& response, const QString& peer, const QString& userName)
{
    return Error{
        .kind = ErrorKind::LoginRefused,
        .what = QCoreApplication::translate("activation::SmartServerClient", "%1 refused the login of “%2”.")
                    .arg(peer, escaped(userName)),
        .why = response.asWhy(),
        .remedy = QCoreApplication::translate(
            "activation::SmartServerClient",
            "Check name and password of the CMS user; the first password of apollo is printed on the back of the "
            "unit, and the passwords of CMS, configuration page and SSH can differ. If the site logs in through "
            "SAML or OAuth, install the file in the CMS by hand: Manage Licenses, Add License."),
        .httpStatus = response.status};
}

Error notAnOwner(const http::Response& response, const QString& peer)
{
    return Error{
        .kind = ErrorKind::LoginRefused,
        .what = QCoreApplication::translate("activation::SmartServerClient", "This user may not manage licenses on %1.")
                    .arg(peer),
        .why = response.asWhy(),
        .remedy = QCoreApplication::translate("activation::SmartServerClient",
                                              "Log in as a CMS user of type Owner, such as apollo."),
        .httpStatus = response.status};
}

Error noLicensing(const QString& release, const QString& peer)
{
    return Error{
        .kind = ErrorKind::Failed,
        .what = QCoreApplication::translate("activation::SmartServerClient", "%1 needs no license.").arg(peer),
        .why = QCoreApplication::translate("activation::SmartServerClient",
                                           "It runs release %1; licensing exists from release 3.3.")
                   .arg(release),
        .remedy = QCoreApplication::translate("activation::SmartServerClient",
                                              "Nothing is to be done for this release. If the unit shall be licensed, "
                                              "upgrade it to 3.3 or newer first and read it again.")};
}

Error uploadRejected(const http::Response& response, const QString& peer, const QString& fileName)
{
    return Error{
        .kind = ErrorKind::Failed,
        .what = QCoreApplication::translate("activation::SmartServerClient", "%1 refused the activation file “%2”.")
                    .arg(peer, escaped(fileName)),
        .why = response.asWhy(),
        .remedy = QCoreApplication::translate(
            "activation::SmartServerClient",
            "The file is kept. Check that it was made for this unit's Install Code and that its name is the "
            "original one without an extension; then try again, or send this answer to Customer Success."),
        .httpStatus = response.status};
}

Error unexpectedStatus(const http::Response& response, const QString& peer, const QString& call)
{
    return Error{.kind = ErrorKind::Failed,
                 .what =
                     QCoreApplication::translate("activation::SmartServerClient", "%1 did not answer “%2” as expected.")
                         .arg(peer, call),
                 .why = response.asWhy(),
                 .remedy = QCoreApplication::translate("activation::SmartServerClient",
                                                       "Wait until the unit has finished starting and try again; if it "
                                                       "stays so, keep this text for support."),
                 .httpStatus = response.status};
}

} // namespace activation
