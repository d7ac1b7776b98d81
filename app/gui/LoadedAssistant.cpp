// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Error.h"
#include "domain/Modules.h"
#include "gui/Assistant.h"
#include "gui/Refusal.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace activation::gui {

// For the program that has the assistant in a module of its own.
int runAssistant(QWidget* firstWindow)
{
    QStringList faults;
    for (const QString& folder : moduleFolders()) {
        QLibrary module(QDir(folder).filePath(QString::fromLatin1(AssistantModuleName)));
        if (const auto run = reinterpret_cast<int (*)(QWidget*)>(module.resolve(AssistantModuleEntry)))
            return run(firstWindow);
        faults += module.errorString();
    }
    return refuse(Error{.kind = ErrorKind::Failed,
                        .what = QCoreApplication::translate("activation::gui", "The assistant cannot start."),
                        .why = faults.join(u'\n'),
                        .remedy = QCoreApplication::translate("activation::gui",
                                                              "A part of it is missing or damaged: install it again.")},
                  firstWindow);
}

} // namespace activation::gui
