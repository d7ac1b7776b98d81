// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ScriptedUnit.h"

#include <QCoroTask>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

using test::httpAnswer;
using test::ScriptedUnit;

template <class T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

TEST(SmartServerClient, ProbeReadsTheRelease)
{
    ScriptedUnit unit;
    SmartServerClient client = unit.client();
    const auto release = wait(client.probe());
    ASSERT_TRUE(release) << qPrintable(release.error().toText());
    EXPECT_EQ(release->display(), u"4.4 (4.40.012)"_s);
}

TEST(SmartServerClient, WhatIsNoSmartServerNeverGetsAPassword)
{
    const QList<QByteArray> answers{httpAnswer(200, "<html>It works!</html>"),
                                    httpAnswer(200, "[]"),
                                    httpAnswer(200, "{\"type\": 1}"),
                                    httpAnswer(200, ""),
                                    httpAnswer(404, "not found"),
                                    httpAnswer(302, "", "Location: /login\r\n"),
                                    httpAnswer(500, R"({"type":"x","value":"4.40.012"})")};
    for (const QByteArray& answer : answers) {
        ScriptedUnit unit;
        unit.answers[u"GET /iap/version"_s] = answer;
        SmartServerClient client = unit.client();
        const auto user = wait(client.login(u"apollo"_s, Secret("hunter2")));
        ASSERT_FALSE(user) << answer.constData();
        EXPECT_EQ(user.error().kind, ErrorKind::Failed);
        EXPECT_TRUE(user.error().what.contains(u"not a SmartServer"_s));
        EXPECT_FALSE(unit.peer.received.contains("hunter2"));
        EXPECT_TRUE(unit.requests("POST /iap/auth/login").isEmpty());
    }
}

TEST(SmartServerClient, OldReleaseThatWantsALoginFirstIsReadAfterIt)
{
    ScriptedUnit unit;
    unit.peer.onRequest = [&unit](QSslSocket& socket, const QByteArray& request) {
        if (request.startsWith("GET /iap/version"))
            socket.write(request.contains("cmsSID") ? httpAnswer(200, R"({"type":"release","value":"3.30.014"})")
                                                    : httpAnswer(401, "login first"));
        else
            socket.write(unit.answers.value(u"POST /iap/auth/login"_s));
    };
    SmartServerClient client = unit.client();
    const auto release = wait(client.probe());
    ASSERT_TRUE(release);
    EXPECT_FALSE(release->isKnown());
    ASSERT_TRUE(wait(client.login(u"apollo"_s, Secret("p"))));
    EXPECT_EQ(client.release().display(), u"3.3 (3.30.014)"_s);
}

TEST(SmartServerClient, LoginSendsJsonAndKeepsTheCookie)
{
    ScriptedUnit unit;
    unit.answers[u"GET /iap/lic"_s] = httpAnswer(200, "[]");
    SmartServerClient client = unit.client();
    const auto user = wait(client.login(u"apo\"llo"_s, Secret(u"p\"w\\ä\u0001"_s.toUtf8())));
    ASSERT_TRUE(user) << qPrintable(user.error().toText());
    EXPECT_EQ(user->customerId, u"2133c667-af41-4518-94df-a2bb3b775330"_s);
    const QByteArray login = unit.requests("POST /iap/auth/login").value(0);
    EXPECT_TRUE(login.toLower().contains("content-type: application/json\r\n"));
    const QJsonObject body = QJsonDocument::fromJson(login.mid(login.indexOf("\r\n\r\n") + 4)).object();
    EXPECT_EQ(body[u"username"_s].toString(), u"apo\"llo"_s);
    EXPECT_EQ(body[u"password"_s].toString(), u"p\"w\\ä\u0001"_s);
    EXPECT_EQ(body.size(), 2);

    ASSERT_TRUE(wait(client.licenses()));
    EXPECT_TRUE(unit.requests("GET /iap/lic").value(0).toLower().contains("cookie: cmssid=abc123\r\n"));
}

TEST(SmartServerClient, WrongPasswordIsLoginRefusedWithTheUnitsWords)
{
    ScriptedUnit unit;
    unit.answers[u"POST /iap/auth/login"_s] = httpAnswer(401, "bad credentials");
    SmartServerClient client = unit.client();
    const auto user = wait(client.login(u"apollo"_s, Secret("p")));
    ASSERT_FALSE(user);
    EXPECT_EQ(user.error().kind, ErrorKind::LoginRefused);
    EXPECT_TRUE(user.error().why.contains(u"401"_s));
    EXPECT_TRUE(user.error().why.contains(u"bad credentials"_s));
    EXPECT_EQ(unit.requests("POST /iap/auth/login").size(), 1) << "no second try that could lock the user out";
}

TEST(SmartServerClient, LoginWithoutCookieIsAnError)
{
    ScriptedUnit unit;
    unit.answers[u"POST /iap/auth/login"_s] = httpAnswer(200, R"({"userName":"apollo"})");
    SmartServerClient client = unit.client();
    const auto user = wait(client.login(u"apollo"_s, Secret("p")));
    ASSERT_FALSE(user);
    EXPECT_TRUE(user.error().why.contains(u"cmsSID"_s));
}

TEST(SmartServerClient, SessionThatEndedIsRenewedOnce)
{
    ScriptedUnit unit;
    int reads = 0;
    const auto scripted = unit.peer.onRequest;
    unit.peer.onRequest = [&](QSslSocket& socket, const QByteArray& request) {
        if (request.startsWith("GET /iap/lic "))
            socket.write(++reads == 1 ? httpAnswer(401, "") : httpAnswer(200, "[]"));
        else
            scripted(socket, request);
    };
    SmartServerClient client = unit.client();
    ASSERT_TRUE(wait(client.login(u"apollo"_s, Secret("p"))));
    EXPECT_TRUE(wait(client.licenses()));
    EXPECT_EQ(unit.requests("POST /iap/auth/login").size(), 2);
}

TEST(SmartServerClient, ReadsSegmentControllerLicensesAndCapacity)
{
    ScriptedUnit unit;
    unit.answers[u"GET /iap/devs?category=GLP_SC"_s] =
        httpAnswer(200, R"([{"name":"17q5t6a","scName":"17q5t6a","scId":"1","scState":"RUNNING","timezone":"UTC",
                            "status":{"state":"provisioned","health":"normal"}}])");
    unit.answers[u"GET /iap/lic"_s] = httpAnswer(
        200,
        R"([{"scName":"17q5t6a","description":"Device capacity 200","status":"Active","activationDate":"2026-01-02",
                 "licenseId":"b1e52546-f2db-4053-b2dd-2ab2fa7732d2","new field":{"x":1}},
                {"scName":"17q5t6a","description":"Maintenance","status":"Expiring 2026-12-01",
                 "activationDate":"2025-12-01","licenseId":"2133c667-af41-4518-94df-a2bb3b775330","note":"n"}])");
    unit.answers[u"GET /iap/lic/status"_s] =
        httpAnswer(200, R"([{"totalCapacity":200,"usedCapacity":12,"expirationDate":null,"licensingId":"x"},
                {"totalCapacity":100,"usedCapacity":3}])");
    SmartServerClient client = unit.client();
    ASSERT_TRUE(wait(client.login(u"apollo"_s, Secret("p"))));
    const auto record = wait(client.segmentController());
    ASSERT_TRUE(record) << qPrintable(record.error().toText());
    EXPECT_EQ(record->name, u"17q5t6a"_s);
    EXPECT_EQ(record->state, u"provisioned"_s);
    const auto licenses = wait(client.licenses());
    ASSERT_TRUE(licenses) << qPrintable(licenses.error().toText());
    ASSERT_EQ(licenses->size(), 2);
    EXPECT_EQ(licenses->at(0).status.kind, LicenseStatus::Kind::Active);
    EXPECT_EQ(licenses->at(1).status.date, QDate(2026, 12, 1));
    EXPECT_EQ(licenses->at(1).note, u"n"_s);
    const auto status = wait(client.status());
    ASSERT_TRUE(status) << qPrintable(status.error().toText());
    EXPECT_EQ(status->capacity.total.count(), 300);
    EXPECT_EQ(status->capacity.used.count(), 15);
}

TEST(SmartServerClient, AnswersOfAnotherShapeAreErrorsWithTheWholeAnswer)
{
    const QList<std::pair<QString, QByteArray>> odd{
        {u"GET /iap/lic"_s, "{}"},
        {u"GET /iap/lic"_s, "[{\"scName\":\"x\"}]"},
        {u"GET /iap/lic"_s, "not json"},
        {u"GET /iap/lic/status"_s, "{\"totalCapacity\":1}"},
        {u"GET /iap/lic/status"_s, "[{\"totalCapacity\":-5,\"usedCapacity\":0}]"},
        {u"GET /iap/lic/status"_s, "[{\"totalCapacity\":1e300,\"usedCapacity\":0}]"},
        {u"GET /iap/devs?category=GLP_SC"_s, "[]"},
        {u"GET /iap/devs?category=GLP_SC"_s, "[{\"name\":7}]"},
        // Nobody names a controller so, and no manifest could carry it.
        {u"GET /iap/devs?category=GLP_SC"_s, "[{\"name\":\"" + QByteArray(100'001, 'n') + "\"}]"},
    };
    for (const auto& [line, body] : odd) {
        ScriptedUnit unit;
        unit.answers[line] = httpAnswer(200, body);
        SmartServerClient client = unit.client();
        ASSERT_TRUE(wait(client.login(u"apollo"_s, Secret("p"))));
        std::optional<Error> error;
        if (line.contains(u"devs"_s)) {
            if (const auto read = wait(client.segmentController()); !read)
                error = read.error();
        } else if (line.endsWith(u"status"_s)) {
            if (const auto read = wait(client.status()); !read)
                error = read.error();
        } else if (const auto read = wait(client.licenses()); !read) {
            error = read.error();
        }
        ASSERT_TRUE(error) << qPrintable(line) << body.constData();
        EXPECT_TRUE(error->why.contains(QString::fromUtf8(body))) << qPrintable(error->why);
        EXPECT_FALSE(error->remedy.isEmpty());
    }
}

TEST(SmartServerClient, UploadIsAcceptedBy200And204Only)
{
    for (const int status : {200, 204, 201, 400, 409, 413, 500}) {
        ScriptedUnit unit;
        unit.answers[u"POST /iap/lic/activation"_s] = httpAnswer(status, status == 204 ? "" : "the unit's words");
        SmartServerClient client = unit.client();
        ASSERT_TRUE(wait(client.login(u"apollo"_s, Secret("p"))));
        const auto answer = wait(client.upload(u"file"_s, "bytes"));
        if (status == 200 || status == 204) {
            ASSERT_TRUE(answer) << status;
            EXPECT_EQ(answer->status, status);
        } else {
            ASSERT_FALSE(answer) << status;
            EXPECT_EQ(answer.error().kind, ErrorKind::Failed);
            EXPECT_EQ(answer.error().httpStatus, status);
            EXPECT_TRUE(answer.error().why.contains(QString::number(status)));
            EXPECT_TRUE(answer.error().why.contains(u"the unit's words"_s));
        }
        const auto uploads = unit.requests("POST /iap/lic/activation");
        ASSERT_EQ(uploads.size(), 1);
        EXPECT_TRUE(uploads.first().contains("name=\"licenseFile\"; filename=\"file\""));
    }
}

TEST(SmartServerClient, UploadByAnotherUserThanAnOwnerIsLoginRefused)
{
    ScriptedUnit unit;
    unit.answers[u"POST /iap/lic/activation"_s] = httpAnswer(403, "Owner only");
    SmartServerClient client = unit.client();
    ASSERT_TRUE(wait(client.login(u"viewer"_s, Secret("p"))));
    const auto answer = wait(client.upload(u"file"_s, "bytes"));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::LoginRefused);
    EXPECT_TRUE(answer.error().remedy.contains(u"Owner"_s));
}

TEST(SmartServerClient, LogoutForgetsTheSession)
{
    ScriptedUnit unit;
    unit.answers[u"PUT /iap/auth/logout"_s] = httpAnswer(200, "");
    SmartServerClient client = unit.client();
    ASSERT_TRUE(wait(client.login(u"apollo"_s, Secret("p"))));
    EXPECT_FALSE(client.sessionCookie().isEmpty());
    QCoro::waitFor(client.logout());
    EXPECT_TRUE(client.sessionCookie().isEmpty());
    EXPECT_TRUE(unit.requests("PUT /iap/auth/logout").value(0).toLower().contains("cookie: cmssid=abc123"));
}

} // namespace
} // namespace activation
