// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "domain/Escape.h"
#include "portal/PortalProfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

QString modeName(PortalProfile::Mode mode)
{
    return mode == PortalProfile::Mode::Api ? u"api"_s : u"browser"_s;
}

QJsonObject toJson(const ProfileFault& fault)
{
    return QJsonObject{{u"line"_s, fault.place.line},
                       {u"column"_s, fault.place.column},
                       {u"path"_s, fault.path},
                       {u"why"_s, fault.why}};
}

} // namespace

Result<PortalProfile> loadProfile(const CommandLine& line)
{
    QString file = line.portalProfile;
    if (file.isEmpty())
        file = PortalProfile::defaultFile();
    if (line.portalProfile.isEmpty() && !QFileInfo::exists(file)) {
        return failure(
            Error{.kind = ErrorKind::Usage,
                  .what = QCoreApplication::translate("activation::cli", "No portal profile was named."),
                  .why = QCoreApplication::translate(
                             "activation::cli",
                             "The vendor publishes no address of the License Customer Portal, so a profile "
                             "says where it is; there is none at “%1” either.")
                             .arg(file),
                  .remedy = QCoreApplication::translate("activation::cli", "Name one with --portal-profile FILE.")});
    }
    return PortalProfile::load(file);
}

int checkPortalProfile(Call& call)
{
    QString file = call.line.arguments.value(0, call.line.portalProfile);
    if (file.isEmpty())
        file = PortalProfile::defaultFile();
    const auto reading = PortalProfile::examine(file);
    if (!reading)
        return call.fail(reading.error());
    if (const auto& profile = reading->profile) {
        call.output.line(QCoreApplication::translate("activation::cli", "“%1” is in order: %2, %3, in the mode “%4”.")
                             .arg(file, escaped(profile->name), profile->baseUrl.toString(), modeName(profile->mode)));
        call.output.object(QJsonObject{{u"ok"_s, true},
                                       {u"file"_s, file},
                                       {u"name"_s, profile->name},
                                       {u"mode"_s, modeName(profile->mode)},
                                       {u"baseUrl"_s, profile->baseUrl.toString()},
                                       {u"simulated"_s, profile->simulated}});
        return 0;
    }
    QJsonArray faults;
    for (const ProfileFault& fault : reading->faults) {
        // As compilers write it, so that editors find the place.
        call.output.line(u"%1:%2:%3: %4: %5"_s.arg(file)
                             .arg(fault.place.line)
                             .arg(fault.place.column)
                             .arg(escaped(fault.path), fault.why));
        faults.append(toJson(fault));
    }
    Error error = reading->toError();
    error.what = QCoreApplication::translate("activation::cli", "“%1” has %n fault(s).", nullptr,
                                             static_cast<int>(reading->faults.size()))
                     .arg(file);
    call.output.error(error);
    call.output.object(
        QJsonObject{{u"ok"_s, false}, {u"file"_s, file}, {u"faults"_s, faults}, {u"error"_s, error.toJson()}});
    return exitCode(error.kind);
}

} // namespace activation::cli
