// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QProcess>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace activation::test {

/// A program at a real terminal, and somebody who types there.
class Pty
{
public:
    Pty() : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no terminal to be had");
        m_name = ptsname(m_master);
    }
    ~Pty()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
        close(m_master);
    }
    Pty(const Pty&) = delete;
    Pty& operator=(const Pty&) = delete;

    void start(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier([name = m_name] {
            setsid();
            const int slave = open(name.constData(), O_RDWR);
            ioctl(slave, TIOCSCTTY, 0);
            for (int handle = 0; handle <= 2; ++handle)
                dup2(slave, handle);
            if (slave > 2)
                close(slave);
        });
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            qFatal("%s does not start", qPrintable(program));
    }

    /// Whether these words appear behind those that were waited for before.
    bool waitFor(const QByteArray& words, int milliseconds = 30'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (true) {
            const qsizetype at = m_shown.indexOf(words, m_seen);
            if (at >= 0) {
                m_seen = at + words.size();
                return true;
            }
            if (timer.elapsed() > milliseconds || !readSome())
                return false;
        }
    }
    void type(const QByteArray& keys)
    {
        if (write(m_master, keys.constData(), static_cast<size_t>(keys.size())) != keys.size())
            qFatal("the terminal takes nothing");
    }
    /// Its exit code; -1 where it does not end by itself.
    int finish(int milliseconds = 60'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_process.waitForFinished(50)) {
            if (m_process.state() == QProcess::NotRunning)
                break;
            if (timer.elapsed() > milliseconds)
                return -1;
            readSome(0);
        }
        while (readSome(0)) {
        }
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    /// All that the terminal showed.
    const QByteArray& shown() const { return m_shown; }
    qint64 processId() const { return m_process.processId(); }

private:
    bool readSome(int patience = 100)
    {
        pollfd waiting{.fd = m_master, .events = POLLIN, .revents = 0};
        if (poll(&waiting, 1, patience) <= 0)
            return patience > 0 && m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(1);
        char bytes[4096];
        const ssize_t length = read(m_master, bytes, sizeof bytes);
        if (length <= 0)
            return false;
        m_shown.append(bytes, length);
        return true;
    }

    int m_master;
    QByteArray m_name;
    QProcess m_process;
    QByteArray m_shown;
    qsizetype m_seen = 0;
};

} // namespace activation::test
