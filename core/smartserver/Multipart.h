// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace activation {

/// A `multipart/form-data` body with one part named `licenseFile` that carries a file under its exact name.
struct Multipart
{
    QByteArray contentType; ///< with the boundary
    QByteArray body;
};

/// The name stands in the part as UTF-8, with quotes and line ends percent-escaped as browsers do (HTML,
/// "multipart/form-data encoding algorithm"). The boundary occurs nowhere in `bytes`.
Multipart licenseFilePart(const QString& fileName, const QByteArray& bytes);

} // namespace activation
