// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Event.h"
#include "fuzz/Targets.h"
#include "ledger/RecordJson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace activation::fuzz {

void ledger(const QByteArray& bytes)
{
    const QString where = QStringLiteral("line 1");
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (const auto event = Event::fromJson(object, where)) {
        const auto again = Event::fromJson(event->toJson(), where);
        require(again.has_value() && again->computedHash() == event->computedHash());
    } else {
        requireWhole(event.error());
    }
    if (const auto signer = signerFromJson(object, where); !signer)
        requireWhole(signer.error());
    if (const auto key = keyFromJson(object, where); !key)
        requireWhole(key.error());
}

} // namespace activation::fuzz
