// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/controllers/Desk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using simulator::FaultKind;
using State = ReadController::Row::State;

class ReadControl : public Desk
{
protected:
    void begin(const QString& addresses, Credentials login = owner())
    {
        site->createSite(u"Plant 7"_s);
        ASSERT_TRUE(read->setTargets(addresses));
        read->read(std::move(login), {}, site->freshPath(u"Plant 7"_s));
        rest(*read);
    }
    QList<Fingerprint> certificates() { return {unit(0).certificateFingerprint(), unit(1).certificateFingerprint()}; }
};

TEST_F(ReadControl, ReadsAllAfterTheirCertificatesWereConfirmed)
{
    QSignalSpy saved(read.get(), &ReadController::saved);
    begin(targets());
    for (int index = 0; index < 2; ++index) {
        const ReadController::Row& row = read->rows()[index];
        EXPECT_TRUE(row.state == State::Question);
        expectWhole(row.error, ErrorKind::CertificateUntrusted);
        ASSERT_TRUE(row.error->certificate);
        EXPECT_EQ(row.error->certificate->presented, unit(index).certificateFingerprint());
    }
    EXPECT_EQ(saved.size(), 0);
    read->trust(certificates());
    rest(*read);
    EXPECT_TRUE(read->isDone());
    EXPECT_EQ(saved.size(), 1) << "one saving for all";
    EXPECT_EQ(onDisk().smartServers.size(), 2);

    restart();
    begin(targets());
    EXPECT_TRUE(read->isDone()) << "the certificates are remembered";
}

TEST_F(ReadControl, OneThatFailsDoesNotStopTheOther)
{
    add({.kind = FaultKind::Status,
         .target = unit(0).installCode().text(),
         .path = u"/iap/lic"_s,
         .status = 400,
         .body = "its own words"});
    begin(targets());
    read->trust(certificates());
    rest(*read);
    EXPECT_FALSE(read->isDone());
    EXPECT_TRUE(read->rows()[0].state == State::Failed);
    expectWhole(read->rows()[0].error, ErrorKind::Failed);
    EXPECT_TRUE(read->rows()[0].error->why.contains(u"its own words"_s));
    EXPECT_TRUE(read->rows()[1].state == State::Done);
    EXPECT_EQ(onDisk().smartServers.size(), 1);

    ASSERT_TRUE(far().clearFaults());
    QSignalSpy changes(read.get(), &ReadController::rowChanged);
    ASSERT_TRUE(read->setTargets(targets()));
    read->read(owner(), {}, session->path);
    rest(*read);
    EXPECT_TRUE(read->isDone());
    for (const QList<QVariant>& change : changes)
        EXPECT_EQ(change.at(0).toLongLong(), 0) << "what was read is not read again";
    EXPECT_EQ(onDisk().smartServers.size(), 2);
}

TEST_F(ReadControl, WrongPasswordReadsNothing)
{
    begin(targets(1), {u"apollo"_s, Secret("wrong")});
    read->trust(certificates());
    rest(*read);
    EXPECT_TRUE(read->rows()[0].state == State::Failed);
    expectWhole(read->rows()[0].error, ErrorKind::LoginRefused);
    EXPECT_TRUE(site->manifest().smartServers.isEmpty());
    EXPECT_TRUE(site->path().isEmpty());
}

TEST_F(ReadControl, ChangedCertificateNamesBoth)
{
    readUnits(1);
    const Fingerprint before = unit(0).certificateFingerprint();
    add({.kind = FaultKind::CertificateChange, .target = unit(0).installCode().text()});
    ASSERT_TRUE(read->setTargets(targets(1)));
    read->read(owner(), {}, session->path);
    rest(*read);
    EXPECT_TRUE(read->rows()[0].state == State::Question);
    expectWhole(read->rows()[0].error, ErrorKind::CertificateChanged);
    EXPECT_EQ(read->rows()[0].error->certificate->pinned, before);
    EXPECT_NE(read->rows()[0].error->certificate->presented, before);
    read->trust({before});
    rest(*read);
    EXPECT_TRUE(read->rows()[0].state == State::Question) << "trusting the old one settles nothing";
    read->trust({unit(0).certificateFingerprint()});
    rest(*read);
    EXPECT_TRUE(read->isDone());
}

TEST_F(ReadControl, StoppedInTheMiddleKeepsWhatWasRead)
{
    begin(targets());
    add({.kind = FaultKind::Hang, .target = unit(1).installCode().text(), .path = u"/iap/lic"_s});
    read->trust(certificates());
    until([this] { return read->rows()[0].state == State::Done; });
    EXPECT_TRUE(read->isBusy());
    // One piece of work at a time.
    read->read({u"other"_s, Secret("x")}, {}, path(u"elsewhere.sitepack"_s));
    read->trust({});
    EXPECT_TRUE(read->rows()[0].state == State::Done);
    read->stop();
    rest(*read);
    EXPECT_TRUE(read->rows()[1].state == State::Failed);
    expectWhole(read->rows()[1].error, ErrorKind::Canceled);
    EXPECT_EQ(onDisk().smartServers.size(), 1);

    ASSERT_TRUE(far().clearFaults());
    read->read(owner(), {}, session->path);
    rest(*read);
    EXPECT_TRUE(read->isDone()) << "it goes on where it was";
}

TEST_F(ReadControl, WhatCannotBeSavedIsSavedLaterWithoutReadingAgain)
{
    site->createSite(u"Plant 7"_s);
    ASSERT_TRUE(read->setTargets(targets(1)));
    const QString inAFile = write(u"blocked"_s, "x") + u"/site.sitepack"_s;
    read->read(owner(), {}, inAFile);
    rest(*read);
    QSignalSpy saved(read.get(), &ReadController::saved);
    read->trust(certificates());
    rest(*read);
    ASSERT_TRUE(read->error());
    expectWhole(read->error(), read->error()->kind);
    EXPECT_EQ(saved.size(), 0);
    QSignalSpy changes(read.get(), &ReadController::rowChanged);
    ASSERT_TRUE(read->setTargets(targets(1)));
    read->read(owner(), {}, path(u"site.sitepack"_s));
    rest(*read);
    EXPECT_FALSE(read->error());
    EXPECT_EQ(saved.size(), 1);
    EXPECT_EQ(changes.size(), 0);
    EXPECT_EQ(onDisk().smartServers.size(), 1);
}

TEST_F(ReadControl, TargetsThatAreNone)
{
    site->createSite(u"Plant 7"_s);
    EXPECT_FALSE(read->setTargets(u"https://"_s));
    expectWhole(read->error(), ErrorKind::Usage);
    EXPECT_FALSE(read->setTargets({}));
    EXPECT_TRUE(read->rows().isEmpty());
    EXPECT_TRUE(read->setTargets(targets()));
    EXPECT_FALSE(read->error());
}

TEST_F(ReadControl, NobodyThere)
{
    site->createSite(u"Plant 7"_s);
    const QString gone = targets(1);
    unit(0).stop();
    begin(gone);
    EXPECT_TRUE(read->rows()[0].state == State::Failed);
    expectWhole(read->rows()[0].error, ErrorKind::Unreachable);
}

} // namespace
} // namespace activation::ui
