// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/GuideBrowser.h"

#include "ui/help/Guide.h"
#include "ui/style/Theme.h"

#include <QImage>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int PictureWidth = 520; // device-independent pixels

const Chapter* chapterAt(const QUrl& address)
{
    const auto& chapters = guide();
    const auto found = std::ranges::find(chapters, address.fileName(), &Chapter::file);
    return address.scheme() == u"qrc"_s && found != chapters.end() ? &*found : nullptr;
}

/// A comfortable distance between lines and paragraphs, which Markdown leaves to the reader.
void air(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        const bool inTable = cursor.currentTable();
        format.setTopMargin(format.headingLevel() > 0 ? 2 * Theme::Space : inTable ? 0 : Theme::Space / 2);
        format.setBottomMargin(inTable ? 0 : Theme::Space / 2);
        cursor.setBlockFormat(format);
    }
}

void frameTables(QTextDocument& document, const QColor& line)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(line);
        format.setBorderCollapse(true);
        format.setCellPadding(Theme::Space * 0.75);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

} // namespace

GuideBrowser::GuideBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    document()->setDocumentMargin(2 * Theme::Space);
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    const QUrl whole = source().resolved(name);
    if (whole.scheme() != u"qrc"_s)
        return {};
    if (type == QTextDocument::MarkdownResource) {
        const Chapter* chapter = chapterAt(whole);
        return chapter ? QVariant(chapter->text) : QVariant();
    }
    if (type != QTextDocument::ImageResource)
        return {};
    QImage picture(u':' + whole.path());
    if (picture.width() > PictureWidth * devicePixelRatio()) {
        picture = picture.scaledToWidth(qRound(PictureWidth * devicePixelRatio()), Qt::SmoothTransformation);
        picture.setDevicePixelRatio(devicePixelRatio());
    }
    return picture;
}

void GuideBrowser::doSetSource(const QUrl& name, QTextDocument::ResourceType)
{
    if (!chapterAt(name))
        return;
    QTextBrowser::doSetSource(name, QTextDocument::MarkdownResource);
    style();
    if (name.hasFragment())
        scrollToAnchor(name.fragment());
}

void GuideBrowser::style()
{
    air(*document());
    frameTables(*document(), Theme::line(palette(), Theme::Tone::Neutral));
    moveCursor(QTextCursor::Start);
}

} // namespace activation::ui
