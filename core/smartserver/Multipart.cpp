// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/Multipart.h"

#include <QUuid>

namespace activation {

Multipart licenseFilePart(const QString& fileName, const QByteArray& bytes)
{
    QByteArray boundary;
    do {
        boundary = "activation-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    } while (bytes.contains(boundary));

    QByteArray name = fileName.toUtf8();
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");

    return Multipart{.contentType = "multipart/form-data; boundary=" + boundary,
                     .body = "--" + boundary +
                             "\r\n"
                             "Content-Disposition: form-data; name=\"licenseFile\"; filename=\"" +
                             name +
                             "\"\r\n"
                             "Content-Type: application/octet-stream\r\n"
                             "\r\n" +
                             bytes + "\r\n--" + boundary + "--\r\n"};
}

} // namespace activation
