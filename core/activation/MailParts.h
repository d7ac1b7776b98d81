// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace activation {

/// One attachment of an e-mail.
struct MailAttachment
{
    QString name; ///< as the sender wrote it; whether it may be a file's name is for the caller to judge
    QByteArray bytes;
};

inline constexpr qsizetype MaxMailSize = 16 * 1024 * 1024; ///< bytes

/// The attachments of a saved e-mail (RFC 5322 with MIME), those of e-mails attached to it too. What the message says,
/// pictures and signatures are none. Strict: what is cut off, badly encoded or ambiguous is damaged as a whole, since
/// half an activation file is worse than none. The error is why, for the user.
std::expected<QList<MailAttachment>, QString> mailAttachments(const QByteArray& mail);

} // namespace activation
