// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/ReadUnit.h"

#include "activation/LogIn.h"
#include "smartserver/LicenseWatch.h"
#include "smartserver/SmartServerErrors.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

bool isIpAddress(const QString& host)
{
    return !QHostAddress(host).isNull();
}

} // namespace

Result<void> checkUnitPin(Ledger& ledger, const SmartServer& unit)
{
    const auto pin = ledger.pin(unit.address);
    if (!pin)
        return failure(pin.error());
    if (!*pin)
        return {};
    if ((*pin)->installCode.isEmpty()) {
        Pin known = **pin;
        known.installCode = unit.installCode.text();
        return ledger.setPin(known, QCoreApplication::translate("activation::ReadUnit", "Identity settled."));
    }
    const auto before = InstallCode::parse((*pin)->installCode);
    if (before && *before == unit.installCode)
        return {};
    return failure(
        Error{.kind = ErrorKind::RefusedForSafety,
              .what = QCoreApplication::translate("activation::ReadUnit", "%1 says it is %2, but it was %3 before.")
                          .arg(unit.address, unit.installCode.text(), (*pin)->installCode),
              .why = QCoreApplication::translate("activation::ReadUnit",
                                                 "Its certificate (SHA-256 %1) was confirmed for the other unit.")
                         .arg((*pin)->fingerprint.groups()),
              .remedy = QCoreApplication::translate(
                  "activation::ReadUnit",
                  "Compare the label on the back of the unit. If two units share a certificate, give this one a "
                  "certificate of "
                  "its own; if the address moved to another unit, connect to it under its host name.")});
}

QCoro::Task<Result<UnitReading>> readIdentity(UnitConnection& connection, QString label, std::stop_token stop)
{
    SmartServerClient& client = connection.client;
    std::stop_source noMore;
    const std::stop_callback onStop(stop, [&noMore] { noMore.request_stop(); });
    const QString host = client.address().host();
    auto asked = readSid(host, connection.mqttPort, noMore.get_token()); // runs while the others are read
    const auto record = co_await client.segmentController(stop);
    const auto state = record ? co_await readLicenseState(client, stop) : Result<LicenseState>(failure(record.error()));
    if (!state)
        noMore.request_stop();
    const auto sid = co_await asked;
    if (!record)
        co_return failure(record.error());

    QList<IdentityReading> readings;
    readings.append({IdentitySource::SegmentController, record->name});
    if (const auto code = InstallCode::fromHostName(host))
        readings.append({IdentitySource::HostName, code->text()});
    if (sid)
        readings.append({IdentitySource::MqttSid, *sid});
    if (!label.trimmed().isEmpty())
        readings.append({IdentitySource::Label, label.trimmed()});
    const auto code = settleIdentity(readings);
    if (!code)
        co_return failure(code.error());

    if (!state)
        co_return failure(state.error());
    SmartServer unit{.installCode = *code,
                     .identitySources = readings,
                     .hostName = isIpAddress(host) ? QString() : host,
                     .address = client.address().text(),
                     .segmentController = record->name,
                     .release = client.release(),
                     .certificateSha256 = connection.certificate,
                     .readAt = QDateTime::currentDateTimeUtc(),
                     .capacity = state->capacity,
                     .licenses = state->licenses};
    co_return UnitReading{.unit = std::move(unit), .customerId = state->customerId};
}

QCoro::Task<Result<SmartServer>> readUnit(Workspace& workspace, UnitConnection& connection, Credentials credentials,
                                          QString label, QString packageId, std::stop_token stop)
{
    Workspace& space = workspace;
    UnitConnection& unitConnection = connection;
    SmartServerClient& client = unitConnection.client;
    const Workspace::Context context{.packageId = packageId, .address = client.address().text()};
    if (!client.release().hasLicensing())
        co_return space.fail(noLicensing(client.release().display(), client.peer()), context);

    if (const auto in = co_await logIn(space, unitConnection, std::move(credentials), packageId, stop); !in)
        co_return failure(in.error());
    const auto reading = co_await readIdentity(unitConnection, label, stop);
    if (!reading)
        co_return space.fail(reading.error(), context);
    const SmartServer& unit = reading->unit;
    QJsonObject data = unit.toJson();
    // Whose license record it is helps where IDs are mixed up.
    if (!packageId.isEmpty() && !reading->customerId.isEmpty())
        data[u"customerId"_s] = reading->customerId;
    const EventDraft draft{// Without a site there is no job: somebody only looked.
                           .kind = packageId.isEmpty() ? u"statusRead"_s : stateName(ActivationState::Identified),
                           .what = QCoreApplication::translate("activation::ReadUnit", "%1 read at %2.")
                                       .arg(unit.installCode.text(), unit.address),
                           .packageId = packageId,
                           .installCode = unit.installCode.text(),
                           .data = data};
    bool isAnother = false;
    const auto written = space.ledger().together([&]() -> Result<void> {
        if (auto same = checkUnitPin(space.ledger(), unit); !same) {
            isAnother = true;
            return same;
        }
        if (const auto appended = space.ledger().append(draft); !appended)
            return failure(appended.error());
        return {};
    });
    if (!written && isAnother)
        co_return space.fail(written.error(),
                             {.packageId = packageId, .installCode = unit.installCode.text(), .address = unit.address});
    if (!written)
        co_return failure(written.error());
    co_return unit;
}

} // namespace activation
