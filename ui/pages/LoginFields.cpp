// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/LoginFields.h"

#include "ui/session/Session.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace activation::ui {

LoginFields::LoginFields(QFormLayout* form) : QObject(form->parentWidget())
{
    QWidget* const owner = form->parentWidget();
    m_user = new QLineEdit(u"apollo"_s, owner);
    m_user->setObjectName(u"userName"_s);
    m_user->setAccessibleName(tr("User name of an Owner"));
    m_password = new QLineEdit(owner);
    m_password->setObjectName(u"password"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto* reveal = m_password->addAction(Theme::icon(u"eye"_s), QLineEdit::TrailingPosition);
    reveal->setCheckable(true);
    reveal->setText(tr("Show the password"));
    reveal->setToolTip(reveal->text());
    connect(reveal, &QAction::toggled, this,
            [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    form->addRow(tr("&User (Owner):"), m_user);
    form->addRow(tr("&Password:"), m_password);
    for (QLineEdit* field : {m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &LoginFields::changed);
}

Credentials LoginFields::credentials() const
{
    return {.userName = m_user->text().trimmed(), .password = Secret::fromText(m_password->text())};
}

void LoginFields::setCredentials(const Credentials& known)
{
    if (known.userName.isEmpty())
        return;
    m_user->setText(known.userName);
    m_password->setText(QString::fromUtf8(known.password.utf8()));
}

void LoginFields::setDemo(const DemoValues& demo)
{
    m_user->setText(demo.userName);
    m_password->setText(demo.password);
}

bool LoginFields::isComplete() const
{
    return !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty();
}

void LoginFields::setEnabled(bool enabled)
{
    m_user->setEnabled(enabled);
    m_password->setEnabled(enabled);
}

QWidget* LoginFields::password() const
{
    return m_password;
}

void LoginFields::focusPassword()
{
    m_password->setFocus();
    m_password->selectAll();
}

} // namespace activation::ui
