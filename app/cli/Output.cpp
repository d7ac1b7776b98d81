// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Output.h"

#include <QJsonDocument>

#include <cstdio>

namespace activation::cli {
namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream); // whoever reads a pipe waits for this line
}

} // namespace

void Output::line(const QString& text) const
{
    if (!m_json)
        write(stdout, text.toUtf8());
}

void Output::message(const QString& text) const
{
    write(stderr, text.toUtf8());
}

void Output::error(const Error& error) const
{
    write(stderr, error.toText().toUtf8());
}

void Output::object(const QJsonObject& json) const
{
    if (m_json)
        write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace activation::cli
