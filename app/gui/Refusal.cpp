// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/Refusal.h"

#include "domain/Error.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace activation::gui {

int refuse(const Error& error, QWidget* firstWindow)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.toText()));
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), error.what, QMessageBox::Close,
                    firstWindow);
    box.setInformativeText(error.why + u"\n\n"_s + error.remedy);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QObject::connect(&box, &QMessageBox::finished, qApp, [code = exitCode(error.kind)] { QApplication::exit(code); });
    box.open();
    return QApplication::exec();
}

} // namespace activation::gui
