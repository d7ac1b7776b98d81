// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/Targets.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::fuzz {
namespace {

struct Reader
{
    const char* name;
    void (*read)(const QByteArray&);
};

class Corpus : public testing::TestWithParam<Reader>
{
};

} // namespace

// Every seed, and whatever the fuzzer found once, without the fuzzer: a broken promise ends this program.
TEST_P(Corpus, KeepsItsPromises)
{
    QLoggingCategory::setFilterRules(u"kf.archive*=false"_s);
    int count = 0;
    for (const QString& folder : {u"corpus"_s, u"findings"_s}) {
        QDirIterator files(QStringLiteral(FUZZ_FOLDER "/%1/%2").arg(folder, QLatin1StringView(GetParam().name)),
                           QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            SCOPED_TRACE(file.fileName().toStdString());
            const QByteArray bytes = file.readAll();
            GetParam().read(bytes);
            GetParam().read(bytes.first(bytes.size() / 2));
            ++count;
        }
    }
    EXPECT_GT(count, 0);
}

INSTANTIATE_TEST_SUITE_P(All, Corpus,
                         testing::Values(Reader{"package", package}, Reader{"manifest", manifest},
                                         Reader{"signature", signature}, Reader{"mail", mail}, Reader{"unpack", unpack},
                                         Reader{"profile", profile}, Reader{"csv", csv}, Reader{"mqtt", mqtt},
                                         Reader{"smartserver", smartserver}, Reader{"portal", portal},
                                         Reader{"message", message}, Reader{"identity", identity},
                                         Reader{"ledger", ledger}, Reader{"key", key}),
                         [](const auto& reader) { return std::string(reader.param.name); });

} // namespace activation::fuzz
