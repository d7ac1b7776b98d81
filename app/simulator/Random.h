// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace activation::simulator {

/// A password, token or cookie: letters and digits that are not mistaken for each other.
inline QString randomText(int length)
{
    static constexpr QLatin1StringView letters("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString text;
    for (int i = 0; i < length; ++i)
        text.append(letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))));
    return text;
}

} // namespace activation::simulator
