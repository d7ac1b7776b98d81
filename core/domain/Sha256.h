// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fingerprint.h"

#include <QCryptographicHash>

namespace activation {

/// SHA-256 of what streams by. Qt's own, so that layers which hash but never sign need no crypto plugin.
class Sha256
{
public:
    void add(QByteArrayView bytes) { m_hash.addData(bytes); }
    Fingerprint result() const { return *Fingerprint::fromDigest(m_hash.result()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace activation
