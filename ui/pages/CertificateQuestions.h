// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QWidget;

namespace activation::ui {

class CertificateDialog;

/// Asks about the certificates of SmartServers, in one dialog for all of them; `accepted` hears those that the user
/// compared. Nothing blocks: the dialog is open while the program goes on.
class CertificateQuestions
{
public:
    struct Question
    {
        QString address;
        CertificateQuestion certificate;
    };
    static void ask(const QList<Question>& questions, QWidget* parent,
                    std::function<void(const QList<Fingerprint>&)> accepted);
};

} // namespace activation::ui
