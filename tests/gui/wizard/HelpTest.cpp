// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "ui/help/Guide.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

class Help : public Walk
{
protected:
    QTextBrowser* text() { return wizard().findChild<QTextBrowser*>(u"helpText"_s); }
    QListWidget* chapters() { return wizard().findChild<QListWidget*>(u"helpChapters"_s); }
    /// What F1 shows on the page that is there.
    QString shown()
    {
        auto* window = wizard().findChild<QDialog*>(u"helpWindow"_s);
        if (window)
            window->close();
        wizard().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&wizard()));
        QTest::keyClick(&wizard(), Qt::Key_F1);
        window = wizard().findChild<QDialog*>(u"helpWindow"_s);
        EXPECT_TRUE(window && QTest::qWaitForWindowExposed(window));
        return text()->source().fileName();
    }
};

TEST_F(Help, EveryChapterListedIsThereAndHasItsPictures)
{
    ASSERT_GE(guide().size(), 9);
    click(u"helpButton"_s);
    for (const Chapter& chapter : guide()) {
        SCOPED_TRACE(qUtf8Printable(chapter.file));
        EXPECT_FALSE(chapter.title.isEmpty());
        text()->setSource(QUrl(u"qrc:/help/guide/"_s + chapter.file));
        EXPECT_EQ(chapters()->currentItem()->text(), chapter.title);
        EXPECT_FALSE(text()->toPlainText().contains(u"SPDX"_s));
        EXPECT_TRUE(text()->toPlainText().contains(chapter.title));
        for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const QTextCharFormat format = piece.fragment().charFormat();
                if (!format.isImageFormat())
                    continue;
                const QVariant picture =
                    text()->document()->resource(QTextDocument::ImageResource, QUrl(format.toImageFormat().name()));
                EXPECT_FALSE(picture.value<QImage>().isNull()) << qUtf8Printable(format.toImageFormat().name());
            }
        }
        picture(u"help-"_s + chapter.file.chopped(3), wizard().findChild<QDialog*>(u"helpWindow"_s));
    }
}

TEST_F(Help, TheKeyOpensTheChapterOfThePage)
{
    EXPECT_EQ(shown(), u"README.md"_s);
    readUnit();
    EXPECT_EQ(shown(), u"at-the-site.md"_s);
    next();
    reach(PageId::Portal);
    EXPECT_EQ(shown(), u"online.md"_s);
}

TEST_F(Help, WordsLeaveTheChaptersThatHaveThem)
{
    click(u"helpButton"_s);
    auto* words = wizard().findChild<QLineEdit*>(u"helpSearch"_s);
    QTest::keyClicks(words, u"SAML OAuth"_s);
    QStringList left;
    for (int row = 0; row < chapters()->count(); ++row) {
        if (!chapters()->item(row)->isHidden())
            left += chapters()->item(row)->data(Qt::UserRole).toString();
    }
    EXPECT_TRUE(left.contains(u"by-hand.md"_s));
    EXPECT_FALSE(left.contains(u"without-usb.md"_s));
    EXPECT_EQ(text()->textCursor().selectedText(), u"SAML"_s);
    words->clear();
    for (int row = 0; row < chapters()->count(); ++row)
        EXPECT_FALSE(chapters()->item(row)->isHidden());
}

TEST_F(Help, LinksLeadToChaptersAndBackAndNowhereElse)
{
    click(u"helpButton"_s);
    text()->setSource(QUrl(u"qrc:/help/guide/maintenance.md"_s));
    text()->setSource(QUrl(u"https://example.com/"_s));
    EXPECT_EQ(text()->source().fileName(), u"maintenance.md"_s);
    click(wizard().findChild<QPushButton*>(u"helpBack"_s));
    EXPECT_EQ(text()->source().fileName(), u"README.md"_s);
    EXPECT_EQ(chapters()->currentRow(), 0);
}

} // namespace
} // namespace activation::ui
