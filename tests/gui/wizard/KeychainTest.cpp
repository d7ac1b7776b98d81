// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TeamSettings.h"
#include "gui/wizard/Walk.h"
#include "signing/OpenKeys.h"
#include "support/RealKeychain.h"
#include "support/RealPostgres.h"
#include "ui/session/Preferences.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

/// The wizard on a desktop that has a keychain. One for all tests: a process stays on the bus that it first met.
class WalkWithKeychain : public Walk
{
protected:
    static void SetUpTestSuite()
    {
        service = std::make_unique<test::RealKeychain>();
        ASSERT_TRUE(service->start());
        service->use();
    }
    static void TearDownTestSuite() { service.reset(); }

    QString keychainService() const override { return u"activation-test"_s; }
    /// The signing key's passphrase is there too, where that is what is tried: the others end the keyring's daemon, and
    /// libsecret writes nothing more to one that came back.
    std::shared_ptr<PassphraseKeeper> keyKeeper() const override
    {
        const std::string_view name = testing::UnitTest::GetInstance()->current_test_info()->name();
        return name.starts_with("TheSigningKeys") ? std::shared_ptr<PassphraseKeeper>() : Walk::keyKeeper();
    }
    QCheckBox* remember() { return find<QCheckBox>(u"rememberLogin"_s); }
    bool keychainIsThere()
    {
        return QTest::qWaitFor(
            [this] { return wizard().flow().logins->keychain() == LoginController::Keychain::There; }, 20'000);
    }
    /// The assistant's own note that the keychain has the site's login.
    bool isNoted()
    {
        return Preferences(wizard().flow().session->options().ledgerFile)
            .remembersLogins(wizard().flow().session->manifest().packageId);
    }
    bool isKept()
    {
        const auto found = QCoro::waitFor(
            Keychain(keychainService()).find(Keychain::siteKey(wizard().flow().session->manifest().packageId)));
        return found && found->has_value();
    }
    static std::unique_ptr<test::RealKeychain> service;
};
std::unique_ptr<test::RealKeychain> WalkWithKeychain::service;

} // namespace

TEST_F(WalkWithKeychain, ALoginIsRememberedOnWishAndForgottenOnWish)
{
    next();
    reach(PageId::Connect);
    ASSERT_TRUE(keychainIsThere());
    EXPECT_FALSE(remember()->isChecked()) << "only on wish";
    picture(u"connect-keychain"_s);
    click(remember());
    connectTo(unit().url().authority());
    trustCertificate();
    reach(PageId::Units);
    next();
    reach(PageId::Carry);
    const QString package = wizard().flow().site->path();

    restart();
    drop({package});
    reach(PageId::Portal);
    wizard().jumpTo(PageId::Connect);
    reach(PageId::Connect);
    auto* password = find<QLineEdit>(u"password"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return password->text() == unit().owner().password; }, 20'000));
    EXPECT_TRUE(remember()->isChecked());
    click(remember());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isNoted(); }, 20'000));

    restart();
    drop({package});
    reach(PageId::Portal);
    wizard().jumpTo(PageId::Connect);
    reach(PageId::Connect);
    ASSERT_TRUE(keychainIsThere());
    QTest::qWait(200); // would be filled by now
    EXPECT_EQ(find<QLineEdit>(u"password"_s)->text(), QString());
    EXPECT_FALSE(remember()->isChecked());
}

TEST_F(WalkWithKeychain, TheSigningKeysPassphraseIsThereAndNobodyIsAsked)
{
    readUnit();
    const SigningKey& key = wizard().flow().session->workspace().key();
    EXPECT_EQ(key.guard(), KeyGuard::Keychain);
    const auto kept = QCoro::waitFor(KeychainKeeper(keychainService()).find(key.passphraseId()));
    ASSERT_TRUE(kept && *kept);
    for (const QString& root : {folder(u"ledger"_s), folder(u"packages"_s), service->folder()}) {
        for (QDirIterator all(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly)) {
                EXPECT_FALSE(file.readAll().contains((*kept)->utf8())) << file.fileName().toStdString();
            }
        }
    }
    // Another start: it is in the keychain still.
    openkeys::drop(key.signer().fingerprint);
    restart();
    EXPECT_FALSE(wizard().flow().session->workspace().key().isOpen());
    click(u"aboutLaptop"_s);
    ASSERT_TRUE(dialog("activation::ui::LaptopDialog"));
    EXPECT_TRUE(wizard().flow().session->workspace().key().isOpen());
}

TEST_F(WalkWithKeychain, WhatTheKeychainDoesNotLetGoIsNotTakenForForgotten)
{
    next();
    reach(PageId::Connect);
    ASSERT_TRUE(keychainIsThere());
    click(remember());
    connectTo(unit().url().authority());
    trustCertificate();
    reach(PageId::Units);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isNoted() && isKept(); }, 20'000));
    wizard().jumpTo(PageId::Connect);
    reach(PageId::Connect);
    service->stopKeyring();
    click(remember());
    ASSERT_TRUE(QTest::qWaitFor([this] { return wizard().flow().logins->isStillKept(); }, 20'000));
    EXPECT_TRUE(isNoted());
    EXPECT_TRUE(find<QLabel>(u"noKeychain"_s)->text().contains(u"still in it"_s));
    picture(u"connect-still-kept"_s);
    ASSERT_TRUE(service->startKeyring());
}

TEST_F(WalkWithKeychain, WhatIsNotRememberedStandsNowhere)
{
    next();
    reach(PageId::Connect);
    ASSERT_TRUE(keychainIsThere());
    connectTo(unit().url().authority());
    trustCertificate();
    reach(PageId::Units);
    next();
    reach(PageId::Carry);
    int files = 0;
    for (const QString& root : {folder(u"ledger"_s), folder(u"packages"_s), service->folder()}) {
        for (QDirIterator all(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            EXPECT_FALSE(file.readAll().contains(unit().owner().password.toUtf8())) << file.fileName().toStdString();
        }
    }
    EXPECT_GT(files, 3);
}

TEST_F(WalkWithKeychain, WithoutAKeychainThatIsSaid)
{
    service->stopKeyring();
    next();
    reach(PageId::Connect);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return wizard().flow().logins->keychain() == LoginController::Keychain::Missing; }, 20'000));
    EXPECT_TRUE(find<QLabel>(u"noKeychain"_s)->text().contains(u"memory"_s));
    EXPECT_FALSE(wizard().currentPage()->findChild<QCheckBox*>(u"rememberLogin"_s)->isVisible());
    picture(u"connect-no-keychain"_s);
    connectTo(unit().url().authority()); // and it goes on
    trustCertificate();
    reach(PageId::Units);
    ASSERT_TRUE(service->startKeyring());
}

TEST_F(WalkWithKeychain, TheTeamsPasswordIsKeptThereAndNowhereElse)
{
    test::RealPostgres server;
    ASSERT_TRUE(server.start());
    const QString ledger = wizard().flow().session->options().ledgerFile;
    const auto open = [this] {
        click(u"settingsButton"_s);
        return dialog("activation::ui::SettingsDialog");
    };
    const auto save = [this](QPointer<QDialog> settings) {
        click(settings->findChild<QPushButton*>(u"save"_s));
        return QTest::qWaitFor([settings] { return !settings; }, 20'000);
    };
    const auto inStep = [this] {
        auto* note = wizard().findChild<QLabel*>(u"teamNote"_s);
        return QTest::qWaitFor([note] { return note->text().contains(u"in step."_s); }, 30'000);
    };
    QDialog* settings = open();
    ASSERT_TRUE(settings);
    auto* keep = settings->findChild<QCheckBox*>(u"keepPassword"_s);
    ASSERT_TRUE(QTest::qWaitFor([keep] { return keep->isVisible(); }, 20'000));
    settings->findChild<QLineEdit*>(u"teamUrl"_s)->setText(server.url());
    settings->findChild<QLineEdit*>(u"teamPassword"_s)->setText(QString::fromLatin1(test::RealPostgres::Password));
    click(keep);
    ASSERT_TRUE(save(settings));
    EXPECT_TRUE(inStep());
    for (QDirIterator all(folder(u"ledger"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext();) {
        QFile file(all.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(test::RealPostgres::Password)) << file.fileName().toStdString();
    }
    restart();
    EXPECT_TRUE(inStep()) << "the password came from the keychain";

    settings = open();
    ASSERT_TRUE(settings);
    keep = settings->findChild<QCheckBox*>(u"keepPassword"_s);
    ASSERT_TRUE(QTest::qWaitFor([keep] { return keep->isVisible(); }, 20'000));
    EXPECT_TRUE(keep->isChecked());
    click(keep);
    ASSERT_TRUE(save(settings));
    EXPECT_FALSE(TeamSettings::load(ledger, {}).inKeychain);
    const QString team = TeamAddress::parse(server.url())->display();
    const auto kept = QCoro::waitFor(Keychain(keychainService()).find(Keychain::teamKey(team)));
    ASSERT_TRUE(kept);
    EXPECT_FALSE(kept->has_value());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !wizard().flow().team->isBusy(); }, 30'000));
}
