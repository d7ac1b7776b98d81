// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/TrustDialog.h"

namespace activation::ui {

/// Asks whether a site package really comes from the laptop that it says: its signer is not known here.
class SignerDialog : public TrustDialog
{
    Q_OBJECT

public:
    /// The error that opening the package gave: CertificateUntrusted with `certificate`.
    explicit SignerDialog(const Error& untrustedSigner, QWidget* parent = nullptr);
};

} // namespace activation::ui
