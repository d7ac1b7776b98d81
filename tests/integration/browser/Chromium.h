// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocket>

namespace activation::test {

/// A real headless Chromium, driven through its DevTools as a person would drive it: pages, forms, links, downloads.
/// It touches nothing but its own temporary folder and what it is told to download, and ends with this object.
class Chromium
{
public:
    static constexpr int Patience = 60'000; ///< milliseconds for anything: the machine may be busy

    Chromium();
    ~Chromium();

    /// `trusted`: the SHA-256 of the public key of a server whose certificate nobody vouches for, in Base64.
    bool start(const QByteArray& trusted);
    QString problem() const { return m_problem; } ///< what went wrong first; empty: nothing
    /// Where downloads go from now on.
    void setDownloads(const QString& folder);

    /// One more tab; returns its name for the calls below.
    QString newTab();
    /// Goes to an address, and waits until the page is there or the download has begun.
    bool open(const QString& tab, const QUrl& url);
    QJsonValue evaluate(const QString& tab, const QString& script);
    /// Waits until the script gives true, in whatever page is there by then.
    bool waitFor(const QString& tab, const QString& script);
    /// Fills in fields by their IDs and presses the form's button.
    bool submit(const QString& tab, const QList<std::pair<QString, QString>>& fields);

private:
    QJsonObject call(const QString& method, const QJsonObject& parameters = {}, const QString& session = {});
    void stop();
    bool fail(const QString& problem);

    QTemporaryDir m_folder;
    QProcess m_process;
    QWebSocket m_socket;
    QHash<int, QJsonObject> m_answers;
    int m_last = 0;
    QString m_problem;
};

} // namespace activation::test
