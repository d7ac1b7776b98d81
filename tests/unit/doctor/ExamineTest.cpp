// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/Examine.h"

#include "signing/KeyStore.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

Finding part(const QList<Finding>& findings, const QString& name)
{
    const Finding none{.part = u"none"_s, .version = {}, .needed = false};
    const auto found = std::ranges::find(findings, name, &Finding::part);
    EXPECT_NE(found, findings.end()) << qPrintable(name);
    return found == findings.end() ? none : *found;
}

TEST(Examine, OnAWholeMachineEverythingNeededIsThereWithItsVersion)
{
    QTemporaryDir folder;
    const auto findings =
        QCoro::waitFor(examine({.ledgerFile = folder.filePath(u"ledger.sqlite"_s), .keychainService = {}}));
    EXPECT_TRUE(isFit(findings));
    for (const QString& name :
         {u"Qt"_s, u"TLS"_s, u"Signatures (QCA)"_s, u"Ledger (SQLite)"_s, u"Site packages (KArchive)"_s,
          u"Team ledger (PostgreSQL)"_s, u"Segment IDs (MQTT)"_s}) {
        EXPECT_FALSE(part(findings, name).trouble) << qPrintable(name);
        EXPECT_FALSE(part(findings, name).version.isEmpty()) << qPrintable(name);
    }
    EXPECT_THAT(part(findings, u"TLS"_s).version.toStdString(), testing::HasSubstr("OpenSSL"));
    EXPECT_THAT(part(findings, u"Signatures (QCA)"_s).version.toStdString(), testing::HasSubstr("qca-ossl"));
}

TEST(Examine, LeavesNothingBehindAndMakesNoLedger)
{
    QTemporaryDir folder;
    const QString below = folder.filePath(u"a/b"_s);
    const auto findings = QCoro::waitFor(examine({.ledgerFile = below + u"/ledger.sqlite"_s, .keychainService = {}}));
    EXPECT_FALSE(part(findings, u"Ledger"_s).trouble);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
}

TEST(Examine, ALedgerThatCannotBeWrittenIsNamedWithItsRemedy)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto findings =
        QCoro::waitFor(examine({.ledgerFile = file.fileName() + u"/below/ledger.sqlite"_s, .keychainService = {}}));
    EXPECT_FALSE(isFit(findings));
    const Finding ledger = part(findings, u"Ledger"_s);
    ASSERT_TRUE(ledger.trouble);
    EXPECT_THAT(ledger.trouble->what.toStdString(), testing::HasSubstr(file.fileName().toStdString()));
    EXPECT_THAT(ledger.trouble->remedy.toStdString(), testing::HasSubstr("--ledger"));
    const Error whole = troubleOf(findings);
    EXPECT_THAT(whole.why.toStdString(), testing::HasSubstr(ledger.trouble->what.toStdString()));
    EXPECT_EQ(whole.remedy, ledger.trouble->remedy);
}

TEST(Examine, ADamagedLedgerIsNamed)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ledger.sqlite"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3");
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto findings = QCoro::waitFor(examine({.ledgerFile = file.fileName(), .keychainService = {}}));
    ASSERT_TRUE(part(findings, u"Ledger"_s).trouble);
    EXPECT_EQ(part(findings, u"Ledger"_s).trouble->wayOn, WayOn::Salvage);
}

TEST(Examine, SaysWhoKnowsTheSigningKeysPassphrase)
{
    QTemporaryDir folder;
    const auto key = [&folder] {
        return part(QCoro::waitFor(examine({.ledgerFile = folder.filePath(u"ledger.sqlite"_s), .keychainService = {}})),
                    u"Signing key"_s);
    };
    EXPECT_FALSE(key().trouble) << "there is none yet";
    for (const KeyGuard guard : {KeyGuard::Keychain, KeyGuard::File}) {
        ASSERT_TRUE(QDir(folder.path()).mkpath(u"signing"_s) &&
                    QFile::setPermissions(folder.filePath(u"signing"_s), QFile::Permissions(0x7700)));
        ASSERT_TRUE(makeKey(folder.filePath(u"signing"_s), u"Laptop"_s, KeyPassphrase::random(guard)));
        const Finding found = key();
        EXPECT_TRUE(found.version.startsWith(u"encrypted"_s)) << qPrintable(found.version);
        EXPECT_EQ(found.trouble.has_value(), guard == KeyGuard::File);
        EXPECT_FALSE(found.needed) << "it works all the same";
        if (found.trouble) {
            EXPECT_TRUE(found.trouble->remedy.contains(u"signer protect"_s));
        }
        QFile::remove(folder.filePath(u"signing/signing-key.pem"_s));
    }
    // As an earlier version wrote it, and one that is damaged.
    const auto clear = makeServerCertificate({.commonName = u"Old"_s});
    ASSERT_TRUE(clear);
    QFile file(folder.filePath(u"signing/signing-key.pem"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write(clear->certificatePem + clear->privateKeyPem);
    file.flush();
    ASSERT_TRUE(key().trouble);
    EXPECT_EQ(key().version, u"not encrypted yet"_s);
    EXPECT_TRUE(key().trouble->remedy.contains(u"encrypted when next"_s));
    file.resize(300);
    ASSERT_TRUE(key().trouble);
    EXPECT_TRUE(key().needed);
    EXPECT_EQ(key().trouble->kind, ErrorKind::BadFile);
}

TEST(Examine, WithoutAKeychainTheMachineIsFitAllTheSame)
{
    // No session bus is to be found there.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QTemporaryDir folder;
    const auto findings = QCoro::waitFor(examine({.ledgerFile = folder.filePath(u"ledger.sqlite"_s),
                                                  .keychainService = u"doctor-test"_s,
                                                  .keychainWithin = std::chrono::seconds(5)}));
    ASSERT_TRUE(part(findings, u"Keychain"_s).trouble);
    EXPECT_TRUE(part(findings, u"Keychain"_s).trouble->remedy.contains(u"gnome-keyring"_s));
    EXPECT_TRUE(part(findings, u"Keychain"_s).trouble->remedy.contains(u"signer protect"_s))
        << "what it means for the key";
    EXPECT_TRUE(isFit(findings));
    EXPECT_EQ(part(findings, u"Keychain"_s).toJson().value(u"ok"_s), false);
}

} // namespace
