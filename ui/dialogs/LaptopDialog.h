// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/SigningKey.h"

#include <QDialog>

namespace activation::ui {

/// About this laptop: the fingerprint that others compare before they trust its site packages, also as a QR code for
/// whoever has the other laptop elsewhere, and where its ledger and key are kept. objectNames: laptopFingerprint,
/// laptopQr.
class LaptopDialog : public QDialog
{
    Q_OBJECT

public:
    LaptopDialog(const SigningKey& key, const QString& ledgerFile, QWidget* parent = nullptr);
};

} // namespace activation::ui
