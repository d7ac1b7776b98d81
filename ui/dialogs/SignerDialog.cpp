// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/SignerDialog.h"

#include "domain/Escape.h"

using namespace Qt::StringLiterals;

namespace activation::ui {

SignerDialog::SignerDialog(const Error& untrustedSigner, QWidget* parent)
    : TrustDialog(tr("Signer of the site package"), tr("Did a laptop of yours sign this site package?"), parent)
{
    setObjectName(u"signerDialog"_s);
    addText(untrustedSigner.what);
    addStep(
        tr("On the laptop that made the package, look at its own fingerprint in the assistant (About this laptop)."));
    addStep(tr("Or call who made it and have the fingerprint read out."));
    if (untrustedSigner.certificate)
        addPeer(escaped(untrustedSigner.certificate->subject), *untrustedSigner.certificate);
    finish();
}

} // namespace activation::ui
