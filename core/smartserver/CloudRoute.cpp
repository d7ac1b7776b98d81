// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/CloudRoute.h"

#include "domain/Escape.h"
#include "smartserver/SmartServerErrors.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::CloudRoute)
};

constexpr qsizetype MaxLicenses = 10'000;

std::optional<QList<CloudLicense>> parseOffer(const QJsonValue& payload)
{
    const QJsonArray array = payload.toArray();
    if (!payload.isArray() || array.size() > MaxLicenses)
        return std::nullopt;
    QList<CloudLicense> offer;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        if (!object[u"licenseId"_s].isString())
            return std::nullopt;
        const CloudLicense license{.licenseId = object[u"licenseId"_s].toString(),
                                   .description = object[u"description"_s].toVariant().toString(),
                                   .transferDate = object[u"transferDate"_s].toVariant().toString()};
        if (!offer.contains(license))
            offer.append(license);
    }
    return offer;
}

/// What is heard until the answer comes, the time is over, or the connection goes. `woken` says to look.
class Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(const SmartServerClient& client) : socket(client)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Listener::woken);
        connect(&socket, &UnitSocket::opened, this, &Listener::wake);
        connect(&socket, &UnitSocket::closed, this, &Listener::wake);
        connect(&socket, &UnitSocket::heard, this, [this](const QString& action, const QJsonValue& payload) {
            if (action == u"UPD:LIC:CLOUD"_s && !answer)
                answer = payload;
            wake();
        });
    }
    /// Waits for `woken` at most so long; at once where something came since the last time.
    void set(std::chrono::milliseconds most)
    {
        m_timer.start(std::exchange(m_news, false) ? std::chrono::milliseconds(0) : most);
    }

    void rest(std::chrono::milliseconds time) { m_timer.start(time); }

    UnitSocket socket;
    std::optional<QJsonValue> answer;

Q_SIGNALS:
    void woken();

private:
    void wake()
    {
        m_news = true;
        if (m_timer.isActive())
            set({});
    }

    QTimer m_timer;
    bool m_news = false;
};

Error canceledList()
{
    return Error{.kind = ErrorKind::Canceled,
                 .what = Text::tr("Asking for the licenses that are ready was canceled."),
                 .why = Text::tr("You stopped it."),
                 .remedy = Text::tr("Nothing was changed. Ask again when ready.")};
}

/// `lost` is why the HTTP answer did not come.
Error noAnswer(const QString& peer, const UnitSocket& socket, const QString& lost)
{
    QString why;
    for (const QString& notice : socket.notices())
        why += Text::tr("It reported: %1").arg(notice) + u' ';
    if (!socket.fault().isEmpty())
        why += Text::tr("Its WebSocket, the only way on which the answer comes, is closed: %1").arg(socket.fault());
    else if (!socket.isOpen())
        why += Text::tr("Its WebSocket, the only way on which the answer comes, did not open.");
    else if (why.isEmpty() && lost.isEmpty())
        why = Text::tr("It took the question and never answered it.");
    if (!lost.isEmpty())
        why += u' ' + lost;
    return Error{.kind = ErrorKind::Unreachable,
                 .what = Text::tr("%1 did not say which licenses are ready for it.").arg(peer),
                 .why = why.trimmed(),
                 .remedy =
                     Text::tr("Without internet at the unit, take the offline way with an activation file. "
                              "Otherwise check in the CMS its gateway, DNS, proxy and Customer ID, and try again.")};
}

QCoro::Task<Result<UploadAnswer>> changed(SmartServerClient& client, QByteArray method, QString path, QString query,
                                          QByteArray contentType, QByteArray body, std::stop_token stop)
{
    SmartServerClient& unit = client;
    const auto response = co_await unit.change(method, path, query, contentType, body, stop);
    if (!response)
        co_return failure(response.error());
    if (!response->isSuccess())
        co_return failure(unexpectedStatus(*response, unit.peer(), QString::fromLatin1(method) + u' ' + path));
    co_return UploadAnswer{.status = response->status, .body = escaped(response->body)};
}

} // namespace

std::optional<LicenseId> CloudLicense::id() const
{
    const auto parsed = LicenseId::parse(licenseId);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QJsonObject CloudLicense::toJson() const
{
    return QJsonObject{{u"licenseId"_s, licenseId}, {u"description"_s, description}, {u"transferDate"_s, transferDate}};
}

QCoro::Task<Result<QList<CloudLicense>>> askCloud(SmartServerClient& client, CloudAnswerTimes times,
                                                  std::stop_token stop)
{
    SmartServerClient& unit = client;
    QDeadlineTimer end(times.within);
    while (true) {
        Listener listener(unit);
        const std::stop_callback onStop(
            stop, [&listener] { QMetaObject::invokeMethod(&listener, &Listener::woken, Qt::QueuedConnection); });
        bool asked = false;
        std::optional<Error> refused;
        QString lost;
        while (!listener.answer && !stop.stop_requested() && !end.hasExpired() && listener.socket.fault().isEmpty()) {
            if (listener.socket.isOpen() && !asked) {
                asked = true;
                const auto answer =
                    co_await changed(unit, "POST", u"/iap/lic/cloud"_s, QString(), QByteArray(), QByteArray(), stop);
                // Where only its HTTP answer was lost, the other one may come all the same.
                if (answer)
                    continue;
                if (!answer.error().inDoubt) {
                    refused = answer.error();
                    break;
                }
                lost = answer.error().why;
                continue;
            }
            if (!listener.socket.notices().isEmpty() && end.remainingTimeAsDuration() > times.grace)
                end.setRemainingTime(times.grace);
            listener.set(std::chrono::milliseconds(end.remainingTime()));
            co_await qCoro(&listener, &Listener::woken);
        }
        if (listener.answer) {
            const auto offer = parseOffer(*listener.answer);
            if (offer)
                co_return *offer;
            QJsonArray shown{*listener.answer};
            co_return failure(
                Error{.kind = ErrorKind::Failed,
                      .what = Text::tr("%1 listed the licenses that are ready in an unknown way.").arg(unit.peer()),
                      .why = escaped(QJsonDocument(shown).toJson(QJsonDocument::Compact)),
                      .remedy = Text::tr("Use Manage Licenses in the CMS, and keep this text for support.")});
        }
        if (stop.stop_requested())
            co_return failure(canceledList());
        if (refused)
            co_return failure(*refused);
        if (end.hasExpired() || end.remainingTimeAsDuration() < times.grace)
            co_return failure(noAnswer(unit.peer(), listener.socket, lost));
        // The connection went, or never came. A session that ended is one reason: reading renews it.
        const auto alive = co_await unit.customer(stop);
        if (!alive)
            co_return failure(stop.stop_requested() ? canceledList() : alive.error());
        listener.rest(times.grace);
        co_await qCoro(&listener, &Listener::woken);
    }
}

QCoro::Task<Result<UploadAnswer>> downloadFromCloud(SmartServerClient& client, QString segmentController,
                                                    QList<LicenseId> licenses, std::stop_token stop)
{
    QJsonArray ids;
    for (const LicenseId& license : licenses)
        ids.append(license.text());
    return changed(client, "POST", u"/iap/lic/cloud/download"_s,
                   u"scName="_s + QString::fromLatin1(QUrl::toPercentEncoding(segmentController)), "application/json",
                   QJsonDocument(ids).toJson(QJsonDocument::Compact), stop);
}

QCoro::Task<Result<UploadAnswer>> returnAllToCloud(SmartServerClient& client, std::stop_token stop)
{
    return changed(client, "POST", u"/iap/lic/cloud/upload"_s, QString(), "application/json", R"({"include": []})",
                   stop);
}

QCoro::Task<Result<UploadAnswer>> setCustomer(SmartServerClient& client, CustomerId customer, std::stop_token stop)
{
    return changed(client, "PUT", u"/iap/lic/accounts"_s, u"segmnetId=1"_s, "text/plain", customer.text().toLatin1(),
                   stop);
}

} // namespace activation

#include "CloudRoute.moc"
