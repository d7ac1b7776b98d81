// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "PackageSamples.h"

#include <QDir>
#include <QLockFile>
#include <QThread>

#include <thread>

using namespace activation;
using namespace activation::samples;
using namespace Qt::StringLiterals;

namespace {

class SitePackageTest : public testing::Test
{
protected:
    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"site.sitepack"_s);

    void expectOnlyThePackage() const
    {
        EXPECT_EQ(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden | QDir::System),
                  QStringList{u"site.sitepack"_s})
            << "no temporary or lock file is left";
    }
};

} // namespace

TEST_F(SitePackageTest, GoesThroughAllThreeLegs)
{
    SitePackage site = SitePackage::create(u"Plant 7"_s);
    EXPECT_TRUE(site.path().isEmpty());
    EXPECT_FALSE(site.signer());
    site.put(unit(u"17q5t6a"_s));
    ASSERT_OK(site.save(m_path, laptop()));
    EXPECT_EQ(site.manifest().revision, 1);
    EXPECT_FALSE(site.manifest().previousManifestSha256);
    EXPECT_EQ(site.path(), m_path);
    const Fingerprint first = site.manifestSha256();

    auto online = SitePackage::open(m_path, policy());
    ASSERT_OK(online);
    EXPECT_EQ(online->manifestSha256(), first);
    EXPECT_EQ(online->signer()->fingerprint, laptop().signer().fingerprint);
    const QByteArray bytes("\0binary\xff", 8);
    const auto added = online->addActivation(record(u"17q5t6a"_s, u"17q5t6a_lic"_s), bytes);
    ASSERT_OK(added);
    EXPECT_EQ(added->path, u"activations/17q5t6a/1"_s);
    EXPECT_EQ(added->sha256, Fingerprint::of(bytes));
    EXPECT_EQ(*online->readActivation(added->id), bytes) << "before it is saved";
    ASSERT_OK(online->save(m_path, laptop()));
    EXPECT_EQ(online->manifest().revision, 2);
    EXPECT_EQ(online->manifest().previousManifestSha256, first);
    EXPECT_EQ(online->manifest().producer.certificateSha256, laptop().signer().fingerprint);
    EXPECT_EQ(*online->readActivation(added->id), bytes) << "after it";

    auto back = SitePackage::open(m_path, policy(2));
    ASSERT_OK(back);
    EXPECT_EQ(*back->readActivation(added->id), bytes);
    back->addReceipt(receipt(u"r"_s, u"17q5t6a"_s));
    back->addReceipt(receipt(u"r"_s, u"17q5t6a"_s));
    back->addEvents({event(u"e1"_s), event(u"e2"_s), event(u"e1"_s)});
    back->addEvents({event(u"e2"_s)});
    ASSERT_OK(back->addActivation(record(u"17q5t6a"_s, u"second"_s), "2"_ba));
    ASSERT_OK(back->save(m_path, laptop()));

    const auto report = SitePackage::inspect(m_path);
    ASSERT_OK(report);
    EXPECT_EQ(report->manifest.revision, 3);
    EXPECT_EQ(report->manifest.receipts.size(), 1);
    EXPECT_EQ(report->manifest.events.size(), 2);
    EXPECT_EQ(report->manifest.activations.size(), 2);
    EXPECT_EQ(report->manifest.activations[1].path, u"activations/17q5t6a/2"_s);
    EXPECT_EQ(report->manifestSha256, back->manifestSha256());
    EXPECT_EQ(report->entries, 4);
    EXPECT_EQ(report->bytes, contentOf(m_path).size());
    const auto last = SitePackage::open(m_path, policy());
    EXPECT_EQ(*last->readActivation(added->id), bytes) << "carried over from the old archive";
    expectOnlyThePackage();
}

TEST_F(SitePackageTest, BySomeoneUnknownAsksForItsCertificate)
{
    SitePackage site = SitePackage::create(u"x"_s);
    ASSERT_OK(site.save(m_path, stranger()));
    for (const OpenPolicy& asked : {policy(), OpenPolicy{}}) {
        const auto opened = SitePackage::open(m_path, asked);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, ErrorKind::CertificateUntrusted);
        ASSERT_TRUE(opened.error().certificate);
        EXPECT_EQ(opened.error().certificate->presented, stranger().signer().fingerprint);
        EXPECT_EQ(opened.error().certificate->subject, u"Stranger"_s);
        EXPECT_FALSE(opened.error().certificate->expired);
        EXPECT_TRUE(opened.error().why.contains(stranger().signer().fingerprint.groups()));
    }
    const auto report = SitePackage::inspect(m_path);
    ASSERT_OK(report);
    EXPECT_EQ(report->signer.fingerprint, stranger().signer().fingerprint);
}

TEST_F(SitePackageTest, OlderThanWhatWasSeenIsRefused)
{
    smallPackage(m_path);
    EXPECT_OK(SitePackage::open(m_path, policy(1)));
    const auto opened = SitePackage::open(m_path, policy(2));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(opened.error().why.contains(u"revision 1"_s) && opened.error().why.contains(u"revision 2"_s));
    EXPECT_TRUE(opened.error().remedy.contains(u"newest copy"_s));
}

TEST_F(SitePackageTest, OfANewerFormatIsNamedAsSuch)
{
    smallPackage(m_path);
    auto entries = entriesOf(m_path);
    QByteArray json = entries[0].data;
    json.replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    write(m_path, RawZip{.entries = {stored("manifest.json"_ba, json), stored("manifest.p7s"_ba, *laptop().sign(json)),
                                     entries[2]}}
                      .bytes());
    const auto opened = SitePackage::open(m_path, policy());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(opened.error().why.contains(u"format version 2"_s)) << opened.error().why.toStdString();
}

TEST_F(SitePackageTest, EditedIsForgedEvenByAHair)
{
    smallPackage(m_path);
    auto entries = entriesOf(m_path);
    entries[0].data.replace("Plant 7", "Plant 8");
    write(m_path, RawZip{.entries = entries}.bytes());
    const auto edited = SitePackage::open(m_path, policy());
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(edited.error().what.contains(u"forged"_s));

    QFile::remove(m_path);
    smallPackage(m_path);
    entries = entriesOf(m_path);
    entries[2].data[0] = 'T';
    write(m_path, RawZip{.entries = entries}.bytes());
    const auto file = SitePackage::open(m_path, policy());
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(file.error().why.contains(u"17q5t6a_capacity"_s)) << "names the file";
}

// A manifest of one package with the signature of another, both by the same trusted laptop.
TEST_F(SitePackageTest, MixedFromTwoIsForged)
{
    smallPackage(m_path);
    const auto one = entriesOf(m_path);
    QFile::remove(m_path);
    smallPackage(m_path);
    const auto two = entriesOf(m_path);
    write(m_path, RawZip{.entries = {one[0], two[1], one[2]}}.bytes());
    EXPECT_EQ(SitePackage::open(m_path, policy()).error().kind, ErrorKind::BadFile);
}

TEST_F(SitePackageTest, TakesTheSameFileOnceAndForOneUnitOnly)
{
    SitePackage site = SitePackage::create(u"x"_s);
    const auto first = site.addActivation(record(u"17q5t6a"_s, u"a"_s), "bytes"_ba);
    const auto again = site.addActivation(record(u"17Q5T6A"_s, u"b"_s), "bytes"_ba);
    ASSERT_OK(again);
    EXPECT_EQ(again->id, first->id);
    EXPECT_EQ(again->originalName, u"a"_s);
    EXPECT_EQ(site.manifest().activations.size(), 1);

    const auto other = site.addActivation(record(u"17q5t6b"_s, u"a"_s), "bytes"_ba);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(other.error().why.contains(u"17q5t6a"_s));
    EXPECT_EQ(other.error().wayOn, WayOn::Shared);

    // Saved, opened and asked again it is the same.
    ASSERT_OK(site.save(m_path, laptop()));
    auto opened = SitePackage::open(m_path, policy());
    EXPECT_EQ(opened->addActivation(record(u"17q5t6a"_s, u"c"_s), "bytes"_ba)->id, first->id);
    EXPECT_FALSE(opened->addActivation(record(u"17q5t6b"_s, u"c"_s), "bytes"_ba));
    // A code in another case keeps to the folder that is there.
    EXPECT_EQ(opened->addActivation(record(u"17Q5T6A"_s, u"c"_s), "more"_ba)->path, u"activations/17q5t6a/2"_s);
    ASSERT_OK(opened->save(m_path, laptop()));
    EXPECT_OK(SitePackage::open(m_path, policy()));
}

TEST_F(SitePackageTest, HasTheSameFileForTwoUnitsWhereThatIsMeant)
{
    SitePackage site = SitePackage::create(u"x"_s);
    const auto one = site.addActivation(record(u"17q5t6a"_s, u"a"_s), "bytes"_ba);
    const auto two = site.addActivation(record(u"17q5t6b"_s, u"a"_s), "bytes"_ba, true);
    ASSERT_OK(one);
    ASSERT_OK(two);
    ASSERT_OK(site.save(m_path, laptop()));
    const auto opened = SitePackage::open(m_path, policy());
    ASSERT_OK(opened);
    EXPECT_EQ(opened->manifest().activations.size(), 2);
    EXPECT_EQ(opened->readActivation(one->id), "bytes"_ba);
    EXPECT_EQ(opened->readActivation(two->id), "bytes"_ba);
}

TEST_F(SitePackageTest, RefusesFilesThatCannotBeActivationFiles)
{
    SitePackage site = SitePackage::create(u"x"_s);
    EXPECT_EQ(site.addActivation(record(u"17q5t6a"_s, u"a"_s), QByteArray()).error().kind, ErrorKind::BadFile);
    EXPECT_EQ(
        site.addActivation(record(u"17q5t6a"_s, u"a"_s), QByteArray(ActivationFile::MaxSize + 1, 'x')).error().kind,
        ErrorKind::BadFile);
    EXPECT_EQ(site.addActivation(record(u"17q5t6a"_s, QString()), "x"_ba).error().kind, ErrorKind::BadFile);
    EXPECT_EQ(site.addActivation(record(u"17q5t6a"_s, QString(5000, u'x')), "x"_ba).error().kind, ErrorKind::BadFile);
    EXPECT_EQ(site.addActivation(record(u"NUL"_s, u"a"_s), "x"_ba).error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(site.manifest().activations.isEmpty());
    const QByteArray largest(ActivationFile::MaxSize, 'x');
    const auto added = site.addActivation(record(u"17q5t6a"_s, u"name\twith “odd” things/..\\"_s), largest);
    ASSERT_OK(added);
    ASSERT_OK(site.save(m_path, laptop()));
    const auto opened = SitePackage::open(m_path, policy());
    ASSERT_OK(opened);
    EXPECT_EQ(opened->manifest().activations.first().originalName, u"name\twith “odd” things/..\\"_s);
    EXPECT_EQ(*opened->readActivation(added->id), largest);
}

TEST_F(SitePackageTest, SavedBySomeoneElseMeanwhileIsNotOverwritten)
{
    smallPackage(m_path);
    auto mine = SitePackage::open(m_path, policy());
    auto theirs = SitePackage::open(m_path, policy());
    theirs->put(unit(u"17q5t6b"_s));
    ASSERT_OK(theirs->save(m_path, laptop()));
    const QByteArray saved = contentOf(m_path);

    mine->put(unit(u"17q5t6c"_s));
    const QByteArray before = mine->manifest().toJson();
    const auto refused = mine->save(m_path, laptop());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(refused.error().why.contains(u"revision 2"_s));
    EXPECT_EQ(contentOf(m_path), saved);
    EXPECT_EQ(mine->manifest().toJson(), before) << "as it was before";
    EXPECT_EQ(mine->manifest().revision, 1);
    ASSERT_OK(theirs->save(m_path, laptop()));
    expectOnlyThePackage();
}

TEST_F(SitePackageTest, NeverOverwritesAnotherFile)
{
    write(m_path, "holiday pictures"_ba);
    SitePackage fresh = SitePackage::create(u"x"_s);
    EXPECT_EQ(fresh.save(m_path, laptop()).error().kind, ErrorKind::RefusedForSafety);
    EXPECT_EQ(contentOf(m_path), "holiday pictures"_ba);
    QFile::remove(m_path);
    const QByteArray other = smallPackage(m_path);
    const auto refused = fresh.save(m_path, laptop());
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(refused.error().why.contains(u"another site package"_s));
    EXPECT_EQ(contentOf(m_path), other);
}

TEST_F(SitePackageTest, CanBeSavedElsewhereAndOverItsOwnCopy)
{
    smallPackage(m_path);
    const QString copy = m_dir.filePath(u"copy.sitepack"_s);
    ASSERT_TRUE(QFile::copy(m_path, copy));
    auto package = SitePackage::open(m_path, policy());
    const QString id = package->manifest().activations.first().id;
    ASSERT_OK(package->save(copy, laptop())) << "what is there is this very revision";
    EXPECT_EQ(package->path(), copy);
    QFile::remove(m_path);
    EXPECT_EQ(*package->readActivation(id), "the activation file"_ba);
    QFile::remove(copy);
    const auto gone = package->save(m_path, laptop());
    ASSERT_FALSE(gone) << "the files in it are gone with it";
    EXPECT_EQ(gone.error().kind, ErrorKind::Failed);
    EXPECT_FALSE(QFile::exists(m_path));
}

TEST_F(SitePackageTest, WhatCannotBeOpenedAgainIsNotSaved)
{
    smallPackage(m_path);
    const QByteArray before = contentOf(m_path);
    auto package = SitePackage::open(m_path, policy());
    Receipt broken = receipt(u"r"_s, u"17q5t6a"_s);
    broken.finishedAt = QDateTime();
    package->addReceipt(broken);
    const auto saved = package->save(m_path, laptop());
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().why.contains(u"finishedAt"_s)) << saved.error().why.toStdString();
    EXPECT_EQ(contentOf(m_path), before);
}

TEST_F(SitePackageTest, ReadsNothingThatChangedSinceItWasOpened)
{
    smallPackage(m_path);
    const auto package = SitePackage::open(m_path, policy());
    const QString id = package->manifest().activations.first().id;
    EXPECT_EQ(package->readActivation(u"no such id"_s).error().kind, ErrorKind::Usage);
    auto entries = entriesOf(m_path);
    entries[2].data[3] = 'X';
    write(m_path, RawZip{.entries = entries}.bytes());
    EXPECT_EQ(package->readActivation(id).error().kind, ErrorKind::BadFile);
    QFile::remove(m_path);
    EXPECT_EQ(package->readActivation(id).error().kind, ErrorKind::Failed);
}

TEST_F(SitePackageTest, ThatIsNotThereOrNoFileIsSaidSo)
{
    EXPECT_EQ(SitePackage::open(m_path, policy()).error().kind, ErrorKind::Failed);
    EXPECT_EQ(SitePackage::open(m_dir.path(), policy()).error().kind, ErrorKind::Failed);
#ifndef Q_OS_WIN
    EXPECT_EQ(SitePackage::open(u"/dev/zero"_s, policy()).error().kind, ErrorKind::Failed);
#endif
    write(m_path, QByteArray());
    EXPECT_EQ(SitePackage::open(m_path, policy()).error().kind, ErrorKind::BadFile);
}

TEST_F(SitePackageTest, CanBeStopped)
{
    smallPackage(m_path);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(SitePackage::open(m_path, policy(), source.get_token()).error().kind, ErrorKind::Canceled);
}

TEST_F(SitePackageTest, WaitsForASaveThatIsUnderWay)
{
    SitePackage site = SitePackage::create(u"x"_s);
    QLockFile other(m_dir.filePath(u".site.sitepack.lock"_s));
    ASSERT_TRUE(other.tryLock());
    std::jthread release([&other] {
        QThread::msleep(300);
        other.unlock();
    });
    EXPECT_OK(site.save(m_path, laptop()));
}

TEST_F(SitePackageTest, OfManyFilesIsReadAndSavedAgain)
{
    SitePackage site = SitePackage::create(u"x"_s);
    for (int i = 0; i < 500; ++i) {
        const QString unitCode = u"17q%1"_s.arg(i % 100, 4, 10, QChar(u'0'));
        ASSERT_OK(site.addActivation(record(unitCode, u"f%1"_s.arg(i)), "content %1"_ba + QByteArray::number(i)));
    }
    ASSERT_OK(site.save(m_path, laptop()));
    auto opened = SitePackage::open(m_path, policy());
    ASSERT_OK(opened);
    ASSERT_OK(opened->save(m_path, laptop()));
    EXPECT_EQ(SitePackage::inspect(m_path)->entries, 502);
}
