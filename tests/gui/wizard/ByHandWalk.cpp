// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/ByHandWalk.h"

#include "activation/InstallByHand.h"
#include "activation/PackageDesk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace activation::ui {

Opened::Opened()
{
    for (const QString& scheme : {u"https"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, this, "open");
}

Opened::~Opened()
{
    for (const QString& scheme : {u"https"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void ByHandWalk::toInstallPage()
{
    readUnit();
    if (withMaintenance) {
        drop({maintenanceFile()});
        reach(PageId::Files);
        reachIdle();
        wizard().jumpTo(PageId::Portal);
    } else {
        next();
    }
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    next();
    reach(PageId::Install);
}

void ByHandWalk::close()
{
    ASSERT_TRUE(site().addFaults({{.kind = simulator::FaultKind::SamlLogin}}));
}

void ByHandWalk::addInCms(qsizetype index)
{
    const ActivationFile file = files()[index];
    const auto bytes = wizard().flow().session->package->readActivation(file.id);
    ASSERT_TRUE(bytes) << qUtf8Printable(bytes.error().toText());
    const auto added = unit().addByHand(file.originalName, *bytes);
    ASSERT_TRUE(added) << qUtf8Printable(added.error());
}

QList<Receipt> ByHandWalk::savedReceipts()
{
    const auto report = SitePackage::inspect(wizard().flow().site->path());
    return report ? report->manifest.receipts : QList<Receipt>();
}

Receipt ByHandWalk::confirmElsewhere()
{
    const auto other = Workspace::open(folder(u"other laptop/ledger.sqlite"_s));
    EXPECT_TRUE(other);
    (*other)->keyAccess().sources.keychain = std::make_shared<MemoryKeeper>();
    EXPECT_TRUE(QCoro::waitFor((*other)->readyToSign()));
    const QString path = wizard().flow().site->path();
    const Fingerprint mine = wizard().flow().session->workspace().key().signer().fingerprint;
    auto package = openPackage(**other, path, {.trusted = {mine}});
    EXPECT_TRUE(package) << qUtf8Printable(package.error().toText());
    const Manifest& manifest = package->manifest();
    const auto receipt = confirmByWord(**other, manifest.activations.first(), manifest.packageId, u"there"_s);
    EXPECT_TRUE(receipt);
    EXPECT_TRUE(savePackage(**other, *package, path));
    // Whose package it is from now on was settled once.
    const auto known = wizard().flow().session->workspace().ledger().trustSigner((*other)->key().signer().fingerprint,
                                                                                 u"the other laptop"_s, u"compared"_s);
    EXPECT_TRUE(known);
    return *receipt;
}

QDialog* ByHandWalk::byHandDialog()
{
    m_shown = dialog("activation::ui::ByHandDialog");
    if (m_shown) {
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_shown));
        EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
    }
    return m_shown;
}

QString ByHandWalk::dialogError()
{
    const auto* panel = m_shown ? m_shown->findChild<QWidget*>(u"errorPanel"_s) : nullptr;
    if (!panel || !panel->isVisible())
        return {};
    QStringList parts;
    for (const auto* label : panel->findChildren<QLabel*>())
        parts += label->text();
    for (const auto* text : panel->findChildren<QTextEdit*>())
        parts += text->toPlainText();
    return parts.join(u" | "_s);
}

QString ByHandWalk::pageText()
{
    QStringList parts;
    for (const auto* label : wizard().currentPage()->findChildren<QLabel*>()) {
        if (label->isVisible())
            parts += label->text();
    }
    return parts.join(u" | "_s);
}

void ByHandWalk::typePassword()
{
    auto* field = in<QLineEdit>(u"password"_s);
    field->setText({});
    QTest::keyClicks(field, unit().owner().password);
}

QCheckBox* ByHandWalk::tick(qsizetype index)
{
    return in<QCheckBox>(u"shows-"_s + wizard().flow().assisted->files()[index].file.originalName);
}

FileTile* ByHandWalk::tile(qsizetype index)
{
    return m_shown->findChildren<FileTile*>().at(index);
}

QStringList ByHandWalk::tabOrder(QDialog* dialog)
{
    QStringList names;
    QWidget* const first = QApplication::focusWidget();
    constexpr int Many = 100;
    for (int i = 0; i < Many; ++i) {
        names += QApplication::focusWidget()->objectName();
        QTest::keyClick(dialog->window(), Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    return names;
}

void ByHandWalk::tabTo(QWidget* target)
{
    constexpr int Many = 100;
    for (int i = 0; i < Many && QApplication::focusWidget() != target; ++i)
        QTest::keyClick(QApplication::focusWidget()->window(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), target) << "Tab does not come to it";
}

void ByHandWalk::press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace activation::ui
