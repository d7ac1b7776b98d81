// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/Keychain.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Keychain)
};

Error noKeychain(const QString& why)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = Text::tr("The keychain of this computer cannot be used."),
                 .why = why,
                 .remedy = Text::tr("The login stays in memory until the program ends; nothing of it is written to "
                                    "disk. Unlock or set up a keychain to have it remembered.")};
}

/// Runs the job to its end. What it holds is deleted with it.
QCoro::Task<Result<bool>> finish(QKeychain::Job* started, std::chrono::milliseconds timeout)
{
    const QPointer<QKeychain::Job> job = started;
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    job->start();
    const auto ended = co_await qCoro(job.data(), &QKeychain::Job::finished, timeout);
    if (!ended || !job) {
        if (job)
            job->setAutoDelete(true); // deletes itself whenever the keychain comes to an end
        co_return failure(noKeychain(Text::tr("It did not answer in time.")));
    }
    switch (job->error()) {
    case QKeychain::NoError:
        co_return true;
    case QKeychain::EntryNotFound:
        co_return false;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        co_return failure(noKeychain(Text::tr("Access was denied: %1").arg(escaped(job->errorString()))));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        co_return failure(noKeychain(Text::tr("There is none: %1").arg(escaped(job->errorString()))));
    default:
        co_return failure(noKeychain(escaped(job->errorString())));
    }
}

template <class J>
struct Owned
{
    explicit Owned(const QString& service) : job(new J(service)) {}
    ~Owned()
    {
        if (job && !job->autoDelete())
            job->deleteLater();
    }
    Owned(const Owned&) = delete;
    Owned& operator=(const Owned&) = delete;
    QPointer<J> job;
};

} // namespace

QString Keychain::defaultService()
{
    return u"smartserver-activation-assistant"_s;
}

QString Keychain::siteKey(const QString& packageId)
{
    return u"site:"_s + packageId;
}

QString Keychain::unitsKey(const QString& unitKey)
{
    return u"unit:"_s + unitKey;
}

QString Keychain::teamKey(const QString& team)
{
    return u"team:"_s + team;
}

QCoro::Task<Result<void>> Keychain::probe() const
{
    const auto found = co_await find(u"probe"_s);
    if (!found)
        co_return failure(found.error());
    co_return {};
}

QCoro::Task<Result<std::optional<Credentials>>> Keychain::find(QString key) const
{
    const Owned<QKeychain::ReadPasswordJob> read(m_service);
    read.job->setKey(key);
    const auto there = co_await finish(read.job, m_timeout);
    if (!there)
        co_return failure(there.error());
    if (!*there)
        co_return std::optional<Credentials>();
    QByteArray bytes = read.job->binaryData();
    bytes.detach();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    wipe(bytes);
    Credentials login{json[u"user"_s].toString(), Secret::fromText(json[u"password"_s].toString())};
    if (!login.isComplete())
        co_return std::optional<Credentials>(); // not ours, or of another time: as good as nothing
    co_return std::optional(std::move(login));
}

QCoro::Task<Result<void>> Keychain::keep(QString key, Credentials login) const
{
    const Owned<QKeychain::WritePasswordJob> write(m_service);
    write.job->setKey(key);
    QByteArray bytes = QJsonDocument(QJsonObject{{u"user"_s, login.userName},
                                                 {u"password"_s, QString::fromUtf8(login.password.utf8())}})
                           .toJson(QJsonDocument::Compact);
    write.job->setBinaryData(bytes);
    wipe(bytes);
    const auto done = co_await finish(write.job, m_timeout);
    if (!done)
        co_return failure(done.error());
    co_return {};
}

QCoro::Task<Result<void>> Keychain::forget(QString key) const
{
    const Owned<QKeychain::DeletePasswordJob> remove(m_service);
    remove.job->setKey(key);
    const auto done = co_await finish(remove.job, m_timeout);
    if (!done)
        co_return failure(done.error());
    co_return {};
}

} // namespace activation
