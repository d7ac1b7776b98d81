// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/BatchStrip.h"

namespace activation::ui {

BatchStrip::BatchStrip(BatchController* batch, QWidget* parent) : BatchBar(parent)
{
    const auto tell = [this, batch] {
        setVisible(batch->isBusy() && batch->counts().all() > 1);
        show(batch->counts(), batch->progress(), batch->isPaused());
    };
    connect(batch, &BatchController::batchChanged, this, tell);
    connect(batch, &Controller::busyChanged, this, tell);
    connect(this, &BatchBar::pauseWanted, batch, [batch](bool paused) {
        if (paused)
            batch->pause();
        else
            batch->resume();
    });
    tell();
}

QString retryText(std::chrono::seconds in, const std::optional<Error>& error)
{
    const QString when =
        BatchStrip::tr("will try again in %n s", nullptr, static_cast<int>(std::max<qint64>(in.count(), 0)));
    return error ? BatchStrip::tr("%1: %2").arg(when, error->what) : when;
}

} // namespace activation::ui
