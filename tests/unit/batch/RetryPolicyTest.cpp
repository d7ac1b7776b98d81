// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "batch/RetryPolicy.h"

#include <gtest/gtest.h>

namespace activation {
namespace {

using namespace std::chrono_literals;

Error with(ErrorKind kind, std::optional<int> status = {})
{
    return Error{.kind = kind, .what = {}, .why = {}, .remedy = {}, .httpStatus = status};
}

TEST(MayPass, SilenceAndBusyPeers)
{
    EXPECT_TRUE(mayPass(with(ErrorKind::Unreachable)));
    for (const int status : {408, 429, 500, 502, 503, 504})
        EXPECT_TRUE(mayPass(with(ErrorKind::Failed, status))) << status;
}

TEST(MayPass, NothingThatSaysNoOrAsksTheUser)
{
    for (const ErrorKind kind :
         {ErrorKind::Usage, ErrorKind::CertificateUntrusted, ErrorKind::CertificateChanged, ErrorKind::LoginRefused,
          ErrorKind::BadFile, ErrorKind::RefusedForSafety, ErrorKind::PartlyDone, ErrorKind::Canceled}) {
        EXPECT_FALSE(mayPass(with(kind))) << static_cast<int>(kind);
        EXPECT_FALSE(mayPass(with(kind, 503))) << static_cast<int>(kind);
    }
    EXPECT_FALSE(mayPass(with(ErrorKind::Failed)));
    for (const int status : {200, 400, 401, 403, 404, 409, 413, 422, 501})
        EXPECT_FALSE(mayPass(with(ErrorKind::Failed, status))) << status;
    Error question = with(ErrorKind::Unreachable);
    question.certificate = CertificateQuestion{};
    EXPECT_FALSE(mayPass(question));
    Error wayOn = with(ErrorKind::Failed, 503);
    wayOn.wayOn = WayOn::UploadAgain;
    EXPECT_FALSE(mayPass(wayOn));
}

TEST(RetryPolicy, DoublesUpToItsCap)
{
    const RetryPolicy policy{.retries = 9, .first = 2s, .longest = 15s, .jitter = 0};
    EXPECT_EQ(policy.waitAfter(1, 0.3), 2s);
    EXPECT_EQ(policy.waitAfter(2, 0.3), 4s);
    EXPECT_EQ(policy.waitAfter(3, 0.3), 8s);
    EXPECT_EQ(policy.waitAfter(4, 0.3), 15s);
    EXPECT_EQ(policy.waitAfter(1'000'000, 1), 15s);
}

TEST(RetryPolicy, SpreadsWithinItsBounds)
{
    const RetryPolicy policy{.retries = 9, .first = 8s, .longest = 60s, .jitter = 0.25};
    EXPECT_EQ(policy.waitAfter(1, 0), 6s);
    EXPECT_EQ(policy.waitAfter(1, 0.5), 8s);
    EXPECT_EQ(policy.waitAfter(1, 1), 10s);
    EXPECT_EQ(policy.waitAfter(4, 1), 60s) << "the cap holds for the spread too";
    const RetryPolicy wild{.retries = 1, .first = 8s, .longest = 60s, .jitter = 7};
    EXPECT_EQ(wild.waitAfter(1, -3), 0s);
    EXPECT_EQ(wild.waitAfter(1, 3), 16s);
}

} // namespace
} // namespace activation
