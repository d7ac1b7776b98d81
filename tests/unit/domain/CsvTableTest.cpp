// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/CsvTable.h"

#include "support/Printers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> fieldsOf(const CsvTable& table)
{
    QList<QStringList> all;
    for (const CsvTable::Row& row : table.rows())
        all.append(row.fields);
    return all;
}

QString whyOf(const QByteArray& bytes)
{
    const auto table = CsvTable::parse(bytes, u"list.csv"_s);
    if (table)
        return u"(read)"_s;
    EXPECT_EQ(table.error().kind, ErrorKind::BadFile);
    EXPECT_FALSE(table.error().remedy.isEmpty());
    return table.error().why;
}

} // namespace

TEST(CsvTable, LimitsHoldAndAreNamed)
{
    EXPECT_TRUE(whyOf(QByteArray(CsvTable::MaxBytes + 1, 'x')).contains(u"larger than"_s));
    EXPECT_NE(whyOf("a" + QByteArray(",b").repeated(CsvTable::MaxColumns)), u"(read)"_s);
    EXPECT_NE(whyOf("a\n" + QByteArray("1\n").repeated(CsvTable::MaxRows + 1)), u"(read)"_s);
    EXPECT_EQ(whyOf("a\n" + QByteArray("1\n").repeated(1000)), u"(read)"_s);
}

TEST(CsvTable, EverySeparatorAndLineEnd)
{
    for (const QByteArray separator : {",", ";", "\t"}) {
        for (const QByteArray end : {"\n", "\r\n", "\r"}) {
            const QByteArray bytes = "a" + separator + "b" + end + "1" + separator + "2" + end + end + "3" + end;
            const auto table = CsvTable::parse(bytes, u"t"_s);
            ASSERT_TRUE(table) << bytes.constData();
            EXPECT_EQ(table->columns(), QStringList({u"a"_s, u"b"_s}));
            EXPECT_EQ(fieldsOf(*table), QList<QStringList>({{u"1"_s, u"2"_s}, {u"3"_s, QString()}}));
            EXPECT_EQ(table->rows().at(0).line, 2);
            EXPECT_EQ(table->rows().at(1).line, 4);
        }
    }
}

TEST(CsvTable, TheSeparatorIsTheOneTheFirstLineHasMostOf)
{
    const auto table = CsvTable::parse("name;\"a,b,c,d\";place\nx;y,z;w\n", u"t"_s);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->columns(), QStringList({u"name"_s, u"a,b,c,d"_s, u"place"_s}));
    EXPECT_EQ(fieldsOf(*table), QList<QStringList>({{u"x"_s, u"y,z"_s, u"w"_s}}));
}

TEST(CsvTable, QuotesHoldSeparatorsQuotesAndLineEnds)
{
    const auto table = CsvTable::parse("a,b\n \"x, \"\"y\"\"\nz\" ,2\nlast,3\n", u"t"_s);
    ASSERT_TRUE(table);
    EXPECT_EQ(fieldsOf(*table), QList<QStringList>({{u"x, \"y\"\nz"_s, u"2"_s}, {u"last"_s, u"3"_s}}));
    EXPECT_EQ(table->rows().at(1).line, 4);
}

TEST(CsvTable, QuotedFieldsKeepTheirSpaces)
{
    const auto table = CsvTable::parse("a,b\n  plain  ,\"  quoted \"  \n", u"t"_s);
    ASSERT_TRUE(table);
    EXPECT_EQ(fieldsOf(*table), QList<QStringList>({{u"plain"_s, u"  quoted "_s}}));
}

TEST(CsvTable, ByteOrderMarksAndUtf16)
{
    const QString text = u"Größe,日本\n1,2\n"_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        const auto table = CsvTable::parse(encode(text), u"t"_s);
        ASSERT_TRUE(table);
        EXPECT_EQ(table->columns(), QStringList({u"Größe"_s, u"日本"_s}));
    }
}

TEST(CsvTable, ColumnsAreFoundByAnyOfTheirNames)
{
    const auto table = CsvTable::parse("IP-Address,install_code,User Name\n1,2,3\n", u"t"_s);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->column({u"host"_s, u"ip address"_s}), 0);
    EXPECT_EQ(table->column({u"Install Code"_s}), 1);
    EXPECT_EQ(table->column({u"username"_s}), 2);
    EXPECT_EQ(table->column({u"password"_s}), -1);
    EXPECT_EQ(CsvTable::field(table->rows().first(), 1), u"2"_s);
    EXPECT_EQ(CsvTable::field(table->rows().first(), -1), QString());
}

TEST(CsvTable, EmptyColumnsAtTheEndAreNoColumns)
{
    const auto table = CsvTable::parse("a,b,,\n1,2,,\n", u"t"_s);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->columns().size(), 2);
    EXPECT_EQ(fieldsOf(*table), QList<QStringList>({{u"1"_s, u"2"_s}}));
}

TEST(CsvTable, WhatIsNoTableSaysWhereAndWhy)
{
    EXPECT_EQ(whyOf(""), u"It is empty."_s);
    EXPECT_EQ(whyOf("\n\r\n  \n"), u"It is empty."_s);
    EXPECT_EQ(whyOf("a,b\n1,2\n\"x,3\n4,5\n"), u"Line 3: a quote is not closed."_s);
    EXPECT_EQ(whyOf("a,b\n\"1\"x,2\n"), u"Line 2: text stands behind a closed quote."_s);
    EXPECT_EQ(whyOf("a,b\n1,2,3\n"), u"Line 2: it has 3 fields, and there are only 2 columns."_s);
    EXPECT_EQ(whyOf(QByteArray("a,b\n1,\0\n", 8)), u"Line 2: it holds bytes that are no text."_s);
    EXPECT_EQ(whyOf("a,b\n1,\xff\xfe\n"), u"Its text is neither UTF-8 nor UTF-16."_s);
    EXPECT_EQ(whyOf(QByteArray(CsvTable::MaxBytes + 1, 'a')), u"It is larger than 10 MB."_s);
    EXPECT_EQ(whyOf("a\n" + QByteArray("x\n").repeated(CsvTable::MaxRows + 2)), u"It has more than 100000 rows."_s);
    EXPECT_EQ(whyOf(QByteArray(300, ',')), u"Line 1: it has more than 200 fields."_s);
}

TEST(CsvTable, AFaultOfARowNamesTableAndLine)
{
    const auto table = CsvTable::parse("a\n\n1\n", u"list.csv"_s);
    ASSERT_TRUE(table);
    const Error error = table->fault(table->rows().first(), u"no code."_s);
    EXPECT_TRUE(error.what.contains(u"list.csv"_s));
    EXPECT_EQ(error.why, u"Line 3: no code."_s);
}

TEST(CsvTable, ReadsWhatPythonsCsvModuleWrites)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"python.csv"_s);
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import csv,sys\n"
                                "with open(sys.argv[1],'w',newline='',encoding='utf-8-sig') as f:\n"
                                " w=csv.writer(f)\n"
                                " w.writerow(['site','note'])\n"
                                " w.writerow(['a \"b\", c','two\\nlines'])\n"
                                " w.writerow(['ü;',''])\n"_s,
                                file});
    ASSERT_TRUE(python.waitForFinished());
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    const auto table = CsvTable::read(file);
    ASSERT_TRUE(table) << table.error().toText().toStdString();
    EXPECT_EQ(fieldsOf(*table), QList<QStringList>({{u"a \"b\", c"_s, u"two\nlines"_s}, {u"ü;"_s, QString()}}));
}

TEST(CsvTable, AFileThatIsNotThereSaysSo)
{
    const auto table = CsvTable::read(u"/nowhere/list.csv"_s);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().kind, ErrorKind::Failed);
}
