// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "../activation/Laptop.h"
#include "activation/MaintenanceDesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace activation {

using namespace test;

namespace {

/// What Python's own parsers make of our files, as JSON.
QJsonObject parsed(const QByteArray& script, const QByteArray& file)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromUtf8(script)});
    if (!python.waitForStarted())
        qFatal("no python3");
    python.write(file);
    python.closeWriteChannel();
    EXPECT_TRUE(python.waitForFinished(60'000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

constexpr char ReadMail[] = R"(
import sys, json, csv, io, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [p for p in m.walk() if not p.is_multipart()]
rows = list(csv.reader(io.StringIO(parts[2].get_content(), newline='')))
print(json.dumps({"to": m["To"], "subject": m["Subject"], "date": m["Date"].datetime.isoformat(), "type": m.get_content_type(),
  "defects": [str(d) for p in m.walk() for d in p.defects], "types": [p.get_content_type() for p in parts],
  "text": parts[0].get_content(), "html": parts[1].get_content(), "attachment": parts[2].get_filename(), "rows": rows}))
)";

constexpr char ReadCalendar[] = R"(
import sys, json, icalendar
data = sys.stdin.buffer.read()
c = icalendar.Calendar.from_ical(data)
entries = [{"name": e.name, "uid": str(e["UID"]), "summary": str(e["SUMMARY"]), "description": str(e["DESCRIPTION"]),
  "stamp": e["DTSTAMP"].dt.isoformat(), "day": (e.get("DTSTART") or e.get("DUE")).dt.isoformat(),
  "alarms": [a["TRIGGER"].dt.days for a in e.walk("VALARM")]} for e in c.walk() if e.name in ("VEVENT", "VTODO")]
print(json.dumps({"entries": entries, "longest": max(len(l) for l in data.split(b"\r\n")), "bare": data.replace(b"\r\n", b"").count(b"\n")}))
)";

MaintenanceRequest request(const QString& site, int units = 2)
{
    QList<MaintenanceNeed> needs;
    for (int index = 0; index < units; ++index)
        needs.append({.installCode = code(u"17q%1"_s.arg(index, 4, 10, QChar(u'0'))),
                      .segmentController = u"=HYPERLINK(\"x\")<b>"_s,
                      .release = Release(u"4.40.012"_s),
                      .reasons = {MaintenanceReason::TooLow},
                      .capacity = 200,
                      .maintenance = 100,
                      .coveredUntil = {},
                      .licenseIds = {}});
    return {.id = u"5e0ad7ce-0000-4000-8000-000000000001"_s,
            .site = site,
            .to = u"success@example.com"_s,
            .target = Release::of(4, 9),
            .needs = needs,
            .at = QDateTime(QDate(2026, 11, 25), QTime(8, 0), QTimeZone::UTC)};
}

const QString Difficult =
    u"Süd \"A\"; <b>東京</b>, \\\r\nBcc: x@y, 工場の二階の奥の制御盤の中のとても長い名前の場所😀"_s;

TEST(MaintenanceMail, IsReadByARealMailParserWithAllItsParts)
{
    const QByteArray mail = maintenanceMail(request(Difficult));
    const QJsonObject read = parsed(ReadMail, mail);
    EXPECT_EQ(read[u"defects"_s].toArray(), QJsonArray());
    EXPECT_EQ(read[u"to"_s].toString(), u"success@example.com"_s);
    EXPECT_EQ(read[u"type"_s].toString(), u"multipart/mixed"_s);
    EXPECT_EQ(read[u"types"_s].toArray(), (QJsonArray{u"text/plain"_s, u"text/html"_s, u"text/csv"_s}));
    EXPECT_EQ(read[u"date"_s].toString(), u"2026-11-25T08:00:00+00:00"_s);
    EXPECT_EQ(read[u"attachment"_s].toString(), u"maintenance-request.csv"_s);
    EXPECT_TRUE(read[u"subject"_s].toString().contains(u"東京"_s)) << read[u"subject"_s].toString().toStdString();
    EXPECT_TRUE(read[u"subject"_s].toString().contains(u"場所😀"_s)) << read[u"subject"_s].toString().toStdString();
    EXPECT_FALSE(mail.contains("\nBcc:")) << "a line end in a name begins no header";
    EXPECT_TRUE(read[u"text"_s].toString().contains(u"17q0001"_s));
    EXPECT_TRUE(read[u"html"_s].toString().contains(u"&lt;b&gt;東京"_s));
    EXPECT_FALSE(read[u"html"_s].toString().contains(u"<b>"_s));
    const QJsonArray rows = read[u"rows"_s].toArray();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[1].toArray()[1].toString(), u"17q0000"_s);
    EXPECT_EQ(rows[1].toArray()[2].toString().first(2), u"'="_s) << "no formula";
    for (const QByteArray& line : mail.split('\n'))
        EXPECT_LE(line.size(), 78 + 1) << line.constData();
}

TEST(MaintenanceMail, FormulaLikeNamesOfSitesAreNeutralized)
{
    for (const QString& site : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s}) {
        const QJsonObject read = parsed(ReadMail, maintenanceMail(request(site)));
        EXPECT_EQ(read[u"rows"_s].toArray()[1].toArray()[0].toString(), u'\'' + site);
    }
}

TEST(MaintenanceMail, AMailtoIsShortEnoughAndCountsWhatIsLeftOut)
{
    const QUrl whole = maintenanceMailto(request(u"Nord"_s));
    EXPECT_TRUE(whole.isValid());
    EXPECT_EQ(whole.path(), u"success@example.com"_s);
    EXPECT_TRUE(whole.query(QUrl::FullyDecoded).contains(u"17q0001"_s));
    const QUrl many = maintenanceMailto(request(Difficult, 500));
    EXPECT_TRUE(many.isValid());
    EXPECT_LE(many.toEncoded().size(), 1900);
    EXPECT_TRUE(many.query(QUrl::FullyDecoded).contains(u"more"_s)) << many.query(QUrl::FullyDecoded).toStdString();
}

TEST(MaintenanceMail, TakesNoAddressThatWouldSayMore)
{
    EXPECT_TRUE(isMailAddress(u"customer.success+iec@example.com"_s));
    for (const QString& bad : {u""_s, u"a"_s, u"a@b\r\nBcc: c@d"_s, u"a@b, c@d"_s, u"a b@c"_s, u"ä@b"_s})
        EXPECT_FALSE(isMailAddress(bad)) << bad.toStdString();
}

TEST(Calendar, IsReadByARealCalendarParser)
{
    Manifest manifest;
    manifest.packageId = u"p-1"_s;
    manifest.site = Difficult;
    MaintenanceNeed need = request({}).needs.first();
    need.coveredUntil = QDate(2027, 3, 1);
    const MaintenanceWait wait{
        .installCode = need.installCode, .since = QDateTime(QDate(2026, 11, 25), QTime(12, 0)), .requestId = u"r-1"_s};
    const auto entries = maintenanceReminders(manifest, {need}, {wait});
    const QJsonObject read =
        parsed(ReadCalendar, calendarFile(entries, QDateTime(QDate(2026, 11, 25), QTime(8, 0), QTimeZone::UTC)));
    const QJsonArray list = read[u"entries"_s].toArray();
    ASSERT_EQ(list.size(), 2);
    const QJsonObject event = list[0].toObject();
    const QJsonObject todo = list[1].toObject();
    EXPECT_EQ(event[u"name"_s].toString(), u"VEVENT"_s);
    EXPECT_EQ(event[u"day"_s].toString(), u"2027-03-01"_s);
    EXPECT_EQ(event[u"alarms"_s].toArray(), (QJsonArray{-90, -30}));
    EXPECT_EQ(event[u"stamp"_s].toString(), u"2026-11-25T08:00:00+00:00"_s);
    EXPECT_TRUE(event[u"summary"_s].toString().contains(u"\"A\"; <b>東京</b>, \\\nBcc: x@y, "_s))
        << event[u"summary"_s].toString().toStdString();
    EXPECT_TRUE(event[u"summary"_s].toString().contains(u"場所😀"_s));
    EXPECT_EQ(todo[u"name"_s].toString(), u"VTODO"_s);
    EXPECT_EQ(todo[u"day"_s].toString(), u"2026-12-09"_s);
    EXPECT_TRUE(todo[u"description"_s].toString().contains(u"17q0000"_s));
    EXPECT_NE(event[u"uid"_s], todo[u"uid"_s]);
    EXPECT_LE(read[u"longest"_s].toInt(), 75);
    EXPECT_EQ(read[u"bare"_s].toInt(), 0);
}

TEST(MaintenanceWaits, BeginWithTheRequestAndEndWithTheFile)
{
    Laptop laptop;
    Manifest manifest;
    manifest.packageId = u"p-1"_s;
    manifest.put(unitRecord(u"17q0000"_s));
    manifest.put(unitRecord(u"17q0001"_s));
    EXPECT_TRUE(maintenanceWaits(manifest, *laptop.ledger().events(u"p-1"_s)).isEmpty());
    ASSERT_OK(noteMaintenanceRequest(laptop.space(), u"p-1"_s, request(u"Nord"_s)));
    const auto events = laptop.ledger().events(u"p-1"_s);
    const auto waits = maintenanceWaits(manifest, *events);
    ASSERT_EQ(waits.size(), 2);
    EXPECT_EQ(waits[0].requestId, request({}).id);
    ActivationFile answer{.id = u"a"_s,
                          .kind = ActivationKind::Maintenance,
                          .installCode = code(u"17q0000"_s),
                          .licenseId = {},
                          .originalName = {},
                          .path = {},
                          .sha256 = {},
                          .obtainedAt = {}};
    answer.obtainedAt = waits[0].since.addDays(-1);
    manifest.activations = {answer};
    EXPECT_EQ(maintenanceWaits(manifest, *events).size(), 2) << "it came before anybody asked";
    answer.obtainedAt = waits[0].since.addDays(1);
    manifest.activations = {answer};
    ASSERT_EQ(maintenanceWaits(manifest, *events).size(), 1);
    EXPECT_EQ(maintenanceWaits(manifest, *events)[0].installCode.text(), u"17q0001"_s);
}

} // namespace
} // namespace activation
