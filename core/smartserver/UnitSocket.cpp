// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/UnitSocket.h"

#include "domain/Escape.h"
#include "smartserver/UnitMessage.h"

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype MaxNotices = 20;

} // namespace

void UnitSocket::close(const QString& why)
{
    if (!m_fault.isEmpty())
        return; // said already
    m_fault = escaped(why);
    Q_EMIT closed();
}

void UnitSocket::hear(const QString& message)
{
    const UnitMessage said = UnitMessage::parse(message);
    if (!said.notice.isEmpty() && m_notices.size() < MaxNotices && !m_notices.contains(said.notice))
        m_notices += said.notice; // once: messages can come twice
    if (!said.action.isEmpty())
        Q_EMIT heard(said.action, said.payload);
}

} // namespace activation
