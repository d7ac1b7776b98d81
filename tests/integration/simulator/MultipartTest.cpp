// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/Multipart.h"

#include "simulator/SimulatedFile.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

const QByteArray contentType = "multipart/form-data; boundary=\"a b\""_ba;

QByteArray body()
{
    return "--a b\r\nContent-Disposition: form-data; name=\"licenseFile\"; filename=\"a\\\"b;c\"\r\n"
           "Content-Type: application/octet-stream\r\n\r\nline\r\n--not the end\r\n\r\n--a b--\r\n"_ba;
}

} // namespace

TEST(Multipart, KeepsBytesAndNamesAsTheyAre)
{
    const auto parts = parseFormData(contentType, body());
    ASSERT_TRUE(parts) << parts.error().toStdString();
    ASSERT_EQ(parts->size(), 1);
    EXPECT_EQ(parts->first().name, u"licenseFile"_s);
    EXPECT_EQ(parts->first().fileName, u"a\"b;c"_s);
    EXPECT_EQ(parts->first().content, "line\r\n--not the end\r\n");
}

TEST(Multipart, RefusesWhatIsNotWhole)
{
    for (qsizetype size = 0; size < body().size() - 4; ++size)
        EXPECT_FALSE(parseFormData(contentType, body().first(size))) << size;
    EXPECT_FALSE(parseFormData("multipart/form-data"_ba, body()));
    EXPECT_FALSE(parseFormData("text/plain; boundary=\"a b\""_ba, body()));
    EXPECT_FALSE(parseFormData("multipart/form-data; boundary=\"a b"_ba, body()));
    EXPECT_FALSE(parseFormData(contentType, "--a b\r\n\r\n\r\n--a b--"_ba));
}

TEST(Multipart, SurvivesNoise)
{
    QRandomGenerator random(42);
    for (int i = 0; i < 3000; ++i) {
        QByteArray noisy = body();
        QByteArray type = contentType;
        for (int j = 0; j < 4; ++j) {
            noisy[random.bounded(noisy.size())] = static_cast<char>(random.bounded(256));
            type[random.bounded(type.size())] = static_cast<char>(random.bounded(256));
        }
        static_cast<void>(parseFormData(i % 2 ? type : contentType, noisy));
    }
}

TEST(SimulatedFile, IsBoundToWhatItWasMadeFor)
{
    const auto code = *InstallCode::parse(u"17q5t6a"_s);
    const QDate expires(2027, 1, 31);
    const SimulatedFile file = makeActivationFile(ActivationKind::Maintenance, code, u"id"_s, 200, expires, 3);
    EXPECT_EQ(file.name, u"maintenance_17q5t6a_3"_s);
    EXPECT_FALSE(file.content.contains("17q5t6a"));
    const ActivationContent content{.kind = ActivationKind::Maintenance,
                                    .installCode = code,
                                    .licenseId = u"id"_s,
                                    .devices = 200,
                                    .expires = expires};
    EXPECT_EQ(readActivationFile(file.content), content);
    for (qsizetype i = 0; i < file.content.size(); ++i) {
        QByteArray changed = file.content;
        changed[i] = static_cast<char>(changed.at(i) ^ 4);
        EXPECT_FALSE(readActivationFile(changed)) << i;
        EXPECT_FALSE(readActivationFile(file.content.first(i))) << i;
    }
    EXPECT_FALSE(
        makeActivationFile(ActivationKind::Capacity, *InstallCode::parse(u"a.b"_s), {}, 1).name.contains(u'.'));
}

} // namespace activation::simulator
