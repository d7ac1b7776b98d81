// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::Fault;
using simulator::FaultKind;

/// A request of the online leg.
struct Request
{
    const char* name;
    const char* method;
    const char* path;
};

void PrintTo(const Request& request, std::ostream* stream)
{
    *stream << request.name;
}

/// Every way in which one request to the portal can go wrong.
QList<Fault> faults()
{
    QList<Fault> all;
    for (const bool processed : {false, true}) {
        for (const int status : {401, 429, 500, 503})
            all.append({.kind = FaultKind::Status, .status = status, .processed = processed});
        all.append({.kind = FaultKind::Hang, .processed = processed});
        for (const auto* content : {"html", "json", "empty"})
            all.append(
                {.kind = FaultKind::WrongContent, .content = QString::fromLatin1(content), .processed = processed});
    }
    all.append({.kind = FaultKind::Cut, .bytes = 100});
    all.append({.kind = FaultKind::CutBefore});
    all.append({.kind = FaultKind::CutAfter});
    all.append({.kind = FaultKind::Redirect, .location = u"https://127.0.0.1:1/"_s});
    return all;
}

class PortalFaults : public Site, public testing::WithParamInterface<Request>
{
protected:
    /// Of this license, in the package.
    qsizetype files(const QString& licenseId)
    {
        const QJsonArray all =
            good({u"inspect"_s, u"site.sitepack"_s}).json[u"manifest"_s].toObject()[u"activations"_s].toArray();
        return std::ranges::count_if(
            all, [&licenseId](const auto& file) { return file.toObject()[u"licenseId"_s].toString() == licenseId; });
    }
};

/// Each fault strikes once, whatever comes of that run; then the same call once more.
TEST_P(PortalFaults, EndWithEachLicenseSpentExactlyOnce)
{
    start();
    good(readCall());
    QString path = portalPath(QString::fromLatin1(GetParam().path));
    int round = 0;
    for (Fault fault : faults()) {
        SCOPED_TRACE(testing::Message() << "fault " << static_cast<int>(fault.kind) << " status " << fault.status
                                        << (fault.processed ? " processed" : ""));
        simulator::PortalLicense license{.licenseId = u"00000000-0000-4000-8000-%1"_s.arg(++round, 12, 10, QChar(u'0')),
                                         .kind = ActivationKind::Capacity,
                                         .devices = 200};
        QStringList more;
        int devices = license.devices;
        if (GetParam().path == "session/confirm"_ba) {
            // This login sees the licenses that were there from the start: a part of the large one, each time.
            const QString login = u"code@example.com"_s;
            license = site.portal().books().licenses.first();
            devices = 10;
            more = {u"--devices"_s, QString::number(devices),   u"--login"_s, login,
                    u"--code"_s,    site.portal().codeOf(login)};
        } else {
            ASSERT_TRUE(site.portal().addLicense(license));
        }
        const int spentBefore = spent(license.licenseId);
        const qsizetype filesBefore = files(license.licenseId);
        const QStringList call = more + QStringList{u"portal"_s,
                                                    u"activate"_s,
                                                    u"--package"_s,
                                                    u"site.sitepack"_s,
                                                    u"--license"_s,
                                                    license.licenseId,
                                                    u"--for"_s,
                                                    code(),
                                                    u"--timeout"_s,
                                                    u"2"_s,
                                                    u"--additional"_s,
                                                    u"--portal-profile"_s,
                                                    site.portal().profileFile()};
        fault.target = u"portal"_s;
        fault.method = GetParam().method;
        fault.path = path;
        fault.times = 1;
        addFault(fault);
        cli.run(call);
        clearFaults();
        // A portal's list is looked at first: what was made in spite of the fault is taken from there.
        if (files(license.licenseId) == filesBefore)
            good(call);
        EXPECT_EQ(spent(license.licenseId), spentBefore + devices);
        EXPECT_EQ(files(license.licenseId), filesBefore + 1);
    }
}

const Request Requests[] = {
    {"login", "POST", "session"},    {"confirm", "POST", "session/confirm"}, {"list", "GET", "activations"},
    {"licenses", "GET", "licenses"}, {"activation", "POST", "activations"},  {"download", "GET", "activations/*"},
};

INSTANTIATE_TEST_SUITE_P(EveryRequest, PortalFaults, testing::ValuesIn(Requests),
                         [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace activation::test
