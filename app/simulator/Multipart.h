// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace activation::simulator {

/// One part of a multipart/form-data body.
struct FormPart
{
    QString name;
    std::optional<QString> fileName;
    QByteArray content;
};

/// Takes a multipart/form-data body apart. The error is a sentence of what is wrong with it.
std::expected<QList<FormPart>, QString> parseFormData(const QByteArray& contentType, const QByteArray& body);

} // namespace activation::simulator
