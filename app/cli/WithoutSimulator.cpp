// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Demo.h"

#include <QCoreApplication>

namespace activation::cli {
namespace {

Error withoutSimulators()
{
    return Error{.kind = ErrorKind::Usage,
                 .what = QCoreApplication::translate("activation::cli", "There are no simulators."),
                 .why = QCoreApplication::translate("activation::cli", "This assistant was built without them."),
                 .remedy = QCoreApplication::translate(
                     "activation::cli", "Try the assistant on Debian, or use it here with real SmartServers.")};
}

} // namespace

// In place of Demo.cpp and SimulateCommand.cpp.
QCoro::Task<int> demo(Call& call)
{
    co_return call.fail(withoutSimulators());
}

QCoro::Task<int> simulate(Call& call)
{
    co_return call.fail(withoutSimulators());
}

} // namespace activation::cli
