// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "LiveObjects.h"

#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThread>

/// Of QtCore's private qhooks_p.h, whose package is not needed for one array.
extern Q_DECL_IMPORT quintptr qtHookData[]; // NOLINT(readability-redundant-declaration)

namespace activation::test {
namespace {

/// As qhooks_p.h numbers them.
enum Hook
{
    Added = 3,
    Removed = 4,
};

struct Seen
{
    QMutex mutex;
    QSet<QObject*> objects;
};
Seen& seen()
{
    static Seen all;
    return all;
}

void add(QObject* object)
{
    const QMutexLocker locker(&seen().mutex);
    seen().objects.insert(object);
}

void remove(QObject* object)
{
    const QMutexLocker locker(&seen().mutex);
    seen().objects.remove(object);
}

} // namespace

LiveObjects::LiveObjects()
{
    seen().objects.clear();
    qtHookData[Added] = reinterpret_cast<quintptr>(&add);
    qtHookData[Removed] = reinterpret_cast<quintptr>(&remove);
}

LiveObjects::~LiveObjects()
{
    qtHookData[Added] = 0;
    qtHookData[Removed] = 0;
}

QStringList LiveObjects::added() const
{
    const QMutexLocker locker(&seen().mutex);
    QHash<QString, int> counts;
    for (const QObject* object : std::as_const(seen().objects))
        ++counts[QString::fromLatin1(object->metaObject()->className())];
    QStringList list;
    for (const auto& [name, count] : counts.asKeyValueRange())
        list += QStringLiteral("%1 × %2").arg(count).arg(name);
    list.sort();
    return list;
}

} // namespace activation::test
