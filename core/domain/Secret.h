// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace activation {

/// A password or token in memory: wiped when it goes, never printed, never compared by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    static Secret fromText(const QString& text) { return Secret(text.toUtf8()); }
    Secret(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The UTF-8 bytes, for the one place that sends them.
    const QByteArray& utf8() const { return m_bytes; }
    void wipe();

private:
    QByteArray m_bytes;
};

/// Overwrites the bytes in a way the compiler may not leave out.
void wipe(QByteArray& bytes);

} // namespace activation
