// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#ifdef TEST_WITH_WIDGETS
#include <QApplication>
using Application = QApplication;
#elif defined(TEST_WITH_GUI)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
using Application = QCoreApplication;
#endif

// Every test program has an event loop's owner, and never touches the user's own files.
int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
#if defined(TEST_WITH_WIDGETS) || defined(TEST_WITH_GUI)
    // No window opens on the user's display unless asked for.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    Application application(argc, argv);
    // Whatever the user's language is, dates and numbers are what the tests expect.
    if (QLocale().language() != QLocale::C)
        QLocale::setDefault(QLocale::c());
    testing::InitGoogleMock(&argc, argv);
    const int result = RUN_ALL_TESTS();
    // Qt's file dialog remembers itself there.
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                  QStringLiteral("/QtProject.conf"));
    return result;
}
