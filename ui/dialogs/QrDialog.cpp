// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/QrDialog.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Clipboard.h"
#include "ui/widgets/QrView.h"
#include "ui/widgets/WrapLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

QrDialog::QrDialog(const QString& title, const QString& text, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"qrDialog"_s);
    setWindowTitle(title);
    auto* view = new QrView(this);
    view->setText(text);
    auto* label = new WrapLabel(text, WrapLabel::Role::Body, this);
    label->setObjectName(u"qrText"_s);
    auto* close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // No QDialogButtonBox: it hands the focus that Tab brings to its first button only, and the other is left out.
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Space);
    buttons->addWidget(makeCopyButton(tr("Copy the text"), [text] { return text; }, this));
    buttons->addStretch();
    buttons->addWidget(close);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(2 * Theme::Space);
    all->addWidget(view, 1);
    all->addWidget(label);
    all->addLayout(buttons);
    close->setFocus();
}

} // namespace activation::ui
