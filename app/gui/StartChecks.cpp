// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/StartChecks.h"

#include "doctor/Examine.h"

#include <QCoroTask>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation::gui {
namespace {

void tell(QWidget& window, const Error& trouble)
{
    auto* box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), trouble.what,
                                QMessageBox::Close, &window);
    box->setInformativeText(trouble.why + u"\n\n"_s + trouble.remedy);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QCoro::Task<void> check(QPointer<QWidget> window, QString ledgerFile)
{
    // The keychain is asked where a login is needed; asking it here could show its own dialog before any reason.
    const QList<Finding> findings = co_await examine({.ledgerFile = ledgerFile, .keychainService = {}});
    if (window && !isFit(findings))
        tell(*window, troubleOf(findings));
}

} // namespace

void checkSoon(QWidget& window, const QString& ledgerFile)
{
    // Not in the way of the first picture.
    QTimer::singleShot(500ms, &window, [&window, ledgerFile] { check(&window, ledgerFile); });
}

} // namespace activation::gui
