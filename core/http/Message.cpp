// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "http/Message.h"

#include "domain/Escape.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation::http {

QByteArray Response::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Response::asWhy() const
{
    if (body.isEmpty())
        return QCoreApplication::translate("activation::http", "It answered HTTP %1 with an empty body.").arg(status);
    return QCoreApplication::translate("activation::http", "It answered HTTP %1: %2").arg(status).arg(escaped(body));
}

Result<QJsonDocument> parseJson(const Response& response, const QString& peer)
{
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(response.body, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = QCoreApplication::translate("activation::http", "%1 gave an answer that is not JSON.").arg(peer),
            .why = QCoreApplication::translate("activation::http", "%1 (%2 at byte %3)")
                       .arg(response.asWhy(), fault.errorString())
                       .arg(fault.offset),
            .remedy =
                QCoreApplication::translate("activation::http", "Check that the address is right and that no proxy or "
                                                                "other device answers in its place, then try again."),
            .httpStatus = response.status});
    }
    return document;
}

} // namespace activation::http
