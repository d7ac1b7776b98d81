// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/PortalPlanning.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

QJsonObject toJson(const ListedLicense& one)
{
    return QJsonObject{{u"line"_s, one.line},
                       {u"project"_s, one.project},
                       {u"customerId"_s, one.customerId ? QJsonValue(one.customerId->text()) : QJsonValue()},
                       {u"licenseId"_s, one.licenseId.text()},
                       {u"kind"_s, kindText(one.kind)},
                       {u"devices"_s, one.devices ? QJsonValue(one.devices->count()) : QJsonValue()}};
}

Result<LicenseList> readList(const CommandLine& line, const QString& file, const KnownIds& known)
{
    const auto columns = LicenseColumns::parse(line.columns);
    if (!columns)
        return failure(columns.error());
    const auto table = CsvTable::read(file);
    if (!table)
        return failure(table.error());
    return LicenseList::from(*table, *columns, known);
}

} // namespace

Result<QList<ListedLicense>> listedForSite(const CommandLine& line, const QString& site, const KnownIds& known)
{
    const auto list = readList(line, line.licenseList, known);
    if (!list)
        return failure(list.error());
    return list->forSite(line.project.isEmpty() ? site : line.project);
}

int portalList(Call& call)
{
    const CommandLine& line = call.line;
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    const auto failed = [&](const Error& error) {
        return call.fail((*workspace)->fail(error, {}).error());
    };
    KnownIds known;
    QString site = line.project;
    if (!line.package.isEmpty()) {
        const auto package = openPackage(**workspace, line.package, call.trust());
        if (!package)
            return call.fail(package.error());
        if (site.isEmpty())
            site = package->manifest().site;
        for (const SmartServer& unit : package->manifest().smartServers) {
            for (const License& license : unit.licenses) {
                if (const auto id = license.id())
                    known.licenses.insert(*id);
            }
        }
    }
    const auto list = readList(line, line.arguments.first(), known);
    if (!list)
        return failed(list.error());
    QList<ListedLicense> shown = list->licenses();
    if (!site.isEmpty()) {
        const auto found = list->forSite(site);
        if (!found)
            return failed(found.error());
        shown = *found;
    }
    QJsonArray licenses;
    for (const ListedLicense& one : shown) {
        licenses.append(toJson(one));
        call.output.line(Text::tr("%1  %2  %3  %4 devices  customer %5")
                             .arg(one.licenseId.text(), one.project, kindText(one.kind),
                                  one.devices ? QString::number(one.devices->count()) : u"?"_s,
                                  one.customerId ? one.customerId->text() : u"?"_s));
    }
    call.output.object(QJsonObject{
        {u"ok"_s, true}, {u"projects"_s, QJsonArray::fromStringList(list->projects())}, {u"licenses"_s, licenses}});
    return 0;
}

} // namespace activation::cli
