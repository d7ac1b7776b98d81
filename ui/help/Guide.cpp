// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/Guide.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

Chapter chapter(const QString& file)
{
    QFile source(u":/help/guide/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    Chapter read{.file = file, .title = {}, .text = QString::fromUtf8(source.readAll())};
    static const QRegularExpression comment(u"<!--.*?-->\\n?"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(u"^# (.+)$"_s, QRegularExpression::MultilineOption);
    read.text.remove(comment);
    read.title = heading.match(read.text).captured(1).trimmed();
    return read;
}

QList<Chapter> readGuide()
{
    QList<Chapter> chapters{chapter(u"README.md"_s)};
    static const QRegularExpression listed(u"^[-*0-9.]+ \\[[^\\]]+\\]\\(([a-z-]+\\.md)\\)"_s,
                                           QRegularExpression::MultilineOption);
    for (auto link = listed.globalMatch(chapters.constFirst().text); link.hasNext();) {
        const Chapter next = chapter(link.next().captured(1));
        if (!next.text.isEmpty())
            chapters.append(next);
    }
    return chapters;
}

} // namespace

const QList<Chapter>& guide()
{
    static const QList<Chapter> chapters = readGuide();
    return chapters;
}

} // namespace activation::ui
