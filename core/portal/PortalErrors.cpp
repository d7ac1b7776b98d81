// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/PortalErrors.h"

#include "domain/Escape.h"

#include <QCoreApplication>

namespace activation {

Error portalLoginRefused(const http::Response& response)
{
    return Error{.kind = ErrorKind::LoginRefused,
                 .what = QCoreApplication::translate("activation::PortalClient",
                                                     "The License Customer Portal does not know this login."),
                 .why = response.asWhy(),
                 .remedy = QCoreApplication::translate(
                     "activation::PortalClient",
                     "Log in with a License ID, or with an e-mail address that your partner added as a contact. A "
                     "Customer ID is not a login."),
                 .httpStatus = response.status};
}

Error portalCodeRefused(const http::Response& response)
{
    return Error{.kind = ErrorKind::LoginRefused,
                 .what = QCoreApplication::translate("activation::PortalClient",
                                                     "The License Customer Portal refused the code."),
                 .why = response.asWhy(),
                 .remedy = QCoreApplication::translate("activation::PortalClient",
                                                       "Log in again and type the code of the newest e-mail."),
                 .httpStatus = response.status};
}

Error portalSessionEnded(const http::Response& response)
{
    return Error{.kind = ErrorKind::LoginRefused,
                 .what = QCoreApplication::translate("activation::PortalClient",
                                                     "The session at the License Customer Portal has ended."),
                 .why = response.asWhy(),
                 .remedy = QCoreApplication::translate("activation::PortalClient",
                                                       "Log in again; nothing is lost and nothing is spent twice."),
                 .httpStatus = response.status};
}

Error activationRefused(const http::Response& response, const LicenseId& license, const InstallCode& code)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = QCoreApplication::translate("activation::PortalClient",
                                                     "The portal made no activation of license %1 for %2.")
                             .arg(license.text(), code.text()),
                 .why = response.asWhy(),
                 .remedy = QCoreApplication::translate(
                     "activation::PortalClient",
                     "Choose a license with enough devices left, or ask your partner for more. Nothing was spent."),
                 .httpStatus = response.status};
}

Error portalUnexpected(const http::Response& response, const QString& call)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = QCoreApplication::translate("activation::PortalClient",
                                                     "The License Customer Portal did not answer “%1” as expected.")
                             .arg(call),
                 .why = response.asWhy(),
                 .remedy = QCoreApplication::translate("activation::PortalClient",
                                                       "Try again in some minutes; if it stays so, check the portal "
                                                       "profile against the portal's documentation."),
                 .httpStatus = response.status};
}

Error downloadDamaged(const PortalActivation& activation, const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = QCoreApplication::translate("activation::PortalClient",
                                                     "The activation file “%1” did not arrive whole.")
                             .arg(escaped(activation.fileName)),
                 .why = why,
                 .remedy = QCoreApplication::translate("activation::PortalClient",
                                                       "Try again: the same activation is downloaded once more, and "
                                                       "nothing is spent twice.")};
}

} // namespace activation
