// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QRect>

namespace activation::ui {

/// Another program on the same display (Peer.cpp): something to drag from, or to drop on.
class OtherProgram
{
public:
    /// `file`: what a drag that starts on its window gives.
    explicit OtherProgram(QPoint at, const QString& file = {});
    ~OtherProgram();

    bool waitUntilReady();
    QPoint middle() const { return m_window.center(); }
    /// The last line that has this field; empty where there is none yet.
    QJsonObject said(const QString& field);
    QString everythingSaid() const { return QString::fromUtf8(m_output); }

private:
    QRect m_window;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace activation::ui
