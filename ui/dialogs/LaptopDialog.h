// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/SigningKey.h"

#include <QDialog>

namespace activation::ui {

/// About this laptop: the fingerprint that others compare before they trust its site packages, and where its ledger and
/// key are kept.
class LaptopDialog : public QDialog
{
    Q_OBJECT

public:
    LaptopDialog(const Signer& signer, const QString& ledgerFile, QWidget* parent = nullptr);
};

} // namespace activation::ui
