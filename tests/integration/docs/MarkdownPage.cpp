// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "MarkdownPage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

/// As the pages' hosts make it: lower case, no signs but hyphens, which stand for spaces too.
QString anchorOf(QString heading)
{
    static const QRegularExpression signs(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(signs).replace(u' ', u'-');
}

void takeLine(MarkdownPage& page, const QString& line)
{
    static const QRegularExpression span(u"`([^`]+)`"_s);
    static const QRegularExpression link(uR"(\]\(([^)#\s]*)(?:#([^)\s]*))?\))"_s);
    static const QRegularExpression heading(u"^#+ (.+)$"_s);
    static const QRegularExpression columnEnd(uR"((?<!\\)\|)"_s);
    if (const auto match = heading.match(line); match.hasMatch())
        page.anchors += anchorOf(match.captured(1).trimmed());
    const qsizetype firstColumnEnds = line.startsWith(u'|') ? line.indexOf(columnEnd, 1) : 0;
    for (auto match = span.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        const QString text = found.captured(1).replace(u"\\|"_s, u"|"_s);
        page.code += text;
        if (found.capturedEnd() <= firstColumnEnds)
            page.firstColumnCode += text;
    }
    for (auto match = link.globalMatch(QString(line).remove(span)); match.hasNext();) {
        const auto found = match.next();
        if (!found.captured(1).contains(u"://"_s))
            page.links.append({.target = found.captured(1), .anchor = found.captured(2)});
    }
}

} // namespace

MarkdownPage MarkdownPage::read(const QString& file)
{
    MarkdownPage page{.file = file, .code = {}, .firstColumnCode = {}, .links = {}, .anchors = {}};
    QFile source(QDir(QStringLiteral(PROJECT_FOLDER)).filePath(file));
    if (!source.open(QIODevice::ReadOnly | QIODevice::Text))
        return page;
    bool fenced = false;
    for (const QString& line : QString::fromUtf8(source.readAll()).split(u'\n')) {
        if (line.trimmed().startsWith(u"```"_s))
            fenced = !fenced;
        else if (fenced)
            page.code += line.trimmed();
        else
            takeLine(page, line);
    }
    return page;
}

QList<MarkdownPage> MarkdownPage::all()
{
    const QDir project(QStringLiteral(PROJECT_FOLDER));
    QList<MarkdownPage> pages;
    for (const QString& top : project.entryList({u"*.md"_s}, QDir::Files))
        pages += read(top);
    for (const QString& folder : {u"docs"_s, u"packaging"_s, u"tests"_s}) {
        QDirIterator files(project.filePath(folder), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            pages += read(project.relativeFilePath(files.next()));
    }
    return pages;
}

} // namespace activation::test
