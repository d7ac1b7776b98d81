// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Error.h"

#include "domain/Result.h"
#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {
struct Kind
{
    ErrorKind kind;
    int code;
    QString name;
};
} // namespace

TEST(Error, EachKindHasItsExitCodeAndName)
{
    for (const Kind& expected :
         {Kind{ErrorKind::Failed, 1, u"failed"_s}, Kind{ErrorKind::Canceled, 1, u"canceled"_s},
          Kind{ErrorKind::Usage, 2, u"usage"_s}, Kind{ErrorKind::Unreachable, 3, u"unreachable"_s},
          Kind{ErrorKind::CertificateUntrusted, 4, u"certificateUntrusted"_s},
          Kind{ErrorKind::CertificateChanged, 4, u"certificateChanged"_s},
          Kind{ErrorKind::LoginRefused, 5, u"loginRefused"_s}, Kind{ErrorKind::BadFile, 6, u"badFile"_s},
          Kind{ErrorKind::RefusedForSafety, 7, u"refusedForSafety"_s},
          Kind{ErrorKind::PartlyDone, 8, u"partlyDone"_s}}) {
        EXPECT_EQ(exitCode(expected.kind), expected.code) << expected.name.toStdString();
        EXPECT_EQ(kindName(expected.kind), expected.name);
        const QJsonObject json = Error{.kind = expected.kind, .what = {}, .why = {}, .remedy = {}}.toJson();
        EXPECT_EQ(json[u"kind"_s].toString(), expected.name);
        EXPECT_EQ(json[u"exitCode"_s].toInt(), expected.code);
    }
}

TEST(Error, AsJsonHasWhatIsKnownAndNoMore)
{
    Error error{.what = u"a"_s, .why = u"b"_s, .remedy = u"c"_s};
    EXPECT_EQ(error.toJson(), (QJsonObject{{u"kind"_s, u"failed"_s},
                                           {u"exitCode"_s, 1},
                                           {u"what"_s, u"a"_s},
                                           {u"why"_s, u"b"_s},
                                           {u"remedy"_s, u"c"_s}}));
    error.httpStatus = 503;
    error.inDoubt = true;
    const QDateTime from(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::UTC);
    error.certificate = CertificateQuestion{.presented = Fingerprint::of("new"),
                                            .pinned = Fingerprint::of("old"),
                                            .subject = u"smartserver"_s,
                                            .issuer = u"itself"_s,
                                            .validFrom = from,
                                            .validUntil = from.addYears(1),
                                            .expired = true};
    const QJsonObject json = error.toJson();
    EXPECT_EQ(json[u"httpStatus"_s].toInt(), 503);
    EXPECT_TRUE(json[u"inDoubt"_s].toBool());
    EXPECT_EQ(json[u"certificate"_s].toObject(), (QJsonObject{{u"presented"_s, Fingerprint::of("new").hex()},
                                                              {u"pinned"_s, Fingerprint::of("old").hex()},
                                                              {u"subject"_s, u"smartserver"_s},
                                                              {u"issuer"_s, u"itself"_s},
                                                              {u"validFrom"_s, u"2025-01-01T00:00:00Z"_s},
                                                              {u"validUntil"_s, u"2026-01-01T00:00:00Z"_s},
                                                              {u"expired"_s, true}}));
    error.certificate->pinned.reset();
    EXPECT_FALSE(error.toJson()[u"certificate"_s].toObject().contains(u"pinned"_s));
}

TEST(Error, AsTextHasAllThreeAsTheyAre)
{
    const Error error{.what = u"100 %1 %2"_s, .why = u"%3"_s, .remedy = u"%L1"_s};
    EXPECT_EQ(error.toText(), u"What: 100 %1 %2\nWhy: %3\nWhat to do: %L1"_s);
}

TEST(Error, FailureFitsEveryResult)
{
    const auto step = []() -> Result<int> {
        return failure(Error{.what = u"no"_s, .why = {}, .remedy = {}});
    };
    ASSERT_FALSE(step());
    EXPECT_EQ(step().error().what, u"no"_s);
}
