// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ProxyLoginDialog.h"

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

ProxyLoginDialog::ProxyLoginDialog(QWidget* parent)
    : QDialog(parent), m_user(new QLineEdit(this)), m_password(new QLineEdit(this))
{
    setObjectName(u"proxyLogin"_s);
    setWindowTitle(tr("Login of the proxy"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"key"_s, Theme::Tone::Accent, 32, this), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->addWidget(new WrapLabel(tr("Log in to the proxy"), WrapLabel::Role::Heading, this));
    texts->addWidget(new WrapLabel(tr("The way to the portal leads through a proxy of your network. Its login is kept "
                                      "until the program ends, and never written down."),
                                   WrapLabel::Role::Body, this));
    head->addLayout(texts, 1);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_user->setObjectName(u"proxyUser"_s);
    form->addRow(tr("&User:"), m_user);
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&Password:"), m_password);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    auto* log = new QPushButton(tr("&Log in"), this);
    log->setObjectName(u"proxyLogIn"_s);
    log->setDefault(true);
    log->setEnabled(false);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(log);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 2 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(Theme::Space * 2);
    all->addLayout(head);
    all->addLayout(form);
    all->addLayout(row);
    connect(m_user, &QLineEdit::textChanged, log, [log](const QString& text) { log->setEnabled(!text.isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(log, &QPushButton::clicked, this, &QDialog::accept);
    fitHeight(this, {480, 240});
    m_user->setFocus();
}

Credentials ProxyLoginDialog::login() const
{
    return {.userName = m_user->text(), .password = Secret::fromText(m_password->text())};
}

} // namespace activation::ui
