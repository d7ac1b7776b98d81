// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/BatchController.h"
#include "ui/widgets/BatchBar.h"

namespace activation::ui {

/// The bar of one controller's batch: there while it runs and has more than one row.
class BatchStrip : public BatchBar
{
    Q_OBJECT

public:
    explicit BatchStrip(BatchController* batch, QWidget* parent = nullptr);
};

/// "will try again in 8 s: what went wrong".
QString retryText(std::chrono::seconds in, const std::optional<Error>& error);

} // namespace activation::ui
