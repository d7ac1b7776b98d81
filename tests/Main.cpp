// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
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
#ifdef TEST_WITH_GUI
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it draws, but never on a screen
#endif
    Application application(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
