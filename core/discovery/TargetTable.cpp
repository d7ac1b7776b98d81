// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/TargetTable.h"

#include "domain/InstallCode.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::TargetTable)
};

Error noList(const CsvTable& table, const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("“%1” is not a list of SmartServers.").arg(table.name()),
                 .why = why,
                 .remedy = Text::tr("Name the columns in the first line: address, install code, or both.")};
}

Result<ListedTarget> targetOf(const CsvTable& table, const CsvTable::Row& row, const QString& address,
                              const QString& code)
{
    std::optional<InstallCode> label;
    if (!code.isEmpty()) {
        label = InstallCode::fromHostName(code); // as it stands on the label
        if (const auto parsed = InstallCode::parse(code); !label && parsed)
            label = *parsed;
        if (!label)
            return failure(table.fault(row, Text::tr("“%1” is not an Install Code.").arg(code.left(80))));
    }
    if (address.isEmpty() && !label)
        return failure(table.fault(row, Text::tr("it names neither an address nor an Install Code.")));
    const auto parsed = Address::parse(address.isEmpty() ? u"smartserver-"_s + label->text() : address);
    if (!parsed)
        return failure(table.fault(row, parsed.error().what + u' ' + parsed.error().why));
    // A host name made of the code would only say the same again.
    return ListedTarget{.address = *parsed, .label = address.isEmpty() || !label ? QString() : label->text()};
}

} // namespace

Result<QList<ListedTarget>> targetsOf(const CsvTable& table)
{
    // The words that lists of logins know too (CredentialBook.h).
    const qsizetype address = table.column(
        {u"address"_s, u"host"_s, u"host name"_s, u"ip"_s, u"ip address"_s, u"ipv4"_s, u"url"_s, u"target"_s});
    const qsizetype code = table.column(
        {u"install code"_s, u"code"_s, u"sid"_s, u"segment id"_s, u"unit"_s, u"smartserver"_s, u"label"_s});
    if (address < 0 && code < 0)
        return failure(noList(table, Text::tr("It has neither a column “address” nor a column “install code”.")));
    QList<ListedTarget> targets;
    QHash<QString, ListedTarget> known;
    for (const CsvTable::Row& row : table.rows()) {
        const auto target =
            targetOf(table, row, CsvTable::field(row, address).trimmed(), CsvTable::field(row, code).trimmed());
        if (!target)
            return failure(target.error());
        const QString key = target->address.text();
        if (const auto same = known.constFind(key); same != known.constEnd()) {
            if (*same != *target)
                return failure(
                    table.fault(row, Text::tr("%1 stands in the list twice, with another Install Code.").arg(key)));
            continue;
        }
        known.insert(key, *target);
        targets.append(*target);
        if (targets.size() > MaxListed)
            return failure(noList(table, Text::tr("It has more than %1 SmartServers.").arg(MaxListed)));
    }
    if (targets.isEmpty())
        return failure(noList(table, Text::tr("It has no line behind the names of the columns.")));
    return targets;
}

Result<QList<ListedTarget>> readTargetList(const QString& file)
{
    const auto table = CsvTable::read(file);
    if (!table)
        return failure(table.error());
    return targetsOf(*table);
}

} // namespace activation
