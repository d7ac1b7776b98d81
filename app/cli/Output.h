// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

#include <QJsonObject>
#include <QString>

namespace activation::cli {

/// Where a command speaks: its result on standard output (as text, or with --json as one JSON object), everything else
/// on standard error.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }
    /// A line of the result for people; with --json it is left out.
    void line(const QString& text) const;
    /// A message beside the result: progress, a warning.
    void message(const QString& text) const;
    /// The three texts of an error.
    void error(const Error& error) const;
    /// The JSON object of the result; without --json it is left out.
    void object(const QJsonObject& json) const;

private:
    bool m_json;
};

} // namespace activation::cli
