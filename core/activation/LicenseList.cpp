// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LicenseList.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype MostFaults = 20;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::LicenseList)
};

struct ColumnName
{
    const char* name;
    QString LicenseColumns::* heading;
    QStringList usual;
};

const std::array<ColumnName, 5>& columnNames()
{
    static const std::array<ColumnName, 5> all{
        ColumnName{"project", &LicenseColumns::project, {u"project"_s, u"project name"_s, u"site"_s, u"customer"_s}},
        ColumnName{"customer",
                   &LicenseColumns::customerId,
                   {u"customer id"_s, u"customer uuid"_s, u"account id"_s, u"licensing id"_s}},
        ColumnName{"license",
                   &LicenseColumns::licenseId,
                   {u"license id"_s, u"licence id"_s, u"license uuid"_s, u"entitlement id"_s, u"license"_s}},
        ColumnName{
            "kind", &LicenseColumns::kind, {u"kind"_s, u"type"_s, u"license type"_s, u"product"_s, u"description"_s}},
        ColumnName{"devices",
                   &LicenseColumns::devices,
                   {u"devices"_s, u"device count"_s, u"quantity"_s, u"qty"_s, u"capacity"_s}},
    };
    return all;
}

/// The column for `name`: by its heading where the user gave one, else by its usual names; -1 for none.
Result<qsizetype> columnOf(const CsvTable& table, const LicenseColumns& columns, const ColumnName& name)
{
    const QString& heading = columns.*name.heading;
    const qsizetype column = table.column(heading.isEmpty() ? name.usual : QStringList{heading});
    if (column >= 0 || heading.isEmpty())
        return column;
    return failure(Error{.kind = ErrorKind::Usage,
                         .what = Text::tr("“%1” has no column “%2”.").arg(table.name(), heading),
                         .why = Text::tr("Its columns: %1").arg(table.columns().join(u", "_s)),
                         .remedy = Text::tr("Give the heading as it stands in the table.")});
}

/// "1,000", "1 000" and "1000" are a thousand.
std::optional<DeviceCount> countOf(QString text)
{
    static const QRegularExpression groups(uR"((?<=\d)[.,'\s](?=\d{3}\b))"_s);
    bool ok = false;
    const qint64 count = text.remove(groups).toLongLong(&ok);
    const auto devices = DeviceCount::from(ok ? count : -1);
    return devices ? std::optional(*devices) : std::nullopt;
}

QString plain(const QString& name)
{
    static const QRegularExpression noise(u"[\\s_]+"_s);
    return QString(name).remove(noise).toCaseFolded();
}

/// Gathers what is wrong, line by line.
class Faults
{
public:
    void add(int line, const QString& why)
    {
        if (m_lines.size() < MostFaults)
            m_lines += Text::tr("Line %1: %2").arg(line).arg(why);
        else
            ++m_more;
    }
    Result<void> outcome(const QString& name) const
    {
        if (m_lines.isEmpty())
            return {};
        QStringList lines = m_lines;
        if (m_more > 0)
            lines += Text::tr("And %n more.", nullptr, static_cast<int>(m_more));
        return failure(Error{
            .kind = ErrorKind::BadFile,
            .what = Text::tr("“%1” is not taken in: its licenses are in doubt.").arg(name),
            .why = lines.join(u'\n'),
            .remedy =
                Text::tr("Ask your partner which column is which (a Customer ID is one for each project, a License "
                         "ID one for each license), and name the columns (on the command line: --columns "
                         "license=HEADING,customer=HEADING).")});
    }

private:
    QStringList m_lines;
    qsizetype m_more = 0;
};

/// The two kinds of UUID look the same: what contradicts their meaning is named.
void findMixedUp(const QList<ListedLicense>& licenses, const KnownIds& known, Faults& faults)
{
    QSet<QString> customers;
    for (const ListedLicense& one : licenses) {
        if (one.customerId)
            customers.insert(one.customerId->text());
    }
    QSet<QString> customersElsewhere;
    for (const CustomerId& id : known.customers)
        customersElsewhere.insert(id.text());
    QSet<QString> licensesElsewhere;
    for (const LicenseId& id : known.licenses)
        licensesElsewhere.insert(id.text());
    QHash<LicenseId, const ListedLicense*> first;
    for (const ListedLicense& one : licenses) {
        const QString id = one.licenseId.text();
        if (customers.contains(id))
            faults.add(one.line, Text::tr("%1 stands as a License ID and as a Customer ID.").arg(id));
        else if (customersElsewhere.contains(id))
            faults.add(one.line, Text::tr("The License ID %1 is the Customer ID of a SmartServer.").arg(id));
        if (one.customerId && licensesElsewhere.contains(one.customerId->text()))
            faults.add(one.line,
                       Text::tr("The Customer ID %1 is a License ID at the portal.").arg(one.customerId->text()));
        const ListedLicense* before = first.value(one.licenseId);
        if (!before) {
            first.insert(one.licenseId, &one);
        } else if (before->customerId != one.customerId) {
            faults.add(one.line,
                       Text::tr("The License ID %1 stands in line %2 for another Customer ID: are the columns "
                                "swapped?")
                           .arg(id)
                           .arg(before->line));
        }
    }
}

} // namespace

Result<LicenseColumns> LicenseColumns::parse(const QString& text)
{
    LicenseColumns columns;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = word.section(u'=', 0, 0).trimmed();
        const QString heading = word.section(u'=', 1).trimmed();
        const auto known =
            std::ranges::find(columnNames(), name, [](const ColumnName& c) { return QString::fromLatin1(c.name); });
        if (known == columnNames().end() || heading.isEmpty()) {
            return failure(Error{.kind = ErrorKind::Usage,
                                 .what = Text::tr("“%1” names no column.").arg(word.trimmed()),
                                 .why = Text::tr("The columns are project, customer, license, kind and devices."),
                                 .remedy = Text::tr("Such as: license=Entitlement,customer=Account")});
        }
        columns.*(known->heading) = heading;
    }
    return columns;
}

LicenseColumns LicenseColumns::found(const CsvTable& table)
{
    LicenseColumns columns;
    for (const ColumnName& name : columnNames())
        columns.*name.heading = table.columns().value(table.column(name.usual));
    return columns;
}

Result<LicenseList> LicenseList::from(const CsvTable& table, const LicenseColumns& columns, const KnownIds& known)
{
    QHash<QString, qsizetype> at;
    for (const ColumnName& name : columnNames()) {
        const auto column = columnOf(table, columns, name);
        if (!column)
            return failure(column.error());
        at.insert(QString::fromLatin1(name.name), *column);
    }
    if (at[u"license"_s] < 0) {
        return failure(Error{.kind = ErrorKind::BadFile,
                             .what = Text::tr("“%1” has no column for the License IDs.").arg(table.name()),
                             .why = Text::tr("Its columns: %1").arg(table.columns().join(u", "_s)),
                             .remedy = Text::tr("Say which one it is (on the command line: --columns "
                                                "license=HEADING).")});
    }
    LicenseList list;
    Faults faults;
    for (const CsvTable::Row& row : table.rows()) {
        const auto field = [&](const QString& name) {
            return CsvTable::field(row, at[name]).trimmed();
        };
        const auto license = LicenseId::parse(field(u"license"_s));
        if (!license) {
            faults.add(row.line, Text::tr("“%1” is no License ID.").arg(field(u"license"_s)));
            continue;
        }
        ListedLicense one{.line = row.line, .project = field(u"project"_s), .licenseId = *license};
        if (const QString text = field(u"customer"_s); !text.isEmpty()) {
            if (const auto customer = CustomerId::parse(text))
                one.customerId = *customer;
            else
                faults.add(row.line, Text::tr("“%1” is no Customer ID.").arg(text));
        }
        if (const QString text = field(u"devices"_s); !text.isEmpty()) {
            one.devices = countOf(text);
            if (!one.devices)
                faults.add(row.line, Text::tr("“%1” is no number of devices.").arg(text));
        }
        one.kind = inferredKind(field(u"kind"_s));
        list.m_licenses.append(one);
    }
    findMixedUp(list.m_licenses, known, faults);
    if (const auto outcome = faults.outcome(table.name()); !outcome)
        return failure(outcome.error());
    return list;
}

QStringList LicenseList::projects() const
{
    QStringList all;
    for (const ListedLicense& one : m_licenses) {
        if (!all.contains(one.project))
            all += one.project;
    }
    return all;
}

Result<QList<ListedLicense>> LicenseList::forSite(const QString& site) const
{
    const QString wanted = plain(site);
    QSet<QString> equal;
    QSet<QString> alike;
    for (const QString& project : projects()) {
        const QString name = plain(project);
        if (name == wanted)
            equal.insert(name);
        else if (!name.isEmpty() && !wanted.isEmpty() && (wanted.contains(name) || name.contains(wanted)))
            alike.insert(name);
    }
    const QSet<QString>& meant = equal.isEmpty() ? alike : equal;
    if (meant.size() != 1) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = meant.isEmpty()
                                         ? Text::tr("No project in the list is called like the site “%1”.").arg(site)
                                         : Text::tr("Several projects in the list could be the site “%1”.").arg(site),
                             .why = Text::tr("Its projects: %1").arg(projects().join(u", "_s)),
                             .remedy = Text::tr("Say which one it is (on the command line: --project NAME).")});
    }
    QList<ListedLicense> found;
    for (const ListedLicense& one : m_licenses) {
        if (plain(one.project) == *meant.begin())
            found.append(one);
    }
    return found;
}

} // namespace activation
