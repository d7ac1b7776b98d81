// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace activation::test {

/// A PostgreSQL server of Debian's own, as an unprivileged user (it refuses root), on a socket in a folder of its own;
/// no port unless useTls() is called, which opens one on loopback. Everything ends and goes with the object.
class RealPostgres
{
public:
    static constexpr const char* User = "team";
    static constexpr const char* Password = "correct horse 'battery' staple";

    RealPostgres()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            m_programs = versions.filePath(version + QStringLiteral("/bin/"));
    }

    /// Makes the database and starts the server. The password is wanted (scram-sha-256).
    bool start()
    {
        // Where the tests are root, the server's user must get at the folder: not below a private one.
        QByteArray name = (::geteuid() == 0 ? QByteArray("/tmp") : QDir::tempPath().toLocal8Bit()) + "/saa-pg-XXXXXX";
        if (!::mkdtemp(name.data()))
            return false;
        m_folder = QString::fromLocal8Bit(name);
        QFile password(m_folder + QStringLiteral("/password"));
        if (!password.open(QFile::WriteOnly) || password.write(Password) < 0)
            return false;
        password.close();
        if (::geteuid() == 0) {
            const passwd* user = ::getpwnam("nobody");
            if (!user)
                return false;
            for (const QString& path : {m_folder, password.fileName()}) {
                if (::chown(path.toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
                    return false;
            }
            m_as = {QStringLiteral("setpriv"), QStringLiteral("--reuid=%1").arg(user->pw_uid),
                    QStringLiteral("--regid=%1").arg(user->pw_gid), QStringLiteral("--clear-groups"),
                    QStringLiteral("--")};
        }
        QProcess init;
        launch(init, {m_programs + QStringLiteral("initdb"), QStringLiteral("-D"), data(), QStringLiteral("-U"),
                      QString::fromLatin1(User), QStringLiteral("--auth=scram-sha-256"),
                      QStringLiteral("--pwfile=") + password.fileName(), QStringLiteral("-E"), QStringLiteral("UTF8"),
                      QStringLiteral("--locale=C"), QStringLiteral("-N"), QStringLiteral("--no-instructions")});
        if (!init.waitForFinished(60'000) || init.exitCode() != 0)
            return false;
        return resume();
    }
    /// Starts it again after stop() or kill().
    bool resume()
    {
        QElapsedTimer clock;
        clock.start();
        while (!clock.hasExpired(60'000)) {
            if (m_server.state() == QProcess::NotRunning) {
                // The one before may just be on its way out.
                launch(m_server, QStringList{m_programs + QStringLiteral("postgres"), QStringLiteral("-D"), data(),
                                             QStringLiteral("-k"), m_folder, QStringLiteral("-c"),
                                             QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                                             QStringLiteral("max_connections=20"), QStringLiteral("-c"),
                                             QStringLiteral("shared_buffers=8MB")} +
                                     m_tls);
                if (!m_server.waitForStarted())
                    return false;
            }
            if (sql(QStringLiteral("SELECT 1")) == QStringLiteral("1"))
                return true;
            m_server.waitForFinished(100);
        }
        return false;
    }
    /// From the next resume() on: a port on loopback that the system chose, with this certificate and key (PEM). Give
    /// the key's file to the server first, see give().
    void useTls(const QString& certificate, const QString& key)
    {
        m_port = freePort(); // PostgreSQL cannot choose one itself
        m_tls.clear();
        for (const QString& setting :
             {QStringLiteral("port=%1").arg(m_port), QStringLiteral("ssl=on"),
              QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("ssl_cert_file=") + certificate,
              QStringLiteral("ssl_key_file=") + key})
            m_tls += {QStringLiteral("-c"), setting};
    }
    quint16 port() const { return m_port; }
    /// Puts a file into the server's folder, readable by it alone.
    QString give(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder + QLatin1Char('/') + name);
        if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(content) != content.size())
            return {};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        const passwd* user = ::geteuid() == 0 ? ::getpwnam("nobody") : nullptr;
        if (user && ::chown(file.fileName().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            return {};
        return file.fileName();
    }
    /// In order, ending what is connected.
    void stop() { end(SIGINT); }
    /// As when the power goes.
    void kill() { end(SIGKILL); }

    ~RealPostgres()
    {
        stop();
        if (!m_folder.isEmpty())
            QDir(m_folder).removeRecursively();
    }

    QString folder() const { return m_folder; }
    /// The address that the assistant takes.
    QString url(const QString& database = QStringLiteral("postgres")) const
    {
        return QStringLiteral("postgresql://%1@localhost:%2/%3?host=%4")
            .arg(QString::fromLatin1(User))
            .arg(m_port)
            .arg(database, m_folder);
    }
    /// What PostgreSQL's own client says; empty where it fails.
    QString sql(const QString& statement) const
    {
        QProcess client;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), QString::fromLatin1(Password));
        client.setProcessEnvironment(environment);
        client.start(m_programs + QStringLiteral("psql"),
                     {QStringLiteral("-h"), m_folder, QStringLiteral("-p"), QString::number(m_port),
                      QStringLiteral("-U"), QString::fromLatin1(User), QStringLiteral("-d"), QStringLiteral("postgres"),
                      QStringLiteral("-AtXqc"), statement});
        if (!client.waitForFinished(60'000) || client.exitCode() != 0)
            return {};
        return QString::fromUtf8(client.readAllStandardOutput()).trimmed();
    }

private:
    static quint16 freePort()
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const raw = reinterpret_cast<sockaddr*>(&address);
        const bool bound = ::bind(socket, raw, size) == 0 && ::getsockname(socket, raw, &size) == 0;
        ::close(socket);
        return bound ? ntohs(address.sin_port) : 0;
    }
    QString data() const { return m_folder + QStringLiteral("/data"); }
    void launch(QProcess& process, const QStringList& words) const
    {
        const QStringList all = m_as + words;
        process.setWorkingDirectory(m_folder);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(all.first(), all.mid(1));
    }
    void end(int signal)
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_server.processId()), signal);
        if (!m_server.waitForFinished(30'000)) {
            m_server.kill();
            m_server.waitForFinished();
        }
    }

    QString m_programs;
    QString m_folder;
    QStringList m_as;
    QStringList m_tls;
    quint16 m_port = 5432; // of the socket's name only
    QProcess m_server;
};

} // namespace activation::test
