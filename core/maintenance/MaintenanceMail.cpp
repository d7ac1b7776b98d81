// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "maintenance/MaintenanceMail.h"

#include "domain/CsvText.h"
#include "domain/Escape.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype MaxMailto = 1900;
constexpr qsizetype MaxWordBytes = 45;  // 60 characters of base64: an encoded word has at most 75,
constexpr qsizetype MaxFirstBytes = 36; // and its line 76, the header's name included

class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::MaintenanceMail)
};

QString oneLine(const QString& text)
{
    return escaped(text).simplified();
}

QString number(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : Text::tr("unknown");
}

QStringList header()
{
    return {Text::tr("Install Code"),       Text::tr("Segment Controller"), Text::tr("Release"),    Text::tr("Devices"),
            Text::tr("Maintained devices"), Text::tr("Covered until"),      Text::tr("License ID"), Text::tr("Reason")};
}

QStringList rowOf(const MaintenanceNeed& need)
{
    QStringList reasons;
    for (const MaintenanceReason reason : need.reasons)
        reasons += reasonText(reason);
    return {need.installCode.text(),    need.segmentController,
            need.release.display(),     number(need.capacity),
            number(need.maintenance),   need.coveredUntil ? need.coveredUntil->toString(Qt::ISODate) : QString(),
            need.licenseIds.join(u' '), reasons.join(u"; "_s)};
}

QString subject(const MaintenanceRequest& request)
{
    return Text::tr("Offline maintenance activation files: %1 (%n SmartServer(s)) [%2]", nullptr,
                    static_cast<int>(request.needs.size()))
        .arg(oneLine(request.site), request.id.first(std::min<qsizetype>(8, request.id.size())));
}

QString opening(const MaintenanceRequest& request)
{
    QString text =
        Text::tr("Please send the offline maintenance activation files for these SmartServers, which have no "
                 "internet access. Site: %1.")
            .arg(oneLine(request.site));
    if (request.target.isKnown())
        text += u' ' + Text::tr("An upgrade to release %1.%2 is planned.")
                           .arg(request.target.majorPart())
                           .arg(request.target.minorPart());
    return text;
}

QString closing()
{
    return Text::tr("Please leave the names of the files as they are, without an extension, and send several files in "
                    "a ZIP archive.");
}

QString lineOf(const MaintenanceNeed& need)
{
    const QStringList row = rowOf(need);
    return Text::tr("- %1: %2 devices, maintenance for %3 (%4)").arg(row[0], row[3], row[4], row[7]);
}

QString asText(const MaintenanceRequest& request)
{
    QString text = opening(request) + u"\r\n\r\n"_s;
    const QStringList names = header();
    for (const MaintenanceNeed& need : request.needs) {
        const QStringList row = rowOf(need);
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (!row[column].isEmpty())
                text += u"%1%2: %3\r\n"_s.arg(column == 0 ? QString() : u"    "_s, names[column], oneLine(row[column]));
        }
        text += u"\r\n"_s;
    }
    return text + closing() + u"\r\n"_s;
}

QString asHtml(const MaintenanceRequest& request)
{
    const auto cells = [](const QStringList& row, const QString& tag) {
        QString out = u"<tr>"_s;
        for (const QString& cell : row)
            out += u"<%1>%2</%1>"_s.arg(tag, oneLine(cell).toHtmlEscaped());
        return out + u"</tr>\r\n"_s;
    };
    QString html = u"<!doctype html>\r\n<html><head><meta charset=\"utf-8\"></head><body>\r\n<p>"_s +
                   opening(request).toHtmlEscaped() + u"</p>\r\n<table border=\"1\" cellpadding=\"4\">\r\n"_s +
                   cells(header(), u"th"_s);
    for (const MaintenanceNeed& need : request.needs)
        html += cells(rowOf(need), u"td"_s);
    return html + u"</table>\r\n<p>"_s + closing().toHtmlEscaped() + u"</p>\r\n</body></html>\r\n"_s;
}

QByteArray asCsv(const MaintenanceRequest& request)
{
    QList<QStringList> rows{QStringList{Text::tr("Site")} + header()};
    for (const MaintenanceNeed& need : request.needs)
        rows += QStringList{request.site} + rowOf(need);
    return csvTable(rows);
}

/// RFC 2047: words of at most 75 characters, none of which cuts a character in two.
QByteArray encodedHeader(const QString& text)
{
    QByteArrayList words;
    QByteArray word;
    const auto close = [&] {
        words += "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + utf8.size() > (words.isEmpty() ? MaxFirstBytes : MaxWordBytes))
            close();
        word += utf8;
    }
    close();
    return words.join("\r\n ");
}

QByteArray part(const QByteArray& headers, const QByteArray& content)
{
    QByteArray out = headers + "Content-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray encoded = content.toBase64();
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        out += encoded.mid(at, 76) + "\r\n";
    return out;
}

} // namespace

QByteArray maintenanceMail(const MaintenanceRequest& request)
{
    // Base64 has no line that could begin like this.
    const QByteArray outer = "=_mixed_" + request.id.toLatin1();
    const QByteArray inner = "=_alternative_" + request.id.toLatin1();
    QByteArray mail;
    if (isMailAddress(request.to))
        mail += "To: " + request.to.toLatin1() + "\r\n";
    mail += "Subject: " + encodedHeader(subject(request)) + "\r\n";
    mail += "Date: " + request.at.toUTC().toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    mail += "Message-ID: <" + request.id.toLatin1() + "@assistant.invalid>\r\n";
    mail += "X-Unsent: 1\r\n"; // opened as a draft; the mail program puts in who sends it
    mail += "MIME-Version: 1.0\r\n";
    mail += "Content-Type: multipart/mixed;\r\n boundary=\"" + outer + "\"\r\n\r\n";
    mail += "--" + outer + "\r\nContent-Type: multipart/alternative;\r\n boundary=\"" + inner + "\"\r\n\r\n";
    mail += "--" + inner + "\r\n" + part("Content-Type: text/plain; charset=utf-8\r\n", asText(request).toUtf8());
    mail += "--" + inner + "\r\n" + part("Content-Type: text/html; charset=utf-8\r\n", asHtml(request).toUtf8());
    mail += "--" + inner + "--\r\n";
    mail += "--" + outer + "\r\n" +
            part("Content-Type: text/csv; charset=utf-8; name=\"maintenance-request.csv\"\r\n"
                 "Content-Disposition: attachment; filename=\"maintenance-request.csv\"\r\n",
                 asCsv(request));
    mail += "--" + outer + "--\r\n";
    return mail;
}

QUrl maintenanceMailto(const MaintenanceRequest& request)
{
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const QString to = isMailAddress(request.to) ? encoded(request.to) : QString();
    const QString start = u"mailto:%1?subject=%2&body="_s.arg(to, encoded(subject(request).left(200)));
    const QString end = encoded(u"\r\n"_s + closing());
    const auto more = [](qsizetype count) {
        return Text::tr("… and %n more", nullptr, static_cast<int>(count)) + u"\r\n"_s;
    };
    QString body = encoded(opening(request).left(300) + u"\r\n\r\n"_s);
    qsizetype told = 0;
    for (const MaintenanceNeed& need : request.needs) {
        const QString line = encoded(lineOf(need) + u"\r\n"_s);
        const QString rest = encoded(more(request.needs.size()));
        if (start.size() + body.size() + line.size() + rest.size() + end.size() > MaxMailto)
            break;
        body += line;
        ++told;
    }
    if (told < request.needs.size())
        body += encoded(more(request.needs.size() - told));
    return QUrl::fromEncoded((start + body + end).toLatin1(), QUrl::StrictMode);
}

} // namespace activation
