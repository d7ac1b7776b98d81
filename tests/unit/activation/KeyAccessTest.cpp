// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/KeyAccess.h"

#include "Laptop.h"
#include "activation/PackageWork.h"
#include "activation/SignerDesk.h"
#include "signing/OpenKeys.h"
#include "support/BrokenKeeper.h"

#include <QCoroTimer>
#include <QTimer>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

/// A user who answers, in this order.
struct Answers
{
    QList<QByteArray> texts;
    QList<KeyQuestion> questions;

    auto asker()
    {
        return [this](KeyQuestion question) -> QCoro::Task<Result<Secret>> {
            QTimer timer;
            timer.start(1); // a person is never at once
            co_await timer;
            questions.append(question);
            if (texts.isEmpty())
                co_return failure(Error{.kind = ErrorKind::Canceled, .what = u"w"_s, .why = u"y"_s, .remedy = u"r"_s});
            co_return Secret(texts.takeFirst());
        };
    }
};

class KeyAccessTest : public testing::Test
{
protected:
    /// Another start of the program on the same computer: nothing is open.
    std::unique_ptr<Workspace> start()
    {
        auto space = Workspace::open(m_dir.filePath(u"ledger.sqlite"_s));
        EXPECT_TRUE(space) << space.error().toText().toStdString();
        if ((*space)->key().isThere())
            openkeys::drop((*space)->key().signer().fingerprint);
        return *std::move(space);
    }
    Result<void> ready(Workspace& space) { return QCoro::waitFor(space.readyToSign()); }
    QByteArray keyFile() const
    {
        QFile file(m_dir.filePath(u"signing/signing-key.pem"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
    Answers m_user;
};

TEST_F(KeyAccessTest, NothingIsMadeOrAskedBeforeItIsNeeded)
{
    const auto space = start();
    space->keyAccess().sources.ask = m_user.asker();
    EXPECT_FALSE(space->key().isThere());
    EXPECT_EQ(keyFile(), "");
    EXPECT_TRUE(m_user.questions.isEmpty());
}

TEST_F(KeyAccessTest, WithAKeychainNobodyIsAskedAnything)
{
    const auto keychain = std::make_shared<MemoryKeeper>();
    {
        const auto space = start();
        space->keyAccess().sources = {.keychain = keychain, .ask = m_user.asker()};
        ASSERT_OK(ready(*space));
        EXPECT_EQ(space->key().guard(), KeyGuard::Keychain);
        EXPECT_TRUE(space->key().sign("x"_ba));
    }
    const auto space = start();
    space->keyAccess().sources = {.keychain = keychain, .ask = m_user.asker()};
    EXPECT_FALSE(space->key().isOpen());
    ASSERT_OK(ready(*space));
    EXPECT_TRUE(space->key().sign("x"_ba));
    EXPECT_TRUE(m_user.questions.isEmpty());
    // What it keeps stands in no file here.
    const auto kept = QCoro::waitFor(keychain->find(space->key().passphraseId()));
    ASSERT_TRUE(kept && *kept);
    EXPECT_FALSE(keyFile().contains((*kept)->utf8()));
}

TEST_F(KeyAccessTest, WithoutOneAPassphraseIsChosenOnceAndTypedOncePerStart)
{
    {
        const auto space = start();
        m_user.texts = {"my own passphrase"};
        space->keyAccess().sources = {.keychain = std::make_shared<BrokenKeeper>(), .ask = m_user.asker()};
        ASSERT_OK(ready(*space));
        ASSERT_OK(ready(*space)) << "and not again";
        ASSERT_EQ(m_user.questions.size(), 1);
        EXPECT_TRUE(m_user.questions.first().isNew);
        EXPECT_TRUE(m_user.questions.first().whyAsked.contains(u"on fire"_s));
        EXPECT_EQ(space->key().guard(), KeyGuard::Typed);
    }
    const auto space = start();
    m_user = {.texts = {"not this one", "my own passphrase"}, .questions = {}};
    space->keyAccess().sources = {.keychain = std::make_shared<BrokenKeeper>(), .ask = m_user.asker()};
    ASSERT_OK(ready(*space));
    ASSERT_EQ(m_user.questions.size(), 2);
    EXPECT_FALSE(m_user.questions[0].isNew);
    EXPECT_FALSE(m_user.questions[0].wasWrong);
    EXPECT_TRUE(m_user.questions[1].wasWrong);
    EXPECT_FALSE(keyFile().contains("my own passphrase"));
}

TEST_F(KeyAccessTest, WhoCancelsSignsNothingAndMayTryAgain)
{
    const auto space = start();
    space->keyAccess().sources.ask = m_user.asker();
    SitePackage package = SitePackage::create(u"Site"_s);
    const QString path = m_dir.filePath(u"site.sitepack"_s);
    const auto saved = QCoro::waitFor(savePackageAside(*space, package, path));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Canceled);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(keyFile(), "");
    m_user.texts = {"too short"};
    const auto shorter = QCoro::waitFor(savePackageAside(*space, package, path));
    ASSERT_FALSE(shorter);
    EXPECT_TRUE(shorter.error().why.contains(u"10 characters"_s)) << shorter.error().toText().toStdString();
    EXPECT_EQ(keyFile(), "");
    m_user.texts = {"long enough"};
    EXPECT_OK(QCoro::waitFor(savePackageAside(*space, package, path)));
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(KeyAccessTest, TwoWhoNeedItAtOnceAskOnce)
{
    const auto space = start();
    m_user.texts = {"my own passphrase", "a second answer"};
    space->keyAccess().sources.ask = m_user.asker();
    int done = 0;
    const auto need = [&]() -> QCoro::Task<void> {
        const auto is = co_await space->readyToSign();
        done += is ? 1 : 0;
    };
    auto first = need();
    auto second = need();
    QCoro::waitFor(std::move(first));
    QCoro::waitFor(std::move(second));
    EXPECT_EQ(done, 2);
    EXPECT_EQ(m_user.questions.size(), 1);
}

TEST_F(KeyAccessTest, AKeychainThatLosesWhatItGotIsNotRelied)
{
    const auto space = start();
    const auto keychain = std::make_shared<BrokenKeeper>();
    keychain->takes = true;
    m_user.texts = {"my own passphrase"};
    space->keyAccess().sources = {.keychain = keychain, .ask = m_user.asker()};
    ASSERT_OK(ready(*space));
    EXPECT_EQ(space->key().guard(), KeyGuard::Typed);
}

TEST_F(KeyAccessTest, WhenTheKeychainHasForgottenTheWayOnIsSaid)
{
    {
        const auto space = start();
        space->keyAccess().sources.keychain = std::make_shared<MemoryKeeper>();
        ASSERT_OK(ready(*space));
    }
    for (const std::shared_ptr<PassphraseKeeper>& keychain :
         {std::shared_ptr<PassphraseKeeper>(), std::shared_ptr<PassphraseKeeper>(std::make_shared<MemoryKeeper>()),
          std::shared_ptr<PassphraseKeeper>(std::make_shared<BrokenKeeper>())}) {
        const auto space = start();
        space->keyAccess().sources = {.keychain = keychain, .ask = m_user.asker()};
        const auto locked = ready(*space);
        ASSERT_FALSE(locked);
        EXPECT_EQ(locked.error().kind, ErrorKind::LoginRefused);
        EXPECT_TRUE(locked.error().remedy.contains(u"signer renew"_s));
    }
    EXPECT_TRUE(m_user.questions.isEmpty()) << "nobody knows what is random";
    // The way on: a new key, of which nobody had to know the former's passphrase; its packages open still.
    const auto space = start();
    const Fingerprint former = space->key().signer().fingerprint;
    space->keyAccess().sources.keychain = std::make_shared<MemoryKeeper>();
    const auto made = QCoro::waitFor(renewOwnKey(*space, {}));
    ASSERT_OK(made);
    EXPECT_NE(made->fingerprint, former);
    EXPECT_TRUE(space->ledger().isSignerTrusted(former).value_or(false));
}

TEST_F(KeyAccessTest, AKeyInTheClearIsEncryptedAtItsFirstUse)
{
    const auto made = makeServerCertificate({.commonName = u"Old laptop"_s});
    ASSERT_TRUE(made);
    ASSERT_TRUE(QDir(m_dir.path()).mkdir(u"signing"_s));
    QFile file(m_dir.filePath(u"signing/signing-key.pem"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write(made->certificatePem + made->privateKeyPem);
    file.close();
    const auto space = start();
    ASSERT_TRUE(keyFile().contains("BEGIN PRIVATE KEY"));
    space->keyAccess().sources.keychain = std::make_shared<MemoryKeeper>();
    ASSERT_OK(ready(*space));
    EXPECT_FALSE(keyFile().contains("BEGIN PRIVATE KEY"));
    EXPECT_TRUE(keyFile().contains("BEGIN ENCRYPTED PRIVATE KEY"));
    EXPECT_EQ(space->key().signer().fingerprint, made->fingerprint) << "the same key";
    EXPECT_TRUE(space->key().sign("x"_ba));
}

TEST_F(KeyAccessTest, MovesBetweenKeychainAndPassphraseAndBack)
{
    const auto keychain = std::make_shared<MemoryKeeper>();
    const auto space = start();
    space->keyAccess().sources = {.keychain = keychain, .ask = m_user.asker()};
    ASSERT_OK(ready(*space));
    const QString firstId = space->key().passphraseId();
    m_user.texts = {"my own passphrase"};
    ASSERT_OK(QCoro::waitFor(protectOwnKey(*space, KeyGuard::Typed)));
    EXPECT_EQ(space->key().guard(), KeyGuard::Typed);
    EXPECT_FALSE(QCoro::waitFor(keychain->find(firstId))->has_value()) << "it opens nothing any more";
    openkeys::drop(space->key().signer().fingerprint);
    EXPECT_FALSE(space->key().open(Secret("another")));
    ASSERT_OK(space->key().open(Secret("my own passphrase")));
    ASSERT_OK(QCoro::waitFor(protectOwnKey(*space, KeyGuard::Keychain)));
    EXPECT_EQ(space->key().guard(), KeyGuard::Keychain);
    openkeys::drop(space->key().signer().fingerprint);
    EXPECT_FALSE(space->key().open(Secret("my own passphrase")));
    ASSERT_OK(ready(*space));
    // What cannot be moved stays where it was.
    space->keyAccess().sources.keychain = std::make_shared<BrokenKeeper>();
    EXPECT_FALSE(QCoro::waitFor(protectOwnKey(*space, KeyGuard::Keychain)));
    space->keyAccess().sources.keychain = keychain;
    openkeys::drop(space->key().signer().fingerprint);
    EXPECT_OK(ready(*space));
}

TEST_F(KeyAccessTest, AFileOfTheAssistantsOwnIsForItsOwnerOnly)
{
    const auto files = std::make_shared<FileKeeper>(m_dir.filePath(u"config"_s));
    {
        const auto space = start();
        space->keyAccess().sources = {.keychain = std::make_shared<BrokenKeeper>(), .file = files};
        ASSERT_OK(ready(*space));
        EXPECT_EQ(space->key().guard(), KeyGuard::File);
    }
    const auto space = start();
    const QString file = files->fileOf(space->key().passphraseId());
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
    space->keyAccess().sources.file = files;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto open = ready(*space);
    ASSERT_FALSE(open);
    EXPECT_TRUE(open.error().why.contains(u"could sign"_s)) << open.error().toText().toStdString();
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_OK(ready(*space));
    // Moved away from there, nothing of it stays.
    m_user.texts = {"my own passphrase"};
    space->keyAccess().sources.ask = m_user.asker();
    ASSERT_OK(QCoro::waitFor(protectOwnKey(*space, KeyGuard::Typed)));
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace
