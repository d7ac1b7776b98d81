// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/Examine.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

// A package that forgot Qt's plug-ins: every one is named, with what to install. (QCA also looks where it was
// installed; its missing provider is a test of core/signing.)
TEST(ExamineBare, EveryMissingPlugInIsNamedWithItsRemedy)
{
    QCoreApplication::setLibraryPaths({});
    qputenv("QT_PLUGIN_PATH", "/nonexistent");
    QTemporaryDir folder;
    const auto findings =
        QCoro::waitFor(examine({.ledgerFile = folder.filePath(u"ledger.sqlite"_s), .keychainService = {}}));
    EXPECT_FALSE(isFit(findings));
    std::map<std::string, std::string> remedies;
    for (const Finding& finding : findings) {
        if (finding.trouble)
            remedies[finding.part.toStdString()] = finding.trouble->remedy.toStdString();
    }
    EXPECT_THAT(remedies["TLS"], testing::HasSubstr("libqt6network6"));
    EXPECT_THAT(remedies["Ledger (SQLite)"], testing::HasSubstr("libqt6sql6-sqlite"));
    EXPECT_THAT(remedies["Team ledger (PostgreSQL)"], testing::HasSubstr("libqt6sql6-psql"));
    EXPECT_THAT(troubleOf(findings).what.toStdString(), testing::HasSubstr("2"));
}

} // namespace
