// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/LaptopDialog.h"

#include "ui/dialogs/FitHeight.h"
#include "ui/widgets/FingerprintView.h"
#include "ui/widgets/QrView.h"
#include "ui/widgets/WrapLabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

namespace {

QString whoKnows(KeyGuard guard)
{
    switch (guard) {
    case KeyGuard::Keychain:
        return LaptopDialog::tr("The key is encrypted; the keychain has its passphrase.");
    case KeyGuard::Typed:
        return LaptopDialog::tr("The key is encrypted with a passphrase that you chose.");
    case KeyGuard::File:
        return LaptopDialog::tr("The key is encrypted; its passphrase is in a file of yours.");
    case KeyGuard::None:
        break;
    }
    return LaptopDialog::tr("The key is not encrypted yet.");
}

} // namespace

LaptopDialog::LaptopDialog(const SigningKey& key, const QString& ledgerFile, QWidget* parent) : QDialog(parent)
{
    const Signer& signer = key.signer();
    setObjectName(u"laptopDialog"_s);
    setWindowTitle(tr("About this laptop"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    column->setSpacing(2 * Theme::Space);
    column->addWidget(new WrapLabel(signer.name, WrapLabel::Role::Heading, this));
    column->addWidget(
        new WrapLabel(tr("This laptop signs its site packages. Whoever opens one on another laptop for the "
                         "first time compares these groups with what is shown there."),
                      WrapLabel::Role::Body, this));
    auto* fingerprint = new FingerprintView(this);
    fingerprint->setObjectName(u"laptopFingerprint"_s);
    fingerprint->setFingerprint(signer.fingerprint);
    auto* code = new QrView(this);
    code->setObjectName(u"laptopQr"_s);
    code->setText(signer.fingerprint.hex());
    code->setToolTip(tr("The same as a QR code: its 64 digits are what “signer trust” takes."));
    auto* print = new QHBoxLayout;
    print->setSpacing(3 * Theme::Space);
    print->addWidget(fingerprint, 0, Qt::AlignLeft | Qt::AlignVCenter);
    print->addWidget(code, 0, Qt::AlignRight | Qt::AlignVCenter);
    column->addLayout(print);
    column->addWidget(
        new WrapLabel(tr("Ledger and signing key are in %1, readable by you alone. %2 Passwords are "
                         "kept nowhere.")
                          .arg(QDir::toNativeSeparators(QFileInfo(ledgerFile).absolutePath()), whoKnows(key.guard())),
                      WrapLabel::Role::Quiet, this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    constexpr int Width = 560;
    fitHeight(this, QSize(Width, 0));
}

} // namespace activation::ui
