// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// What one unit costs must not grow with what the ledger holds of others: rows are counted, not time.
#include "SiteFixture.h"
#include "activation/Intake.h"

#include <QUuid>

using namespace activation;
using namespace activation::simulator;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Of another laptop, days ago: `count` other units whose files were obtained, and that refused a login once.
QList<Event> history(int count)
{
    QList<Event> events;
    const QString laptop = newId();
    const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-30);
    for (int index = 0; index < count; ++index) {
        const bool isFile = index % 2 == 0;
        Event event{.id = newId(),
                    .at = start.addSecs(index),
                    .laptop = laptop,
                    .sequence = index + 1,
                    .packageId = u"another"_s,
                    .installCode = u"18q%1"_s.arg(1000 + index),
                    .activationId = isFile ? newId() : QString(),
                    .kind = isFile ? u"obtained"_s : u"error"_s,
                    .what = u"what"_s,
                    .why = u"why"_s,
                    .data = isFile ? QJsonObject{{u"sha256"_s, Fingerprint::of(QByteArray::number(index)).hex()}}
                                   : QJsonObject{{u"address"_s, u"192.0.2.1:443"_s}, {u"user"_s, u"admin"_s}},
                    .previous = events.isEmpty() ? Fingerprint() : events.last().hash,
                    .hash = {}};
        event.hash = event.computedHash();
        events += event;
    }
    return events;
}

class LinearWorkTest : public SiteFixture
{
protected:
    /// Rows that `work` reads of the ledger of a laptop with so much history.
    qint64 rowsFor(int events, const std::function<void(Laptop&)>& work)
    {
        Laptop full;
        EXPECT_EQ(full.ledger().import(history(events)).value_or(-1), events);
        const qint64 before = full.ledger().rowsRead();
        work(full);
        return full.ledger().rowsRead() - before;
    }
    SimulatedFile fileFor(int index)
    {
        return makeActivationFile(ActivationKind::Capacity, unitCode(index), own(index).text(), 200);
    }
};

constexpr int Some = 300;

} // namespace

TEST_F(LinearWorkTest, InstallingReadsWhatTheUnitHas)
{
    start(2);
    int index = 0;
    const auto installOne = [&](Laptop& from) {
        const SimulatedFile made = fileFor(index);
        const InstallFile activation{.activationId = newId(),
                                     .installCode = unitCode(index),
                                     .licenseId = own(index),
                                     .kind = ActivationKind::Capacity,
                                     .originalName = made.name,
                                     .bytes = made.content,
                                     .sha256 = Fingerprint::of(made.content)};
        EXPECT_OK(install(from, activation, u"site"_s, {}, index));
        EXPECT_EQ(uploads(index), 1);
        ++index;
    };
    const qint64 once = rowsFor(Some, installOne);
    EXPECT_GT(once, 0);
    EXPECT_EQ(rowsFor(2 * Some, installOne), once);
}

TEST_F(LinearWorkTest, TakingAFileInReadsWhoObtainedIt)
{
    start();
    const auto takeOne = [&](Laptop& into) {
        SitePackage package = SitePackage::create(u"Plant 7"_s);
        package.put(unitRecord(unitCode().text()));
        const SimulatedFile made = fileFor(0);
        EXPECT_OK(takeIn(into.space(), package, {.file = into.write(made.name, made.content)}));
    };
    const qint64 once = rowsFor(Some, takeOne);
    EXPECT_GT(once, 0);
    EXPECT_EQ(rowsFor(2 * Some, takeOne), once);
}
