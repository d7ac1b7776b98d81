// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/MailParts.h"
#include "fuzz/Targets.h"

namespace activation::fuzz {

void mail(const QByteArray& bytes)
{
    const auto attachments = mailAttachments(bytes);
    if (!attachments)
        return require(!attachments.error().isEmpty());
    qsizetype total = 0;
    for (const MailAttachment& attachment : *attachments)
        total += attachment.bytes.size();
    require(total <= bytes.size()); // no encoding of mail makes more of less
}

} // namespace activation::fuzz
