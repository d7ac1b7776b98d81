// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/UnitConnection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr int CurrentPort = 443;
constexpr int OldPort = 8443; ///< before release 2.8 (facts)

/// Why this certificate may be accepted, if it may.
std::optional<QString> reasonToTrust(const CertificateQuestion& question, const TrustPolicy& trust)
{
    if (trust.trusted.contains(question.presented)) {
        return question.expired ? QCoreApplication::translate("activation::UnitConnection",
                                                              "Confirmed by the user although expired.")
                                : QCoreApplication::translate("activation::UnitConnection", "Confirmed by the user.");
    }
    if (trust.onFirstUse && !question.pinned && !question.expired)
        return QCoreApplication::translate("activation::UnitConnection", "Trusted on first use, unseen.");
    return std::nullopt;
}

/// What the ledger knows of this certificate from elsewhere, for the user who has to decide.
QString knownElsewhere(Ledger& ledger, const CertificateQuestion& question, const QString& address)
{
    const auto pins = ledger.pinsOf(question.presented);
    if (!pins)
        return {};
    for (const Pin& pin : *pins) {
        if (pin.address != address)
            return u" "_s + QCoreApplication::translate("activation::UnitConnection",
                                                        "This certificate is known from %1 (Install Code %2).")
                                .arg(pin.address, pin.installCode.isEmpty() ? u"?"_s : pin.installCode);
    }
    return {};
}

QCoro::Task<Result<UnitConnection>> connectPort(Workspace& workspace, Address address, TrustPolicy trust,
                                                std::chrono::milliseconds timeout, std::stop_token stop)
{
    Ledger& ledger = workspace.ledger();
    bool newlyPinned = false;
    // Twice at most: with what is pinned, then with what was just confirmed.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto pin = ledger.pin(address.text());
        if (!pin)
            co_return failure(pin.error());
        SmartServerOptions options{.timeout = timeout};
        if (*pin) {
            options.pin = (*pin)->fingerprint;
            options.acceptExpired = (*pin)->acceptExpired;
        }
        SmartServerClient client(address, options);
        const auto release = co_await client.probe(stop);
        if (release)
            co_return UnitConnection{.client = std::move(client),
                                     .certificate = *options.pin,
                                     .newlyPinned = newlyPinned,
                                     .mqttPort = workspace.mqttPort()};
        Error error = release.error();
        if (!error.certificate || attempt > 0)
            co_return failure(error);
        const auto reason = reasonToTrust(*error.certificate, trust);
        if (!reason) {
            error.why += knownElsewhere(ledger, *error.certificate, address.text());
            co_return failure(error);
        }
        const auto set = ledger.setPin(Pin{.address = address.text(),
                                           .fingerprint = error.certificate->presented,
                                           .installCode = {},
                                           .acceptExpired = error.certificate->expired,
                                           .pinnedAt = QDateTime::currentDateTimeUtc()},
                                       *reason);
        if (!set)
            co_return failure(set.error());
        newlyPinned = true;
    }
    co_return failure(Error{}); // not reached: the second attempt always returns
}

} // namespace

QCoro::Task<Result<UnitConnection>> connectUnit(Workspace& workspace, Address address, TrustPolicy trust,
                                                std::chrono::milliseconds timeout, std::stop_token stop)
{
    Workspace& space = workspace;
    if (address.port()) {
        auto connection = co_await connectPort(space, address, trust, timeout, stop);
        if (!connection)
            co_return space.fail(connection.error(), {.address = address.text()});
        co_return std::move(connection);
    }
    auto connection = co_await connectPort(space, address.withPort(CurrentPort), trust, timeout, stop);
    if (!connection && connection.error().kind == ErrorKind::Unreachable) {
        auto old = co_await connectPort(space, address.withPort(OldPort), trust, timeout, stop);
        if (old || old.error().kind != ErrorKind::Unreachable) {
            connection = std::move(old);
        } else {
            Error both = connection.error();
            both.what = QCoreApplication::translate("activation::UnitConnection", "%1 could not be reached.")
                            .arg(address.text());
            both.why = QCoreApplication::translate("activation::UnitConnection", "Port %1: %2 Port %3: %4")
                           .arg(CurrentPort)
                           .arg(both.why)
                           .arg(OldPort)
                           .arg(old.error().why);
            co_return space.fail(both, {.address = address.text()});
        }
    }
    if (!connection)
        co_return space.fail(connection.error(), {.address = address.text()});
    co_return std::move(connection);
}

} // namespace activation
