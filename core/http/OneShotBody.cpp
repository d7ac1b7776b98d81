// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "http/OneShotBody.h"

#include "domain/Secret.h"

#include <algorithm>
#include <cstring>

namespace activation::http {

OneShotBody::OneShotBody(const QByteArray& body, QObject* parent) : QIODevice(parent), m_body(body)
{
    m_body.detach(); // a copy of its own, to be wiped
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody()
{
    wipe(m_body); // it may hold a password
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_read + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return bytesAvailable() == 0;
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_body.size() - m_read);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

} // namespace activation::http
