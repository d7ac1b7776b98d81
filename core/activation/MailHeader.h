// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace activation {

/// The header of an e-mail or of one of its parts (RFC 5322, RFC 2045): what is needed to find attachments.
class MailHeader
{
public:
    static constexpr qsizetype MaxSize = 256 * 1024; ///< bytes

    /// A field's value and its parameters, as in `attachment; filename="a b"`.
    struct Value
    {
        QByteArray main; ///< in lower case, without comments and white space around it
        QHash<QByteArray, QByteArray> parameters =
            {}; ///< names in lower case, values unquoted, otherwise as they stand
        /// The parameter as text: RFC 2231 (charset, percent, continuations), and what mail programs write besides:
        /// RFC 2047 words and plain UTF-8. Nothing where it is absent; an empty text where it is there and says nothing
        /// that can be read.
        std::optional<QString> text(const QByteArray& name) const;
    };

    /// `bytes`: all lines up to the empty one, unfolded here. Nothing if they are no header.
    static std::optional<MailHeader> parse(const QByteArray& bytes);

    bool has(const QByteArray& name) const { return m_fields.contains(name.toLower()); }
    /// An empty value where there is no such field; nothing where it stands there twice or is malformed.
    std::optional<Value> value(const QByteArray& name) const;

private:
    QMultiHash<QByteArray, QByteArray> m_fields; ///< names in lower case
};

/// RFC 2047 words in a text; what is none stays. Nothing if one cannot be decoded.
std::optional<QString> decodedMailWords(const QByteArray& text);

} // namespace activation
