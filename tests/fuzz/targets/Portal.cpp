// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/Targets.h"
#include "portal/PortalTypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace activation::fuzz {

void portal(const QByteArray& bytes)
{
    static const PortalProfile profile = *PortalProfile::parse(
        QByteArrayLiteral(
            R"({"formatVersion":1,"name":"Portal","mode":"api","baseUrl":"https://portal.example/api/"})"),
        {});
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonArray all = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (const QJsonValue& value : all) {
        if (const auto license = parsePortalLicense(value.toObject(), profile); !license)
            requireWhole(license.error());
        const auto activation = parsePortalActivation(value.toObject(), profile);
        if (!activation) {
            requireWhole(activation.error());
            continue;
        }
        // A file is never fetched from anywhere else, nor in the clear.
        require(activation->url.scheme() == QStringLiteral("https"));
    }
}

} // namespace activation::fuzz
