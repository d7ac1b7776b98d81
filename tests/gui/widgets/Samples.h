// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ActivationFile.h"
#include "domain/Error.h"
#include "domain/SmartServer.h"

// Values that the widgets are shown with; none is of a real unit.
namespace activation::samples {

InstallCode installCode(const QString& text = QStringLiteral("17q5t6a"));
SmartServer unit(const QString& code = QStringLiteral("17q5t6a"));
License license(const QString& description, const QString& status, const QString& note = {});
Capacity capacity(int used, int total);
Fingerprint fingerprint(int number = 1);
/// An unknown certificate; `changed` gives another pinned one, with a few groups in common.
CertificateQuestion question(bool changed = false, int number = 1);
Error error();
/// With a peer's answer of many lines and a word that has no place to break.
Error longError();
ActivationFile activationFile(const QByteArray& bytes, const QString& name);

} // namespace activation::samples
