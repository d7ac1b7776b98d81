// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/StoredZip.h"

#include "package/ZipDirectory.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::StoredZip)
};

constexpr qsizetype Large = 1024 * 1024;
constexpr quint16 Needs = 20;                  // 2.0: folders in names
constexpr quint16 MadeBy = (3 << 8) | Needs;   // on Unix, for the attributes
constexpr quint32 Attributes = 0100644U << 16; // a plain file
constexpr qsizetype CrcInHeader = 14;          // where a local header has its checksum and the two sizes

void u16(QByteArray& to, quint16 value)
{
    char bytes[2];
    qToLittleEndian(value, bytes);
    to.append(bytes, sizeof bytes);
}

void u32(QByteArray& to, qint64 value)
{
    char bytes[4];
    qToLittleEndian(static_cast<quint32>(value), bytes);
    to.append(bytes, sizeof bytes);
}

} // namespace

StoredZip::StoredZip(QFileDevice& file, const QDateTime& time) : m_file(file)
{
    const QDate date = time.date();
    const QTime clock = time.time();
    m_date = static_cast<quint16>(((date.year() - 1980) << 9) | (date.month() << 5) | date.day());
    m_time = static_cast<quint16>((clock.hour() << 11) | (clock.minute() << 5) | (clock.second() / 2));
    m_gathered.reserve(Large + Large / 4);
}

bool StoredZip::fail(const QString& why)
{
    if (!m_hasFailed)
        m_fault = why;
    m_hasFailed = true;
    return false;
}

/// What a local header and the directory have in common, from the version that is needed to the length of the name.
QByteArray StoredZip::commonOf(const Entry& entry) const
{
    QByteArray bytes;
    u16(bytes, Needs);
    u16(bytes, 0); // no flags
    u16(bytes, 0); // stored
    u16(bytes, m_time);
    u16(bytes, m_date);
    u32(bytes, entry.crc);
    u32(bytes, entry.size);
    u32(bytes, entry.size);
    u16(bytes, static_cast<quint16>(entry.name.size()));
    u16(bytes, 0); // no extra field
    return bytes;
}

QByteArray StoredZip::headerOf(const Entry& entry) const
{
    return "PK\x03\x04" + commonOf(entry) + entry.name;
}

bool StoredZip::empty()
{
    // What is taken in part was refused for a reason, which comes with the rest.
    for (QByteArrayView rest = m_gathered; !rest.isEmpty();) {
        const qint64 taken = m_file.write(rest.data(), rest.size());
        if (taken <= 0)
            return fail();
        rest = rest.sliced(taken);
    }
    m_written += m_gathered.size();
    m_gathered.truncate(0);
    return true;
}

bool StoredZip::put(QByteArrayView bytes)
{
    if (m_hasFailed)
        return false;
    if (m_written + m_gathered.size() + bytes.size() > MaxZipBytes)
        return fail(Text::tr("It would be larger than a site package can be."));
    m_gathered += bytes;
    return m_gathered.size() < Large || empty();
}

bool StoredZip::begin(const QByteArray& name)
{
    constexpr qsizetype MaxName = 0xffff;
    if (m_isOpen || name.isEmpty() || name.size() > MaxName || m_names.contains(name) ||
        m_entries.size() >= MaxZipEntries)
        return fail(Text::tr("“%1” cannot be in it.").arg(QString::fromLatin1(name)));
    m_names.insert(name);
    m_entries.append({.name = name, .crc = 0, .offset = m_written + m_gathered.size(), .size = 0});
    m_isOpen = true;
    return put(headerOf(m_entries.constLast()));
}

bool StoredZip::write(QByteArrayView bytes)
{
    // In pieces: what is large would be in memory once more.
    Entry& entry = m_entries.last();
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        const QByteArrayView piece = rest.first(std::min<qsizetype>(rest.size(), Large / 4));
        entry.crc = static_cast<quint32>(
            ::crc32(entry.crc, reinterpret_cast<const Bytef*>(piece.data()), static_cast<uInt>(piece.size())));
        entry.size += piece.size();
        if (!put(piece))
            return false;
        rest = rest.sliced(piece.size());
    }
    return !m_hasFailed;
}

bool StoredZip::end()
{
    m_isOpen = false;
    if (m_hasFailed)
        return false;
    const Entry& entry = m_entries.constLast();
    // The header, now that its checksum and sizes are known: still gathered, or in the file already.
    const QByteArray known = headerOf(entry).sliced(CrcInHeader, 12);
    if (entry.offset >= m_written) {
        m_gathered.replace(entry.offset - m_written + CrcInHeader, known.size(), known);
        return true;
    }
    if (!empty())
        return false;
    const bool isWritten =
        m_file.seek(entry.offset + CrcInHeader) && m_file.write(known) == known.size() && m_file.seek(m_written);
    return isWritten || fail();
}

bool StoredZip::finish()
{
    const qint64 start = m_written + m_gathered.size();
    for (const Entry& entry : std::as_const(m_entries)) {
        QByteArray bytes("PK\x01\x02");
        u16(bytes, MadeBy);
        bytes += commonOf(entry);
        u16(bytes, 0); // no comment
        u16(bytes, 0); // the first disk
        u16(bytes, 0); // nothing about its inside
        u32(bytes, Attributes);
        u32(bytes, entry.offset);
        bytes += entry.name;
        if (!put(bytes))
            return false;
    }
    const qint64 size = m_written + m_gathered.size() - start;
    QByteArray bytes("PK\x05\x06");
    u16(bytes, 0); // this disk
    u16(bytes, 0); // the directory's
    u16(bytes, static_cast<quint16>(m_entries.size()));
    u16(bytes, static_cast<quint16>(m_entries.size()));
    u32(bytes, size);
    u32(bytes, start);
    u16(bytes, 0); // no comment
    return put(bytes) && empty();
}

} // namespace activation
