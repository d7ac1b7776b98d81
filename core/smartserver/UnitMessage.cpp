// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/UnitMessage.h"

#include "domain/Escape.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace activation {

UnitMessage UnitMessage::parse(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    UnitMessage message{.action = object[u"action"_s].toString(), .payload = object[u"payload"_s], .notice = {}};
    if (message.action == u"CRT:NOTIFICATION"_s) {
        message.notice =
            escaped(message.payload.isString()
                        ? message.payload.toString()
                        : QString::fromUtf8(QJsonDocument(message.payload.toObject()).toJson(QJsonDocument::Compact)));
        if (message.notice.size() > MaxNotice)
            message.notice = message.notice.first(MaxNotice) + u'…';
    }
    return message;
}

} // namespace activation
