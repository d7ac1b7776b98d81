// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/Targets.h"
#include "smartserver/UnitMessage.h"

namespace activation::fuzz {

void message(const QByteArray& bytes)
{
    const UnitMessage message = UnitMessage::parse(QString::fromUtf8(bytes));
    require(message.notice.isEmpty() || !message.action.isEmpty());
    require(message.notice.size() <= UnitMessage::MaxNotice + 1);
    for (const QChar c : message.notice)
        require(c.category() != QChar::Other_Control || c == u'\n' || c == u'\t');
}

} // namespace activation::fuzz
