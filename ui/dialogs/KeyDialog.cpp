// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/KeyDialog.h"

#include "domain/Escape.h"
#include "ui/dialogs/FitHeight.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

KeyDialog::KeyDialog(const KeyQuestion& question, QWidget* parent)
    : QDialog(parent),
      m_isNew(question.isNew),
      m_wasWrong(question.wasWrong),
      m_passphrase(addField(u"keyPassphrase"_s))
{
    setObjectName(u"keyDialog"_s);
    setWindowTitle(tr("Passphrase of the signing key"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"key"_s, Theme::Tone::Accent, 32, this), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->addWidget(new WrapLabel(m_isNew ? tr("Choose a passphrase") : tr("Enter the passphrase"),
                                   WrapLabel::Role::Heading, this));
    texts->addWidget(new WrapLabel(
        m_isNew ? tr("This laptop signs its site packages with a key of its own, which is kept encrypted. There is no "
                     "keychain here that keeps the passphrase, so it is yours: you type it once after each start, when "
                     "first something is saved.")
                : tr("This laptop's signing key “%1” is locked. It is asked for once after each start.")
                      .arg(escaped(question.name)),
        WrapLabel::Role::Body, this));
    head->addLayout(texts, 1);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Passphrase:"), m_passphrase);
    if (m_isNew) {
        m_again = addField(u"keyPassphraseAgain"_s);
        form->addRow(tr("Once &more:"), m_again);
    }
    m_hint = new WrapLabel(QString(), WrapLabel::Role::Quiet, this);
    m_hint->setObjectName(u"keyHint"_s);
    m_neutral = m_isNew ? tr("%1 characters or more. Whoever forgets it makes a new key, which other laptops compare "
                             "once: activationctl signer renew.")
                              .arg(KeyPassphrase::MinLength)
                : question.wasWrong
                    ? tr("That was not the passphrase. Where it is forgotten, make a new key: activationctl signer "
                         "renew.")
                    : tr("Where it is forgotten, make a new key: activationctl signer renew.");
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"keyCancel"_s);
    cancel->setAutoDefault(false);
    m_accept = new QPushButton(m_isNew ? tr("&Use it") : tr("&Unlock"), this);
    m_accept->setObjectName(u"keyAccept"_s);
    m_accept->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 2 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(Theme::Space * 2);
    all->addLayout(head);
    all->addLayout(form);
    all->addWidget(m_hint);
    all->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    judge();
    fitHeight(this, {520, 280});
    m_passphrase->setFocus();
}

QLineEdit* KeyDialog::addField(const QString& name)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    connect(field, &QLineEdit::textChanged, this, &KeyDialog::judge);
    return field;
}

void KeyDialog::judge()
{
    const QString text = m_passphrase->text();
    // While it is being typed the second time it is no mistake yet.
    const bool differs = m_isNew && !text.startsWith(m_again->text());
    m_hint->setText(differs ? tr("The two are not the same.") : m_neutral);
    m_hint->setTone(differs || m_wasWrong ? Theme::Tone::Warning : Theme::Tone::Neutral);
    m_accept->setEnabled(m_isNew ? text.size() >= KeyPassphrase::MinLength && m_again->text() == text
                                 : !text.isEmpty());
}

Secret KeyDialog::passphrase() const
{
    return Secret::fromText(m_passphrase->text());
}

} // namespace activation::ui
