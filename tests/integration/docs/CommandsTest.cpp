// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "MarkdownPage.h"
#include "cli/CommandForms.h"
#include "cli/CommandOptions.h"

#include <QCommandLineOption>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

/// A value for each word that stands for one.
QString valueFor(const QString& word)
{
    static const QHash<QString, QString> values{
        {u"CODE"_s, u"17q5t6a"_s},
        {u"ID"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s},
        {u"LICENSE-ID"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s},
        {u"CUSTOMERID"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s},
        {u"CUSTOMER-ID"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s},
        {u"SHA256"_s, QString(64, u'a')},
        {u"ADDRESS"_s, u"192.0.2.1"_s},
        {u"UNIT"_s, u"17q5t6a"_s},
        {u"CIDR"_s, u"192.0.2.0/28"_s},
        {u"N"_s, u"2"_s},
        {u"SECONDS"_s, u"5"_s},
        {u"PORT"_s, u"1883"_s},
        {u"LIST"_s, u"443,8443"_s},
        {u"RELEASE"_s, u"4.7"_s},
        {u"KIND"_s, u"maintenance"_s},
        {u"URL"_s, u"postgresql://user@host/db"_s},
    };
    return values.value(word, word);
}

/// The calls that a line of the documentation means: brackets and dots are the notation's, "a|b" are two.
QList<QStringList> callsOf(QString text)
{
    static const QRegularExpression start(u"^(?:\\$ )?(?:\\./run\\.sh )?activationctl "_s);
    text = text.remove(start).section(u"  #"_s, 0, 0);
    static const QRegularExpression notation(u"[\\[\\]…]"_s);
    text.remove(notation);
    QList<QStringList> calls{{}};
    for (QString word : QProcess::splitCommand(text)) {
        if (word == u"|"_s || word == u">"_s)
            break;
        QList<QStringList> longer;
        for (const QString& alternative : word.startsWith(u"postgresql:"_s) ? QStringList(word) : word.split(u'|')) {
            for (const QStringList& call : calls) {
                const bool isMail = !call.isEmpty() && call.constLast() == u"--mail-to"_s;
                longer += call + QStringList(isMail ? u"support@example.com"_s : valueFor(alternative));
            }
        }
        calls = longer;
    }
    return calls;
}

bool isCall(const QString& code)
{
    static const QRegularExpression call(u"^(?:\\$ )?(?:\\./run\\.sh )?activationctl (?!ARGS|\\[OPTIONS)[a-z-]"_s);
    return call.match(code).hasMatch();
}

TEST(DocumentedCommands, EveryCallIsOne)
{
    int tried = 0;
    for (const MarkdownPage& page : MarkdownPage::all()) {
        for (const QString& code : page.code) {
            if (!isCall(code))
                continue;
            for (const QStringList& call : callsOf(code)) {
                ++tried;
                const auto [form, words] = cli::formOf(call);
                EXPECT_TRUE(form) << qPrintable(page.file) << ": " << qPrintable(code);
                if (words == call.size())
                    continue; // only named
                const auto line = cli::CommandLine::parse(QStringList(u"activationctl"_s) + call);
                EXPECT_TRUE(line) << qPrintable(page.file) << ": " << qPrintable(call.join(u' ')) << "\n"
                                  << (line ? "" : qPrintable(line.error().toText()));
            }
        }
    }
    EXPECT_GT(tried, 20) << "the pages' calls were not found";
}

TEST(DocumentedCommands, TheTableOfCommandsHasEveryCommandAndNoOther)
{
    const MarkdownPage page = MarkdownPage::read(u"docs/command-line.md"_s);
    QSet<const cli::Form*> listed;
    QString before;
    for (const QString& code : page.firstColumnCode) {
        if (code.startsWith(u'-') || code.at(0).isDigit())
            continue;
        for (const QStringList& call : callsOf(code)) {
            // "`ledger verify` · `backup FILE`": the first word is said once.
            const auto own = cli::formOf(call);
            const QStringList whole = own.first ? call : QStringList(before) + call;
            const auto [form, words] = cli::formOf(whole);
            ASSERT_TRUE(form) << "no command: " << qPrintable(code);
            before = whole.constFirst();
            listed.insert(form);
            EXPECT_TRUE(cli::CommandLine::parse(QStringList(u"activationctl"_s) + whole))
                << qPrintable(whole.join(u' '));
        }
    }
    for (const cli::Form& form : cli::forms())
        EXPECT_TRUE(listed.contains(&form)) << form.words << " is not in docs/command-line.md";
}

TEST(DocumentedCommands, EveryOptionIsKnownAndEveryKnownOneIsDocumented)
{
    QSet<QString> known;
    for (const QCommandLineOption& option : cli::allOptions()) {
        for (const QString& name : option.names())
            known.insert(name);
    }
    QSet<QString> documented;
    static const QRegularExpression option(u"(?<![\\w-])--([a-z][a-z-]+)"_s);
    for (const QString& file : {u"docs/command-line.md"_s, u"docs/ledger.md"_s, u"docs/guide/trouble.md"_s}) {
        for (const QString& code : MarkdownPage::read(file).code) {
            for (auto match = option.globalMatch(code); match.hasNext();) {
                const QString name = match.next().captured(1);
                EXPECT_TRUE(known.contains(name)) << qPrintable(file) << ": --" << qPrintable(name);
                documented.insert(name);
            }
        }
    }
    for (const QString& name : known - documented)
        EXPECT_TRUE(name.size() == 1 || name == u"help"_s || name == u"version"_s || name == u"help-all"_s)
            << "--" << qPrintable(name) << " is documented nowhere";
}

} // namespace
} // namespace activation::test
