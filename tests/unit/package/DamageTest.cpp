// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "PackageSamples.h"

using namespace activation;
using namespace activation::samples;
using namespace Qt::StringLiterals;

namespace {

class Damage : public testing::Test
{
protected:
    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"site.sitepack"_s);
    QByteArray m_good = smallPackage(m_path);
    Fingerprint m_manifest = SitePackage::inspect(m_path)->manifestSha256;
};

} // namespace

TEST_F(Damage, TruncatedAnywhereIsRefused)
{
    for (qsizetype size = 0; size < m_good.size(); ++size) {
        write(m_path, m_good.first(size));
        const auto opened = SitePackage::open(m_path, policy());
        ASSERT_FALSE(opened) << size;
        ASSERT_EQ(opened.error().kind, ErrorKind::BadFile) << size;
    }
}

// A changed byte is refused, or it is one that says nothing: then manifest, signer and files are the same to the last
// bit.
TEST_F(Damage, AnyByteChangedIsRefusedOrHarmless)
{
    int harmless = 0;
    for (qsizetype i = 0; i < m_good.size(); ++i) {
        for (const int mask : {0x01, 0xff}) {
            QByteArray changed = m_good;
            changed[i] = static_cast<char>(changed[i] ^ mask);
            write(m_path, changed);
            const auto opened = SitePackage::open(m_path, policy());
            if (!opened) {
                ASSERT_EQ(opened.error().kind, ErrorKind::BadFile) << i;
                continue;
            }
            ++harmless;
            ASSERT_EQ(opened->manifestSha256(), m_manifest) << i;
            ASSERT_EQ(*opened->readActivation(opened->manifest().activations.first().id), "the activation file"_ba)
                << i;
        }
    }
    // Versions, times and attributes in the headers of three entries; nothing else.
    EXPECT_LT(harmless, 3 * 2 * 30);
}

TEST_F(Damage, AnyByteDoubledOrLostIsRefused)
{
    for (qsizetype i = 0; i < m_good.size(); ++i) {
        QByteArray changed = m_good;
        changed.insert(i, m_good[i]);
        write(m_path, changed);
        ASSERT_FALSE(SitePackage::open(m_path, policy())) << i;
        changed = m_good;
        changed.remove(i, 1);
        write(m_path, changed);
        ASSERT_FALSE(SitePackage::open(m_path, policy())) << i;
    }
}
