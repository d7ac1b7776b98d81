// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/PortalBooks.h"

namespace activation::simulator {

/// The simulated portal's HTML. Whatever comes from outside is escaped; the pages need no script. Forms and fields have
/// the names that PortalPageRequests.cpp reads:
///
///   POST /login {login} · POST /code {challenge, code} · GET /licenses · GET /activations/new?license=ID ·
///   POST /activations {form, license, installCode, devices} · GET /activations/ID · GET /activations/ID/file ·
///   POST /logout
namespace pages {

QByteArray login(const QString& fault = {}, const QString& typed = {});
/// The code that was "e-mailed".
QByteArray code(const QString& challenge, const QString& fault = {});
/// The licenses that a login sees, and what was made with them.
QByteArray licenses(const QList<PortalLicense>& licenses, const QList<PortalActivation>& activations, bool usedUp);

/// What stands in the form for an offline activation.
struct Form
{
    QString id; ///< the same form submitted twice makes one activation
    QString license;
    QString installCode = {};
    QString devices = {};
};
QByteArray form(const Form& form, const QString& fault = {});
/// What was made, with its download.
QByteArray made(const PortalActivation& activation);
/// Anything that went wrong, with the way back.
QByteArray fault(const QString& title, const QString& text);

} // namespace pages
} // namespace activation::simulator
