// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/LaptopDialog.h"

#include "ui/dialogs/FitHeight.h"
#include "ui/widgets/FingerprintView.h"
#include "ui/widgets/WrapLabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

LaptopDialog::LaptopDialog(const Signer& signer, const QString& ledgerFile, QWidget* parent) : QDialog(parent)
{
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
    column->addWidget(fingerprint, 0, Qt::AlignLeft);
    column->addWidget(new WrapLabel(tr("Ledger and signing key are in %1, readable by you alone. Passwords are kept "
                                       "nowhere.")
                                        .arg(QDir::toNativeSeparators(QFileInfo(ledgerFile).absolutePath())),
                                    WrapLabel::Role::Quiet, this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    constexpr int Width = 560;
    fitHeight(this, QSize(Width, layout()->totalHeightForWidth(Width)));
}

} // namespace activation::ui
