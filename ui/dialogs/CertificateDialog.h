// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/TrustDialog.h"

namespace activation::ui {

/// Asks whether the certificates that SmartServers showed are really theirs (design, "SmartServer client"): one that
/// nobody confirmed yet, or, harder, another one than the pinned one.
class CertificateDialog : public TrustDialog
{
    Q_OBJECT

public:
    struct Peer
    {
        QString address;
        CertificateQuestion question;
    };
    explicit CertificateDialog(const QList<Peer>& peers, QWidget* parent = nullptr);
};

} // namespace activation::ui
