// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/QrDialog.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Clipboard.h"
#include "ui/widgets/QrView.h"
#include "ui/widgets/WrapLabel.h"

#include <QDialogButtonBox>
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
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(
        makeCopyButton(tr("Copy the text"), [text] { return text; }, this), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(2 * Theme::Space);
    all->addWidget(view, 1);
    all->addWidget(label);
    all->addWidget(buttons);
    close->setFocus();
}

} // namespace activation::ui
