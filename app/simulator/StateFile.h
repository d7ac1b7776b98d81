// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QJsonObject>
#include <QString>

namespace activation::simulator {

/// Where a simulated peer keeps what it must still know after it was killed. An empty name keeps nothing.
class StateFile
{
public:
    explicit StateFile(QString fileName) : m_fileName(std::move(fileName)) {}

    const QString& fileName() const { return m_fileName; }
    /// What was saved last; an empty object where nothing was. A damaged file is an error, never started afresh.
    Result<QJsonObject> load() const;
    /// Replaces the file as a whole, readable by its owner only (passwords and keys stand in it).
    Result<void> save(const QJsonObject& state) const;

private:
    QString m_fileName;
};

/// Writes a file whole or not at all; 0600 where `ownerOnly`.
Result<void> writeFile(const QString& fileName, const QByteArray& content, bool ownerOnly);

} // namespace activation::simulator
