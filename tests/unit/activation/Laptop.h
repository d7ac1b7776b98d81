// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/PackageDesk.h"
#include "support/Printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Makes a failed Result say why in a test's output.
#define ASSERT_OK(result) ASSERT_TRUE(result) << (result).error().toText().toStdString()
#define EXPECT_OK(result) EXPECT_TRUE(result) << (result).error().toText().toStdString()

namespace activation::test {

inline InstallCode code(const QString& text)
{
    return *InstallCode::parse(text);
}

inline LicenseId license(const QString& text)
{
    return *LicenseId::parse(text);
}

/// A unit as leg 1 would have read it, without licenses.
inline SmartServer unitRecord(const QString& installCode)
{
    return SmartServer{.installCode = code(installCode),
                       .identitySources = {},
                       .hostName = {},
                       .address = QStringLiteral("127.0.0.1:443"),
                       .segmentController = installCode,
                       .release = Release(QStringLiteral("4.40.012")),
                       .certificateSha256 = {},
                       .readAt = QDateTime::currentDateTimeUtc(),
                       .capacity = {},
                       .licenses = {}};
}

/// A laptop with a ledger and a key of its own, in a folder that goes with it.
class Laptop
{
public:
    Laptop()
    {
        auto opened = Workspace::open(path(QStringLiteral("ledger.sqlite")));
        if (!opened) {
            ADD_FAILURE() << opened.error().toText().toStdString();
            return;
        }
        m_space = *std::move(opened);
        m_space->keyAccess().sources.keychain = keeper;
        const auto ready = QCoro::waitFor(m_space->readyToSign());
        EXPECT_TRUE(ready) << (ready ? "" : ready.error().toText().toStdString());
    }

    /// As a keychain.
    std::shared_ptr<PassphraseKeeper> keeper = std::make_shared<MemoryKeeper>();

    Workspace& space() { return *m_space; }
    Ledger& ledger() { return m_space->ledger(); }
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    static QByteArray contentOf(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("<none>");
    }

    /// The events of this kind, oldest first.
    QList<Event> events(const QString& kind)
    {
        QList<Event> found;
        for (const Event& event : m_space->ledger().events().value_or(QList<Event>())) {
            if (event.kind == kind)
                found += event;
        }
        return found;
    }
    /// The error's three texts are there, and it is the last one in the ledger.
    void expectNoted(const Error& error)
    {
        EXPECT_FALSE(error.what.isEmpty());
        EXPECT_FALSE(error.why.isEmpty());
        EXPECT_FALSE(error.remedy.isEmpty());
        const QList<Event> errors = events(QStringLiteral("error"));
        ASSERT_FALSE(errors.isEmpty());
        EXPECT_EQ(errors.last().what, error.what);
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_space;
};

} // namespace activation::test
