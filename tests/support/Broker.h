// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <mosquitto.h>

namespace activation::test {

/// A real mosquitto on loopback, at a port that was free, for as long as this lives.
class Broker
{
public:
    explicit Broker(bool anonymous = true)
    {
        // Somebody may take the port between the look and the start: then another one.
        for (int attempt = 0; attempt < 10 && !m_isUp; ++attempt)
            start(anonymous);
        EXPECT_TRUE(m_isUp) << m_said.constData();
    }
    ~Broker() { stop(); }
    Broker(const Broker&) = delete;
    Broker& operator=(const Broker&) = delete;

    int port() const { return m_port; }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }

    /// Has it keep this message for the topic; an empty one takes what it keeps away.
    void retain(const QByteArray& topic, const QByteArray& payload) const
    {
        mosquitto* client = mosquitto_new(nullptr, true, nullptr);
        bool acknowledged = false;
        mosquitto_user_data_set(client, &acknowledged);
        mosquitto_publish_callback_set(client, [](mosquitto*, void* done, int) { *static_cast<bool*>(done) = true; });
        ASSERT_EQ(mosquitto_connect(client, "127.0.0.1", m_port, 60), MOSQ_ERR_SUCCESS);
        ASSERT_EQ(mosquitto_publish(client, nullptr, topic.constData(), static_cast<int>(payload.size()),
                                    payload.constData(), 1, true),
                  MOSQ_ERR_SUCCESS);
        for (int round = 0; round < 600 && !acknowledged; ++round)
            ASSERT_EQ(mosquitto_loop(client, 100, 1), MOSQ_ERR_SUCCESS);
        EXPECT_TRUE(acknowledged);
        mosquitto_disconnect(client);
        mosquitto_destroy(client);
    }

private:
    void start(bool anonymous)
    {
        stop();
        {
            QTcpServer free;
            ASSERT_TRUE(free.listen(QHostAddress::LocalHost));
            m_port = free.serverPort();
        }
        QFile config(m_folder.filePath(QStringLiteral("mosquitto.conf")));
        ASSERT_TRUE(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write("listener " + QByteArray::number(m_port) + " 127.0.0.1\nallow_anonymous " +
                     (anonymous ? "true" : "false") + "\npersistence false\nuser root\n");
        config.close();
        // Debian keeps it where only root's search path looks.
        const QString found = QStandardPaths::findExecutable(QStringLiteral("mosquitto"),
                                                             {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(found, {QStringLiteral("-v"), QStringLiteral("-c"), config.fileName()});
        // Its own word that it listens: that somebody answers at the port would say nothing of who.
        QByteArray said;
        m_isUp = QTest::qWaitFor(
            [this, &said] {
                said += m_process.readAll();
                return m_process.state() == QProcess::NotRunning || said.contains(" running\n");
            },
            20'000);
        m_isUp = m_isUp && m_process.state() != QProcess::NotRunning;
        if (!m_isUp)
            m_said += said + m_process.readAll() + m_process.errorString().toUtf8() + '\n';
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    QByteArray m_said; ///< what it wrote where it did not start
    bool m_isUp = false;
};

} // namespace activation::test
