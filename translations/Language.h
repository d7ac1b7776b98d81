// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace activation {

/// The languages that there are translations of, such as "de" and "zh_CN"; English is the code's own.
QStringList languages();

/// From now on the application speaks the language of `locale`, or English where there is no translation of it; Qt's
/// own texts with it. A language set before is replaced.
void setLanguage(QCoreApplication& application, const QLocale& locale = QLocale::system());

} // namespace activation
