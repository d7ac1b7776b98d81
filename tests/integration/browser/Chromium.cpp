// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Chromium.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::test {

Chromium::Chromium()
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString& text) {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        if (message.contains(u"id"_s))
            m_answers.insert(message[u"id"_s].toInt(), message);
    });
}

Chromium::~Chromium()
{
    stop();
}

bool Chromium::fail(const QString& problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
    return false;
}

bool Chromium::start(const QByteArray& trusted)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, m_folder.path());
    m_process.setProcessEnvironment(environment);
    const QString profile = m_folder.filePath(u"profile"_s);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_folder.filePath(u"messages"_s));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(u"chromium"_s,
                    {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
                     u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
                     u"--disable-default-apps"_s, u"--disable-extensions"_s, u"--no-first-run"_s,
                     u"--no-proxy-server"_s, u"--no-default-browser-check"_s, u"--password-store=basic"_s,
                     u"--remote-debugging-port=0"_s, u"--user-data-dir="_s + profile,
                     u"--ignore-certificate-errors-spki-list="_s + QString::fromLatin1(trusted), u"about:blank"_s});
    if (!m_process.waitForStarted(Patience))
        return fail(u"chromium does not start: "_s + m_process.errorString());
    // It writes there where it listens.
    QFile where(profile + u"/DevToolsActivePort"_s);
    QList<QByteArray> lines;
    const bool listens = QTest::qWaitFor(
        [&] {
            where.close();
            lines = where.open(QIODevice::ReadOnly) ? where.readAll().split('\n') : QList<QByteArray>();
            return lines.size() >= 2 || m_process.state() != QProcess::Running;
        },
        Patience);
    if (!listens || lines.size() < 2) {
        QFile messages(m_folder.filePath(u"messages"_s));
        static_cast<void>(messages.open(QIODevice::ReadOnly));
        return fail(u"chromium gives no DevTools: "_s + QString::fromUtf8(messages.readAll()));
    }
    m_socket.open(QUrl(u"ws://127.0.0.1:%1%2"_s.arg(QString::fromLatin1(lines[0]), QString::fromLatin1(lines[1]))));
    if (!QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::ConnectedState; }, Patience))
        return fail(u"DevTools does not answer: "_s + m_socket.errorString());
    return true;
}

void Chromium::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.sendTextMessage(u"{\"id\":0,\"method\":\"Browser.close\"}"_s);
        static_cast<void>(QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 20'000));
    }
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(10'000);
        }
    }
}

QJsonObject Chromium::call(const QString& method, const QJsonObject& parameters, const QString& session)
{
    const int id = ++m_last;
    QJsonObject message{{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!session.isEmpty())
        message[u"sessionId"_s] = session;
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&] { return m_answers.contains(id); }, Patience)) {
        fail(method + u" was not answered"_s);
        return {};
    }
    const QJsonObject answer = m_answers.take(id);
    if (answer.contains(u"error"_s))
        fail(method + u": "_s + answer[u"error"_s][u"message"_s].toString());
    return answer[u"result"_s].toObject();
}

void Chromium::setDownloads(const QString& folder)
{
    call(u"Browser.setDownloadBehavior"_s, {{u"behavior"_s, u"allow"_s}, {u"downloadPath"_s, folder}});
}

QString Chromium::newTab()
{
    const QString target = call(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}})[u"targetId"_s].toString();
    return call(u"Target.attachToTarget"_s, {{u"targetId"_s, target}, {u"flatten"_s, true}})[u"sessionId"_s].toString();
}

bool Chromium::open(const QString& tab, const QUrl& url)
{
    const QJsonObject gone = call(u"Page.navigate"_s, {{u"url"_s, url.toString(QUrl::FullyEncoded)}}, tab);
    // A download ends the way to a page, and that is no fault.
    const QString error = gone[u"errorText"_s].toString();
    if (!error.isEmpty() && error != "net::ERR_ABORTED"_L1)
        return fail(url.toString() + u": "_s + error);
    return !error.isEmpty() || waitFor(tab, u"document.readyState === 'complete'"_s);
}

QJsonValue Chromium::evaluate(const QString& tab, const QString& script)
{
    return call(u"Runtime.evaluate"_s, {{u"expression"_s, script}, {u"returnByValue"_s, true}},
                tab)[u"result"_s][u"value"_s];
}

bool Chromium::waitFor(const QString& tab, const QString& script)
{
    return QTest::qWaitFor([&] { return !m_problem.isEmpty() || evaluate(tab, script).toBool(); }, Patience) &&
           m_problem.isEmpty();
}

bool Chromium::submit(const QString& tab, const QList<std::pair<QString, QString>>& fields)
{
    QString script;
    for (const auto& [id, value] : fields) {
        const QByteArray quoted = QJsonDocument(QJsonArray{id, value}).toJson(QJsonDocument::Compact);
        script +=
            u"{const [id, value] = %1; document.getElementById(id).value = value;}"_s.arg(QString::fromUtf8(quoted));
    }
    evaluate(tab, script + u"document.getElementById('go').click();"_s);
    return m_problem.isEmpty();
}

} // namespace activation::test
