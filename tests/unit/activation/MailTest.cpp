// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/MailHeader.h"
#include "activation/MailParts.h"
#include "activation/Unpack.h"
#include "domain/ActivationFile.h"
#include "support/Printers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// A mail with one attachment; `disposition` and what follows stand there as they are.
QByteArray mailWith(const QByteArray& disposition,
                    const QByteArray& body = "SGVsbG8=", const QByteArray& encoding = "base64")
{
    return "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
           "--b\r\nContent-Type: text/plain\r\n\r\nText\r\n--b\r\n"
           "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: " +
           encoding + "\r\nContent-Disposition: " + disposition + "\r\n\r\n" + body + "\r\n--b--\r\n";
}

QString nameFrom(const QByteArray& disposition)
{
    const auto found = mailAttachments(mailWith(disposition));
    return found && found->size() == 1 ? found->first().name : u"(%1)"_s.arg(found ? u"none"_s : found.error());
}

class Mail : public testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString out() const { return folder.filePath(u"out"_s); }
    /// Refused as a whole; the reason.
    QString refused(const QString& path)
    {
        const auto paths = unpackActivationFiles(path, out());
        EXPECT_FALSE(QDir(out()).exists()) << "nothing may be written";
        if (paths)
            return u"(taken in)"_s;
        EXPECT_EQ(paths.error().kind, ErrorKind::BadFile);
        EXPECT_TRUE(paths.error().remedy.contains(u"mail program"_s)) << qUtf8Printable(paths.error().toText());
        return paths.error().why;
    }
    QTemporaryDir folder;
};

/// Mails that Python's e-mail library made.
class PythonMail : public Mail
{
protected:
    void SetUp() override
    {
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedChannels);
        python.start(u"python3"_s, {u"-B"_s, QStringLiteral(TEST_DATA "/mails.py"), folder.path()});
        ASSERT_TRUE(python.waitForFinished(120'000));
        ASSERT_EQ(python.exitCode(), 0);
        expected = QJsonDocument::fromJson(read(folder.filePath(u"expected.json"_s))).object();
        ASSERT_FALSE(expected.isEmpty());
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qUtf8Printable(path);
        return file.readAll();
    }
    QJsonObject expected;
};

TEST_F(PythonMail, GivesItsAttachmentsNamesAndBytesExactly)
{
    for (auto mail = expected.constBegin(); mail != expected.constEnd(); ++mail) {
        SCOPED_TRACE(qUtf8Printable(mail.key()));
        const auto paths = unpackActivationFiles(folder.filePath(mail.key()), folder.filePath(u"out/"_s + mail.key()));
        EXPECT_TRUE(paths);
        if (!paths) {
            ADD_FAILURE() << qUtf8Printable(paths.error().toText());
            continue;
        }
        QJsonArray got;
        for (const QString& path : *paths)
            got.append(QJsonArray{QFileInfo(path).fileName(), QString::fromLatin1(read(path).toHex())});
        EXPECT_EQ(QJsonDocument(got).toJson().toStdString(),
                  QJsonDocument(mail.value().toArray()).toJson().toStdString());
    }
}

TEST_F(PythonMail, CutOffAnywhereIsNeverTakenForWhole)
{
    for (const QString& name : {u"crlf.eml"_s, u"lf.eml"_s, u"forward.eml"_s, u"page.eml"_s}) {
        const QByteArray whole = read(folder.filePath(name));
        const auto all = mailAttachments(whole);
        ASSERT_TRUE(all);
        ASSERT_EQ(all->size(), 1);
        // Up to the last boundary, which closes the mail.
        const qsizetype end = whole.lastIndexOf("--", whole.size() - 5);
        for (qsizetype size = whole.indexOf("\n--"); size < end; size += 13) {
            const auto part = mailAttachments(whole.first(size));
            EXPECT_FALSE(part) << qUtf8Printable(name) << " cut off at " << size << " of " << whole.size();
        }
    }
    // The one part of a mail has no boundary after it: its encoding shows what is missing.
    const QByteArray alone = read(folder.filePath(u"alone.eml"_s)).trimmed();
    EXPECT_TRUE(mailAttachments(alone));
    EXPECT_FALSE(mailAttachments(alone.chopped(1)));
}

TEST_F(Mail, NamesInEveryWayThatMailProgramsWriteThem)
{
    EXPECT_EQ(nameFrom("attachment; filename=plain_1"), u"plain_1"_s);
    EXPECT_EQ(nameFrom("ATTACHMENT ; FileName = \"a \\\"b\\\" c\" ; size=5;"), u"a \"b\" c"_s);
    EXPECT_EQ(nameFrom("attachment (a (nested) comment); filename=x (another)"), u"x"_s);
    EXPECT_EQ(nameFrom("attachment;\r\n filename*=UTF-8'de'Gr%C3%B6%C3%9Fe"), u"Größe"_s);
    EXPECT_EQ(nameFrom("attachment; filename*=iso-8859-1''Gr%F6%DFe; filename=\"Gr__e\""), u"Größe"_s);
    EXPECT_EQ(nameFrom("attachment; filename*1=\"b c\"; filename*0*=utf-8''a%20; filename*2*=%C3%BC"), u"a b cü"_s);
    EXPECT_EQ(nameFrom("attachment; filename=\"=?utf-8?Q?a_=C3?= =?UTF-8?q?=BC=5F?=\""), u"a ü_"_s)
        << "a character split between two words";
    EXPECT_EQ(nameFrom("attachment; filename=\"=?utf-8?B?w7w=?=\""), u"ü"_s);
    EXPECT_EQ(nameFrom("attachment; filename=\"Gr\xc3\xb6\xc3\x9f"
                       "e\""),
              u"Größe"_s);
    EXPECT_EQ(nameFrom("attachment; filename=\"=?x\""), u"=?x"_s) << "looks like a word, and is none";
    EXPECT_EQ(nameFrom("inline"), u"(none)"_s) << "what the message says";
}

TEST_F(Mail, NamesThatCannotBeReadAreRefused)
{
    const QString nameless = u"(An attachment in it has no name, or one that cannot be read.)"_s;
    for (const QByteArray bad :
         {"attachment", "attachment; filename=\"\"", "attachment; filename*=utf-8''%C3",
          "attachment; filename*=utf-8''%zz", "attachment; filename*=no-such-charset''a", "attachment; filename*=abc",
          "attachment; filename=\"=?utf-8?B?***?=\"", "attachment; filename=\"\xff\xfe\""}) {
        EXPECT_EQ(nameFrom(bad), nameless) << bad.constData();
    }
    for (const QByteArray bad :
         {"attachment; filename=a; filename=b", "attachment; filename=\"open", "attachment; filename", "attachment; =x",
          "attachment; filename=a\r\nContent-Disposition: attachment; filename=b"}) {
        EXPECT_EQ(nameFrom(bad), u"(What it says about one of its parts cannot be read.)"_s) << bad.constData();
    }
}

TEST_F(Mail, NamesThatLeadElsewhereAreRefused)
{
    for (const QByteArray bad : {"../evil", "a/b", "..", ".", "c:\\\\evil", "%00"}) {
        const QByteArray disposition =
            bad == "%00" ? QByteArray("attachment; filename*=utf-8''a%00b") : "attachment; filename=\"" + bad + '"';
        const QString why = refused(write(u"mail.eml"_s, mailWith(disposition)));
        EXPECT_TRUE(why.contains(u"no file name"_s)) << bad.constData() << ": " << qUtf8Printable(why);
    }
}

TEST_F(Mail, DamagedSaysWhy)
{
    const QByteArray named = "attachment; filename=x";
    const auto why = [&](const QByteArray& mail) {
        return refused(write(u"mail.eml"_s, mail));
    };
    EXPECT_TRUE(why(mailWith(named, "SGVsbG8")).contains(u"badly encoded"_s)) << "its padding is missing";
    EXPECT_TRUE(why(mailWith(named, "SGVs*G8=")).contains(u"badly encoded"_s));
    EXPECT_TRUE(why(mailWith(named, "a=G0", "quoted-printable")).contains(u"badly encoded"_s));
    EXPECT_TRUE(why(mailWith(named, "a=4", "quoted-printable")).contains(u"badly encoded"_s));
    EXPECT_TRUE(why(mailWith(named, "x", "x-uuencode")).contains(u"x-uuencode"_s));
    EXPECT_TRUE(why(mailWith(named).replace("--b--", "--c--")).contains(u"breaks off"_s));
    EXPECT_TRUE(why(mailWith(named).replace("; boundary=\"b\"", "")).contains(u"cannot be read"_s));
    EXPECT_TRUE(why("Some text.\n\nNo mail at all.").contains(u"no saved e-mail"_s));
    EXPECT_TRUE(why("note: this is a text with a colon\n\nx").contains(u"no saved e-mail"_s));
    EXPECT_TRUE(why({}).contains(u"no saved e-mail"_s));
    EXPECT_TRUE(why("From: a@b\nSubject: nothing attached\n\nText").contains(u"Nothing is attached"_s));
    EXPECT_TRUE(why("From: a@b\nContent-Type: application/pkcs7-mime; name=smime.p7m\n\nx").contains(u"encrypted"_s));
    EXPECT_TRUE(why("From: a@b\nContent-Type: application/ms-tnef; name=winmail.dat\n\nx").contains(u"winmail.dat"_s));
}

TEST_F(Mail, LimitsHold)
{
    const QByteArray tooLarge(static_cast<qsizetype>(ActivationFile::MaxSize) + 1, 'x');
    EXPECT_TRUE(
        refused(write(u"large.eml"_s, mailWith("attachment; filename=x", tooLarge, "8bit"))).contains(u"too large"_s));
    EXPECT_FALSE(mailAttachments("From: a@b\n\n" + QByteArray(MaxMailSize, 'x')));

    QByteArray deep = "Content-Type: text/plain\n\nx";
    for (int level = 0; level < 40; ++level) {
        const QByteArray boundary = "b" + QByteArray::number(level) + '-';
        deep = "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + '\n' + deep + "\n--" +
               boundary + "--";
    }
    EXPECT_TRUE(refused(write(u"deep.eml"_s, "From: a@b\n" + deep)).contains(u"nested too deeply"_s));

    QByteArray many = "From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n";
    for (int part = 0; part < 1100; ++part)
        many += "--b\n\nx\n";
    EXPECT_TRUE(refused(write(u"many.eml"_s, many + "--b--")).contains(u"1000"_s));
}

TEST_F(Mail, OneThatIsAttachedToItselfEnds)
{
    QByteArray mail = mailWith("attachment; filename=capacity");
    for (int level = 0; level < 6; ++level)
        mail = mailWith("attachment; filename=inner.eml", mail.toBase64());
    EXPECT_TRUE(refused(write(u"mail.eml"_s, mail)).contains(u"nested too deeply"_s));
}

TEST_F(Mail, OutlooksOwnFormatSaysWhatToDo)
{
    EXPECT_TRUE(refused(write(u"mail.msg"_s, QByteArray::fromHex("d0cf11e0a1b11ae1"))).contains(u"Outlook"_s));
}

} // namespace
} // namespace activation
