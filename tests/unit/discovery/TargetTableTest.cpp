// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/TargetTable.h"

#include "support/Printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Result<QList<ListedTarget>> read(const QByteArray& csv)
{
    const auto table = CsvTable::parse(csv, u"units.csv"_s);
    if (!table)
        return failure(table.error());
    return targetsOf(*table);
}

/// "address=label" of each.
QStringList texts(const QByteArray& csv)
{
    const auto targets = read(csv);
    EXPECT_TRUE(targets) << targets.error().toText().toStdString();
    QStringList out;
    for (const ListedTarget& target : targets.value_or(QList<ListedTarget>()))
        out += target.address.text() + u'=' + target.label;
    return out;
}

TEST(TargetTable, AddressesAndCodesHoweverTheirColumnsAreCalled)
{
    EXPECT_EQ(texts("address\n10.0.0.1\nhttps://bms.example:8443\n"),
              (QStringList{u"10.0.0.1="_s, u"bms.example:8443="_s}));
    EXPECT_EQ(texts("Where;IP-Address;Install_Code\nroof;10.0.0.1;17q5t6a\ncellar;10.0.0.2;\n"),
              (QStringList{u"10.0.0.1=17q5t6a"_s, u"10.0.0.2="_s}));
    EXPECT_EQ(texts("\xEF\xBB\xBFSID\tHost\r\n17q5t6a\t\"10.0.0.1\"\r\n"), QStringList{u"10.0.0.1=17q5t6a"_s});
    EXPECT_EQ(texts("label,address\nsmartserver-17q5t6a,10.0.0.1\n"), QStringList{u"10.0.0.1=17q5t6a"_s});
}

TEST(TargetTable, ACodeAloneIsAHostName)
{
    EXPECT_EQ(texts("unit,user,password\n17q5t6a,apollo,secret\nPlant_7,apollo,secret\n"),
              (QStringList{u"smartserver-17q5t6a="_s, u"smartserver-plant_7="_s}));
}

TEST(TargetTable, TheSameTwiceIsOne)
{
    EXPECT_EQ(texts("address,code\n10.0.0.1,17q5t6a\n10.0.0.1,17q5t6a\n"), QStringList{u"10.0.0.1=17q5t6a"_s});
}

TEST(TargetTable, FaultsNameTheirLine)
{
    const std::initializer_list<std::pair<QByteArray, QString>> cases{
        {"address\n10.0.0.1\n10.0.0\n", u"Line 3"_s},
        {"address,code\n10.0.0.1,17q5t6a\n10.0.0.1,17qzzzz\n", u"Line 3"_s},
        {"address,code,x\n,,roof\n", u"Line 2"_s},
        {"address,code\n10.0.0.1,17q 5t6a\n", u"Line 2"_s},
        {"address\nhttp://10.0.0.1\n", u"Line 2"_s},
        {"address\n10.0.0.0/24\n", u"Line 2"_s},
        {"address\n\"10.0.0.1\n", u"Line 2"_s},
        {"name\nroof\n", u"neither a column"_s},
        {"address\n", u"no line behind"_s}};
    for (const auto& [csv, why] : cases) {
        const auto targets = read(csv);
        ASSERT_FALSE(targets) << csv.constData();
        EXPECT_EQ(targets.error().kind, ErrorKind::BadFile);
        EXPECT_TRUE(targets.error().why.contains(why)) << targets.error().toText().toStdString();
        EXPECT_FALSE(targets.error().remedy.isEmpty());
    }
}

TEST(TargetTable, HasAnEnd)
{
    QByteArray csv = "address\n";
    for (int index = 0; index < MaxListed; ++index)
        csv += "unit-" + QByteArray::number(index) + ".example\n";
    EXPECT_EQ(read(csv)->size(), MaxListed);
    EXPECT_FALSE(read(csv + "one-more.example\n"));
}

TEST(TargetTable, NeverSaysAPassword)
{
    const auto targets = read("address,password\n10.0.0,hunter2\n");
    ASSERT_FALSE(targets);
    EXPECT_FALSE(targets.error().toText().contains(u"hunter2"_s));
}

TEST(TargetTable, AFileThatIsNotThereIsSaid)
{
    QTemporaryDir folder;
    const auto targets = readTargetList(folder.filePath(u"no.csv"_s));
    ASSERT_FALSE(targets);
    EXPECT_FALSE(targets.error().remedy.isEmpty());
}

} // namespace
} // namespace activation
