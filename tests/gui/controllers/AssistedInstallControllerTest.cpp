// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/AssistedInstallController.h"

#include "gui/controllers/Desk.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using simulator::FaultKind;

class Assisted : public Desk
{
protected:
    void begin()
    {
        readUnits(1);
        obtainFiles();
        work = std::make_shared<AssistedInstallController>(session);
        work->start(unit().installCode(), unit().url().authority(), unit().installCode().text());
        ASSERT_EQ(work->files().size(), 1);
    }
    void addInCms()
    {
        const ActivationFile& record = work->files().first().file;
        ASSERT_TRUE(unit().addByHand(record.originalName, *session->package->readActivation(record.id)));
    }
    QByteArray contentOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
    }

    std::shared_ptr<AssistedInstallController> work;
};

TEST_F(Assisted, ConfirmsNothingThatIsNotTicked)
{
    begin();
    EXPECT_FALSE(work->hasClaims());
    work->confirmByWord();
    work->confirmByReading(owner());
    EXPECT_FALSE(work->isBusy());
    EXPECT_FALSE(work->isDone());
    EXPECT_TRUE(onDisk().receipts.isEmpty());
    EXPECT_EQ(work->cms()->toString(), unit().url().toString() + u"/cms"_s);
}

TEST_F(Assisted, ByWordTheReceiptIsInThePackageWhenItIsOver)
{
    begin();
    QSignalSpy confirmed(work.get(), &AssistedInstallController::confirmed);
    QSignalSpy finished(work.get(), &AssistedInstallController::finished);
    work->setShows(0, true);
    work->confirmByWord();
    rest(*work);
    EXPECT_TRUE(work->isDone());
    EXPECT_FALSE(work->isUnsaved());
    EXPECT_EQ(confirmed.size(), 1);
    EXPECT_EQ(finished.size(), 1);
    ASSERT_EQ(onDisk().receipts.size(), 1);
    EXPECT_EQ(onDisk().receipts.first().byHand, ByHand::Word);
    EXPECT_EQ(session->manifest().receipts.size(), 1);
}

TEST_F(Assisted, ByReadingItConfirmsWhatShows)
{
    begin();
    addInCms();
    work->setShows(0, true);
    work->confirmByReading(owner());
    rest(*work);
    ASSERT_TRUE(work->isDone()) << work->error()->toText().toStdString();
    EXPECT_EQ(onDisk().receipts.first().byHand, ByHand::Reading);
}

TEST_F(Assisted, ByReadingAnUnknownCertificateIsAQuestion)
{
    begin();
    addInCms();
    add({.kind = FaultKind::CertificateChange});
    work->setShows(0, true);
    work->confirmByReading(owner());
    rest(*work);
    ASSERT_TRUE(work->error());
    ASSERT_TRUE(work->error()->certificate);
    EXPECT_TRUE(onDisk().receipts.isEmpty());
    work->trust({work->error()->certificate->presented});
    rest(*work);
    EXPECT_TRUE(work->isDone());
}

TEST_F(Assisted, AReceiptThatCouldNotBeSavedIsSavedLater)
{
    begin();
    work->setShows(0, true);
    const QString file = session->path;
    const QString away = file + u".away"_s;
    ASSERT_TRUE(QFile::rename(file, away));
    ASSERT_TRUE(QDir().mkdir(file)); // nothing can be written under that name
    work->confirmByWord();
    rest(*work);
    EXPECT_TRUE(work->isDone()) << "the ledger has it";
    EXPECT_TRUE(work->isUnsaved());
    ASSERT_TRUE(work->error());
    ASSERT_TRUE(QDir().rmdir(file));
    ASSERT_TRUE(QFile::rename(away, file));
    work->save();
    rest(*work);
    EXPECT_FALSE(work->isUnsaved());
    EXPECT_FALSE(work->error());
    EXPECT_EQ(onDisk().receipts.size(), 1);
}

TEST_F(Assisted, SavesTheFilesUnderTheirExactNames)
{
    begin();
    const ActivationFile record = work->files().first().file;
    const QString folder = path(u"out"_s);
    ASSERT_TRUE(QDir().mkdir(folder));
    QSignalSpy saved(work.get(), &AssistedInstallController::filesSaved);
    for (int time = 1; time <= 2; ++time) {
        work->saveFiles(folder);
        rest(*work);
        EXPECT_EQ(saved.size(), time) << "the same file again is fine";
    }
    EXPECT_EQ(QDir(folder).entryList(QDir::Files), QStringList{record.originalName});
    EXPECT_EQ(Fingerprint::of(contentOf(folder + u'/' + record.originalName)), record.sha256);
    write(u"out/"_s + record.originalName, "mine");
    work->saveFiles(folder);
    rest(*work);
    ASSERT_TRUE(work->error());
    EXPECT_EQ(work->error()->kind, ErrorKind::RefusedForSafety);
    EXPECT_EQ(contentOf(folder + u'/' + record.originalName), "mine");
    work->saveFiles(path(u"no such folder"_s));
    rest(*work);
    EXPECT_EQ(work->error()->kind, ErrorKind::Failed);
}

} // namespace
} // namespace activation::ui
