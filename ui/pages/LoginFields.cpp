// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/LoginFields.h"

#include "ui/pages/UnitLoginsDialog.h"
#include "ui/style/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {

LoginFields::LoginFields(QFormLayout* form, std::shared_ptr<LoginController> logins)
    : QObject(form->parentWidget()), m_logins(std::move(logins))
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

    auto* keeping = new QWidget(owner);
    auto* line = new QHBoxLayout(keeping);
    line->setContentsMargins(0, 0, 0, 0);
    m_remember = new QCheckBox(tr("&Remember in this computer's keychain"), keeping);
    m_remember->setObjectName(u"rememberLogin"_s);
    m_noKeychain = new WrapLabel({}, WrapLabel::Role::Quiet, keeping);
    m_noKeychain->setObjectName(u"noKeychain"_s);
    m_units = new QPushButton(Theme::icon(u"key"_s), {}, keeping);
    m_units->setObjectName(u"unitLogins"_s);
    m_units->setAutoDefault(false);
    line->addWidget(m_remember);
    line->addWidget(m_noKeychain, 1);
    line->addStretch(0);
    line->addWidget(m_units);
    form->addRow(keeping);
    setMany(false);
    showKeeping();

    for (QLineEdit* field : {m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &LoginFields::changed);
    connect(m_remember, &QCheckBox::toggled, m_logins.get(), &LoginController::setRemembers);
    connect(m_units, &QPushButton::clicked, this, &LoginFields::editUnitLogins);
    connect(m_logins.get(), &Controller::changed, this, &LoginFields::showKeeping);
    connect(m_logins.get(), &LoginController::loaded, this, [this] {
        if (m_password->text().isEmpty())
            setCredentials(m_logins->forAll());
    });
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
    // With logins of their own the one for all may be left out: a unit without any says so.
    return (!m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty()) || m_logins->ownCount() > 0;
}

void LoginFields::setEnabled(bool enabled)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_user, m_password, m_remember, m_units})
        widget->setEnabled(enabled);
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

void LoginFields::setMany(bool many)
{
    m_units->setVisible(many || m_logins->ownCount() > 0);
}

void LoginFields::editUnitLogins()
{
    auto* dialog = new UnitLoginsDialog(m_logins, m_password->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LoginFields::showKeeping()
{
    using Keychain = LoginController::Keychain;
    m_remember->setVisible(m_logins->keychain() == Keychain::There);
    m_remember->setChecked(m_logins->remembers());
    m_noKeychain->setVisible(m_logins->keychain() == Keychain::Missing);
    m_noKeychain->setText(
        m_logins->isStillKept()
            ? tr("The keychain does not answer: the login that it remembers is still in it. To forget "
                 "it, start again when the keychain is there.")
            : tr("No keychain on this computer: the password is only kept in memory, until the "
                 "program ends."));
    m_noKeychain->setToolTip(m_logins->whyMissing());
    const int own = static_cast<int>(m_logins->ownCount());
    m_units->setText(own > 0 ? tr("Lo&gins of %n single unit(s)…", nullptr, own) : tr("Lo&gins of single units…"));
    if (own > 0)
        m_units->show();
    Q_EMIT changed();
}

} // namespace activation::ui
