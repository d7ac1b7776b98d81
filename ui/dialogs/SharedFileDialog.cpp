// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/SharedFileDialog.h"

#include "ui/dialogs/FitHeight.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

SharedFileDialog::SharedFileDialog(const QString& file, const QString& known, QWidget* parent)
    : QDialog(parent), m_why(new QLineEdit(this))
{
    setObjectName(u"sharedFile"_s);
    setWindowTitle(tr("The same file twice"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"warning"_s, Theme::Tone::Warning, 32, this), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->addWidget(new WrapLabel(tr("“%1” for a second SmartServer?").arg(file), WrapLabel::Role::Heading, this));
    texts->addWidget(new WrapLabel(known, WrapLabel::Role::Body, this));
    texts->addWidget(new WrapLabel(tr("An activation file is made for one Install Code, and no other SmartServer takes "
                                      "it. If this one is for both all the same, say why: the reason is kept in the "
                                      "ledger."),
                                   WrapLabel::Role::Body, this));
    head->addLayout(texts, 1);
    m_why->setObjectName(u"sharedWhy"_s);
    m_why->setMaxLength(IntakeRequest::MaxReason);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Why:"), m_why);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("&Leave it out"), this);
    cancel->setObjectName(u"sharedLeave"_s);
    cancel->setAutoDefault(false);
    auto* take = new QPushButton(tr("&Take it in"), this);
    take->setObjectName(u"sharedTake"_s);
    take->setAutoDefault(false); // no Enter takes it in by habit
    take->setEnabled(false);
    row->addStretch(1);
    row->addWidget(take);
    row->addWidget(cancel);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 2 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(Theme::Space * 2);
    all->addLayout(head);
    all->addLayout(form);
    all->addLayout(row);
    connect(m_why, &QLineEdit::textChanged, take, [this, take] { take->setEnabled(!why().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    fitHeight(this, {520, 260});
    m_why->setFocus();
}

QString SharedFileDialog::why() const
{
    return m_why->text().simplified();
}

void SharedFileDialog::ask(const std::shared_ptr<IntakeController>& intake, qsizetype index, QWidget* parent)
{
    if (index < 0 || index >= intake->items().size() || !intake->items()[index].error)
        return;
    const IntakeController::Item& item = intake->items()[index];
    auto* dialog = new SharedFileDialog(QFileInfo(item.file).fileName(), item.error->why, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent, [intake, index, dialog] { intake->share(index, dialog->why()); });
    dialog->open();
}

} // namespace activation::ui
