// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/MailParts.h"

#include "activation/MailHeader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr int MaxDepth = 12;
constexpr int MaxParts = 1000;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::MailParts)
};

using Done = std::expected<void, QString>;

/// The next line from `at`, without its end; `at` moves behind it.
QByteArrayView nextLine(QByteArrayView text, qsizetype& at)
{
    const qsizetype end = text.indexOf('\n', at);
    const QByteArrayView line = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? text.size() : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

std::expected<QByteArray, QString> quotedPrintable(QByteArrayView body)
{
    QByteArray result;
    result.reserve(body.size());
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (body[at] != '=') {
            result += body[at];
            continue;
        }
        const QByteArrayView rest = body.sliced(at + 1);
        if (rest.startsWith("\r\n")) {
            at += 2; // a soft end of line
            continue;
        }
        if (rest.startsWith('\n')) {
            at += 1;
            continue;
        }
        bool isHex = rest.size() >= 2;
        const int code = isHex ? rest.first(2).toInt(&isHex, 16) : 0;
        if (!isHex)
            return std::unexpected(Text::tr("An attachment in it is badly encoded."));
        result += static_cast<char>(code);
        at += 2;
    }
    return result;
}

std::expected<QByteArray, QString> base64(QByteArrayView body)
{
    QByteArray packed;
    packed.reserve(body.size());
    for (const char c : body) {
        if (c != '\r' && c != '\n' && c != ' ' && c != '\t')
            packed += c;
    }
    const qsizetype length = packed.size();
    const auto result = QByteArray::fromBase64Encoding(std::move(packed), QByteArray::AbortOnBase64DecodingErrors);
    // Qt is content with missing padding; what lacks it was cut off.
    if (!result || length != (result.decoded.size() + 2) / 3 * 4)
        return std::unexpected(Text::tr("An attachment in it is badly encoded, or cut off."));
    return result.decoded;
}

class Reader
{
public:
    Done read(QByteArrayView entity, int depth, const QByteArray& typeByDefault = "text/plain");
    QList<MailAttachment> attachments;

private:
    Done readParts(QByteArrayView body, const QByteArray& boundary, int depth, const QByteArray& typeByDefault);
    Done readLeaf(QByteArrayView body, const MailHeader& header, const MailHeader::Value& type,
                  const MailHeader::Value& disposition);
    std::expected<QByteArray, QString> content(QByteArrayView body, const MailHeader& header) const;

    int m_parts = 0;
};

Done Reader::read(QByteArrayView entity, int depth, const QByteArray& typeByDefault)
{
    if (depth > MaxDepth)
        return std::unexpected(Text::tr("Its parts are nested too deeply."));
    if (++m_parts > MaxParts)
        return std::unexpected(Text::tr("It has more than %n part(s).", nullptr, MaxParts));
    qsizetype at = 0;
    qsizetype headerEnd = 0;
    while (at < entity.size() && !nextLine(entity, at).isEmpty())
        headerEnd = at;
    const auto header = MailHeader::parse(entity.first(headerEnd).toByteArray());
    if (!header)
        return std::unexpected(Text::tr("It is no saved e-mail: its header cannot be read."));
    auto type = header->value("content-type");
    const auto disposition = header->value("content-disposition");
    if (!type || !disposition)
        return std::unexpected(Text::tr("What it says about one of its parts cannot be read."));
    if (type->main.isEmpty())
        type->main = typeByDefault;
    const QByteArrayView body = entity.sliced(at);
    if (type->main.startsWith("multipart/encrypted") || type->main == "application/pkcs7-mime" ||
        type->main == "application/x-pkcs7-mime") {
        return std::unexpected(Text::tr("It is encrypted, or signed in a way that only a mail program reads."));
    }
    if (type->main == "application/ms-tnef" || type->main == "application/vnd.ms-tnef")
        return std::unexpected(Text::tr("Its attachments are wrapped in Outlook's own format (winmail.dat)."));
    if (type->main.startsWith("multipart/")) {
        const QByteArray boundary = type->parameters.value("boundary");
        if (boundary.isEmpty())
            return std::unexpected(Text::tr("What it says about one of its parts cannot be read."));
        return readParts(body, boundary, depth,
                         type->main == "multipart/digest" ? QByteArray("message/rfc822") : QByteArray("text/plain"));
    }
    if (type->main == "message/rfc822") {
        const auto inner = content(body, *header);
        if (!inner)
            return std::unexpected(inner.error());
        return read(*inner, depth + 1);
    }
    return readLeaf(body, *header, *type, *disposition);
}

Done Reader::readParts(QByteArrayView body, const QByteArray& boundary, int depth, const QByteArray& typeByDefault)
{
    const QByteArray between = "--" + boundary;
    const QByteArray last = between + "--";
    qsizetype partStart = -1;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype lineStart = at;
        QByteArrayView line = nextLine(body, at);
        if (!line.startsWith(between))
            continue;
        line = line.trimmed();
        if (line != between && line != last)
            continue;
        if (partStart >= 0) {
            // The line's end before the boundary belongs to the boundary.
            qsizetype end = lineStart;
            if (end > partStart && body[end - 1] == '\n')
                --end;
            if (end > partStart && body[end - 1] == '\r')
                --end;
            if (const auto done = read(body.sliced(partStart, end - partStart), depth + 1, typeByDefault); !done)
                return done;
        }
        if (line == last)
            return {};
        partStart = at;
    }
    return std::unexpected(Text::tr("It breaks off before its end."));
}

std::expected<QByteArray, QString> Reader::content(QByteArrayView body, const MailHeader& header) const
{
    const auto encoding = header.value("content-transfer-encoding");
    const QByteArray name = encoding ? encoding->main : "?";
    if (name.isEmpty() || name == "7bit" || name == "8bit" || name == "binary")
        return body.toByteArray();
    if (name == "base64")
        return base64(body);
    if (name == "quoted-printable")
        return quotedPrintable(body);
    return std::unexpected(Text::tr("One of its parts is encoded in a way that is not known here (%1).")
                               .arg(QString::fromLatin1(name.left(100))));
}

Done Reader::readLeaf(QByteArrayView body, const MailHeader& header, const MailHeader::Value& type,
                      const MailHeader::Value& disposition)
{
    static const QByteArrayList signatures{"application/pkcs7-signature", "application/x-pkcs7-signature",
                                           "application/pgp-signature", "application/pgp-keys"};
    if (type.main.startsWith("image/") || signatures.contains(type.main))
        return {};
    std::optional<QString> name = disposition.text("filename");
    if (!name)
        name = type.text("name");
    if (!name && disposition.main != "attachment")
        return {}; // what the message says
    if (!name || name->isEmpty())
        return std::unexpected(Text::tr("An attachment in it has no name, or one that cannot be read."));
    auto bytes = content(body, header);
    if (!bytes)
        return std::unexpected(bytes.error());
    attachments.append({.name = *name, .bytes = std::move(*bytes)});
    return {};
}

} // namespace

std::expected<QList<MailAttachment>, QString> mailAttachments(const QByteArray& mail)
{
    if (mail.size() > MaxMailSize)
        return std::unexpected(Text::tr("It is too large."));
    QByteArrayView view(mail);
    if (view.startsWith("From ")) { // saved in the way of a Unix mailbox
        qsizetype at = 0;
        nextLine(view, at);
        view = view.sliced(at);
    }
    // Any text could be a header of one line: an e-mail says from whom it is, when it was sent, or that it is MIME.
    qsizetype at = 0;
    qsizetype end = 0;
    while (at < view.size() && !nextLine(view, at).isEmpty())
        end = at;
    const auto header = MailHeader::parse(view.first(end).toByteArray());
    if (!header || !(header->has("from") || header->has("date") || header->has("mime-version")))
        return std::unexpected(Text::tr("It is no saved e-mail: its header cannot be read."));
    Reader reader;
    if (const auto done = reader.read(view, 0); !done)
        return std::unexpected(done.error());
    return reader.attachments;
}

} // namespace activation
