// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "ui/widgets/DropArea.h"

#include <KZip>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

class WizardDrop : public Walk
{
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(folder(name)).absolutePath());
        QFile file(folder(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QList<ActivationFile> files() { return wizard().flow().site->manifest().activations; }
};

TEST_F(WizardDrop, PackageGoesToItsPlaceInTheJob)
{
    readUnit();
    const QString package = lastPackage();
    restart();
    drop({package});
    reach(PageId::Portal);
    wizard().jumpTo(PageId::Start);
    reach(PageId::Start);
    drop({package, maintenanceFile()}); // the file goes in as soon as the package is open
    reach(PageId::Files);
    ASSERT_TRUE(QTest::qWaitFor([&] { return files().size() == 1; }));
    EXPECT_EQ(files().first().kind, ActivationKind::Maintenance);
}

TEST_F(WizardDrop, OnATextFieldIsStillADrop)
{
    readUnit();
    next();
    reach(PageId::Portal);
    auto* field = find<QLineEdit>(u"portalLogin"_s);
    drop({maintenanceFile()}, field);
    reach(PageId::Files);
    EXPECT_TRUE(field->text().isEmpty());
    ASSERT_EQ(files().size(), 1);
    EXPECT_EQ(files().first().originalName, QFileInfo(maintenanceFile()).fileName());
    EXPECT_EQ(files().first().via, ObtainedVia::Added);
    // It is in the saved package, not in memory alone.
    const auto report = SitePackage::inspect(lastPackage());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->manifest.activations.size(), 1);
}

TEST_F(WizardDrop, FolderOfFilesForTwoUnits)
{
    next();
    reach(PageId::Connect);
    readBoth();
    drop({site().maintenanceFolder()});
    reach(PageId::Files);
    ASSERT_EQ(files().size(), 2);
    EXPECT_FALSE(files()[0].installCode == files()[1].installCode);
    picture(u"files-two-units"_s);
    drop({site().maintenanceFolder()}); // again: nothing doubles
    reachIdle();
    EXPECT_EQ(files().size(), 2);
}

TEST_F(WizardDrop, ZipOfFilesIsUnpackedAndTheirNamesKept)
{
    readUnit();
    const QString name = QFileInfo(maintenanceFile()).fileName();
    const QString path = folder(u"from the mail.zip"_s);
    KZip zip(path);
    ASSERT_TRUE(zip.open(QIODevice::WriteOnly));
    ASSERT_TRUE(zip.addLocalFile(maintenanceFile(), u"attachments/"_s + name));
    ASSERT_TRUE(zip.close());
    drop({path});
    reach(PageId::Files);
    ASSERT_EQ(files().size(), 1);
    EXPECT_EQ(files().first().originalName, name);
}

TEST_F(WizardDrop, SavedMailGivesItsAttachmentUnderItsName)
{
    readUnit();
    const QString name = u"maintenance_%1_1"_s.arg(unit().installCode().text());
    const QByteArray mail = "From: success@vendor.example\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nYour file is attached.\r\n"
                            "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                            "Content-Disposition: attachment; filename=" +
                            name.toLatin1() + "\r\n\r\n" + QByteArray("\0\1 bytes", 8).toBase64() + "\r\n--b--\r\n";
    drop({write(u"From Customer Success.eml"_s, mail)});
    reach(PageId::Files);
    ASSERT_EQ(files().size(), 1);
    EXPECT_EQ(files().first().originalName, name);
    EXPECT_TRUE(files().first().sha256 == Fingerprint::of(QByteArray("\0\1 bytes", 8)));
    drop({write(u"half.eml"_s, mail.first(mail.size() - 12))});
    ASSERT_TRUE(QTest::qWaitFor([&] { return errorText().contains(u"half.eml"_s); })) << qUtf8Printable(errorText());
    EXPECT_TRUE(errorText().contains(u"save the attachment"_s)) << qUtf8Printable(errorText());
    EXPECT_EQ(files().size(), 1);
}

TEST_F(WizardDrop, WithoutASiteSaysWhatToDoFirst)
{
    drop({maintenanceFile()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !errorText().isEmpty(); }));
    EXPECT_TRUE(errorText().contains(u"Open the site package first"_s)) << qUtf8Printable(errorText());
    EXPECT_EQ(page(), PageId::Start);
}

TEST_F(WizardDrop, NamelessFileIsAskedAboutOnceWithAGuess)
{
    next();
    reach(PageId::Connect);
    readBoth();
    drop({write(u"licensefile"_s, "some bytes")});
    QDialog* question = dialog("activation::ui::ChooseUnitDialog");
    ASSERT_TRUE(question);
    picture(u"choose-unit"_s, question);
    auto* list = question->findChild<QTreeWidget*>();
    ASSERT_TRUE(list);
    ASSERT_TRUE(list->currentItem()) << "a best guess";
    list->setCurrentItem(list->topLevelItem(1));
    const QString chosen = list->currentItem()->text(0);
    QTest::keyClick(question, Qt::Key_Return);
    reach(PageId::Files);
    ASSERT_EQ(files().size(), 1);
    EXPECT_EQ(files().first().installCode.text(), chosen);
}

TEST_F(WizardDrop, LeftUnansweredNothingComesIn)
{
    next();
    reach(PageId::Connect);
    readBoth();
    drop({write(u"licensefile"_s, "some bytes")});
    QDialog* question = dialog("activation::ui::ChooseUnitDialog");
    ASSERT_TRUE(question);
    QTest::keyClick(question, Qt::Key_Escape);
    reachIdle();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(WizardDrop, OnAnotherUnitsRowIsRefusedUntilTheUserInsists)
{
    next();
    reach(PageId::Connect);
    readBoth();
    wizard().jumpTo(PageId::Files);
    reach(PageId::Files);
    QWidget* const row = find(u"unitRow-%1"_s.arg(unit(1).installCode().text()));
    auto* area = find<DropArea>(u"filesDrop"_s);
    hold({maintenanceFile(0)}, &wizard(), wizard().rect().topLeft());
    EXPECT_TRUE(area->isHighlighted()) << "no unit in particular takes it here";
    hold({maintenanceFile(0)}, row, row->rect().center());
    EXPECT_EQ(find(u"dropMark"_s)->parentWidget(), row);
    EXPECT_FALSE(area->isHighlighted());
    picture(u"files-held"_s);
    drop({maintenanceFile(0)}, row);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !errorText().isEmpty(); }));
    EXPECT_TRUE(errorText().contains(unit(0).installCode().text())) << qUtf8Printable(errorText());
    EXPECT_TRUE(files().isEmpty());
    click(errorAction(u"misleads"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return files().size() == 1; }));
    EXPECT_TRUE(files().first().installCode == unit(1).installCode());
}

TEST_F(WizardDrop, WrongThingsSayWhy)
{
    readUnit();
    const QString code = unit().installCode().text();
    drop({write(u"maintenance_%1_empty"_s.arg(code), {})});
    ASSERT_TRUE(QTest::qWaitFor([&] { return errorText().contains(u"empty"_s); })) << qUtf8Printable(errorText());
    drop({write(u"maintenance_%1_big"_s.arg(code), QByteArray(16 * 1024 * 1024 + 1, 'x'))});
    ASSERT_TRUE(QTest::qWaitFor([&] { return errorText().contains(u"16"_s); })) << qUtf8Printable(errorText());
    drop({write(u"broken.sitepack"_s, "PK\x03\x04 not really")});
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return !wizard().flow().isBusy() && errorText().contains(u"broken.sitepack"_s);
    })) << qUtf8Printable(errorText());
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(wizard().flow().site->manifest().smartServers.size(), 1) << "the open site stays open";
}

TEST_F(WizardDrop, ExtensionIsWarnedAboutAndTheNameKept)
{
    readUnit();
    const QString name = u"maintenance_%1_1.txt"_s.arg(unit().installCode().text());
    drop({write(name, "some bytes")});
    reach(PageId::Files);
    ASSERT_EQ(files().size(), 1);
    EXPECT_EQ(files().first().originalName, name);
    EXPECT_TRUE(find<QLabel>(u"lead"_s)->text().contains(u"⚠"_s));
}

TEST_F(WizardDrop, OlderCopyOfThePackageHasAWayOn)
{
    readUnit();
    const QString old = folder(u"old.sitepack"_s);
    ASSERT_TRUE(QFile::copy(lastPackage(), old));
    drop({maintenanceFile()});
    reach(PageId::Files);
    wizard().jumpTo(PageId::Start);
    drop({old});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }));
    click(errorAction(u"older copy"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page() != PageId::Start; }, 10'000));
    EXPECT_EQ(wizard().flow().site->path(), old);
}

} // namespace
} // namespace activation::ui
