// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

class QFileDevice;

namespace activation {

/// Writes a ZIP file whose entries are stored as they are: no compression, no ZIP64, no comments, nothing that
/// ZipDirectory would refuse. (KArchive's writer compares each new name with all before it: ten thousand files took it
/// longer than the disk.) The format is APPNOTE.TXT of PKWARE, sections 4.3 and 4.4. What a function returns is whether
/// all went well so far; after the first failure everything fails.
class StoredZip
{
public:
    /// `file` is open for writing, empty, and outlives this. `time` is what the entries show, from 1980 on.
    StoredZip(QFileDevice& file, const QDateTime& time);

    /// Names are ASCII and used once.
    bool begin(const QByteArray& name);
    bool write(QByteArrayView bytes);
    bool end();
    /// The directory, and all that is gathered.
    bool finish();
    /// Why it failed, where it was not the file.
    const QString& fault() const { return m_fault; }

private:
    struct Entry
    {
        QByteArray name;
        quint32 crc = 0;
        qint64 offset = 0; ///< of its header
        qint64 size = 0;
    };

    QByteArray headerOf(const Entry& entry) const;
    QByteArray commonOf(const Entry& entry) const;
    bool put(QByteArrayView bytes);
    bool empty();
    bool fail(const QString& why = {});

    QFileDevice& m_file;
    quint16 m_date;
    quint16 m_time;
    QByteArray m_gathered; ///< not yet in the file: small writes become large ones
    qint64 m_written = 0;  ///< in the file
    QList<Entry> m_entries;
    QSet<QByteArray> m_names;
    bool m_isOpen = false; ///< an entry is
    bool m_hasFailed = false;
    QString m_fault;
};

} // namespace activation
