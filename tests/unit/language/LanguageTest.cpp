// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

const QDir Folder(QStringLiteral(SOURCE_FOLDER "/translations"));

struct Message
{
    QString context;
    QString source;
    QString type; ///< empty: finished
    QStringList forms;
};

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qUtf8Printable(path);
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            messages.append(Message{.context = context, .source = {}, .type = {}, .forms = {}});
        } else if (xml.name() == u"source"_s) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            messages.last().type = xml.attributes().value(u"type"_s).toString();
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation"_s)) {
                if (xml.isStartElement() && xml.name() == u"numerusform"_s)
                    messages.last().forms += xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (messages.last().forms.isEmpty())
                messages.last().forms += text;
        }
    }
    EXPECT_FALSE(xml.hasError()) << qUtf8Printable(xml.errorString());
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression mark(u"%(?:L?[1-9]|n)"_s);
    QStringList found;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

class LanguageFile : public testing::TestWithParam<const char*>
{
protected:
    QString path() const { return Folder.filePath(QString::fromLatin1(GetParam())); }
    QList<Message> messages() const { return readMessages(path()); }
};

TEST_P(LanguageFile, HasNothingUntranslatedOrUnfinished)
{
    const auto all = messages();
    ASSERT_FALSE(all.isEmpty());
    for (const Message& message : all) {
        EXPECT_EQ(message.type, QString()) << qUtf8Printable(message.context + u": "_s + message.source);
        for (const QString& form : message.forms)
            EXPECT_FALSE(form.trimmed().isEmpty()) << qUtf8Printable(message.context + u": "_s + message.source);
    }
}

TEST_P(LanguageFile, KeepsEveryPlaceholderAndMnemonic)
{
    const bool chinese = path().contains(u"zh_CN"_s);
    for (const Message& message : messages()) {
        for (const QString& form : message.forms) {
            if (form.isEmpty())
                continue; // the other test's
            QStringList expected = placeholders(message.source);
            QStringList found = placeholders(form);
            // "one" may be said in words.
            if (message.forms.size() > 1) {
                expected.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            EXPECT_EQ(found, expected) << qUtf8Printable(message.context + u": "_s + form);
            static const QRegularExpression mnemonic(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
            if (!chinese) {
                EXPECT_EQ(form.contains(mnemonic), message.source.contains(mnemonic))
                    << qUtf8Printable(message.context + u": "_s + form);
            }
        }
    }
}

TEST_P(LanguageFile, IsUpToDateWithTheCode)
{
    QTemporaryDir folder;
    for (const QString& name : Folder.entryList({u"*.ts"_s}))
        ASSERT_TRUE(QFile::copy(Folder.filePath(name), folder.filePath(name)));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(Folder.filePath(u"update.sh"_s), {folder.path()});
    ASSERT_TRUE(update.waitForFinished(60'000));
    ASSERT_EQ(update.exitCode(), 0);
    EXPECT_TRUE(update.readAll().trimmed().isEmpty()) << "lupdate finds fault with the code";
    const auto key = [](const QList<Message>& all) {
        QStringList keys;
        for (const Message& message : all)
            keys += message.context + u" | "_s + message.source;
        keys.sort();
        return keys;
    };
    EXPECT_EQ(key(messages()), key(readMessages(folder.filePath(QString::fromLatin1(GetParam())))))
        << "run translations/update.sh";
}

INSTANTIATE_TEST_SUITE_P(All, LanguageFile,
                         testing::Values("activation_de.ts", "activation_en.ts", "activation_es.ts", "activation_fr.ts",
                                         "activation_it.ts", "activation_zh_CN.ts"),
                         [](const auto& file) {
                             return QString::fromLatin1(file.param).section(u'.', 0, 0).section(u'_', 1).toStdString();
                         });

TEST(Language, IsSetAndReplaced)
{
    EXPECT_EQ(languages(), (QStringList{u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"zh_CN"_s}));
    const auto close = [] {
        return QCoreApplication::translate("activation::ui::DamagedLedgerDialog", "&Close");
    };
    setLanguage(*QCoreApplication::instance(), QLocale(u"de_DE"_s));
    const QString german = close();
    EXPECT_NE(german, u"&Close"_s);
    setLanguage(*QCoreApplication::instance(), QLocale(u"fr_FR"_s));
    EXPECT_NE(close(), u"&Close"_s);
    EXPECT_NE(close(), german);
    setLanguage(*QCoreApplication::instance(), QLocale(u"ja_JP"_s)); // none: English
    EXPECT_EQ(close(), u"&Close"_s);
    EXPECT_EQ(QCoreApplication::translate("activation::ui::FindDialog", "%n SmartServer(s) found.", nullptr, 1),
              u"1 SmartServer found."_s);
    EXPECT_EQ(QCoreApplication::translate("activation::ui::FindDialog", "%n SmartServer(s) found.", nullptr, 2),
              u"2 SmartServers found."_s);
}

} // namespace
} // namespace activation
