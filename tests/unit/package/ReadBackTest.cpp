// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "../volume/SystemCalls.h"
#include "PackageSamples.h"

#include <QDir>

using namespace activation;
using namespace activation::samples;
using namespace activation::test;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
// A worn-out medium takes everything and gives something else back: whichever byte it is, the old package stays.
TEST(ReadBack, AMediumThatGivesSomethingElseBackReplacesNothing)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"site.sitepack"_s);
    QByteArray old = smallPackage(path);
    auto package = SitePackage::open(path, policy());
    ASSERT_OK(package->addActivation(record(u"17q5t6a"_s, u"large"_s), QByteArray(100'000, 'x')));

    const auto temporary = [&dir] {
        QStringList names = QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).filter(u".part"_s);
        EXPECT_EQ(names.size(), 1);
        return dir.filePath(names.value(0));
    };
    SystemCalls calls;
    qint64 size = 0;
    qint64 at = 0;
    int refused = 0;
    calls.onDropCache = [&](int) {
        QFile worn(temporary());
        ASSERT_TRUE(worn.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
        size = worn.size();
        ASSERT_TRUE(worn.seek(at));
        char byte = 0;
        ASSERT_TRUE(worn.getChar(&byte));
        ASSERT_TRUE(worn.seek(at));
        ASSERT_TRUE(worn.putChar(static_cast<char>(byte ^ 0x10)));
    };
    // Steps of a prime number of bytes: headers, manifest, signature, files and directory all have their turn.
    for (at = 0; at == 0 || at < size; at += 1'009) {
        const auto saved = package->save(path, laptop());
        if (saved) {
            // An entry's time, say, is of no consequence: nobody reads it.
            old = contentOf(path);
            continue;
        }
        ++refused;
        EXPECT_EQ(saved.error().kind, ErrorKind::Failed) << at;
        EXPECT_TRUE(saved.error().why.contains(u"read back"_s)) << saved.error().toText().toStdString();
        EXPECT_TRUE(saved.error().remedy.contains(u"another"_s)) << saved.error().toText().toStdString();
        EXPECT_EQ(contentOf(path), old) << at;
        EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"site.sitepack"_s}) << at;
    }
    EXPECT_GT(size, 100'000);
    EXPECT_GE(refused, 98);
    calls.onDropCache = {};
    ASSERT_OK(package->save(path, laptop()));
    EXPECT_OK(SitePackage::open(path, policy()));
}
#endif
