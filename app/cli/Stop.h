// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <stop_token>

namespace activation::cli {

/// Ctrl-C and a polite kill as a stop token: what runs ends its step cleanly and tidies up. A second one ends the
/// program at once.
class Stop : public QObject
{
    Q_OBJECT

public:
    explicit Stop(QObject* parent = nullptr);

    std::stop_token token() const { return m_source.get_token(); }

Q_SIGNALS:
    void requested();

private:
    std::stop_source m_source;
    QTimer m_poll;
};

} // namespace activation::cli
